"""Paints the rows of topics, and those of what is typical in one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.feedback.bars import draw_share
from onrecord.gui.feedback.contents import Kind, Row
from onrecord.gui.feedback.lists import ROW
from onrecord.gui.painting import Ink, draw_elided, draw_row, standing
from onrecord.gui.theme import Theme, faded

_TOPIC, _HEADING, _TYPICAL = 58, 40, 30
_Index = QModelIndex | QPersistentModelIndex


class TopicDelegate(QStyledItemDelegate):
    """A topic: its title, how many of how many, and a bar of that."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._title = fonts.sans(14, QFont.Weight.DemiBold)
        self._small = fonts.sans(12.5)
        self._heading = fonts.sans(11.5, QFont.Weight.DemiBold, tracking=6, capitals=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        row: Row = index.data(ROW)
        return QSize(200, _HEADING if row.kind is Kind.HEADING else _TOPIC)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is Kind.HEADING:
            line = box.adjusted(18, 18, -12, -4)
            draw_elided(painter, row.title, line, Ink(self._heading, self.theme.muted))
        else:
            draw_row(painter, box.adjusted(6, 1, -6, -1), self.theme, *standing(option, index))
            self._paint_topic(painter, row, box.adjusted(18, 7, -18, -7))
        painter.restore()

    def _paint_topic(self, painter: QPainter, row: Row, box: QRectF) -> None:
        title = QRectF(box.x(), box.y(), box.width(), 20)
        draw_elided(painter, row.title, title, Ink(self._title, self.theme.text))
        below = title.translated(0, 21)
        width = min(box.width() * 0.36, 90.0)
        bar = QRectF(box.x(), below.center().y() - 3, width, 6)
        hue = self.theme.hue(row.colour or "green")
        draw_share(painter, bar, row.share, self.theme, hue)
        told = below.adjusted(width + 10, 0, 0, 0)
        draw_elided(painter, row.told, told, Ink(self._small, self.theme.muted))


@dataclass(frozen=True, slots=True)
class Frequent:
    """What is typical, how often it is in how many, and a hue."""

    told: str
    count: int
    of: int
    colour: str

    @property
    def text(self) -> str:
        """The row as it is read out."""
        return f"{self.count}: {self.told}"


class FrequentDelegate(QStyledItemDelegate):
    """A count, a bar of it, and what is counted."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._count = fonts.sans(14, QFont.Weight.DemiBold)
        self._words = fonts.sans(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _TYPICAL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Frequent = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, *standing(option, index))
        count = QRectF(box.x() + 6, box.y(), self._width_of_counts(), box.height())
        ink = Ink(self._count, self.theme.text)
        draw_elided(painter, str(row.count), count, ink, right=True)
        bar = QRectF(count.right() + 12, box.center().y() - 3.5, 96, 7)
        share = row.count / row.of if row.of else 0.0
        draw_share(painter, bar, share, self.theme, self.theme.hue(row.colour))
        words = QRectF(bar.right() + 14, box.y(), box.right() - bar.right() - 24, box.height())
        draw_elided(painter, row.told, words, Ink(self._words, self.theme.text))
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, selected: bool, hovered: bool) -> None:
        if selected or hovered:
            ground = faded(self.theme.accent, 34) if selected else faded(self.theme.page, 120)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box.adjusted(0, 1, -2, -1), 6, 6)

    def _width_of_counts(self) -> float:
        return QFontMetricsF(self._count).horizontalAdvance("0000")
