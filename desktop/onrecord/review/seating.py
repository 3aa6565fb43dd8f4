"""Which statements and loose tags of the layers of an article are one case."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Role
from onrecord.review.aligning import Aligner, Parts, with_replaced
from onrecord.review.beside import Beside
from onrecord.review.gathering import APART, Group, gathered
from onrecord.review.holding import Holding, Told
from onrecord.review.wording import overlap

_CLAIM, _CUE, _SOURCE = 4.0, 2.0, 1.0  # what it weighs where these overlap
_SAME, _NEAR, _HALF = 1e-3, 0.8, 0.5


@dataclass
class Seats:
    """A case in the making, by the numbers of the layers: the tags of each by id, its anchor
    first, the links between them, and the parts that go together."""

    tags: dict[int, dict[str, Annotation]]
    parts: Parts
    links: dict[int, tuple[Link, ...]] = field(default_factory=dict)
    is_loose: bool = False


def seated(holdings: Sequence[Holding], beside: Beside) -> list[Seats]:
    """The cases of the article: statements first, loose tags after them."""
    groups = gathered([each.told for each in holdings], _key, _alike)
    seating = _Seating(holdings, beside)
    found = [seating.statement(each) for each in _with_lone_cues(groups)]
    seating.take_partial(found)
    return found + seating.loose()


# statements


def _key(told: Told) -> Hashable:
    return told.anchor.label, told.claim or told.cue


def _alike(one: Told, other: Told) -> float:
    claims = overlap(one.claim, other.claim)
    cues = overlap(one.cue, other.cue)
    if claims or cues:
        if not cues and _are_nested(one, other, claims):
            return APART
        sources = _SOURCE * overlap(one.source, other.source)
        return _CLAIM * claims + _CUE * cues + sources + _SAME * _are_same(one, other)
    if not one.anchor.spans and not other.anchor.spans:
        same = one.anchor.label == other.anchor.label
        return _HALF + _SAME * _are_same(one, other) if same else APART
    if (one.claim and other.claim) or (one.cue and other.cue):
        return APART
    crossed = max(overlap(one.claim, other.cue), overlap(one.cue, other.claim))
    return _HALF * crossed if crossed >= _HALF else 0.0


def _are_nested(one: Told, other: Told, claims: float) -> bool:
    """Whether a claim within another one has a cue and a source of its own."""
    if claims >= _NEAR or not (one.cue and other.cue and one.source and other.source):
        return False
    return not overlap(one.source, other.source)


def _are_same(one: Told, other: Told) -> bool:
    """Whether two statements say the very same, word by word and link by link."""
    if len(one.tags) != len(other.tags) or len(one.links) != len(other.links):
        return False
    return all(map(_say_the_same, one.tags, other.tags)) and _ties(one) == _ties(other)


def _say_the_same(one: Annotation, other: Annotation) -> bool:
    return (
        one.label == other.label and one.spans == other.spans and one.attributes == other.attributes
    )


def _ties(told: Told) -> list[tuple[str, int, int, str]]:
    at = {each.id: place for place, each in enumerate(told.tags)}
    return sorted(
        (link.label, at[link.from_id], at[link.to_id], str(link.attributes)) for link in told.links
    )


_Several = dict[int, list[Told]]
"""Statements of one case: a claim of a layer, and the cues that it has left untied."""


def _with_lone_cues(groups: Sequence[Group[Told]]) -> list[_Several]:
    """The groups, where cues that stand alone in some layers join the claims that others tied
    them to. A layer's claim comes before its cue."""
    found: list[_Several] = []
    lone: list[Group[Told]] = []
    for group in groups:
        if all(each.is_lone for each in group.values()):
            lone.append(group)
        else:
            found.append({number: [told] for number, told in group.items()})
    for group in lone:
        home = next((each for each in found if _belongs(group, each)), None)
        if home is None:
            found.append({number: [told] for number, told in group.items()})
        else:
            for number, told in group.items():
                home.setdefault(number, []).append(told)
    return found


def _belongs(lone: Group[Told], home: _Several) -> bool:
    """Whether others tied this cue there, and those who left it alone have no other like it."""
    tied = any(
        overlap(one.cue, other.cue)
        for one in lone.values()
        for told in home.values()
        for other in told
    )
    return tied and not any(
        overlap(one.cue, other.cue)
        for number, one in lone.items()
        for other in home.get(number, ())
    )


class _Seating:
    """Gives each tag its place, once the statements that go together are known."""

    def __init__(self, holdings: Sequence[Holding], beside: Beside) -> None:
        self._holdings = holdings
        self._beside = beside
        self._aligner = Aligner(beside)
        self._taken: list[set[str]] = [set() for _ in holdings]  # loose tags with a place

    def statement(self, group: _Several) -> Seats:
        """The case of these statements."""
        several = list(group.values())
        first = several[0][0]
        tags = {
            number: {tag.id: tag for each in told for tag in each.tags}
            for number, told in group.items()
        }
        if all(len(told) == 1 and _are_same(first, told[0]) for told in several):
            parts = self._as_they_stand(tags)
        else:
            indirect = {key for told in several for each in told for key in each.indirect}
            parts = self._parts(tags, indirect)
        links = {number: self._links(number, told, tags[number]) for number, told in group.items()}
        return Seats(tags, parts, links)

    def _links(
        self, number: int, told: Sequence[Told], tags: Mapping[str, Annotation]
    ) -> tuple[Link, ...]:
        if len(told) == 1 and len(told[0].tags) == len(tags):
            return told[0].links
        return self._holdings[number].between(tags)

    def _as_they_stand(self, tags: Mapping[int, Mapping[str, Annotation]]) -> Parts:
        rows = zip(*(each.values() for each in tags.values()), strict=True)
        return [(self._beside.part(row[0]), dict(zip(tags, row, strict=True))) for row in rows]

    def _parts(self, tags: dict[int, dict[str, Annotation]], indirect: set[str]) -> Parts:
        none: dict[str, Annotation] = {}
        layers = [[*tags.get(number, none).values()] for number in range(len(self._holdings))]
        found = self._aligner.parts(layers)
        if self._absorbed(tags, found, only_loose=True):
            indirect = indirect | {key for each in self._taken for key in each}
        found = with_replaced(found, indirect)
        self._absorbed(tags, found, only_loose=False)
        return self._aligner.across_labels(found)

    def _absorbed(
        self, tags: dict[int, dict[str, Annotation]], found: Parts, *, only_loose: bool
    ) -> bool:
        """What a layer marks as the others do, but has not tied here, becomes its part as well;
        whether there was any."""
        some = False
        for role, group in found:
            if role is Role.CLAIM or len(group) == len(tags):
                continue
            for number in [each for each in tags if each not in group]:
                near = self._near(number, role, group, only_loose=only_loose)
                if near is not None and near.id not in tags[number]:
                    self._taken[number].add(near.id)
                    tags[number][near.id] = group[number] = near
                    some = True
        return some

    def _near(
        self, number: int, role: Role, group: Group[Annotation], *, only_loose: bool
    ) -> Annotation | None:
        """The layer's tag of this kind that shares the most words with the group's."""
        holding, beside = self._holdings[number], self._beside
        of_any_kind = only_loose or role is Role.NONE
        among = holding.loose if of_any_kind else holding.by_part.get(role, ())
        best, most = None, 0.0
        for tag in among:
            if beside.part(tag) is role and tag.id not in holding.anchors:
                shared = max(beside.overlap(tag, each) for each in group.values())
                if shared > most and (role is not Role.NONE or _any_label(tag, group)):
                    best, most = tag, shared
        return best

    def take_partial(self, found: Sequence[Seats]) -> None:
        """A layer without a statement that marks its source or stance all the same has that of
        it."""
        numbers = range(len(self._holdings))
        if not any(each.loose for each in self._holdings):
            return
        for seats in found:
            absent = [each for each in numbers if each not in seats.tags]
            for role, group in seats.parts if absent else ():
                if role in (Role.SOURCE, Role.STANCE):
                    for number in absent:
                        self._take_partial(seats, role, group, number)

    def _take_partial(
        self, seats: Seats, role: Role, group: Group[Annotation], number: int
    ) -> None:
        near = self._near(number, role, group, only_loose=True)
        if near is not None and near.id not in self._taken[number]:
            self._taken[number].add(near.id)
            tags = seats.tags.setdefault(number, {})
            tags[near.id] = group[number] = near
            seats.links[number] = self._holdings[number].between(tags)

    def loose(self) -> list[Seats]:
        """The cases of the tags that have no place yet."""
        layers = [
            [tag for tag in each.loose if tag.id not in taken]
            for each, taken in zip(self._holdings, self._taken, strict=True)
        ]
        return [
            Seats(
                {number: {tag.id: tag} for number, tag in group.items()},
                [(Role.NONE, group)],
                dict.fromkeys(group, ()),
                is_loose=True,
            )
            for group in self._aligner.loose(layers)
        ]


def _any_label(tag: Annotation, group: Group[Annotation]) -> bool:
    return any(each.label == tag.label for each in group.values())
