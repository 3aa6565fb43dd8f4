"""Cases: what several annotators saw of one thing, beside each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Role
from onrecord.model.ids import derived_id
from onrecord.review.aligning import Aligner, Laid
from onrecord.review.compared import Coded, Compared
from onrecord.review.gathering import Group
from onrecord.review.holding import Holding, roles_of
from onrecord.review.seating import Seats, seated


class Part(StrEnum):
    """What a tag is in its case. A loose tag (an entity, an article's label) is its own case."""

    CLAIM = "claim"
    SOURCE = "source"
    CUE = "cue"
    STANCE = "stance"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Member:
    """What one layer has of a case: a statement, or a loose tag.

    ``tags`` begin with the anchor; its sources, cues and stances follow in text order, then what
    links lead to from these and no statement holds (who relayed), and last what the layer marks
    as others do, but has not tied there. ``links`` are those between them.
    """

    annotator_id: str
    tags: tuple[Annotation, ...]
    links: tuple[Link, ...] = ()

    @property
    def anchor(self) -> Annotation:
        """The claim, the cue that stands for one, the loose tag; of a layer that has only marked
        something else of the statement, that."""
        return self.tags[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of its tags, the anchor first."""
        return tuple(each.id for each in self.tags)


@dataclass(frozen=True, slots=True)
class Counterparts:
    """Tags of several layers that are one part of the case, by annotator id."""

    part: Part
    tags: Mapping[str, Annotation]


@dataclass(frozen=True, slots=True)
class Tie:
    """What ties a tag of the case to one of another case, of all who have both: links by
    annotator id, none where they are not tied."""

    ends: Mapping[str, tuple[str, str]]
    links: Mapping[str, tuple[Link, ...]]


@dataclass(frozen=True, slots=True)
class Case:
    """One thing, as the compared layers have it.

    ``members`` are by annotator id in the order of the layers; ``absent`` are the annotators
    whose layers lack it. ``parts`` hold each tag of the members once, the anchors first. The id
    is the same as long as the anchors are.
    """

    id: str
    article_id: str
    part: Part  # of the anchors: a claim, a cue without one, or a loose tag
    members: Mapping[str, Member]
    absent: tuple[str, ...] = ()
    parts: tuple[Counterparts, ...] = ()
    outward: tuple[Tie, ...] = ()

    @property
    def anchors(self) -> tuple[Annotation, ...]:
        """The claims, or whatever its first part is, of those who have it."""
        if self.parts:
            return tuple(self.parts[0].tags.values())
        return tuple(each.anchor for each in self.members.values())

    @property
    def start(self) -> int:
        """Where the first of its anchors begins; -1 without words."""
        return min(each.start for each in self.anchors)

    @property
    def end(self) -> int:
        """Where the last of its anchors ends; -1 without words."""
        return max(each.end for each in self.anchors)


def cases(article_id: str, compared: Compared) -> tuple[Case, ...]:
    """The cases of an article in text order; ``annotator`` of the layers are ids here.

    Statements of the layers are one case where their claims or cues share words, one to one so
    that they share the most; loose tags where they share words. Whatever the order of the layers,
    the cases are the same.
    """
    roles = roles_of(compared.codebook)
    layers = sorted(compared.layers, key=lambda each: each.annotator)
    holdings = [Holding(each, compared.codebook, roles, compared.text) for each in layers]
    order = {each.annotator: place for place, each in enumerate(compared.layers)}
    told = _Telling(article_id, holdings, order)
    found = [told.case(each) for each in seated(holdings, Aligner(compared, roles))]
    found.sort(key=lambda case: (case.start, -case.end, case.id))
    return _with_ties(found, layers)


class _Telling:
    """Makes records of what was found."""

    def __init__(
        self, article_id: str, holdings: Sequence[Holding], order: Mapping[str, int]
    ) -> None:
        self._article_id = article_id
        self._holdings = holdings
        self._makers = [each.annotator_id for each in holdings]
        self._numbers = sorted(range(len(holdings)), key=lambda at: order[self._makers[at]])

    def case(self, seats: Seats) -> Case:
        members = {
            self._makers[number]: self._member(number, seats.tags[number])
            for number in self._numbers
            if number in seats.tags
        }
        parts = tuple(self._counterparts(*each) for each in seats.parts)
        if seats.is_loose:
            part = Part.TAG
        else:
            anchors = {each.anchor.id for each in members.values()}
            parts = _anchors_first(parts, anchors)
            part = parts[0].part
        ids = sorted(each.id for each in parts[0].tags.values())
        return Case(
            id=derived_id("case", *ids),
            article_id=self._article_id,
            part=part,
            members=members,
            absent=tuple(
                self._makers[number] for number in self._numbers if number not in seats.tags
            ),
            parts=parts,
        )

    def _member(self, number: int, tags: Mapping[str, Annotation]) -> Member:
        links = self._holdings[number].between(tags) if len(tags) > 1 else ()
        return Member(self._makers[number], tuple(tags.values()), links)

    def _counterparts(self, role: Role, group: Group[Laid]) -> Counterparts:
        tags = {
            self._makers[number]: group[number].tag for number in self._numbers if number in group
        }
        return Counterparts(_PARTS[role], tags)


_PARTS = {
    Role.CLAIM: Part.CLAIM,
    Role.SOURCE: Part.SOURCE,
    Role.CUE: Part.CUE,
    Role.STANCE: Part.STANCE,
    Role.NONE: Part.TAG,
}


def _anchors_first(
    parts: tuple[Counterparts, ...], anchors: Collection[str]
) -> tuple[Counterparts, ...]:
    """The parts with that first which the statement is about: the claim, else the cue."""
    first = next(
        each
        for each in parts
        if each.part in (Part.CLAIM, Part.CUE)
        and any(tag.id in anchors for tag in each.tags.values())
    )
    return (first, *(each for each in parts if each is not first))


def _with_ties(found: list[Case], layers: Sequence[Coded]) -> tuple[Case, ...]:
    """The cases, with what ties them to each other."""
    inside = {
        link.id for case in found for member in case.members.values() for link in member.links
    }
    across = [link for each in layers for link in each.links if link.id not in inside]
    if not across:
        return tuple(found)
    outward = ties(found, layers, across)
    return tuple(
        replace(case, outward=outward[case.id]) if case.id in outward else case for case in found
    )


def ties(
    found: Sequence[Case], layers: Sequence[Coded], across: Sequence[Link]
) -> dict[str, tuple[Tie, ...]]:
    return {}
