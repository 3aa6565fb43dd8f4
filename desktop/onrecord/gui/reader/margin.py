"""Small signs in the margin, beside the lines whose words want a look."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from onrecord.gui.reader.geometry import Row
from onrecord.gui.reader.offsets import Offsets
from onrecord.gui.reader.page import Page

SIDE = 10
"""Logical pixels a sign is wide and high."""

_GAP = 9  # between the column and its signs
_STEP = 12  # down from one sign to the next of the same line
_REACH = 3  # so far beside a sign a click still means it


class Sign(StrEnum):
    """The shapes, each for one kind of gap."""

    MARKS = "marks"  # quotation marks
    BUBBLE = "bubble"  # speech
    RING = "ring"  # an empty place
    LINES = "lines"  # lines of text
    THREAD = "thread"  # what somebody says to somebody, and that is open
    SETTLED = "settled"  # the same, resolved


class Noted(NamedTuple):
    """A sign for the line that holds the code point ``start``; ``key`` tells it from others."""

    sign: Sign
    start: int
    key: str


class Margin:
    """The signs of one article, each kind once a line. Keeps code points, and asks the page where
    they are."""

    def __init__(self, noted: Iterable[Noted], offsets: Offsets) -> None:
        self._noted = list(noted)
        self._offsets = offsets
        self._by_number: dict[int, list[Noted]] | None = None

    def paint(self, painter: QPainter, page: Page) -> None:
        """The signs near the screen, in the coordinates of the page."""
        for box, noted in self._places(page):
            said = noted.sign is Sign.THREAD  # by people, and so more than what was found
            draw(painter, noted.sign, box, page.theme.accent if said else page.theme.muted)

    def at(self, page: Page, x: float, y: float) -> str:
        """The key of the sign at a point; "" beside all."""
        near = (-_REACH, -_REACH, _REACH, _REACH)
        places = self._places(page)
        return next((n.key for box, n in places if box.adjusted(*near).contains(x, y)), "")

    def _places(self, page: Page) -> Iterator[tuple[QRectF, Noted]]:
        found = self._numbered(page)
        for number, top, geometry in page.stretches:
            taken: dict[int, list[Sign]] = defaultdict(list)
            for noted in found.get(number, ()):
                at = self._row(page, number, geometry.rows, noted)
                if at is not None and noted.sign not in taken[at]:
                    yield _box(page, top + geometry.rows[at].baseline, len(taken[at])), noted
                    taken[at].append(noted.sign)

    def _row(self, page: Page, number: int, rows: list[Row], noted: Noted) -> int | None:
        start = self._offsets.to_qt(page.marks.paragraphs[number].start)
        place = self._offsets.to_qt(noted.start) - start
        return next((at for at, row in enumerate(rows) if place < row.end), None)

    def _numbered(self, page: Page) -> dict[int, list[Noted]]:
        if self._by_number is None:
            self._by_number = defaultdict(list)
            for noted in self._noted:
                self._by_number[page.marks.number_at(noted.start)].append(noted)
        return self._by_number


def _box(page: Page, baseline: float, taken: int) -> QRectF:
    middle = baseline - page.type.size * 0.24
    return QRectF(page.width + _GAP, round(middle - SIDE / 2) + taken * _STEP, SIDE, SIDE)


def draw(painter: QPainter, sign: Sign, box: QRectF, colour: QColor) -> None:
    """One sign, filling the box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    _DRAWN[sign](painter, box, colour)
    painter.restore()


def _draw_marks(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for left in (box.left() + 0.4, box.left() + 5.4):
        painter.drawPath(_comma(QPointF(left, box.top() + 1.4)))


def _comma(at: QPointF) -> QPainterPath:
    """A quotation mark: a head with a tail that bends to the left."""
    path = QPainterPath(QPointF(at.x() + 4.2, at.y() + 2.1))
    path.arcTo(QRectF(at.x(), at.y(), 4.2, 4.2), 0, 300)
    path.quadTo(at.x() + 2.6, at.y() + 5.6, at.x() + 0.8, at.y() + 6.8)
    path.quadTo(at.x() + 4.2, at.y() + 6.0, at.x() + 4.2, at.y() + 2.1)
    return path


def _draw_bubble(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(box.left() + 0.5, box.top() + 0.5, 9, 6.6), 2.4, 2.4)
    tail = QPainterPath(QPointF(box.left() + 2.4, box.top() + 6.2))
    tail.lineTo(box.left() + 2.4, box.top() + 9.6)
    tail.lineTo(box.left() + 5.6, box.top() + 6.9)
    painter.drawPath(path.united(tail))


def _draw_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, 1.5)
    pen.setDashPattern([1.6, 1.55])
    painter.setPen(pen)
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))


def _draw_lines(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    for down, width in ((1.5, 9.0), (5.0, 9.0), (8.5, 5.5)):
        y = box.top() + down
        painter.drawLine(QPointF(box.left() + 0.5, y), QPointF(box.left() + width, y))


def _draw_thread(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    _draw_settled(painter, box, colour)


def _draw_settled(painter: QPainter, box: QRectF, _colour: QColor) -> None:
    """A sheet that speaks: square, its tail in the middle."""
    left, top = box.left() + 0.7, box.top() + 0.7
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, top, 8.6, 6), 1, 1)
    tail = QPainterPath(QPointF(left + 2.6, top + 5.5))
    tail.lineTo(left + 4.3, top + 8.6)
    tail.lineTo(left + 6, top + 5.5)
    painter.drawPath(path.united(tail))


_DRAWN = {
    Sign.MARKS: _draw_marks,
    Sign.BUBBLE: _draw_bubble,
    Sign.RING: _draw_ring,
    Sign.LINES: _draw_lines,
    Sign.THREAD: _draw_thread,
    Sign.SETTLED: _draw_settled,
}
