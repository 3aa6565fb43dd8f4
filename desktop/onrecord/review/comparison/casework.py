"""Finds the cases of an article: any number of layers, statement by statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import blake2b

from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Role
from onrecord.review.compared import Coded, Compared
from onrecord.review.comparison.beside import Beside
from onrecord.review.comparison.cases import Case, Counterparts, Member, Part
from onrecord.review.comparison.gathering import Group
from onrecord.review.comparison.holding import Holding
from onrecord.review.comparison.seating import Seats, seated
from onrecord.review.comparison.tying import Tying


def cases(article_id: str, compared: Compared) -> tuple[Case, ...]:
    """The cases of an article in text order; ``annotator`` of the layers are ids here.

    Statements of the layers are one case where their claims or cues share words, one to one so
    that they share the most; loose tags where they share words. Whatever the order of the layers,
    the cases are the same.
    """
    return cases_of(article_id, Beside(compared))


def cases_of(article_id: str, beside: Beside) -> tuple[Case, ...]:
    """The cases of an article, where its layers lie beside each other already."""
    coded = beside.compared.layers
    layers = sorted(coded, key=lambda each: each.annotator)
    holdings = [Holding(each, beside) for each in layers]
    makers = [each.annotator for each in layers]
    telling = _Telling(article_id, makers, [makers.index(each.annotator) for each in coded])
    found = [telling.case(each) for each in seated(holdings, beside)]
    found.sort(key=lambda case: (case.start, -case.end, case.id))
    return _with_ties(found, layers)


class _Telling:
    """Makes records of what was found. ``order`` are the numbers of the layers as they were
    given."""

    def __init__(self, article_id: str, makers: Sequence[str], order: Sequence[int]) -> None:
        self._article_id = article_id
        self._makers = makers
        self._order = order

    def case(self, seats: Seats) -> Case:
        there = [number for number in self._order if number in seats.tags]
        members = {
            self._makers[number]: Member(
                self._makers[number], tuple(seats.tags[number].values()), seats.links[number]
            )
            for number in there
        }
        parts = tuple(self._counterparts(*each) for each in seats.parts)
        tags = parts[0].tags.values()
        return Case(
            id=_id(sorted(each.id for each in tags)),
            article_id=self._article_id,
            part=parts[0].part,
            members=members,
            absent=tuple(self._makers[number] for number in self._order if number not in there),
            parts=parts,
        )

    def _counterparts(self, role: Role, group: Group[Annotation]) -> Counterparts:
        makers = self._makers
        tags = {makers[number]: group[number] for number in self._order if number in group}
        return Counterparts(_PARTS[role], tags)


_PARTS = {
    Role.CLAIM: Part.CLAIM,
    Role.SOURCE: Part.SOURCE,
    Role.CUE: Part.CUE,
    Role.STANCE: Part.STANCE,
    Role.NONE: Part.TAG,
}


def _id(anchor_ids: Sequence[str]) -> str:
    return blake2b(" ".join(anchor_ids).encode(), digest_size=16).hexdigest()


def _with_ties(found: Sequence[Case], layers: Sequence[Coded]) -> tuple[Case, ...]:
    """The cases, with what ties them to each other."""
    inside = {
        link.id for case in found for member in case.members.values() for link in member.links
    }
    across = [link for each in layers for link in each.links if link.id not in inside]
    if not across:
        return tuple(found)
    outward = Tying(found, layers).outward(across)
    return tuple(
        replace(case, outward=tuple(outward[at])) if at in outward else case
        for at, case in enumerate(found)
    )
