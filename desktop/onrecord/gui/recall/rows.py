"""How gaps read in their list. Pure functions over a text and its gaps."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from onrecord.model.spans import line_of
from onrecord.work.recall import Gap, GapKind

_BEFORE, _AFTER, _LONGEST = 34, 90, 170  # code points


class Excerpt(NamedTuple):
    """The words of a gap as one line of text, and where in it they begin and end."""

    text: str
    start: int
    end: int


def excerpt(text: str, gap: Gap) -> Excerpt:
    """The words of a gap between some words of its paragraph."""
    first, last = line_of(text, gap.start, gap.end)
    words = _on_one_line(text[gap.start : gap.end][:_LONGEST])
    before = _tail(text[first : gap.start])
    after = text[gap.end : min(last, gap.end + _AFTER)]
    return Excerpt(before + words + _on_one_line(after), len(before), len(before) + len(words))


def _tail(before: str) -> str:
    """The last words before a gap, as many as fit."""
    if len(before) <= _BEFORE:
        return before
    return "… " + before[-_BEFORE:].partition(" ")[2]


def _on_one_line(words: str) -> str:
    return words.replace("\n", " ")


def listed(gaps: Iterable[Gap], kinds: Collection[GapKind]) -> list[Gap]:
    """The gaps of these kinds."""
    return [gap for gap in gaps if gap.kind in kinds]


def nearest(gaps: list[Gap], gap: Gap | None, place: int) -> int | None:
    """Where a gap stands in the list; where it is gone, what moved up into its place."""
    if gap in gaps:
        return gaps.index(gap)
    return min(place, len(gaps) - 1) if gaps and place >= 0 else None
