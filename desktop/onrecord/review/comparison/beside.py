"""Layers beside each other: what all steps of a comparison ask, worked out once an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from functools import cached_property

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import AttributeType, LinkRole, Role
from onrecord.review.compared import Compared
from onrecord.review.comparison.wording import Ranges, overlap, ranges

PARTS = (Role.CLAIM, Role.SOURCE, Role.CUE, Role.STANCE)
"""The roles of what makes up a statement."""


class Beside:
    """The layers of an article, and their words as they are compared."""

    def __init__(self, compared: Compared) -> None:
        self.compared = compared
        self.text = compared.text
        labels = compared.codebook.labels
        self.roles: Mapping[str, Role] = {label.id: label.role for label in labels}
        self._parts = {key: role for key, role in self.roles.items() if role in PARTS}
        self._actors = {
            label.id: each.id
            for label in labels
            for each in label.attributes
            if each.type is AttributeType.ACTOR
        }
        self.held_by = frozenset(
            link.id for link in compared.codebook.links if link.role is LinkRole.HELD_BY
        )
        self._ranges: dict[str, Ranges] = {}

    def part(self, tag: Annotation) -> Role:
        """What a tag's label is for, among the parts of a statement; ``NONE`` for what is no
        part."""
        return self._parts.get(tag.label, Role.NONE)

    def ranges(self, tag: Annotation) -> Ranges:
        """The words of a tag, as they are compared."""
        found = self._ranges.get(tag.id)
        if found is None:
            found = self._ranges[tag.id] = ranges(tag, self.text)
        return found

    def overlap(self, one: Annotation, other: Annotation) -> float:
        """How far two tags mark the same words, from 0 to 1."""
        return overlap(self.ranges(one), self.ranges(other))

    def are_tied_alike(self, one: Annotation, other: Annotation) -> bool:
        """Whether the same kinds of links lead from and to the same words from both tags: tells
        two stances without words apart, which differ only in who holds them."""
        return self._ties.get(one.id, set()) == self._ties.get(other.id, set())

    @cached_property
    def _ties(self) -> Mapping[str, set[Hashable]]:
        """The links of each tag, by its id: label, direction, and the words it is tied to."""
        found: dict[str, set[Hashable]] = defaultdict(set)
        for layer in self.compared.layers:
            tags = {each.id: each for each in layer.annotations}
            for link in layer.links:
                start, end = tags.get(link.from_id), tags.get(link.to_id)
                if start is not None and end is not None:
                    found[start.id].add((link.label, True, end.label, self.ranges(end)))
                    found[end.id].add((link.label, False, start.label, self.ranges(start)))
        return found

    def is_actor(self, label: str, attribute_id: str) -> bool:
        """Whether the attribute says which actor a tag of this label is."""
        return self._actors.get(label) == attribute_id

    def is_stance(self, label: str) -> bool:
        return self.roles.get(label) is Role.STANCE

    def are_same_source(self, one: Annotation, other: Annotation) -> bool:
        """Whether two sources are one: by the actor that both chose, else by words they share,
        or by the same words elsewhere."""
        actors = self.actor(one), self.actor(other)
        if all(actors):
            return actors[0] == actors[1]
        if self.overlap(one, other):
            return True
        return bool(one.spans) and _folded(one) == _folded(other)

    def actor(self, source: Annotation) -> str:
        """The actor that was chosen for a source, as it is read; empty where none was."""
        chosen = source.attributes.get(self._actors.get(source.label, ""))
        return self.compared.read_as.get(chosen, chosen) if isinstance(chosen, str) else ""


def _folded(tag: Annotation) -> str:
    return " ".join(tag.text.casefold().split())
