"""Paints one article of the queue."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.context import draw_in_context
from onrecord.gui.painting import Ink, draw_elided, draw_row, draw_status, draw_wrapped, standing
from onrecord.gui.queue.model import ROW, SNIPPET
from onrecord.gui.queue.rows import is_done, short_date
from onrecord.gui.theme import Theme
from onrecord.model.layers import LayerStatus
from onrecord.work.session import QueueRow

if TYPE_CHECKING:
    from onrecord.work.hits import Line

HEIGHT = 100
_BEFORE = 0.4  # of a snippet's width


class _Place(NamedTuple):
    """Where a row is painted, and how it stands."""

    box: QRectF
    inner: QRectF
    selected: bool
    hovered: bool


class QueueDelegate(QStyledItemDelegate):
    """Outlet and date, two lines of title, status and claims."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._locale = QLocale()
        self._small = fonts.sans(11.5, weight=QFont.Weight.DemiBold, tracking=3)
        self._plain = fonts.sans(12)
        self._strong = fonts.sans(12, weight=QFont.Weight.Bold)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: QueueRow = index.data(ROW)
        place = _place(option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = place.box.adjusted(8, 3, -8, -3)
        draw_row(painter, ground, self.theme, place.selected, place.hovered)
        self._paint_head(painter, row, place.inner)
        self._paint_title(painter, row, place.inner, index.data(SNIPPET))
        self._paint_foot(painter, row, place.inner)
        painter.restore()

    def _paint_head(self, painter: QPainter, row: QueueRow, box: QRectF) -> None:
        day = short_date(row.published, date.today(), self._locale)
        width = QFontMetricsF(self._plain).horizontalAdvance(day)
        head = QRectF(box.x(), box.y() + 11, box.width(), 16)
        muted = self.theme.muted
        draw_elided(painter, day, head, Ink(self._plain, muted), right=True)
        outlet = head.adjusted(0, 0, -width - 10, 0)
        # Where the outlet is not known, the number in order of arrival keeps the line from gaping.
        name = row.outlet.upper() or self.tr("Article {number}").format(number=row.number)
        draw_elided(painter, name, outlet, Ink(self._small, muted))

    def _paint_title(
        self, painter: QPainter, row: QueueRow, box: QRectF, snippet: Line | None
    ) -> None:
        done = is_done(row)
        weight = QFont.Weight.Normal if done else QFont.Weight.DemiBold
        ink = Ink(fonts.serif(15, weight), self.theme.muted if done else self.theme.text)
        words = QRectF(box.x(), box.y() + 31, box.width(), 40)
        draw_wrapped(painter, row.title, words, ink, 1 if snippet else 2)
        if snippet:
            line = QRectF(box.x(), box.y() + 52, box.width(), 20)
            self._paint_snippet(painter, snippet, line)

    def _paint_snippet(self, painter: QPainter, snippet: Line, box: QRectF) -> None:
        """What was looked for stands out, after as much of what stands before as there is room."""
        context, words = Ink(self._plain, self.theme.muted), Ink(self._strong, self.theme.text)
        needed = QFontMetricsF(context.font).horizontalAdvance(snippet.before)
        start = min(needed, box.width() * _BEFORE)
        draw_in_context(painter, snippet, box, start, (context, words))

    def _paint_foot(self, painter: QPainter, row: QueueRow, box: QRectF) -> None:
        middle = box.y() + 84
        sign = QRectF(box.x() + 1, middle - 5, 10, 10)
        draw_status(painter, row.status, sign, self._colour(row), self.theme.chip_text)
        words = QRectF(box.x() + 19, middle - 9, box.width() - 19, 18)
        text = self._claims(row)
        draw_elided(painter, text, words, Ink(self._plain, self.theme.muted))

    def _claims(self, row: QueueRow) -> str:
        if row.claims == 0:
            return self.tr("nothing found") if is_done(row) else ""
        return self.tr("1 claim") if row.claims == 1 else self.tr("{n} claims").format(n=row.claims)

    def _colour(self, row: QueueRow) -> QColor:
        if is_done(row):
            return self.theme.hue("green")
        return self.theme.accent if row.status is LayerStatus.STARTED else self.theme.muted


def _place(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> _Place:
    box = QRectF(option.rect)
    selected, hovered = standing(option, index)
    return _Place(box, box.adjusted(22, 0, -20, 0), selected, hovered)
