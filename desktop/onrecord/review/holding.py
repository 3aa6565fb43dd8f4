"""What one layer holds: its statements with all that belongs to them, and its loose tags."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.model.annotations import Annotation, Link, in_text_order
from onrecord.model.codebook import Codebook, Role
from onrecord.model.statements import Statement, statements
from onrecord.review.compared import Coded
from onrecord.review.wording import Ranges, all_ranges, ranges

Roles = Mapping[str, Role]
"""The roles of labels by their ids."""


def roles_of(codebook: Codebook) -> Roles:
    return {label.id: label.role for label in codebook.labels}


@dataclass(frozen=True)
class Told:
    """A statement of a layer. ``tags`` begin with its anchor; its parts follow, then what links
    lead to from these that no statement holds. ``links`` are those between them."""

    statement: Statement
    tags: tuple[Annotation, ...]
    links: tuple[Link, ...]
    roles: Roles
    text: str

    @property
    def anchor(self) -> Annotation:
        return self.tags[0]

    @cached_property
    def claim(self) -> Ranges:
        """The words of its claim; none where it has none."""
        is_claim = self.roles.get(self.anchor.label) is Role.CLAIM
        return ranges(self.anchor, self.text) if is_claim else ()

    @cached_property
    def cue(self) -> Ranges:
        """The words of its cues; one that stands for a claim is its cue."""
        cues = [part.annotation for part in self.statement.cues]
        if self.roles.get(self.anchor.label) is Role.CUE:
            cues.append(self.anchor)
        return all_ranges(cues, self.text) if cues else ()

    @cached_property
    def source(self) -> Ranges:
        """The words of its sources."""
        found = [part.annotation for part in self.statement.sources]
        return all_ranges(found, self.text) if found else ()


class Holding:
    """A layer taken apart. ``loose`` are the tags that belong to no statement, in text order."""

    def __init__(self, layer: Coded, codebook: Codebook, roles: Roles, text: str) -> None:
        self.annotator_id = layer.annotator
        self.links = layer.links
        self._roles, self._text = roles, text
        self._by_id = {each.id: each for each in layer.annotations}
        self._leaving = _by_end(layer.links)
        found = statements(layer.annotations, layer.links, codebook)
        self._held = {part.annotation.id for each in found for part in each.parts}
        self._held.update(each.id for each in found)
        self._free = _free(layer.links, self._by_id, self._held)
        self.told = [self._told(each) for each in found]
        belonging = {tag.id for each in self.told for tag in each.tags}
        loose = [each for each in layer.annotations if each.id not in belonging]
        self.loose = sorted(loose, key=in_text_order)

    @cached_property
    def by_role(self) -> Mapping[Role, Sequence[Annotation]]:
        """All tags by the roles of their labels, in text order."""
        found = defaultdict(list)
        for each in sorted(self._by_id.values(), key=in_text_order):
            found[self._roles.get(each.label, Role.NONE)].append(each)
        return found

    def between(self, ids: Iterable[str]) -> tuple[Link, ...]:
        """The links between these tags."""
        wanted = dict.fromkeys(ids)
        leaving = self._leaving
        return tuple(
            link
            for key in wanted
            if key in leaving
            for link in leaving[key]
            if link.to_id in wanted
        )

    def _told(self, statement: Statement) -> Told:
        tags = {statement.id: statement.anchor}
        for part in statement.parts:
            tags[part.annotation.id] = part.annotation
        if self._free:
            self._add_reached(tags)
        return Told(statement, tuple(tags.values()), self.between(tags), self._roles, self._text)

    def _add_reached(self, tags: dict[str, Annotation]) -> None:
        """What links lead to, over any number of steps, among tags that no statement holds."""
        waiting = list(tags)
        while waiting:
            for key in self._free.get(waiting.pop(), ()):
                if key not in tags:
                    tags[key] = self._by_id[key]
                    waiting.append(key)


def _by_end(links: Iterable[Link]) -> dict[str, list[Link]]:
    found = defaultdict(list)
    for link in links:
        found[link.from_id].append(link)
    return dict(found)


def _free(
    links: Iterable[Link], by_id: Mapping[str, Annotation], held: set[str]
) -> dict[str, list[str]]:
    """The neighbours of each tag that no statement holds, in either direction."""
    found: dict[str, list[str]] = defaultdict(list)
    for link in links:
        for here, there in ((link.from_id, link.to_id), (link.to_id, link.from_id)):
            if there not in held and here in by_id and there in by_id:
                found[here].append(there)
    return found
