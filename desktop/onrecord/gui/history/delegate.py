"""Paints one step: a bead on a thread, its name, and where and when it was done."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.history.model import STEP, StepsModel
from onrecord.gui.history.rows import name_of, place_of
from onrecord.gui.painting import Ink, draw_elided
from onrecord.gui.theme import Theme, faded
from onrecord.work.histories import PastStep

HEIGHT = 52
_THREAD = 22  # from the left edge
_BEAD = 4.5
_Index = QModelIndex | QPersistentModelIndex


class StepDelegate(QStyledItemDelegate):
    """A row of the history. What is undone is paler, and its bead is empty."""

    def __init__(self, theme: Theme, model: StepsModel, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._model = model
        self._strong = fonts.sans(14, QFont.Weight.DemiBold)
        self._plain = fonts.sans(14)
        self._small = fonts.sans(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        step: PastStep = index.data(STEP)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option.state)
        self._paint_thread(painter, box, index)
        self._paint_words(painter, box, step)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not selected and not state & QStyle.StateFlag.State_MouseOver:
            return
        page = self.theme.page
        painter.setPen(QPen(self.theme.accent, 1) if selected else Qt.PenStyle.NoPen)
        painter.setBrush(page if selected else faded(page, 120))
        painter.drawRoundedRect(box.adjusted(8.5, 2.5, -8.5, -2.5), 7, 7)

    def _paint_thread(self, painter: QPainter, box: QRectF, index: _Index) -> None:
        step: PastStep = index.data(STEP)
        middle = QPointF(box.x() + _THREAD, box.y() + 18)
        painter.setPen(QPen(self.theme.rule, 1.5))
        if index.row() > 0:
            painter.drawLine(QPointF(middle.x(), box.top()), middle)
        if index.row() < self._model.rowCount() - 1:
            painter.drawLine(middle, QPointF(middle.x(), box.bottom()))
        colour = self.theme.accent if step.is_done else self.theme.muted
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if step.is_done else self.theme.panel)
        painter.drawEllipse(middle, _BEAD, _BEAD)
        if self._is_now(index.row()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _BEAD + 3, _BEAD + 3)

    def _is_now(self, row: int) -> bool:
        """Whether this is the last step that is done: where the project is."""
        steps = self._model.steps
        return steps[row].is_done and (row == 0 or not steps[row - 1].is_done)

    def _paint_words(self, painter: QPainter, box: QRectF, step: PastStep) -> None:
        theme, left = self.theme, box.x() + _THREAD + 16
        when = self._model.when(step)
        width = QFontMetricsF(self._small).horizontalAdvance(when) + 4
        right = box.right() - 20
        time = QRectF(right - width, box.y() + 9, width, 18)
        draw_elided(painter, when, time, Ink(self._small, theme.muted), right=True)
        name = QRectF(left, box.y() + 8, time.left() - left - 8, 20)
        strong = Ink(self._strong, theme.text) if step.is_done else Ink(self._plain, theme.muted)
        draw_elided(painter, name_of(step), name, strong)
        place = QRectF(left, box.y() + 27, right - left, 17)
        text = place_of(step)
        if not step.is_done:
            text = " · ".join(filter(None, (self.tr("undone"), text)))
        draw_elided(painter, text, place, Ink(self._small, theme.muted))
