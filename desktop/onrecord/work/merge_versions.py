"""One layer as a project or a file has it, and the ids its records get in the project."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from onrecord.model.annotations import Annotation, Link
from onrecord.model.ids import derived_id
from onrecord.model.layers import Layer
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Settlement
from onrecord.store.reading import Reading

Made = Layer | Annotation | Link | Settlement | Repair
"""What a layer consists of. A tag that waits to be repaired stands for itself."""
Place = tuple[str, str]
"""The ids of an article and an annotator, which make a layer."""


@dataclass(slots=True)
class LayerVersion:
    """One layer with all its records, by the ids they have (or get) in the project.

    ``originals`` tells, for those that differ, the ids in the file; ``refused`` the ids of what
    was not taken in.
    """

    records: dict[str, Made] = field(default_factory=dict)
    originals: dict[str, str] = field(default_factory=dict)
    refused: set[str] = field(default_factory=set)

    def add(self, record: Made, original: str) -> None:
        self.records[record.id] = record
        if record.id != original:
            self.originals[record.id] = original


def version_here(records: Collection[Made], annotator_id: str) -> LayerVersion:
    """The annotator's layer as the project has it, of all that is made in the article."""
    version = LayerVersion()
    for record in records:
        if record.annotator_id == annotator_id:
            version.records[record.id] = record
    return version


class Ids:
    """Which ids are taken by which layer. One taken elsewhere gives way to another, always the
    same for the same record."""

    def __init__(self, read: Reading) -> None:
        self._taken = {kind: _places(read, table) for kind, table in _TABLES.items()}

    def free(self, record: Annotation | Link | Settlement, place: Place) -> str:
        taken = self._taken[type(record)]
        if taken.setdefault(record.id, place) == place:
            return record.id
        key = derived_id("taken in", record.id, *place)
        taken[key] = place
        return key

    def of_tag(self, key: str, place: Place) -> str:
        """The id here of an annotation that has this one in the file."""
        if self._taken[Annotation].get(key, place) == place:
            return key
        return derived_id("taken in", key, *place)


_TABLES: Mapping[type, str] = {
    Annotation: "annotations",
    Link: "links",
    Settlement: "settlements",
}


def _places(read: Reading, table: str) -> dict[str, Place]:
    rows = read.rows(f"SELECT id, article_id, annotator_id FROM {table}")
    return {str(key): (str(article), str(annotator)) for key, article, annotator in rows}
