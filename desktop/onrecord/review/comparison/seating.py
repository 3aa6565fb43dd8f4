"""Which statements and loose tags of the layers of an article are one case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Role
from onrecord.review.comparison.aligning import Aligner, Parts, with_replaced
from onrecord.review.comparison.beside import PARTS, Beside
from onrecord.review.comparison.gathering import Group
from onrecord.review.comparison.holding import Holding, Told
from onrecord.review.comparison.same_statements import Several, are_same, same_statements


@dataclass
class Seats:
    """A case in the making, by the numbers of the layers: the tags of each by id, its anchor
    first, the links between them, and the parts that go together, those of the anchors first."""

    tags: dict[int, dict[str, Annotation]]
    parts: Parts
    links: dict[int, tuple[Link, ...]] = field(default_factory=dict)
    is_loose: bool = False


def seated(holdings: Sequence[Holding], beside: Beside) -> list[Seats]:
    """The cases of the article: statements first, loose tags after them."""
    seating = _Seating(holdings, beside)
    found = [seating.statement(each) for each in same_statements(holdings)]
    seating.take_partial(found)
    return found + seating.loose()


class _Seating:
    """Gives each tag its place, once the statements that go together are known."""

    def __init__(self, holdings: Sequence[Holding], beside: Beside) -> None:
        self._holdings = holdings
        self._beside = beside
        self._aligner = Aligner(beside)
        self._taken: list[set[str]] = [set() for _ in holdings]  # loose tags with a place

    def statement(self, group: Several) -> Seats:
        """The case of these statements."""
        several = list(group.values())
        first = several[0][0]
        tags = {
            number: {tag.id: tag for each in told for tag in each.tags}
            for number, told in group.items()
        }
        if all(len(told) == 1 and are_same(first, told[0]) for told in several):
            parts = self._as_they_stand(tags)
        else:
            indirect = {key for told in several for each in told for key in each.indirect}
            parts = self._parts(tags, indirect)
        links = {number: self._links(number, told, tags[number]) for number, told in group.items()}
        return Seats(tags, _anchors_first(parts, tags), links)

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
        found = self._simple(tags) or self._aligner.parts(layers)
        if self._absorbed(tags, found, only_loose=True):
            indirect = indirect | {key for each in self._taken for key in each}
        found = with_replaced(found, indirect)
        self._absorbed(tags, found, only_loose=False)
        for _, group in found:
            self._take_otherwise(tags, group, [each for each in tags if each not in group])
        return self._aligner.across_labels(found)

    def _simple(self, tags: Mapping[int, Mapping[str, Annotation]]) -> Parts | None:
        """The parts as it is mostly: no layer has two of a kind, and those of a kind share
        words."""
        found: dict[Role, Group[Annotation]] = {}
        beside = self._beside
        for number, held in tags.items():
            for tag in held.values():
                group = found.setdefault(beside.part(tag), {})
                if number in group:
                    return None
                if group and not beside.overlap(next(iter(group.values())), tag):
                    return None
                group[number] = tag
        if Role.NONE in found:
            return None
        return [(role, found[role]) for role in PARTS if role in found]

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
                if near is None and role is Role.STANCE:
                    near = self._unworded(number, group, tags[number])
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
        start = min(each.start for each in group.values())
        end = max(each.end for each in group.values())
        best, most = None, 0.0
        for tag in among:
            if tag.start >= end:
                break  # they are in text order
            if tag.end > start and beside.part(tag) is role and tag.id not in holding.anchors:
                shared = max(beside.overlap(tag, each) for each in group.values())
                if shared > most and (role is not Role.NONE or _any_label(tag, group)):
                    best, most = tag, shared
        return best

    def _unworded(
        self, number: int, group: Group[Annotation], tags: Mapping[str, Annotation]
    ) -> Annotation | None:
        """A loose stance without words, as those of the group are, which links to one of these
        tags."""
        if any(each.spans for each in group.values()):
            return None
        holding, taken = self._holdings[number], self._taken[number]
        return next(
            (
                tag
                for tag in holding.loose
                if not tag.spans and tag.id not in taken and holding.links_to(tag, tags)
                and self._beside.part(tag) is Role.STANCE
            ),
            None,
        )  # fmt: skip

    def _take_otherwise(
        self,
        tags: dict[int, dict[str, Annotation]],
        group: Group[Annotation],
        numbers: Sequence[int],
    ) -> None:
        """What somebody labelled otherwise, on the very same words, goes with the group."""
        for number in numbers:
            found = self._otherwise(number, group)
            if found is not None:
                self._taken[number].add(found.id)
                tags.setdefault(number, {})[found.id] = group[number] = found

    def _otherwise(self, number: int, group: Group[Annotation]) -> Annotation | None:
        """A loose tag on the same words that nobody else has; entities stand on other tags' words
        anyway."""
        beside, taken = self._beside, self._taken[number]
        start = next(iter(group.values())).start
        for tag in self._holdings[number].loose:
            if (
                tag.end < start
                or tag.id in taken
                or not tag.spans
                or beside.roles.get(tag.label) is Role.ENTITY
            ):
                continue
            same = all(
                each.label != tag.label and beside.ranges(each) == beside.ranges(tag)
                for each in group.values()
            )
            if same and not self._has_like(tag, number):
                return tag
        return None

    def _has_like(self, tag: Annotation, number: int) -> bool:
        """Whether another layer has a loose tag of this label there."""
        return any(
            each.label == tag.label and self._beside.overlap(each, tag)
            for other, holding in enumerate(self._holdings)
            for each in (holding.loose if other != number else ())
        )

    def take_partial(self, found: Sequence[Seats]) -> None:
        """A layer without a statement that marks its source or stance all the same has that of
        it; and so has one that marks its very words as something else."""
        if not any(each.loose for each in self._holdings):
            return
        for seats in found:
            absent = [each for each in range(len(self._holdings)) if each not in seats.tags]
            for number in absent:
                for role, group in seats.parts:
                    if role in (Role.SOURCE, Role.STANCE):
                        self._take_partial(seats, role, group, number)
            self._take_otherwise(seats.tags, seats.parts[0][1], absent)
            for number in seats.tags.keys() & absent:
                seats.links[number] = self._holdings[number].between(seats.tags[number])

    def _take_partial(
        self, seats: Seats, role: Role, group: Group[Annotation], number: int
    ) -> None:
        near = self._near(number, role, group, only_loose=True)
        if near is None and number in seats.tags and role is Role.STANCE:
            near = self._unworded(number, group, seats.tags[number])
        if near is not None and near.id not in self._taken[number]:
            self._taken[number].add(near.id)
            seats.tags.setdefault(number, {})[near.id] = group[number] = near

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


def _anchors_first(parts: Parts, tags: Mapping[int, Mapping[str, Annotation]]) -> Parts:
    """The parts, those first that the statement is about: the claims, else the cues."""
    anchors = {next(iter(each)) for each in tags.values()}
    for wanted in (Role.CLAIM, Role.CUE):
        for at, (role, group) in enumerate(parts):
            if role is wanted and any(tag.id in anchors for tag in group.values()):
                return [parts[at], *parts[:at], *parts[at + 1 :]]
    return parts


def _any_label(tag: Annotation, group: Group[Annotation]) -> bool:
    return any(each.label == tag.label for each in group.values())
