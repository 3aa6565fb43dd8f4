"""Statements: who says what, on whose word. Computed from annotations and links, never stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model.annotations import Annotation, Link, in_text_order
from onrecord.model.codebook import Codebook, LinkRole, Role


@dataclass(frozen=True, slots=True)
class Part:
    """A source, cue or stance of a statement, with the link that ties it there."""

    annotation: Annotation
    link: Link


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim, or a cue without one ("declined to comment"), with what is tied to it.

    ``number`` counts statements through the article in text order, from 1. ``inside`` is the id
    of the claim this one stands within, for a claim within a claim.
    """

    anchor: Annotation
    number: int
    sources: tuple[Part, ...] = ()
    cues: tuple[Part, ...] = ()
    stances: tuple[Part, ...] = ()
    inside: str | None = None

    @property
    def id(self) -> str:
        return self.anchor.id

    @property
    def parts(self) -> tuple[Part, ...]:
        return self.sources + self.cues + self.stances

    @property
    def ids(self) -> frozenset[str]:
        """Ids of the anchor and all parts."""
        return frozenset({self.anchor.id, *(part.annotation.id for part in self.parts)})


def statements(
    annotations: Iterable[Annotation], links: Iterable[Link], codebook: Codebook
) -> tuple[Statement, ...]:
    """The statements of one layer in text order."""
    by_id = {each.id: each for each in annotations}
    ties = [tie for tie in links if tie.from_id in by_id and tie.to_id in by_id]
    signalling = {tie.to_id for tie in ties if _role(codebook, tie) is LinkRole.SIGNALLED_BY}
    anchors = sorted(
        (each for each in by_id.values() if _is_anchor(each, codebook, signalling)),
        key=in_text_order,
    )
    leaving, arriving = defaultdict(list), defaultdict(list)
    for tie in ties:
        leaving[tie.from_id].append(tie)
        arriving[tie.to_id].append(tie)
    holders = _enclosing([each for each in anchors if codebook.role(each.label) is Role.CLAIM])

    def parts(anchor: Annotation, role: LinkRole) -> tuple[Part, ...]:
        if role is LinkRole.ABOUT:
            found = [Part(by_id[tie.from_id], tie) for tie in arriving[anchor.id]]
        else:
            found = [Part(by_id[tie.to_id], tie) for tie in leaving[anchor.id]]
        fitting = (part for part in found if _role(codebook, part.link) is role)
        return tuple(sorted(fitting, key=lambda part: in_text_order(part.annotation)))

    return tuple(
        Statement(
            anchor,
            number,
            sources=parts(anchor, LinkRole.ATTRIBUTED_TO),
            cues=parts(anchor, LinkRole.SIGNALLED_BY),
            stances=parts(anchor, LinkRole.ABOUT),
            inside=holders.get(anchor.id),
        )
        for number, anchor in enumerate(anchors, start=1)
    )


def _role(codebook: Codebook, link: Link) -> LinkRole:
    return codebook.link_role(link.label)


def _is_anchor(annotation: Annotation, codebook: Codebook, signalling: set[str]) -> bool:
    role = codebook.role(annotation.label)
    return role is Role.CLAIM or (role is Role.CUE and annotation.id not in signalling)


def _enclosing(claims: list[Annotation]) -> dict[str, str]:
    """For each claim that lies within another one, the id of the smallest such claim."""
    holders: dict[str, str] = {}
    open_claims: list[Annotation] = []
    for claim in claims:  # in text order, the longer first
        while open_claims and open_claims[-1].end <= claim.start:
            open_claims.pop()
        around = [each for each in open_claims if _lies_within(claim, each)]
        if around:
            holders[claim.id] = min(around, key=lambda each: each.end - each.start).id
        if claim.spans:
            open_claims.append(claim)
    return holders


def _lies_within(inner: Annotation, outer: Annotation) -> bool:
    same = inner.spans == outer.spans
    return not same and all(
        any(around.contains(span) for around in outer.spans) for span in inner.spans
    )


def loose_parts(
    annotations: Iterable[Annotation], links: Iterable[Link], codebook: Codebook
) -> tuple[Annotation, ...]:
    """Sources and stances tied to nothing yet, in text order."""
    tied = {end for link in links for end in (link.from_id, link.to_id)}
    return tuple(
        sorted(
            (
                each
                for each in annotations
                if each.id not in tied and codebook.role(each.label) in (Role.SOURCE, Role.STANCE)
            ),
            key=in_text_order,
        )
    )


def statement_of(found: Iterable[Statement], annotation_id: str) -> Statement | None:
    """The statement an annotation anchors, else the first it is part of."""
    parts = None
    for statement in found:
        if statement.id == annotation_id:
            return statement
        if parts is None and annotation_id in statement.ids:
            parts = statement
    return parts


@dataclass(frozen=True, slots=True)
class Tie:
    """A link to be made: its type and the ids of its two ends."""

    label: str
    from_id: str
    to_id: str


def ties_to(statement: Statement, part: Annotation, codebook: Codebook) -> tuple[Tie, ...]:
    """How a source, cue or stance joins a statement; empty when it cannot.

    A stance is about the claim and, where the statement has exactly one source, held by it.
    """
    match codebook.role(part.label):
        case Role.SOURCE:
            wanted = [(LinkRole.ATTRIBUTED_TO, statement.anchor, part)]
        case Role.CUE:
            wanted = [(LinkRole.SIGNALLED_BY, statement.anchor, part)]
        case Role.STANCE:
            wanted = [(LinkRole.ABOUT, part, statement.anchor)]
            if len(statement.sources) == 1:
                wanted.append((LinkRole.HELD_BY, part, statement.sources[0].annotation))
        case _:
            wanted = []
    found = []
    for role, start, end in wanted:
        if start.id != end.id and (link := codebook.link_for(role, start.label, end.label)):
            found.append(Tie(link.id, start.id, end.id))
    return tuple(found)


def nearest_fitting(
    statement: Statement, role: Role, annotations: Iterable[Annotation], codebook: Codebook
) -> Annotation | None:
    """The existing part of this role nearest to the statement's anchor and not yet tied to it.

    Nearness is the number of code points between the two; at equal distance the later wins,
    since a cue more often follows its claim than it precedes it.
    """
    candidates = [
        each
        for each in annotations
        if codebook.role(each.label) is role and each.id not in statement.ids and each.spans
    ]
    return min(candidates, key=lambda each: _distance(statement.anchor, each), default=None)


def _distance(anchor: Annotation, part: Annotation) -> tuple[int, bool, int]:
    gaps = [
        max(span.start - other.end, other.start - span.end, 0)
        for span in anchor.spans or part.spans
        for other in part.spans
    ]
    return min(gaps), part.start < anchor.start, part.start
