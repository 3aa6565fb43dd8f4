"""One article as one annotator sees it: the records a view shows, brought up to date by edits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, Region
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Edit
from onrecord.model.layers import Annotator, Layer, LayerKind, LayerStatus
from onrecord.model.recoding import Rereading
from onrecord.model.statements import Statement, loose_parts, statements


@dataclass(frozen=True)
class Sheet:
    """An article, my layer in it (``annotations``, ``links``, ``layer``) and machine layers.

    Tags are shown as they are read under the codebook in use, whatever is stored (see
    ``model/recoding``). An edit that changes the codebook itself asks for a new sheet.
    ``machine`` and ``machine_links`` hold the machine layers I chose to see, by id; ``machines``
    the ids of all machines, to tell their annotations from colleagues', which are not shown.
    """

    article: Article
    codebook: Codebook
    annotator_id: str
    regions: tuple[Region, ...]
    annotations: Mapping[str, Annotation]
    links: Mapping[str, Link]
    machine: Mapping[str, Annotation]
    layer: Layer | None = None
    machines: frozenset[str] = frozenset()
    machine_links: Mapping[str, Link] = field(default_factory=dict)

    @property
    def status(self) -> LayerStatus:
        return self.layer.status if self.layer else LayerStatus.NEW

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        return statements(self.annotations.values(), self.links.values(), self.codebook)

    @cached_property
    def loose(self) -> tuple[Annotation, ...]:
        """Sources and stances of mine that belong to no statement yet."""
        return loose_parts(self.annotations.values(), self.links.values(), self.codebook)

    def annotation(self, annotation_id: str) -> Annotation | None:
        """One of mine or of the machine layers shown."""
        return self.annotations.get(annotation_id) or self.machine.get(annotation_id)

    def after(self, edit: Edit) -> Sheet:
        """This sheet once the edit is applied; the same object if the edit does not touch it."""
        if self.article.id not in edit.articles:
            return self
        machines = self.machines | _new_machines(edit)
        shown: dict[tuple[type, bool], dict[str, Any]] = {
            (Annotation, True): dict(self.annotations),
            (Link, True): dict(self.links),
            (Annotation, False): dict(self.machine),
            (Link, False): dict(self.machine_links),
        }
        layer, reread = self.layer, Rereading(self.codebook)
        for change in edit.changes:
            there = change.after is not None
            match change.record:
                case Annotation() | Link() as tag if tag.article_id == self.article.id:
                    is_mine = tag.annotator_id == self.annotator_id
                    if is_mine or tag.annotator_id in machines:
                        _keep(shown[type(tag), is_mine], reread.tag(tag), there=there)
                case Layer(article_id=self.article.id, annotator_id=self.annotator_id) as mine_now:
                    layer = mine_now if there else None
        return replace(
            self,
            annotations=shown[Annotation, True],
            links=shown[Link, True],
            machine=shown[Annotation, False],
            layer=layer,
            machines=machines,
            machine_links=shown[Link, False],
        )


def _new_machines(edit: Edit) -> frozenset[str]:
    records = (change.after for change in edit.changes)
    return frozenset(
        record.id
        for record in records
        if isinstance(record, Annotator) and record.kind is LayerKind.MACHINE
    )


def _keep(records: dict[str, Any], record: Annotation | Link, *, there: bool) -> None:
    if there:
        records[record.id] = record
    else:
        records.pop(record.id, None)
