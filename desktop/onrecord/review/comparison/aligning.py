"""Which parts of a case go together: the words of one source, however each layer marks them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Role
from onrecord.review.comparison.beside import PARTS, Beside
from onrecord.review.comparison.gathering import APART, Group, gathered

_HALF, _LABEL, _VALUES, _TIES = 0.5, 0.1, 0.05, 0.02

Parts = list[tuple[Role, Group[Annotation]]]
"""The parts of a case in the making: what they are for, and who has them."""


class Aligner:
    """Finds the tags of several layers that go together."""

    def __init__(self, beside: Beside) -> None:
        self._beside = beside

    def parts(self, layers: Sequence[Sequence[Annotation]]) -> Parts:
        """The tags of a case that go together, by the numbers of the layers."""
        part = self._beside.part
        slots: dict[Role, list[list[Annotation]]] = {}
        for number, tags in enumerate(layers):
            for tag in tags:
                role = part(tag)
                if role not in slots:
                    slots[role] = [[] for _ in layers]
                slots[role][number].append(tag)
        return [
            (role, group)
            for role in (*PARTS, Role.NONE)
            if role in slots
            for group in gathered(slots[role], self._key, self._alike_in(slots[role]))
        ]

    def loose(self, layers: Sequence[Sequence[Annotation]]) -> list[Group[Annotation]]:
        """The loose tags that go together: of one label where they overlap, of two where they
        mark about the same words."""
        return gathered(layers, self._key, self._alike_loose)

    def _alike_in(
        self, layers: Sequence[Sequence[Annotation]]
    ) -> Callable[[Annotation, Annotation], float]:
        return self._alike if all(len(x) < 2 for x in layers) else self._alike_among_several

    def _alike_among_several(self, one: Annotation, other: Annotation) -> float:
        """The same, where links may have to tell which of several it is."""
        found = self._alike(one, other)
        return found + _TIES * self._beside.are_tied_alike(one, other) if found > 0 else found

    def _alike(self, one: Annotation, other: Annotation) -> float:
        shared = self._beside.overlap(one, other)
        same_label = one.label == other.label
        closer = _LABEL * same_label + _VALUES * (one.attributes == other.attributes)
        if shared:
            return 1 + shared + closer
        if self._beside.part(one) is Role.SOURCE:
            return _HALF + closer if self._beside.are_same_source(one, other) else 0.0
        return _LABEL + closer if same_label and not one.spans and not other.spans else 0.0

    def _alike_loose(self, one: Annotation, other: Annotation) -> float:
        same_label = one.label == other.label
        shared = self._beside.overlap(one, other)
        if not shared:
            may_be = same_label and not one.spans and not other.spans
            return 1.0 + self._closer(one, other) if may_be else APART
        if same_label:
            return 1 + shared + self._closer(one, other)
        return _HALF * shared if shared >= _HALF else APART

    def _closer(self, one: Annotation, other: Annotation) -> float:
        same = one.attributes == other.attributes
        return _VALUES * same + _TIES * self._beside.are_tied_alike(one, other)

    def _key(self, tag: Annotation) -> Hashable:
        words = self._beside.ranges(tag)
        if words:
            return tag.label, words
        return tag.label, tuple(sorted((key, str(x)) for key, x in tag.attributes.items()))

    def across_labels(self, parts: Parts) -> Parts:
        """The parts, with what several layers mark in the same words as different ones joined."""
        if len(parts) < 2:
            return parts
        found: Parts = []
        for role, group in parts:
            before = next((x for _, x in found if self._are_same_words(x, group)), None)
            if before is None:
                found.append((role, group))
            else:
                before.update(group)
        return found

    def _are_same_words(self, one: Group[Annotation], other: Group[Annotation]) -> bool:
        if not one.keys().isdisjoint(other):
            return False
        words = {self._beside.ranges(each) for each in one.values() if each.spans}
        return any(self._beside.ranges(each) in words for each in other.values())


def with_replaced(parts: Parts, indirect: Collection[str]) -> Parts:
    """The parts, with one in place of another where each layer has one: where this layer names
    one source and that layer a different one, they are one difference, not two. ``indirect`` are
    the ids of tags that are no part of the statement themselves, as who relays a source."""
    if len({role for role, _ in parts}) == len(parts):
        return parts
    found: Parts = []
    for role, group in parts:
        before = None
        if role is not Role.NONE and not _any_of(group, indirect):
            before = next(
                (
                    each
                    for other, each in found
                    if other is role and each.keys().isdisjoint(group)
                    and not _any_of(each, indirect)
                ),
                None,
            )  # fmt: skip
        if before is None:
            found.append((role, group))
        else:
            before.update(group)
    return found


def _any_of(group: Group[Annotation], ids: Collection[str]) -> bool:
    return bool(ids) and any(each.id in ids for each in group.values())
