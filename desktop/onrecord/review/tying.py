"""What ties the tags of one case to those of another: same as, relayed by, speaks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.model.annotations import Link
from onrecord.review.cases import Case, Tie
from onrecord.review.compared import Coded


class Tying:
    """Finds what ties tags of different cases, layer by layer. Tags that are one part anywhere
    are one end."""

    def __init__(self, found: Sequence[Case], layers: Sequence[Coded]) -> None:
        self._layers = layers
        self._ends: dict[str, str] = {}
        self._first: dict[str, int] = {}
        for at, case in enumerate(found):
            for part in case.parts:
                self._join([tag.id for tag in part.tags.values()], at)
        self._having: dict[str, dict[str, str]] = {}
        for case in found:
            for part in case.parts:
                for maker, tag in part.tags.items():
                    self._having.setdefault(self._end(tag.id), {}).setdefault(maker, tag.id)

    def outward(self, across: Sequence[Link]) -> dict[int, list[Tie]]:
        """The ties by the places of the cases that they are told with: the first with a tag that
        one of these links starts from."""
        pairs = {self._pair(each) for each in across if self._is_here(each)}
        links: dict[frozenset[str], dict[str, list[Link]]] = {}
        for layer in self._layers:
            for link in layer.links:
                if self._is_here(link) and (pair := self._pair(link)) in pairs:
                    links.setdefault(pair, {}).setdefault(layer.annotator, []).append(link)
        found: dict[int, list[Tie]] = {}
        for held in links.values():
            starts = {link.from_id for each in held.values() for link in each}
            place = min(self._first[key] for key in starts)
            found.setdefault(place, []).append(self._tie(held))
        return found

    def _join(self, ids: Sequence[str], place: int) -> None:
        end = self._end(ids[0])
        for key in ids:
            self._ends[self._end(key)] = end
            self._first.setdefault(key, place)

    def _end(self, key: str) -> str:
        """What the tag is one with."""
        while self._ends.setdefault(key, key) != key:
            key = self._ends[key]
        return key

    def _is_here(self, link: Link) -> bool:
        return link.from_id in self._first and link.to_id in self._first

    def _pair(self, link: Link) -> frozenset[str]:
        return frozenset((self._end(link.from_id), self._end(link.to_id)))

    def _tie(self, held: Mapping[str, Sequence[Link]]) -> Tie:
        a_link = next(iter(held.values()))[0]
        starts, ends = (self._having[self._end(key)] for key in (a_link.from_id, a_link.to_id))
        both = {maker: (key, ends[maker]) for maker, key in starts.items() if maker in ends}
        for maker, links in held.items():
            both[maker] = self._ends_of(links[0], a_link)
        return Tie(both, {maker: tuple(links) for maker, links in held.items()})

    def _ends_of(self, link: Link, other: Link) -> tuple[str, str]:
        """The ends of a link, that first which the other link starts from."""
        same = self._end(link.from_id) == self._end(other.from_id)
        return (link.from_id, link.to_id) if same else (link.to_id, link.from_id)
