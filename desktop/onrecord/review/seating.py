"""Which statements and loose tags of the layers of an article are one case."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Role
from onrecord.review.aligning import Aligner, Laid, Parts, across_labels, with_replaced
from onrecord.review.gathering import APART, Group, gathered
from onrecord.review.holding import Holding, Told
from onrecord.review.wording import overlap

_CLAIM, _CUE, _SOURCE = 4.0, 2.0, 1.0  # what it weighs where these overlap
_SAME, _NEAR, _HALF = 1e-3, 0.8, 0.5


@dataclass
class Seats:
    """A case in the making, by the numbers of the layers: the tags of each, its anchor first, and
    the parts that go together."""

    tags: dict[int, dict[str, Annotation]]
    parts: Parts = field(default_factory=list)
    is_loose: bool = False


def seated(holdings: Sequence[Holding], aligner: Aligner) -> list[Seats]:
    """The cases of the article: statements first, loose tags after them."""
    groups = gathered([each.told for each in holdings], _key, _alike)
    seating = _Seating(holdings, aligner)
    found = [seating.statement(each) for each in _with_lone_cues(groups)]
    seating.take_partial(found)
    return found + seating.loose()


# statements


def _key(told: Told) -> Hashable:
    anchor = told.anchor
    return anchor.label, tuple((start, end) for start, end, _ in anchor.spans)


def _alike(one: Told, other: Told) -> float:
    claims = overlap(one.claim, other.claim)
    cues = overlap(one.cue, other.cue)
    if claims or cues:
        if _are_nested(one, other, claims, cues):
            return APART
        sources = _SOURCE * overlap(one.source, other.source)
        return _CLAIM * claims + _CUE * cues + sources + _SAME * are_same(one, other)
    if not one.anchor.spans and not other.anchor.spans:
        same = one.anchor.label == other.anchor.label
        return _HALF + _SAME * are_same(one, other) if same else APART
    crossed = max(overlap(one.claim, other.cue), overlap(one.cue, other.claim))
    if crossed >= _HALF and not (one.claim and other.claim):
        return _HALF * crossed
    differ = (one.claim and other.claim) or (one.cue and other.cue)
    return APART if differ else 0.0


def _are_nested(one: Told, other: Told, claims: float, cues: float) -> bool:
    """Whether a claim within another one has a cue and a source of its own."""
    if cues or claims >= _NEAR:
        return False
    told_apart = one.cue and other.cue and one.source and other.source
    return bool(told_apart) and not overlap(one.source, other.source)


def are_same(one: Told, other: Told) -> bool:
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


def _with_lone_cues(groups: Sequence[Group[Told]]) -> list[dict[int, list[Told]]]:
    """The groups, where cues that stand alone in some layers join the claims that others tied
    them to. A layer's claim comes before its cue."""
    found = [
        {number: [told] for number, told in group.items()}
        for group in groups
        if not _is_lone(group.values())
    ]
    for group in groups:
        if not _is_lone(group.values()):
            continue
        home = next((each for each in found if _belongs(group, each)), None)
        if home is None:
            found.append({number: [told] for number, told in group.items()})
        else:
            for number, told in group.items():
                home.setdefault(number, []).append(told)
    return found


def _is_lone(group: Iterable[Told]) -> bool:
    return all(each.roles.get(each.anchor.label) is Role.CUE for each in group)


def _belongs(lone: Group[Told], home: dict[int, list[Told]]) -> bool:
    cues = [each.cue for each in lone.values()]
    theirs = {number: [each.cue for each in told] for number, told in home.items()}
    if not any(overlap(cue, each) for cue in cues for held in theirs.values() for each in held):
        return False
    return not any(
        overlap(told.cue, each) for number, told in lone.items() for each in theirs.get(number, ())
    )


class _Seating:
    """Gives each tag its place, once the statements that go together are known."""

    def __init__(self, holdings: Sequence[Holding], aligner: Aligner) -> None:
        self._holdings = holdings
        self._aligner = aligner
        self._taken: list[set[str]] = [set() for _ in holdings]  # loose tags with a place
        self._anchors = [{told.anchor.id for told in each.told} for each in holdings]

    def statement(self, group: dict[int, list[Told]]) -> Seats:
        """The case of these statements."""
        seats = Seats({number: _all_tags(told) for number, told in group.items()})
        told = [each[0] for each in group.values()]
        if all(len(each) == 1 for each in group.values()) and _all_same(told):
            seats.parts = self._as_they_stand(seats)
            return seats
        direct = {
            part.annotation.id
            for each in group.values()
            for x in each
            for part in x.statement.parts
        }
        layers = [
            [
                self._aligner.laid(tag, is_direct=index == 0 or tag.id in direct)
                for index, tag in enumerate(seats.tags.get(number, {}).values())
            ]
            for number in range(len(self._holdings))
        ]
        found = self._aligner.gathered(layers)
        self._absorb(seats, found, only_loose=True)
        found = with_replaced(found)
        self._absorb(seats, found, only_loose=False)
        seats.parts = across_labels(found)
        return seats

    def _as_they_stand(self, seats: Seats) -> Parts:
        numbers = list(seats.tags)
        rows = zip(*(tags.values() for tags in seats.tags.values()), strict=True)
        laid = self._aligner.laid
        return [
            (
                self._aligner.role(row[0]),
                {number: laid(tag) for number, tag in zip(numbers, row, strict=True)},
            )
            for row in rows
        ]

    def _absorb(self, seats: Seats, found: Parts, *, only_loose: bool) -> None:
        """What a layer marks as the others do, but has not tied here, is its part as well."""
        for role, group in found:
            if role is Role.CLAIM:
                continue
            for number in seats.tags.keys() - group.keys():
                near = self._near(number, group, only_loose=only_loose)
                if near is not None and near.id not in seats.tags[number]:
                    self._taken[number].add(near.id)
                    seats.tags[number][near.id] = near
                    group[number] = self._aligner.laid(near)

    def _near(self, number: int, group: Group[Laid], *, only_loose: bool) -> Annotation | None:
        """The layer's tag of this kind that shares the most words with the group's."""
        holding, role = self._holdings[number], self._aligner.role
        first = next(iter(group.values())).tag
        only_loose = only_loose or role(first) is Role.NONE
        among: Iterable[Annotation] = (
            holding.loose if only_loose else holding.by_role.get(role(first), ())
        )
        fitting = [
            each
            for each in among
            if role(each) is role(first)
            and (role(first) is not Role.NONE or each.label == first.label)
            and each.id not in self._anchors[number]
        ]
        shared = [(self._shared(each, group), each) for each in fitting]
        best = max(shared, key=lambda pair: pair[0], default=None)
        return best[1] if best is not None and best[0] else None

    def _shared(self, tag: Annotation, group: Group[Laid]) -> float:
        words = self._aligner.laid(tag).ranges
        return max(overlap(words, each.ranges) for each in group.values())

    def take_partial(self, found: Sequence[Seats]) -> None:
        """A layer without a statement that marks its source or stance all the same has that of
        it."""
        for seats in found:
            absent = set(range(len(self._holdings))) - seats.tags.keys()
            for role, group in seats.parts:
                if role in (Role.SOURCE, Role.STANCE):
                    for number in sorted(absent):
                        self._take_partial(seats, group, number)

    def _take_partial(self, seats: Seats, group: Group[Laid], number: int) -> None:
        near = self._near(number, group, only_loose=True)
        if near is not None and near.id not in self._taken[number]:
            self._taken[number].add(near.id)
            seats.tags.setdefault(number, {})[near.id] = near
            group[number] = self._aligner.laid(near)

    def loose(self) -> list[Seats]:
        """The cases of the tags that have no place yet."""
        layers = [
            [self._aligner.laid(tag) for tag in each.loose if tag.id not in taken]
            for each, taken in zip(self._holdings, self._taken, strict=True)
        ]
        return [
            Seats(
                {number: {each.tag.id: each.tag} for number, each in group.items()},
                [(Role.NONE, group)],
                is_loose=True,
            )
            for group in self._aligner.loose(layers)
        ]


def _all_tags(told: Iterable[Told]) -> dict[str, Annotation]:
    return {tag.id: tag for each in told for tag in each.tags}


def _all_same(told: Sequence[Told]) -> bool:
    return all(are_same(told[0], each) for each in told[1:])
