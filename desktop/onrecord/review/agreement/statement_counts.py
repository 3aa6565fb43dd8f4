"""What an article says about agreement statement by statement, and part by part."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from onrecord.errors import marked
from onrecord.model.annotations import Annotation
from onrecord.review.agreement.evidence import Counts, Subject, no_counts
from onrecord.review.agreement.nominal import nominal_counts
from onrecord.review.agreement.tag_counts import NEITHER_SAYS, ONLY_ONE_SAYS, OWN, add
from onrecord.review.compared import Compared
from onrecord.review.pairing import (
    PARTS,
    Laid,
    Said,
    meeting,
    overlap,
    paired_statements,
    paired_tags,
    said,
)

STATEMENTS: Subject = ("statements",)
STANCE: Subject = ("stance",)
NEITHER_HAS = marked("neither has one")
UNCLEAR = marked("a stance has no place between opposing and supporting")

_SIDES = {"support": 1, "oppose": -1, "neutral": 0, "mixed": 0}


def statement_counts(compared: Compared) -> Iterator[tuple[Subject, Counts]]:
    """The counts of all pairs of layers."""
    counted: dict[Subject, Counts] = defaultdict(no_counts)
    found = {each.annotator: said(compared, each) for each in compared.layers}
    counted[STATEMENTS][OWN] += sum(map(len, found.values()))
    for left, right in compared.pairs:
        names = left.annotator, right.annotator
        both = found[names[0]], found[names[1]]
        met = meeting(*both)
        pairs = paired_statements(*both, met)
        counts = counted[STATEMENTS]
        counts["made", *names] += len(both[0]) + len(both[1])
        counts["paired", *names] += len(pairs)
        for a, b, number in ((*names, 0), (*names[::-1], 1)):
            counts["own", a, b] += len(both[number])
            counts["met", a, b] += len({pair[number] for pair in met})
        for one, other in pairs:
            _add_parts(counted, one, other)
            _add_identity(counted[("part", "source")], compared, one, other)
            _add_stance(counted[STANCE], compared, one, other)
    yield from counted.items()


def _add_parts(counted: dict[Subject, Counts], one: Said, other: Said) -> None:
    for part in PARTS:
        counts = counted["part", part]
        having = (part in one.parts) + (part in other.parts)
        if not having:
            counts["left out", NEITHER_HAS] += 1
            continue
        counts[("tagged",)] += having
        counts[("in both",)] += having if having == 2 else 0
        sides = one.tokens(part), other.tokens(part)
        if all(sides):
            counts[("pairs",)] += 1
            counts[("alike",)] += sides[0] == sides[1]
            counts[("overlap",)] += overlap(*sides)


def _add_identity(counts: Counts, compared: Compared, one: Said, other: Said) -> None:
    """Whether both name the same sources: each source of one is one of the other's, by the actor
    that both chose, else by a token that both tagged, or by the same words."""
    sources = [
        [part.annotation for part in each.statement.sources if part.annotation.spans]
        for each in (one, other)
    ]
    if not all(sources):
        return
    same = [[_are_same(compared, a, b) for b in sources[1]] for a in sources[0]]
    known = all(any(row) for row in same) and all(any(row) for row in zip(*same, strict=True))
    counts[("identified",)] += 1
    counts[("same",)] += known


def _are_same(compared: Compared, one: Annotation, other: Annotation) -> bool:
    actors = [compared.read_as.get(str(each.attributes.get("actor"))) for each in (one, other)]
    if all(actors):
        return actors[0] == actors[1]
    if compared.covered([one]) & compared.covered([other]):
        return True
    return " ".join(one.text.casefold().split()) == " ".join(other.text.casefold().split())


def _add_stance(counts: Counts, compared: Compared, one: Said, other: Said) -> None:
    """Where both take a stance, and how far towards supporting."""
    stances = [
        [
            Laid(part.annotation, compared.covered([part.annotation]))
            for part in each.statement.stances
        ]
        for each in (one, other)
    ]
    if not any(stances):
        counts["left out", NEITHER_SAYS] += 1
    counts["left out", ONLY_ONE_SAYS] += abs(len(stances[0]) - len(stances[1]))
    for pair in _paired_stances(*stances):
        sides = [_side(each.annotation) for each in pair]
        if None in sides:
            counts["left out", UNCLEAR] += 1
        else:
            add(counts, nominal_counts(Counter({(str(sides[0]), str(sides[1])): 1})))


def _paired_stances(left: Sequence[Laid], right: Sequence[Laid]) -> list[tuple[Laid, Laid]]:
    """Stances that go together by their words; the rest as they stand, with words or without."""
    found = paired_tags(left, right)
    used = [{pair[side].annotation.id for pair in found} for side in (0, 1)]
    rest = (
        [each for each in tags if each.annotation.id not in ids]
        for tags, ids in zip((left, right), used, strict=True)
    )
    return found + list(zip(*rest, strict=False))


def _side(stance: Annotation) -> int | None:
    """From the strength of opposing (below 0) to that of supporting; None where it is on no side.
    A stance of no strength counts as plain."""
    side = _SIDES.get(str(stance.attributes.get("polarity")))
    strength = stance.attributes.get("strength", 2)
    if side is None or isinstance(strength, str | tuple):
        return None
    return round(side * strength)
