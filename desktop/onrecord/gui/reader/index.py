"""Which marks stand in which paragraph, and which ties meet in which mark. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from onrecord.gui.reader.gutter import Gutter
from onrecord.gui.reader.lanes import Extent, Placed, lanes
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.paragraphs import Paragraph

Ends = tuple[str, str]


class Tie(NamedTuple):
    """A link between two marks that are both shown."""

    id: str
    start: Mark
    end: Mark


class MarkIndex:
    """The marks and ties of one article, found by paragraph and by id."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = paragraphs
        self._starts = [paragraph.start for paragraph in paragraphs]
        self._marks: dict[str, Mark] = {}
        self._ids: dict[int, set[str]] = defaultdict(set)
        self._ties: dict[str, Ends] = {}
        self._ties_of: dict[str, set[str]] = defaultdict(set)
        self._gutter = Gutter()

    def change(self, marks: Mapping[str, Mark | None], ties: Mapping[str, Ends | None]) -> set[int]:
        """Put marks and ties in, or out where None; the numbers of the paragraphs touched."""
        marks = {key: mark for key, mark in marks.items() if mark != self._marks.get(key)}
        touched: set[int] = set()
        for mark_id, mark in marks.items():
            touched |= self._drop(mark_id) | (self._put(mark) if mark else set())
        for tie_id, ends in ties.items():
            self._retie(tie_id, ends)
        moved = set(ties).union(*(self._ties_of.get(mark_id, ()) for mark_id in marks))
        for tie_id in moved:
            self._gutter.place(tie_id, self._reach(tie_id))
        return touched

    def number_at(self, code_point: int) -> int:
        """Number of the paragraph that holds the code point."""
        return max(0, bisect_right(self._starts, code_point) - 1)

    def numbers(self) -> list[int]:
        """Numbers of the paragraphs that hold marks."""
        return sorted(number for number, ids in self._ids.items() if ids)

    def placed(self, number: int) -> list[Placed]:
        """The marks of a paragraph, each with its lane."""
        marks = [self._marks[mark_id] for mark_id in self._ids.get(number, ())]
        return lanes(marks, self.paragraphs[number])

    def at(self, code_point: int) -> list[Mark]:
        """The marks that cover this code point, the shortest first."""
        near = [self._marks[each] for each in self._ids.get(self.number_at(code_point), ())]
        here = [
            mark for mark in near if any(span.start <= code_point < span.end for span in mark.spans)
        ]
        return sorted(here, key=lambda mark: (mark.end - mark.start, mark.id))

    def ties_of(self, mark_id: str) -> Iterator[Tie]:
        """The ties of one mark whose other end is shown too."""
        found = (self._tie(tie_id) for tie_id in sorted(self._ties_of.get(mark_id, ())))
        return (tie for tie in found if tie)

    def brackets(self, start: int, end: int) -> Iterator[tuple[Tie, int]]:
        """The ties that stand in the gutter beside ``[start, end)``, with their lanes there."""
        for tie_id, lane in self._gutter.within(start, end):
            if tie := self._tie(tie_id):
                yield tie, lane

    def _tie(self, tie_id: str) -> Tie | None:
        from_id, to_id = self._ties.get(tie_id, ("", ""))
        start, end = self._marks.get(from_id), self._marks.get(to_id)
        return Tie(tie_id, start, end) if start and end and start.spans and end.spans else None

    def _reach(self, tie_id: str) -> Extent | None:
        """The stretch a tie's bracket runs along; None for ties that have none."""
        tie = self._tie(tie_id)
        if tie is None or not (tie.start.chip and tie.end.chip and tie.end.reached):
            return None
        first, last = sorted((tie.start.start, tie.end.start))
        return first, last + 1

    def _put(self, mark: Mark) -> set[int]:
        self._marks[mark.id] = mark
        numbers = self._numbers(mark)
        for number in numbers:
            self._ids[number].add(mark.id)
        return numbers

    def _drop(self, mark_id: str) -> set[int]:
        mark = self._marks.pop(mark_id, None)
        numbers = self._numbers(mark) if mark else set()
        for number in numbers:
            self._ids[number].discard(mark_id)
        return numbers

    def _numbers(self, mark: Mark) -> set[int]:
        return {
            number
            for span in mark.spans
            for number in range(self.number_at(span.start), self.number_at(span.end - 1) + 1)
        }

    def _retie(self, tie_id: str, ends: Ends | None) -> None:
        for mark_id in self._ties.pop(tie_id, ()):
            self._ties_of[mark_id].discard(tie_id)
        if ends:
            self._ties[tie_id] = ends
            for mark_id in ends:
                self._ties_of[mark_id].add(tie_id)
