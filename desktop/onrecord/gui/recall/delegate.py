"""Paints one gap: its sign, what it lacks, and its words between those around them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.painting import Ink, draw_card, draw_elided, standing
from onrecord.gui.reader import margin
from onrecord.gui.recall.model import EXCERPT, GAP
from onrecord.gui.recall.room import SIGNS, name_of
from onrecord.gui.recall.rows import Excerpt
from onrecord.gui.theme import Theme
from onrecord.work.recall import Gap

HEIGHT = 78
_LINES = 2
_CROSS = 22
_Index = QModelIndex | QPersistentModelIndex


def cross_in(row: QRectF) -> QRectF:
    """Where a row has its cross, which passes the gap over."""
    return QRectF(row.right() - 16 - _CROSS, row.y() + 8, _CROSS, _CROSS)


class GapDelegate(QStyledItemDelegate):
    """A row of the list of what is to be checked."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._small = fonts.sans(12)
        self._words = fonts.serif(14)
        self._strong = fonts.serif(14, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        gap: Gap = index.data(GAP)
        box = QRectF(option.rect).adjusted(12, 3, -12, -3)
        near = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, box, self.theme, *standing(option, index))
        ink = self.theme.accent if near else self.theme.muted
        place = QRectF(box.x() + 13, box.y() + 11, margin.SIDE, margin.SIDE)
        margin.draw(painter, SIGNS[gap.kind], place, ink)
        head = QRectF(box.x() + 31, box.y() + 7, box.width() - 31 - 30, 18)
        draw_elided(painter, name_of(gap.kind), head, Ink(self._small, self.theme.muted))
        if near:
            draw_cross(painter, cross_in(QRectF(option.rect)), self.theme.muted)
        self._paint_words(painter, box, index.data(EXCERPT))
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, words: Excerpt) -> None:
        width = box.width() - 13 - 12
        layout = self._laid(words, width)
        last = layout.lineAt(_LINES - 1) if layout.lineCount() >= _LINES else None
        if last is not None and last.textStart() + last.textLength() < len(words.text):
            cut = max(0, last.textStart() + last.textLength() - 3)
            shorter = words.text[:cut].rstrip() + "…"
            layout = self._laid(words._replace(text=shorter), width)
        layout.draw(painter, QPointF(box.x() + 13, box.y() + 27))

    def _laid(self, words: Excerpt, width: float) -> QTextLayout:
        layout = QTextLayout(words.text, self._words)
        layout.setFormats(self._formats(words))
        layout.beginLayout()
        height = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _formats(self, words: Excerpt) -> list[QTextLayout.FormatRange]:
        stretches = (
            (0, words.start, self.theme.muted, self._words),
            (words.start, words.end, self.theme.text, self._strong),
            (words.end, len(words.text), self.theme.muted, self._words),
        )
        return [_format(*each) for each in stretches]


def draw_cross(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A small cross in the middle of the box."""
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle, arm = box.center(), 3.6
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


def _format(start: int, end: int, colour: QColor, font: QFont) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    letters = QTextCharFormat()
    letters.setForeground(colour)
    letters.setFont(font)
    made.start, made.length, made.format = start, max(0, end - start), letters
    return made
