"""Paints one tag of the list: chip and label, words, values."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.here.contents import Row
from onrecord.gui.here.model import ROW
from onrecord.gui.painting import (
    Ink,
    draw_card,
    draw_chip,
    draw_elided,
    draw_wrapped,
    standing,
)
from onrecord.gui.theme import Theme

_HEAD, _LINE, _FOOT, _DETAILS = 34, 18, 14, 20
_SHORT = 36  # code points that stand in one line of the narrowest pane
_Index = QModelIndex | QPersistentModelIndex


class HereDelegate(QStyledItemDelegate):
    """A tag in two lines of words under its label, with a line of values where it has any."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._small = fonts.sans(12)
        self._words = fonts.serif(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: Row = index.data(ROW)
        words = _LINE if len(row.tag.words) <= _SHORT else 2 * _LINE
        return QSize(200, _HEAD + words + (_DETAILS if row.details else 0) + _FOOT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW)
        box = QRectF(option.rect).adjusted(12, 3, -12, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, box, self.theme, *standing(option, index))
        self._paint_row(painter, box, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, row: Row) -> None:
        theme, left = self.theme, box.x() + 12
        hue = theme.hue(row.tag.colour)
        middle = QPointF(left, box.y() + 17)
        width = draw_chip(painter, row.tag.chip, middle, hue, theme.chip_text)
        title = QRectF(left + width + 8, box.y() + 8, box.right() - left - width - 20, 18)
        draw_elided(painter, row.title, title, Ink(self._small, theme.muted))
        words = QRectF(left, box.y() + 29, box.width() - 24, 38)
        text = row.tag.words or self.tr("without words")
        draw_wrapped(painter, text, words, Ink(self._words, theme.text), 2)
        if row.details:
            line = QRectF(left, box.bottom() - 24, box.width() - 24, 18)
            draw_elided(painter, row.details, line, Ink(self._small, theme.muted))
