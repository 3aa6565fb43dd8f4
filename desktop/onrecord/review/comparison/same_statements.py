"""Which statements of the layers of an article are one statement seen several times."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from onrecord.model.annotations import Annotation
from onrecord.review.comparison.gathering import APART, Group, gathered
from onrecord.review.comparison.holding import Holding, Told
from onrecord.review.comparison.wording import overlap

_CLAIM, _CUE, _SOURCE = 4.0, 2.0, 1.0  # what it weighs where these overlap
_SAME, _NEAR, _HALF = 1e-3, 0.8, 0.5

Several = dict[int, list[Told]]
"""Statements of one case, by the numbers of the layers: a claim, and the cues left untied."""


def same_statements(holdings: Sequence[Holding]) -> list[Several]:
    """The statements that go together: those whose claims or cues share words, one to one."""
    return _with_lone_cues(gathered([each.told for each in holdings], _key, _alike))


def _key(told: Told) -> Hashable:
    return told.anchor.label, told.claim or told.cue


def _alike(one: Told, other: Told) -> float:
    claims = overlap(one.claim, other.claim)
    cues = overlap(one.cue, other.cue)
    if claims or cues:
        if not cues and _are_nested(one, other, claims):
            return APART
        sources = _SOURCE * overlap(one.source, other.source)
        return _CLAIM * claims + _CUE * cues + sources + _SAME * are_same(one, other)
    if not one.anchor.spans and not other.anchor.spans:
        same = one.anchor.label == other.anchor.label
        return _HALF + _SAME * are_same(one, other) if same else APART
    if (one.claim and other.claim) or (one.cue and other.cue):
        return APART
    crossed = max(overlap(one.claim, other.cue), overlap(one.cue, other.claim))
    return _HALF * crossed if crossed >= _HALF else 0.0


def _are_nested(one: Told, other: Told, claims: float) -> bool:
    """Whether a claim within another one has a cue and a source of its own."""
    if claims >= _NEAR or not (one.cue and other.cue and one.source and other.source):
        return False
    return not overlap(one.source, other.source)


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


def _with_lone_cues(groups: Sequence[Group[Told]]) -> list[Several]:
    """The groups, where cues that stand alone in some layers join the claims that others tied
    them to. A layer's claim comes before its cue."""
    found: list[Several] = []
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


def _belongs(lone: Group[Told], home: Several) -> bool:
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
