"""What one layer holds: its statements with all that belongs to them, and its loose tags."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from onrecord.model.annotations import Annotation, Link, in_text_order
from onrecord.model.codebook import Role
from onrecord.model.statements import Part, Statement, statements
from onrecord.review.compared import Coded
from onrecord.review.comparison.beside import Beside
from onrecord.review.comparison.wording import Ranges, union


@dataclass(frozen=True, slots=True)
class Told:
    """A statement of a layer. ``tags`` begin with its anchor; its parts follow, then what links
    lead to from these that no statement holds (``indirect``, by id). ``links`` are those between
    them; ``claim``, ``cue`` and ``source`` are the words of all such parts: a cue that stands for
    a claim is its cue."""

    tags: tuple[Annotation, ...]
    links: tuple[Link, ...]
    indirect: tuple[str, ...]
    is_lone: bool
    claim: Ranges
    cue: Ranges
    source: Ranges

    @property
    def anchor(self) -> Annotation:
        return self.tags[0]


class Holding:
    """A layer taken apart. ``loose`` are the tags that belong to no statement, in text order."""

    def __init__(self, layer: Coded, beside: Beside) -> None:
        self.annotator_id = layer.annotator
        self._beside = beside
        self._by_id = {each.id: each for each in layer.annotations}
        self._leaving = _by_start(layer.links)
        found = statements(layer.annotations, layer.links, beside.compared.codebook)
        held = {part.annotation.id for each in found for part in each.parts}
        held.update(each.anchor.id for each in found)
        self._free = _free(layer.links, self._by_id, held, beside.held_by)
        self.told = [self._told(each) for each in found]
        held.update(key for each in self.told for key in each.indirect)
        self.loose = sorted(
            (each for each in layer.annotations if each.id not in held), key=in_text_order
        )

    @cached_property
    def by_part(self) -> Mapping[Role, Sequence[Annotation]]:
        """All tags by what they are for in statements, in text order."""
        found = defaultdict(list)
        for each in sorted(self._by_id.values(), key=in_text_order):
            found[self._beside.part(each)].append(each)
        return found

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The ids of the claims, and of the cues that stand for some."""
        return frozenset(each.anchor.id for each in self.told)

    def between(self, tags: Mapping[str, Annotation]) -> tuple[Link, ...]:
        """The links between these tags."""
        leaving = self._leaving
        return tuple(
            link for key in tags if key in leaving for link in leaving[key] if link.to_id in tags
        )

    def links_to(self, tag: Annotation, tags: Container[str]) -> bool:
        """Whether a link leads from the tag to one of these."""
        return any(link.to_id in tags for link in self._leaving.get(tag.id, ()))

    def _told(self, statement: Statement) -> Told:
        anchor, ranges = statement.anchor, self._beside.ranges
        tags = {anchor.id: anchor}
        for part in statement.parts:
            tags[part.annotation.id] = part.annotation
        indirect = tuple(self._reached(tags)) if self._free else ()
        is_lone = self._beside.part(anchor) is Role.CUE
        cue = self._words(statement.cues)
        return Told(
            tuple(tags.values()),
            self.between(tags),
            indirect,
            is_lone,
            claim=() if is_lone else ranges(anchor),
            cue=union((ranges(anchor), cue)) if is_lone else cue,
            source=self._words(statement.sources),
        )

    def _words(self, parts: Sequence[Part]) -> Ranges:
        if len(parts) == 1:  # nearly all
            return self._beside.ranges(parts[0].annotation)
        return union(self._beside.ranges(each.annotation) for each in parts)

    def _reached(self, tags: dict[str, Annotation]) -> Iterable[str]:
        """Adds what links lead to, over any number of steps, among tags that no statement
        holds; their ids."""
        waiting = list(tags)
        before = len(tags)
        while waiting:
            for key in self._free.get(waiting.pop(), ()):
                if key not in tags:
                    tags[key] = self._by_id[key]
                    waiting.append(key)
        return list(tags)[before:]


def _by_start(links: Iterable[Link]) -> dict[str, list[Link]]:
    found: dict[str, list[Link]] = {}
    for link in links:
        found.setdefault(link.from_id, []).append(link)
    return found


def _free(
    links: Iterable[Link], by_id: Container[str], held: Container[str], held_by: Container[str]
) -> dict[str, list[str]]:
    """The neighbours of each tag that no statement holds, in either direction; but a stance about
    nothing does not come with whoever holds it."""
    found: dict[str, list[str]] = defaultdict(list)
    for link in links:
        start, end = link.from_id, link.to_id
        if start in held and end in held:
            continue
        if start in by_id and end in by_id:
            if end not in held:
                found[start].append(end)
            if start not in held and link.label not in held_by:
                found[end].append(start)
    return found
