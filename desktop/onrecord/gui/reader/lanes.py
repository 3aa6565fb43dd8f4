"""Which line under (or beside) the text each mark (or tie) gets, so that none covers another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from onrecord.gui.reader.marks import Line, Mark
from onrecord.gui.reader.paragraphs import Paragraph


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


def stacked(extents: Mapping[str, tuple[int, int]]) -> dict[str, int]:
    """A lane for each half-open range, no two overlapping in one; shorter ranges come first."""
    taken: list[list[tuple[int, int]]] = []
    found = {}
    for key, (start, end) in sorted(extents.items(), key=_shorter_first):
        lane = 0
        while lane < len(taken) and any(start < b and a < end for a, b in taken[lane]):
            lane += 1
        if lane == len(taken):
            taken.append([])
        taken[lane].append((start, end))
        found[key] = lane
    return found


def beside(extents: Mapping[str, tuple[int, int]]) -> dict[str, int]:
    """``stacked`` for the ties of a whole article: each cluster of overlapping ranges by itself,
    so that the work grows with the article and no bracket moves when a far one is added."""
    found: dict[str, int] = {}
    cluster: dict[str, tuple[int, int]] = {}
    reach = -1
    for key, (start, end) in sorted(extents.items(), key=lambda item: item[1]):
        if start >= reach:
            found |= stacked(cluster)
            cluster = {}
        cluster[key] = (start, end)
        reach = max(reach, end)
    return found | stacked(cluster)


def _extent(mark: Mark, paragraph: Paragraph) -> tuple[int, int] | None:
    inside = [
        span for span in mark.spans if span.start < paragraph.end and paragraph.start < span.end
    ]
    if not inside:
        return None
    start, end = min(span.start for span in inside), max(span.end for span in inside)
    return max(start, paragraph.start), min(end, paragraph.end)


def _reading_order(mark: Mark) -> tuple[int, int, str]:
    return mark.start, -mark.end, mark.id


def _shorter_first(item: tuple[str, tuple[int, int]]) -> tuple[int, int, str]:
    key, (start, end) = item
    return end - start, start, key
