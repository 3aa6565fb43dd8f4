"""Machines' layers: replaced as a whole, and gone with their article; never in history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article
from onrecord.model.edits import Change, Edit, Record
from onrecord.model.layers import Layer
from onrecord.store.reading import Reading

_Made = TypeVar("_Made", Layer, Annotation)


def replaced(read: Reading, layer: Layer, annotations: Sequence[Annotation]) -> tuple[Change, ...]:
    """The changes that put this layer in the place of the one that is there, if any."""
    before = {each.id: each for each in _annotations(read, layer)}
    after = {each.id: each for each in annotations}
    gone: list[Record] = [*_links(read, layer)]
    gone += [each for key, each in before.items() if key not in after]
    return (
        _revised(read.layer(layer.article_id, layer.annotator_id), layer),
        *(Change(record, None) for record in gone),
        *(_revised(before.get(key), each) for key, each in after.items()),
    )


def going_with(read: Reading, edit: Edit) -> Iterator[Change]:
    """The removal of the layers that machines have in articles which the edit takes away: they
    can be made again at any time."""
    leaving = [c.before.id for c in edit.changes if isinstance(c.before, Article) and not c.after]
    for layer in read.machine_layers(leaving):
        records: list[Record] = [*_links(read, layer), *_annotations(read, layer), layer]
        yield from (Change(record, None) for record in records)


def _annotations(read: Reading, layer: Layer) -> list[Annotation]:
    return read.annotations(layer.article_id, [layer.annotator_id])


def _links(read: Reading, layer: Layer) -> list[Link]:
    return read.links(layer.article_id, [layer.annotator_id])


def _revised(before: _Made | None, after: _Made) -> Change:
    """The change from what a machine made before to what it makes now of the same thing."""
    if before is None:
        return Change(None, after)
    return Change(before, replace(after, revision=before.revision + 1))
