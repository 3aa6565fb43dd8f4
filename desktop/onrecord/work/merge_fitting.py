"""A layer of a file under the ids it gets in the project, without what does not fit there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link, Value, misfits
from onrecord.model.articles import Article
from onrecord.model.codebook import Codebook
from onrecord.model.ids import derived_id
from onrecord.model.layers import Annotator, Layer
from onrecord.store import usage
from onrecord.store.reading import Reading
from onrecord.store.streaming import Whole
from onrecord.work.merge_report import MergeReport

Made = Layer | Annotation | Link
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


class Ids:
    """Which ids are taken by which layer. One taken elsewhere gives way to another, always the
    same for the same record."""

    def __init__(self, read: Reading) -> None:
        self._taken = {kind: _places(read, kind) for kind in ("annotations", "links")}

    def free(self, record: Annotation | Link, place: Place) -> str:
        taken = self._taken["links" if isinstance(record, Link) else "annotations"]
        if taken.setdefault(record.id, place) == place:
            return record.id
        key = derived_id("taken in", record.id, *place)
        taken[key] = place
        return key


def _places(read: Reading, table: str) -> dict[str, Place]:
    rows = read.rows(f"SELECT id, article_id, annotator_id FROM {table}")
    return {str(key): (str(article), str(annotator)) for key, article, annotator in rows}


class Labels:
    """The labels and link types that some revision of the project's codebook has; those of the
    file's too, where its codebook is the same one."""

    def __init__(self, ours: Reading, theirs: Reading) -> None:
        used = ours.codebook().id
        books = list(_revisions(ours, used))
        if theirs.codebook().id == used:
            books += _revisions(theirs, used)
        self._labels = {label.id for book in books for label in book.labels}
        self._links = {link.id for book in books for link in book.links}
        for change in (change for book in books for change in book.changes):
            self._labels.add(change.item.label)
            self._links.add(change.item.link)

    def has(self, tag: Annotation | Link) -> bool:
        return tag.label in (self._links if isinstance(tag, Link) else self._labels)


def _revisions(read: Reading, codebook_id: str) -> Iterator[Codebook]:
    for each in usage.revisions(read, codebook_id):
        book = read.codebook_revision(codebook_id, each.number)
        if book is not None:
            yield book


class LayerFitter:
    """Fits layers of one file into one project."""

    def __init__(self, ids: Ids, labels: Labels, report: MergeReport) -> None:
        self._ids = ids
        self._labels = labels
        self._report = report

    def fit(
        self, whole: Whole, layer: Layer, article: Article, person: Annotator, key: str
    ) -> LayerVersion:
        """The layer in this article of the project, with this id, under the person's id there."""
        place = article.id, person.id
        fitted = LayerVersion()
        fitted.add(replace(layer, id=key, article_id=place[0], annotator_id=place[1]), layer.id)
        tags = [each for each in whole.annotations if each.annotator_id == layer.annotator_id]
        new_ids: dict[str, str] = {}
        for tag in tags:
            if self._fits(tag, article, person):
                new_ids[tag.id] = self._ids.free(tag, place)
                fitted.add(_placed(tag, new_ids[tag.id], place), tag.id)
            else:
                fitted.refused.add(tag.id)
        for link in whole.links:
            if link.annotator_id == layer.annotator_id:
                self._fit_link(link, place, new_ids, fitted)
        return fitted

    def _fits(self, tag: Annotation, article: Article, person: Annotator) -> bool:
        if not self._labels.has(tag):
            self._report.left_out[tag.label] += 1
            return False
        if misfits(article.text, [tag]) or not _is_sound(tag.attributes):
            self._report.refused.append(
                UserError(
                    "{name} in “{title}”: the tag {label} on “{words}” does not fit the text; "
                    "it was left out.",
                    name=person.name,
                    title=article.title,
                    label=tag.label,
                    words=tag.text,
                )
            )
            return False
        return True

    def _fit_link(
        self, link: Link, place: Place, new_ids: Mapping[str, str], fitted: LayerVersion
    ) -> None:
        ends = new_ids.get(link.from_id), new_ids.get(link.to_id)
        if ends[0] is None or ends[1] is None or not _is_sound(link.attributes):
            fitted.refused.add(link.id)
        elif not self._labels.has(link):
            self._report.left_out[link.label] += 1
            fitted.refused.add(link.id)
        else:
            key = self._ids.free(link, place)
            tied = (key, *place, *ends) == (
                link.id, link.article_id, link.annotator_id, link.from_id, link.to_id
            )  # fmt: skip
            moved = link if tied else replace(
                link, id=key, article_id=place[0], annotator_id=place[1], from_id=ends[0],
                to_id=ends[1],
            )  # fmt: skip
            fitted.add(moved, link.id)


def _placed(tag: Annotation, key: str, place: Place) -> Annotation:
    if (key, *place) == (tag.id, tag.article_id, tag.annotator_id):
        return tag
    return replace(tag, id=key, article_id=place[0], annotator_id=place[1])


def _is_sound(attributes: Mapping[str, Value]) -> bool:
    """Whether all values are ones that an attribute can have: files come from anyone."""
    return all(
        isinstance(value, str | int | float)
        or (isinstance(value, tuple) and all(isinstance(each, str) for each in value))
        for value in attributes.values()
    )
