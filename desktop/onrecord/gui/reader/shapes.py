"""Strokes and outlines the reading view is drawn with. They know nothing of marks."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import cycle

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

_CORNER = 3.5
_WAVE = 3.5  # half a wave length


def bar(box: QRectF, *, round_left: bool, round_right: bool) -> QPainterPath:
    """A box with round corners on the sides where something begins or ends."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if round_left or round_right:
        path.addRoundedRect(box, _CORNER, _CORNER)
    half = box.width() / 2
    if not round_left:
        path.addRect(QRectF(box.left(), box.top(), half, box.height()))
    if not round_right:
        path.addRect(QRectF(box.left() + half, box.top(), half, box.height()))
    return path


def dashes(painter: QPainter, box: QRectF, pattern: tuple[int, ...], colour: QColor) -> None:
    """A dashed line as thick as the box is high; whole pixels, so that no dash is blurred.

    The pattern holds the lengths of a dash and of the gap after it, over and over.
    """
    x, right = box.left(), box.right()
    for step, length in enumerate(cycle(pattern)):
        if x >= right - 0.5:
            return
        if step % 2 == 0:
            painter.fillRect(QRectF(x, box.top(), min(length, right - x), box.height()), colour)
        x += length


def beads(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Round dots in a row along the middle of the box."""
    radius = box.height() * 0.8
    y, count = box.center().y(), max(1, int(box.width() / (radius * 4)))
    step = box.width() / count
    dots(painter, [QPointF(box.left() + step * (n + 0.5), y) for n in range(count)], radius, colour)


def teeth(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Short uprights on the box, as on a comb."""
    x = box.left()
    while x < box.right():
        painter.fillRect(QRectF(x, box.top() - 2, 1, 2), colour)
        x += 6


def wave(painter: QPainter, box: QRectF, pen: QPen) -> None:
    """A wavy line along the top of the box."""
    x, y, right = box.left(), box.top() + 1, box.right()
    path = QPainterPath(QPointF(x, y))
    swing = -2.4
    while x < right:
        path.quadTo(QPointF(x + _WAVE / 2, y + swing), QPointF(min(x + _WAVE, right), y))
        x, swing = x + _WAVE, -swing
    painter.strokePath(path, pen)


def bend(start: QPointF, middle: float, end: QPointF) -> QPainterPath:
    """From ``start`` upright to the height ``middle``, along it, and upright to ``end``."""
    path = QPainterPath(start)
    reach = abs(end.x() - start.x())
    if reach < 1:
        path.lineTo(end)
        return path
    side = 1 if end.x() > start.x() else -1
    first, second = middle - start.y(), end.y() - middle
    radius = min(5.0, reach / 2)
    near, far = min(radius, abs(first)), min(radius, abs(second))
    path.lineTo(start.x(), middle - _sign(first) * near)
    path.quadTo(QPointF(start.x(), middle), QPointF(start.x() + side * radius, middle))
    path.lineTo(end.x() - side * radius, middle)
    path.quadTo(QPointF(end.x(), middle), QPointF(end.x(), middle + _sign(second) * far))
    path.lineTo(end)
    return path


def _sign(number: float) -> int:
    return 1 if number > 0 else -1


def arrow_head(tip: QPointF, *, down: bool) -> QPainterPath:
    back = -7 if down else 7
    head = QPainterPath(tip)
    head.lineTo(tip + QPointF(-4, back))
    head.lineTo(tip + QPointF(4, back))
    head.closeSubpath()
    return head


def dots(painter: QPainter, centres: Iterable[QPointF], radius: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for centre in centres:
        painter.drawEllipse(centre, radius, radius)


class Hatching:
    """Diagonal hatch as a textured fill: a line per stroke was eight times slower."""

    def __init__(self) -> None:
        self._brushes: dict[tuple[int, float], QBrush] = {}

    def fill(self, painter: QPainter, path: QPainterPath, colour: QColor) -> None:
        key = (colour.rgba(), painter.device().devicePixelRatioF())
        if key not in self._brushes:
            self._brushes[key] = QBrush(_tile(colour, key[1]))
        painter.fillPath(path, self._brushes[key])


def _tile(colour: QColor, ratio: float) -> QPixmap:
    side = round(7 * ratio)
    tile = QPixmap(side, side)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.3))
        for x in (-8, -1, 6):
            painter.drawLine(QPointF(x, 7.5), QPointF(x + 8, -0.5))
    return tile
