"""Which parts of a case go together: the words of one source, however each layer marks them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import AttributeType, Role
from onrecord.review.compared import Compared
from onrecord.review.gathering import Group, gathered
from onrecord.review.holding import Roles
from onrecord.review.wording import Ranges, overlap, ranges

_HALF = 0.5

SLOTS = (Role.CLAIM, Role.SOURCE, Role.CUE, Role.STANCE)
_REPLACING = frozenset(SLOTS)


@dataclass(frozen=True)
class Laid:
    """A tag with its words as they are compared. ``is_direct`` tells a source on whose word the
    statement stands from one that relays it."""

    tag: Annotation
    text: str
    is_direct: bool = True

    @cached_property
    def ranges(self) -> Ranges:
        return ranges(self.tag, self.text)


Parts = list[tuple[Role, Group[Laid]]]
"""The parts of a case in the making: what they are for, and who has them."""


class Aligner:
    """Lays the tags of several layers beside each other."""

    def __init__(self, compared: Compared, roles: Roles) -> None:
        self._text = compared.text
        self._read_as = compared.read_as
        self._roles = roles
        self._actors = {
            label.id: each.id
            for label in compared.codebook.labels
            for each in label.attributes
            if each.type is AttributeType.ACTOR
        }

    def laid(self, tag: Annotation, *, is_direct: bool = True) -> Laid:
        return Laid(tag, self._text, is_direct)

    def role(self, tag: Annotation) -> Role:
        """What its label is for, among the parts of a statement; ``NONE`` for what is no part."""
        found = self._roles.get(tag.label, Role.NONE)
        return found if found in _REPLACING else Role.NONE

    def gathered(self, layers: Sequence[Sequence[Laid]]) -> Parts:
        """The tags of a case that go together, by the numbers of the layers."""
        found: Parts = []
        for role in (*SLOTS, Role.NONE):
            things = [[each for each in tags if self.role(each.tag) is role] for tags in layers]
            if any(things):
                found += [(role, group) for group in gathered(things, _key, self._alike)]
        return found

    def loose(self, layers: Sequence[Sequence[Laid]]) -> list[Group[Laid]]:
        """The loose tags that go together: of one label where they overlap, of two where they
        mark about the same words."""
        return gathered(layers, _key, self._alike_loose)

    def _alike(self, one: Laid, other: Laid) -> float:
        shared = overlap(one.ranges, other.ranges)
        same_label = one.tag.label == other.tag.label
        closer = 0.1 * same_label + 0.05 * (one.tag.attributes == other.tag.attributes)
        if shared:
            return 1 + shared + closer
        if self.role(one.tag) is Role.SOURCE:
            known = self.are_same_source(one, other)
            return _HALF + closer if known else 0.0
        return closer if same_label and not one.ranges and not other.ranges else 0.0

    def _alike_loose(self, one: Laid, other: Laid) -> float:
        same_label = one.tag.label == other.tag.label
        shared = overlap(one.ranges, other.ranges)
        if not shared:
            both_wordless = not one.ranges and not other.ranges
            return 1.0 if same_label and both_wordless else -1.0
        if same_label:
            return 1 + shared + 0.05 * (one.tag.attributes == other.tag.attributes)
        return _HALF * shared if shared >= _HALF else -1.0

    def are_same_source(self, one: Laid, other: Laid) -> bool:
        """Whether two sources are one: by the actor that both chose, else by words they share,
        or by the same words elsewhere."""
        actors = [self._actor(each.tag) for each in (one, other)]
        if all(actors):
            return actors[0] == actors[1]
        if overlap(one.ranges, other.ranges):
            return True
        return bool(one.tag.spans) and _folded(one.tag) == _folded(other.tag)

    def are_near(self, one: Laid, other: Laid) -> bool:
        """Whether two tags share words."""
        return bool(overlap(one.ranges, other.ranges))

    def _actor(self, source: Annotation) -> str:
        chosen = source.attributes.get(self._actors.get(source.label, ""))
        return self._read_as.get(chosen, chosen) if isinstance(chosen, str) else ""


def _folded(tag: Annotation) -> str:
    return " ".join(tag.text.casefold().split())


def _key(laid: Laid) -> Hashable:
    tag = laid.tag
    if laid.ranges:
        return tag.label, laid.ranges
    return tag.label, tuple(sorted((key, str(value)) for key, value in tag.attributes.items()))


def with_replaced(parts: Parts) -> Parts:
    """The parts, with one in place of another where each layer has one: where this layer names
    one source and that layer a different one, they are one difference, not two."""
    found: Parts = []
    for role, group in parts:
        fitting = (
            before
            for other, before in found
            if other is role and role in _REPLACING and _may_join(before, group)
        )
        before = next(fitting, None)
        if before is None:
            found.append((role, group))
        else:
            before.update(group)
    return found


def _may_join(one: Group[Laid], other: Group[Laid]) -> bool:
    direct = all(each.is_direct for group in (one, other) for each in group.values())
    return direct and one.keys().isdisjoint(other)


def across_labels(parts: Parts) -> Parts:
    """The parts, with what several layers mark in the same words as different ones joined."""
    found: Parts = []
    for role, group in parts:
        words = {each.ranges for each in group.values() if each.ranges}
        same = (
            before
            for _, before in found
            if before.keys().isdisjoint(group)
            and not words.isdisjoint(each.ranges for each in before.values())
        )
        before = next(same, None)
        if before is None:
            found.append((role, group))
        else:
            before.update(group)
    return found
