"""What ties the tags of one case to those of another: same as, relayed by, speaks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.model.annotations import Link
from onrecord.review.compared import Coded
from onrecord.review.comparison.cases import Case, Part, Tie


class Tying:
    """Finds what ties tags of different cases, layer by layer. Tags that are one part anywhere
    are one end; ends are told by the id of one of their tags."""

    def __init__(self, found: Sequence[Case], layers: Sequence[Coded]) -> None:
        self._layers = layers
        self._ends: dict[str, str] = {}
        self._case: dict[str, int] = {}
        for at, case in enumerate(found):
            for part in case.parts:
                self._join([tag.id for tag in part.tags.values()], at)
        self._order: dict[str, int] = {}
        self._parts: dict[str, Part] = {}
        self._having: dict[str, dict[str, str]] = {}
        for case in found:
            for part in case.parts:
                for maker, tag in part.tags.items():
                    end = self._end(tag.id)
                    self._order.setdefault(end, len(self._order))
                    self._parts.setdefault(end, part.part)
                    self._having.setdefault(end, {}).setdefault(maker, tag.id)

    def outward(self, across: Sequence[Link]) -> dict[int, list[Tie]]:
        """The ties by the places of the cases that they are told with: the first that has one of
        the ends."""
        pairs = {self._pair(each) for each in across if self._is_here(each)}
        links: dict[tuple[str, str], dict[str, list[Link]]] = {pair: {} for pair in sorted(pairs)}
        for layer in self._layers:
            for link in layer.links:
                if self._is_here(link) and (pair := self._pair(link)) in links:
                    links[pair].setdefault(layer.annotator, []).append(link)
        found: dict[int, list[Tie]] = {}
        for pair, held in links.items():
            place = min(self._case[key] for end in pair for key in self._having[end].values())
            found.setdefault(place, []).append(self._tie(pair, held))
        return found

    def _join(self, ids: Sequence[str], place: int) -> None:
        end = self._end(ids[0])
        for key in ids:
            self._ends[self._end(key)] = end
            self._case.setdefault(key, place)

    def _end(self, key: str) -> str:
        """What the tag is one with."""
        while self._ends.setdefault(key, key) != key:
            key = self._ends[key]
        return key

    def _is_here(self, link: Link) -> bool:
        return link.from_id in self._case and link.to_id in self._case

    def _pair(self, link: Link) -> tuple[str, str]:
        """The two ends, that first which comes first in the article."""
        one, other = self._end(link.from_id), self._end(link.to_id)
        return (one, other) if self._order[one] <= self._order[other] else (other, one)

    def _tie(self, pair: tuple[str, str], held: Mapping[str, Sequence[Link]]) -> Tie:
        firsts, seconds = (self._having[end] for end in pair)
        ends = {maker: (key, seconds[maker]) for maker, key in firsts.items() if maker in seconds}
        for maker, (link, *_) in held.items():
            there = link.from_id, link.to_id
            ends[maker] = there if self._end(link.from_id) == pair[0] else there[::-1]
        return Tie(
            self._parts[pair[0]], ends, {maker: tuple(links) for maker, links in held.items()}
        )
