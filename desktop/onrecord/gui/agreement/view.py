"""Shows a picture; its figures are walked with the arrows and pressed with Enter or the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from onrecord.gui.agreement.drawing import Drawing, neighbour, spot_at
from onrecord.gui.agreement.painting import font_of, paint
from onrecord.gui.agreement.picture import Picture
from onrecord.gui.announcing import announce
from onrecord.gui.plain import plain_tip
from onrecord.gui.theme import Theme

MARGIN = 14
"""Around a picture, in logical pixels."""

_PX = 13.0
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_NARROWEST = 320


class PictureView(QWidget):
    """As wide as there is room; as high as the picture then is."""

    chosen = Signal(int)  # the number of a figure

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        self.drawing = Drawing(0, 0, ())
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_picture(self, picture: Picture) -> None:
        """Show this one in place of another."""
        self._picture, self._at = picture, 0
        self.setAccessibleName(picture.caption)
        self._lay_out()
        self._describe()

    def wear(self, theme: Theme) -> None:
        """Show it in these colours."""
        self._theme = theme
        self.update()

    @property
    def told(self) -> str:
        """What the figure in hand says."""
        spots = self.drawing.spots
        return spots[self._at].told if spots else ""

    def sizeHint(self) -> QSize:
        return QSize(_NARROWEST, round(self.drawing.height) + 2 * MARGIN)

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.page)
            painter.translate(MARGIN, MARGIN)
            paint(painter, self.drawing, self._theme)
            if self.hasFocus() and self.drawing.spots:
                painter.setPen(QPen(self._theme.text, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box = QRectF(self.drawing.spots[self._at].box)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way and self.drawing.spots:
            self._walk(neighbour(self.drawing.spots, self._at, *way))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._at)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = spot_at(self.drawing, self._within(event.position()))
        shape = Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        over = spot_at(self.drawing, self._within(event.position()))
        if over is not None and event.button() is Qt.MouseButton.LeftButton:
            self._walk(over)
            self._choose(over)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            over = spot_at(self.drawing, self._within(QPointF(event.pos())))
            told = "" if over is None else self.drawing.spots[over].told
            QToolTip.showText(event.globalPos(), plain_tip(told), self)
            return True
        return super().event(event)

    # within

    def _within(self, point: QPointF) -> QPointF:
        return point - QPointF(MARGIN, MARGIN)

    def _walk(self, at: int) -> None:
        self._at = at
        self._describe()
        announce(self, self.told)
        self.update()

    def _choose(self, at: int) -> None:
        if at < len(self.drawing.spots):
            self.chosen.emit(self.drawing.spots[at].number)

    def _describe(self) -> None:
        picture = self._picture
        parts = (picture.told if picture else "", self.told)
        self.setAccessibleDescription(" ".join(each for each in parts if each))

    def _lay_out(self) -> None:
        if self._picture is None:
            return
        metrics = QFontMetricsF(font_of(_PX))
        width = max(self.width() - 2 * MARGIN, _NARROWEST)
        self.drawing = self._picture.draw(width, metrics.horizontalAdvance)
        self._at = min(self._at, max(len(self.drawing.spots) - 1, 0))
        self.setMinimumHeight(round(self.drawing.height) + 2 * MARGIN)
        self.setMinimumWidth(min(round(self.drawing.width) + 2 * MARGIN, 4000)
                             if self.drawing.width > width else 0)  # fmt: skip
        self.updateGeometry()
        self.update()
