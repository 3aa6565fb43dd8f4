"""Drags that have begun on a mark: of an edge of its words, or of a link from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import QPainter, QPainterPath, QPen

from onrecord.gui.reader.handles import Boundary, with_boundary
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.shapes import dots
from onrecord.gui.theme import Theme, faded


class Ground(Protocol):
    """What a drag needs of the page it happens on."""

    respanned: SignalInstance
    dragged_onto: SignalInstance

    @property
    def text(self) -> str: ...

    def code_point_at(self, point: QPoint) -> int: ...

    def annotation_at(self, point: QPoint) -> str: ...

    def show_dragged(self, mark: Mark) -> None: ...

    def point_at(self, mark_id: str) -> None: ...


class Drag(Protocol):
    """Something under the pointer with the button held down."""

    def move(self, point: QPoint, *, by_characters: bool) -> None: ...

    def drop(self) -> None: ...

    def cancel(self) -> None: ...

    def paint(self, painter: QPainter, theme: Theme) -> None: ...


class EdgeDrag:
    """Moves where a fragment begins or ends; the page shows it on the way."""

    def __init__(self, ground: Ground, mark: Mark, boundary: Boundary) -> None:
        self._ground = ground
        self._mark = mark
        self._boundary = boundary
        self._spans = mark.spans

    def move(self, point: QPoint, *, by_characters: bool) -> None:
        place = self._ground.code_point_at(point)
        spans = with_boundary(
            self._ground.text, self._mark.spans, self._boundary, place, snap=not by_characters
        )
        if spans != self._spans:
            self._spans = spans
            self._show(replace(self._mark, spans=spans))

    def drop(self) -> None:
        self._show(self._mark)
        if self._spans != self._mark.spans:
            self._ground.respanned.emit(self._mark.id, self._spans)

    def cancel(self) -> None:
        self._show(self._mark)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """The mark itself shows it."""

    def _show(self, mark: Mark) -> None:
        self._ground.show_dragged(mark)


class LinkDrag:
    """Draws a line from a mark to the pointer; what it would be tied to lights up."""

    def __init__(self, ground: Ground, mark: Mark, start: QPoint) -> None:
        self._ground = ground
        self._mark = mark
        self._start = self._end = start
        self._target = ""

    def move(self, point: QPoint, *, by_characters: bool) -> None:
        del by_characters
        self._end = point
        over = self._ground.annotation_at(point)
        self._target = over if over != self._mark.id else ""
        self._ground.point_at(self._target)

    def drop(self) -> None:
        self._ground.point_at("")
        if self._target:
            self._ground.dragged_onto.emit(self._mark.id, self._target)

    def cancel(self) -> None:
        self._ground.point_at("")

    def paint(self, painter: QPainter, theme: Theme) -> None:
        start, end = QPointF(self._start), QPointF(self._end)
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(0, 26), end + QPointF(0, 26), end)
        colour = theme.hue(self._mark.colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, ink in ((5.0, faded(theme.page, 235)), (2.0, colour)):
            painter.setPen(QPen(ink, width))
            painter.drawPath(path)
        dots(painter, [start, end], 4 if self._target else 3, colour)
