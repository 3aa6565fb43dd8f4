"""Boxes to choose from that show how: one that opens, one that steps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QSpinBox, QStyleOptionComboBox, QWidget

_HALF, _FROM_EDGE = 4, 14
_CHEVRON, _PADDING = 26, 10  # pixels taken at the right, and at the left


class DropDown(QComboBox):
    """A combo box with a chevron, which the style sheet takes away from Qt's own."""

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_FROM_EDGE, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevrons(self, (self.height() / 2 - 1, _HALF))


class LongDropDown(DropDown):
    """A combo box of long texts: it is no wider for them, and ends what it shows before its
    chevron."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        room = self.width() - _CHEVRON - _PADDING
        whole, elide = self.currentText(), Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(whole, elide, room)


class StepBox(QSpinBox):
    """A box for a number, with a chevron up and one down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(7, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevrons(self, (self.height() * 0.38, 1 - _HALF), (self.height() * 0.62, _HALF - 1))


def _draw_chevrons(box: QWidget, *places: tuple[float, int]) -> None:
    """Draw a chevron at each height, pointing so many pixels down."""
    x, half = box.width() - _FROM_EDGE, max(abs(point) for _, point in places)
    with QPainter(box) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(box.palette().color(QPalette.ColorRole.PlaceholderText), 1.6))
        for y, point in places:
            corners = (QPointF(x - half, y), QPointF(x, y + point), QPointF(x + half, y))
            painter.drawPolyline(QPolygonF(corners))
