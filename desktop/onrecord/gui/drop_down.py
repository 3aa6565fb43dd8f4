"""A box to choose from that shows it can be opened."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox

_HALF, _FROM_EDGE = 4, 14


class DropDown(QComboBox):
    """A combo box with a chevron, which the style sheet takes away from Qt's own."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        x, y = self.width() - _FROM_EDGE, self.height() / 2 - 1
        points = (QPointF(x - _HALF, y), QPointF(x, y + _HALF), QPointF(x + _HALF, y))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.6))
            painter.drawPolyline(QPolygonF(points))
