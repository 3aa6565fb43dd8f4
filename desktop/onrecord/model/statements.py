"""Statements: who says what, on whose word. Computed from annotations and links, never stored."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
    parts = _parts(by_id, links, codebook)
    sources, cues, stances = (
        {key: _in_order(tied) for key, tied in parts[role].items()}
        for role in (LinkRole.ATTRIBUTED_TO, LinkRole.SIGNALLED_BY, LinkRole.ABOUT)
    )
    signalling = {part.annotation.id for tied in cues.values() for part in tied}
    claim, cue = _labels_of(codebook, Role.CLAIM), _labels_of(codebook, Role.CUE)
    claims = [each for each in by_id.values() if each.label in claim]
    lone_cues = [each for each in by_id.values() if each.label in cue and each.id not in signalling]
    claims.sort(key=in_text_order)
    holders = _enclosing(claims)
    anchors = sorted(claims + lone_cues, key=in_text_order) if lone_cues else claims
    return tuple(
        Statement(
            anchor,
            number,
            sources.get(anchor.id, ()),
            cues.get(anchor.id, ()),
            stances.get(anchor.id, ()),
            holders.get(anchor.id),
        )
        for number, anchor in enumerate(anchors, start=1)
    )


def _labels_of(codebook: Codebook, *roles: Role) -> set[str]:
    return {label.id for label in codebook.labels if label.role in roles}


_Tied = dict[LinkRole, dict[str, list[Part]]]


def _parts(by_id: Mapping[str, Annotation], links: Iterable[Link], codebook: Codebook) -> _Tied:
    """What is tied to each annotation, by the link's role and the anchor's id."""
    roles = {link.id: link.role for link in codebook.links}
    found: _Tied = defaultdict(lambda: defaultdict(list))
    for tie in links:
        start, end = by_id.get(tie.from_id), by_id.get(tie.to_id)
        role = roles.get(tie.label, LinkRole.NONE)
        if start is None or end is None:
            continue
        if role is LinkRole.ABOUT:
            found[role][end.id].append(Part(start, tie))
        else:
            found[role][start.id].append(Part(end, tie))
    return found


def _in_order(found: Sequence[Part]) -> tuple[Part, ...]:
    if len(found) > 1:
        return tuple(sorted(found, key=lambda part: in_text_order(part.annotation)))
    return tuple(found)


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
    """Sources and stances that no link leads to from a claim or cue, in text order."""
    found = list(annotations)
    holding = _labels_of(codebook, Role.CLAIM, Role.CUE)
    held = _labels_of(codebook, Role.SOURCE, Role.STANCE)
    tied = _reached([each.id for each in found if each.label in holding], links)
    loose = [each for each in found if each.label in held and each.id not in tied]
    return tuple(sorted(loose, key=in_text_order))


def _reached(starts: Iterable[str], links: Iterable[Link]) -> set[str]:
    """The ids that links lead to, from these, over any number of steps in either direction."""
    neighbours: dict[str, list[str]] = defaultdict(list)
    for link in links:
        neighbours[link.from_id].append(link.to_id)
        neighbours[link.to_id].append(link.from_id)
    reached = set(starts)
    waiting = [key for key in reached if key in neighbours]
    while waiting:
        for key in neighbours[waiting.pop()]:
            if key not in reached:
                reached.add(key)
                waiting.append(key)
    return reached


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
