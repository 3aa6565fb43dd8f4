"""What every table tells of an annotation: one row each, read under the codebook.

A row holds the values in force; ``defaulted`` names those that come from the codebook's default
rather than from a choice, and an unset attribute has none. Actors and issues are told by their
names. Where a tag was made with other labels or values than it is read with now, ``as_tagged``
tells them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.bundles import UNCOMPARED, Bundle, Standing
from onrecord.model.codebook import AttributeType, Codebook, Label, LinkType, applies
from onrecord.model.items import Item
from onrecord.model.layers import Annotator, LayerStatus
from onrecord.model.recoding import Rereading, read_as_another
from onrecord.model.registries import read_names

_NAMED = (AttributeType.ACTOR, AttributeType.ISSUE)


class Values(NamedTuple):
    """The attribute values of one tag: those the codebook knows, which of them are defaults, and
    those it does not know."""

    known: Mapping[str, Value]
    defaulted: tuple[str, ...]
    others: dict[str, Value]


class Row(NamedTuple):
    """One annotation. ``links`` are those that leave it."""

    tag: Annotation
    role: str
    annotator: Annotator
    status: LayerStatus
    values: Values
    links: tuple[Link, ...]
    as_tagged: Mapping[str, Any]
    standing: Standing


class LinkRow(NamedTuple):
    """One link."""

    link: Link
    role: str
    annotator: Annotator
    values: Values
    as_tagged: Mapping[str, Any]


class Rows:
    """Tells the rows of bundles under one codebook; make it once for many."""

    def __init__(self, codebook: Codebook) -> None:
        self._reread = Rereading(codebook)
        self._labels = {each.id: _Kind(each) for each in codebook.labels}
        self._links = {each.id: _Kind(each) for each in codebook.links}

    def of(self, bundle: Bundle) -> Iterator[Row]:
        """The rows of an article, in the order of its annotations."""
        statuses = {layer.annotator_id: layer.status for layer in bundle.layers}
        names = {**read_names(bundle.actors), **read_names(bundle.issues)}
        leaving = defaultdict(list)
        for link in bundle.links:
            leaving[link.from_id].append(self._reread.link(link))
        for tagged in bundle.annotations:
            read = self._reread.annotation(tagged)
            kind = self._labels.get(read.label, _UNKNOWN)
            yield Row(
                read,
                kind.role,
                bundle.annotators[read.annotator_id],
                statuses[read.annotator_id],
                kind.values(read.attributes, names),
                tuple(leaving.get(read.id, ())),
                {} if read is tagged else _as_tagged(tagged, read),
                bundle.standing.get(read.id, UNCOMPARED),
            )

    def links(self, bundle: Bundle) -> Iterator[LinkRow]:
        """The links of an article, in their order."""
        names = {**read_names(bundle.actors), **read_names(bundle.issues)}
        for tagged in bundle.links:
            read = self._reread.link(tagged)
            kind = self._links.get(read.label, _UNKNOWN)
            yield LinkRow(
                read,
                kind.role,
                bundle.annotators[read.annotator_id],
                kind.values(read.attributes, names),
                {} if read is tagged else _as_tagged(tagged, read),
            )


def labels_in_rows(codebook: Codebook) -> tuple[Label, ...]:
    """The labels that rows can have: without those whose tags are read as of another."""
    return tuple(x for x in codebook.labels if not read_as_another(codebook, Item(label=x.id)))


def links_in_rows(codebook: Codebook) -> tuple[LinkType, ...]:
    """The link types that rows can have."""
    return tuple(x for x in codebook.links if not read_as_another(codebook, Item(link=x.id)))


class _Kind:
    """A label or link type, ready to sort many tags' values."""

    def __init__(self, kind: Label | LinkType) -> None:
        self.role = kind.role.value
        self._kind = kind
        self._known = frozenset(each.id for each in kind.attributes)
        self._defaults = tuple(
            (each, each.default) for each in kind.attributes if each.default is not None
        )
        self._named = tuple(each.id for each in kind.attributes if each.type in _NAMED)

    def values(self, chosen: Mapping[str, Value], names: Mapping[str, str]) -> Values:
        if not chosen and not self._defaults:
            return _NONE
        if names:
            chosen = self._with_names(chosen, names)
        defaults = {
            each.id: default
            for each, default in self._defaults
            if each.id not in chosen and applies(self._kind, each, chosen)
        }
        others = {key: value for key, value in chosen.items() if key not in self._known}
        known = {key: value for key, value in chosen.items() if key in self._known}
        return Values({**defaults, **known}, tuple(defaults), others)

    def _with_names(
        self, chosen: Mapping[str, Value], names: Mapping[str, str]
    ) -> Mapping[str, Value]:
        told = {
            key: names[held]
            for key in self._named
            if isinstance(held := chosen.get(key), str) and held in names
        }
        return {**chosen, **told} if told else chosen


_NONE = Values({}, (), {})
_UNKNOWN = _Kind(Label(id="", title=""))


def _as_tagged(tagged: Annotation | Link, read: Annotation | Link) -> Mapping[str, Any]:
    """The label and the values that are read differently now."""
    label = {"label": tagged.label} if tagged.label != read.label else {}
    values = tagged.attributes.items()
    return label | {key: value for key, value in values if read.attributes.get(key) != value}
