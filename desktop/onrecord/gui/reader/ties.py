"""Painted over the text: which marks belong together.

All ties between statements and sources have a quiet bracket in the gutter. Those of the chosen
mark are drawn in full where both ends are near: an arc over the line they share, or a bent line
inside the leading between neighbouring lines, so that no word is crossed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from onrecord.gui.reader import shapes
from onrecord.gui.reader.index import Tie
from onrecord.gui.reader.page import Page, Spot
from onrecord.gui.theme import faded
from onrecord.model.articles import RegionKind

_DEEPEST = 4  # brackets beyond share the outermost place
_NEAR = 1.6  # lines of body text
_PAST = 40  # pixels beyond the edge: enough that nothing of the end is seen


class Bracket(NamedTuple):
    """A tie in the gutter between two heights; an end off the page lies outside it."""

    tie: Tie
    start_y: float
    end_y: float
    lane: int


def paint_ties(painter: QPainter, page: Page) -> None:
    """Brackets and, for the chosen mark, arcs, in the coordinates of the page."""
    spots = page.spots()
    for bracket in brackets(page, spots):
        _paint_bracket(painter, page, bracket)
    for tie in page.marks.ties_of(page.lighting.chosen):
        start, end = spots.get(tie.start.id), spots.get(tie.end.id)
        if start and end and tie.end.reached:
            _paint_arc(painter, page, tie, (start, end))


def brackets(page: Page, spots: dict[str, Spot]) -> Iterator[Bracket]:
    """The brackets beside the page: of ties whose ends stand on different lines."""
    first, last = page.extent
    for tie, lane in page.marks.brackets(first, last):
        start, end = spots.get(tie.start.id), spots.get(tie.end.id)
        if start and end and start.row is end.row:
            continue
        start_y = _height(page, start, tie.start.start - first)
        end_y = _height(page, end, tie.end.start - first)
        yield Bracket(tie, start_y, end_y, min(lane, _DEEPEST))


def _height(page: Page, spot: Spot | None, beyond: int) -> float:
    """Where a bracket meets its mark; for one off the page, past that side's edge."""
    if spot:
        return spot.baseline - page.type.size * 0.25
    return page.top - _PAST if beyond < 0 else page.bottom + _PAST


def _paint_bracket(painter: QPainter, page: Page, bracket: Bracket) -> None:
    tie, start_y, end_y, lane = bracket
    lit = page.lighting
    on = bool({tie.start.id, tie.end.id} & {lit.chosen, lit.hovered} - {""})
    alpha = 255 if on else 45 if lit.chosen else 95
    colour = page.theme.hue(tie.start.colour) if on else page.theme.muted
    painter.setPen(QPen(faded(colour, alpha), 1.8 if on else 1.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_bracket_path(-13 - lane * 7, start_y, end_y))
    dot = faded(page.theme.hue(tie.end.colour), 255 if on else alpha + 60)
    shapes.dots(painter, [QPointF(-7, end_y)], 2.6, dot)


def _bracket_path(x: float, start_y: float, end_y: float) -> QPainterPath:
    way = 5 if end_y > start_y else -5
    path = QPainterPath(QPointF(-7, start_y))
    path.lineTo(x + 5, start_y)
    path.quadTo(x, start_y, x, start_y + way)
    path.lineTo(x, end_y - way)
    path.quadTo(x, end_y, x + 5, end_y)
    path.lineTo(-9, end_y)
    return path


def _paint_arc(painter: QPainter, page: Page, tie: Tie, ends: tuple[Spot, Spot]) -> None:
    start, end = ends
    line = page.type.style(RegionKind.BODY).leading
    if start.row is end.row:
        path, tip_down = _arc(page, start, end), True
    elif abs(start.baseline - end.baseline) < line * _NEAR:
        path, tip_down = _elbow(page, start, end), start.baseline < end.baseline
    else:
        return
    colour = page.theme.hue(tie.end.colour)
    _stroke(painter, path, page.theme.page, colour)
    tip = path.currentPosition() + QPointF(0, 1.5 if tip_down else -1)
    painter.fillPath(shapes.arrow_head(tip, down=tip_down), colour)
    origin = QPointF(path.elementAt(0).x, path.elementAt(0).y)
    shapes.dots(painter, [origin], 2.8, page.theme.hue(tie.start.colour))


def _stroke(painter: QPainter, path: QPainterPath, ground: QColor, colour: QColor) -> None:
    """A line with a rim of the page around it, so that it reads over whatever it passes."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(faded(ground, 235), 4.2))
    painter.drawPath(path)
    painter.setPen(QPen(colour, 1.8))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)


def _arc(page: Page, start: Spot, end: Spot) -> QPainterPath:
    """Over the line both ends stand on."""
    y = start.baseline - page.type.size * 0.86
    from_x = start.piece.runs[0][0] + 11
    to_x = (end.piece.runs[0][0] + end.piece.runs[-1][1]) / 2
    path = QPainterPath(QPointF(from_x, y))
    path.cubicTo(QPointF(from_x, y - 15), QPointF(to_x, y - 15), QPointF(to_x, y))
    return path


def _elbow(page: Page, start: Spot, end: Spot) -> QPainterPath:
    """Through the leading between two neighbouring lines."""
    upper, lower = sorted((start, end), key=lambda spot: spot.baseline)
    foot = page.type.lane_y(upper.style, upper.baseline, upper.piece.lane) + 3
    middle = lower.baseline - page.type.size * 0.84
    roof = lower.baseline - page.type.size * 0.70
    from_x, to_x = start.piece.runs[0][0] + 8, end.piece.runs[0][1] - 10
    if start is lower:
        return shapes.bend(QPointF(from_x, roof), middle, QPointF(to_x, foot))
    return shapes.bend(QPointF(from_x, foot), middle, QPointF(to_x, roof))
