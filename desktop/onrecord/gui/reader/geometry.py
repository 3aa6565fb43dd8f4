"""Where the marks of one paragraph lie on its lines: plain numbers, never Qt's text objects.

A QTextLine kept over a relayout is a dangling pointer, so each paragraph's geometry is measured
at once, relative to the top of its block, and dropped when that block may be laid out again.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGlyphRun, QTextBlock, QTextLayout, QTextLine

from onrecord.gui.reader.lanes import Placed, depth
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.offsets import Offsets
from onrecord.gui.reader.paragraphs import Paragraph

Run = tuple[float, float]

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


class Piece(NamedTuple):
    """The part of one span on one line; several runs only where directions mix."""

    mark: Mark
    lane: int
    runs: tuple[Run, ...]
    is_first: bool  # the mark begins here
    is_last: bool  # the mark ends here
    goes_on: bool  # a fragment ends here and another follows further on


class Row(NamedTuple):
    """One line: its baseline below the block's top, its positions within the block."""

    baseline: float
    start: int
    end: int
    pieces: list[Piece]
    washes: list[Piece]


class Geometry(NamedTuple):
    """The rows of one paragraph, and how many lanes its deepest stack takes."""

    rows: list[Row]
    is_rtl: bool
    depth: int


class Stretch(NamedTuple):
    """A paragraph's geometry and where the top of its block is in the document."""

    number: int
    top: float
    geometry: Geometry


def measured(
    block: QTextBlock, paragraph: Paragraph, placed: Sequence[Placed], offsets: Offsets
) -> Geometry:
    """The geometry of a block that is laid out and shows ``paragraph``."""
    return _Measuring(block, paragraph, offsets).geometry(placed)


class _Measuring:
    """Holds Qt's lines while one paragraph is measured, and not a moment longer."""

    def __init__(self, block: QTextBlock, paragraph: Paragraph, offsets: Offsets) -> None:
        # The layout must outlive its lines: a line alone points into it.
        self._layout: QTextLayout = block.layout()
        self._lines = [self._layout.lineAt(n) for n in range(self._layout.lineCount())]
        self._ends = [line.textStart() + line.textLength() for line in self._lines]
        self._paragraph = paragraph
        self._offsets = offsets
        self._origin = offsets.to_qt(paragraph.start)
        self._length = block.length() - 1
        self._is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        self._mixes = _RIGHT_TO_LEFT.search(paragraph.text) is not None

    def geometry(self, placed: Sequence[Placed]) -> Geometry:
        rows = [_empty_row(line) for line in self._lines]
        for each in placed:
            for number in range(len(each.mark.spans)):
                self._place(each, number, rows)
        for row in rows:
            row.pieces.sort(key=lambda piece: -piece.lane)
        return Geometry(rows, self._is_rtl, depth(placed))

    def _place(self, placed: Placed, number: int, rows: list[Row]) -> None:
        span, final = placed.mark.spans[number], number == len(placed.mark.spans) - 1
        start = self._offsets.to_qt(span.start) - self._origin
        end = self._offsets.to_qt(span.end) - self._origin
        if end <= 0 or start >= self._length:
            return
        first = bisect_right(self._ends, max(start, 0))
        for row_number in range(first, len(rows)):
            row, line = rows[row_number], self._lines[row_number]
            if end <= row.start:
                break
            runs = self._runs(line, max(start, row.start), self._ink_end(row, min(end, row.end)))
            piece = Piece(
                placed.mark,
                placed.lane,
                runs,
                number == 0 and start >= row.start,
                final and end <= row.end,
                not final and end <= row.end,
            )
            (row.pieces if placed.lane >= 0 else row.washes).append(piece)

    def _ink_end(self, row: Row, end: int) -> int:
        """Leave out white space at the end of a line, which hangs over the column's edge."""
        if end < row.end:
            return end
        while end - 1 > row.start and self._is_space(end - 1):
            end -= 1
        return end

    def _is_space(self, position: int) -> bool:
        code_point = self._offsets.from_qt(self._origin + position) - self._paragraph.start
        return self._paragraph.text[code_point : code_point + 1].isspace()

    def _runs(self, line: QTextLine, start: int, end: int) -> tuple[Run, ...]:
        # Where directions meet, one cursor position has two places; glyphs have one each.
        boxes = (run.boundingRect() for run in self._glyphs(line, start, end))
        runs = _joined(sorted((box.left(), box.right()) for box in boxes if box.width()))
        return runs or ((_x(line, start), _x(line, end)),)

    def _glyphs(self, line: QTextLine, start: int, end: int) -> Sequence[QGlyphRun]:
        return line.glyphRuns(start, end - start) if self._mixes and start < end else ()


def _empty_row(line: QTextLine) -> Row:
    start = line.textStart()
    return Row(line.y() + line.ascent(), start, start + line.textLength(), [], [])


def _x(line: QTextLine, position: int) -> float:
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x


def _joined(boxes: list[Run]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for start, end in boxes:
        if runs and start <= runs[-1][1] + 0.6:
            runs[-1] = (runs[-1][0], max(runs[-1][1], end))
        else:
            runs.append((start, end))
    return tuple(runs)
