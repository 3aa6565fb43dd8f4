"""Which line under (or beside) the text each mark (or tie) gets, so that none covers another."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.gui.reader.marks import Line, Mark
from onrecord.gui.reader.paragraphs import Paragraph

Extent = tuple[int, int]


class Placed(NamedTuple):
    """A mark and its lane in one paragraph, 0 next to the text; a wash has none (-1)."""

    mark: Mark
    lane: int


def lanes(marks: Sequence[Mark], paragraph: Paragraph) -> list[Placed]:
    """The marks of a paragraph with their lanes: the shorter, the nearer to the text.

    A mark keeps its lane through the paragraph, the gap between its fragments included.
    """
    extents = {
        mark.id: extent
        for mark in marks
        if mark.line is not Line.NONE and (extent := _extent(mark, paragraph))
    }
    lane_of = stacked(extents)
    return [Placed(mark, lane_of.get(mark.id, -1)) for mark in sorted(marks, key=_reading_order)]


def depth(placed: Iterable[Placed]) -> int:
    """How many lanes the deepest stack takes."""
    return max((each.lane for each in placed), default=-1) + 1


def stacked(extents: Mapping[str, Extent]) -> dict[str, int]:
    """A lane for each half-open range, no two overlapping in one; shorter ranges come first."""
    taken: list[_Lane] = []
    found = {}
    for key, (start, end) in sorted(extents.items(), key=_shorter_first):
        lane = next((n for n, each in enumerate(taken) if each.is_free(start, end)), len(taken))
        if lane == len(taken):
            taken.append(_Lane())
        taken[lane].take(start, end)
        found[key] = lane
    return found


class _Lane:
    """Ranges that do not overlap, in order: a thousand beside one long tie stay quick."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def is_free(self, start: int, end: int) -> bool:
        before = bisect_left(self._starts, end) - 1
        return before < 0 or self._ends[before] <= start

    def take(self, start: int, end: int) -> None:
        insort(self._starts, start)
        insort(self._ends, end)


def _extent(mark: Mark, paragraph: Paragraph) -> Extent | None:
    inside = [
        span for span in mark.spans if span.start < paragraph.end and paragraph.start < span.end
    ]
    if not inside:
        return None
    start, end = min(span.start for span in inside), max(span.end for span in inside)
    return max(start, paragraph.start), min(end, paragraph.end)


def _reading_order(mark: Mark) -> tuple[int, int, str]:
    return mark.start, -mark.end, mark.id


def _shorter_first(item: tuple[str, Extent]) -> tuple[int, int, str]:
    key, (start, end) = item
    return end - start, start, key
