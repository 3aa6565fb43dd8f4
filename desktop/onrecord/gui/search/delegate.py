"""Paints what was found: articles' titles, and lines aligned at the words looked for."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.context import draw_in_context
from onrecord.gui.marking import letter
from onrecord.gui.painting import Ink, draw_chip, draw_elided
from onrecord.gui.queue.rows import short_date
from onrecord.gui.search.model import ROW
from onrecord.gui.search.rows import Heading, Hit, Row
from onrecord.gui.theme import Theme, faded
from onrecord.model.codebook import Codebook
from onrecord.work.hits import Line, TagHit

_HEADING, _HEADING_PLAIN, _LINE, _NOTED = 48, 34, 25, 43
_BEFORE_WORDS, _BEFORE_TAG = 0.36, 0.2  # of the line's width, left of what was found
_State = QStyle.StateFlag
_Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Paints headings and hits of any length in any width."""

    def __init__(self, codebook: Codebook, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme, self.codebook = theme, codebook
        self._locale = QLocale()
        self._title = fonts.sans(13, QFont.Weight.DemiBold)
        self._small = fonts.sans(11.5)
        self._plain = fonts.serif(13.5)
        self._strong = fonts.serif(13.5, QFont.Weight.Bold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(180, _height(index.data(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(ROW)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Heading):
            self._paint_heading(painter, row, box.adjusted(18, 0, -14, 0))
        else:
            self._paint_ground(painter, box.adjusted(6, 0, -6, 0), option.state)
            self._paint_hit(painter, row, box.adjusted(18, 0, -14, 0))
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        chosen, hovered = state & _State.State_Selected, state & _State.State_MouseOver
        if not (chosen or hovered):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.page if chosen else faded(self.theme.page, 120))
        painter.drawRoundedRect(box, 5, 5)
        if chosen:
            painter.setBrush(self.theme.accent)
            bar = QRectF(box.x(), box.y() + 4, 3, box.height() - 8)
            painter.drawRoundedRect(bar, 1.5, 1.5)

    def _paint_heading(self, painter: QPainter, row: Heading, box: QRectF) -> None:
        muted = Ink(self._small, self.theme.muted)
        count = self._locale.toString(row.count)
        width = QFontMetricsF(self._small).horizontalAdvance(count)
        line = QRectF(box.x(), box.y() + 11, box.width(), 18)
        draw_elided(painter, count, line, muted, right=True)
        title = line.adjusted(0, 0, -width - 8, 0)
        draw_elided(painter, row.title, title, Ink(self._title, self.theme.text))
        facts = self._facts(row)
        if facts:
            draw_elided(painter, facts, line.translated(0, 17), muted)

    def _facts(self, row: Heading) -> str:
        day = short_date(row.published, date.today(), self._locale)
        return " · ".join(fact for fact in (row.outlet, day) if fact)

    def _paint_hit(self, painter: QPainter, hit: Hit, box: QRectF) -> None:
        line = QRectF(box.x(), box.y() + 1, box.width(), _LINE - 2)
        if hit.tag is None:
            self._paint_line(painter, hit.line, line, _BEFORE_WORDS)
            return
        width = self._paint_label(painter, hit.tag, line)
        rest = line.adjusted(width, 0, 0, 0)
        if hit.line.words:
            self._paint_line(painter, hit.line, rest, _BEFORE_TAG)
        else:
            words = self.tr("of the whole article")
            draw_elided(painter, words, rest, Ink(self._small, self.theme.muted))
        if hit.tag.note:
            note = rest.translated(0, 17)
            draw_elided(painter, hit.tag.note, note, Ink(self._small, self.theme.muted))

    def _paint_label(self, painter: QPainter, tag: TagHit, line: QRectF) -> float:
        """The label's chip and whose tag it is; returns how wide they are."""
        label = self.codebook.label(tag.label)
        name = letter(label)[:1] if label else "?"
        fill = self.theme.hue(label.colour if label else "grey")
        middle = QPointF(line.x(), line.center().y())
        width = draw_chip(painter, name, middle, fill, self.theme.chip_text) + 8
        if tag.whose:
            ink, most = Ink(self._small, self.theme.muted), line.width() / 4
            box = QRectF(line.x() + width, line.y(), most, line.height())
            draw_elided(painter, tag.whose, box, ink)
            width += min(most, QFontMetricsF(self._small).horizontalAdvance(tag.whose)) + 8
        return width

    def _paint_line(self, painter: QPainter, line: Line, box: QRectF, share: float) -> None:
        context, words = Ink(self._plain, self.theme.muted), Ink(self._strong, self.theme.text)
        draw_in_context(painter, line, box, box.width() * share, (context, words))


def _height(row: Row) -> int:
    if isinstance(row, Heading):
        return _HEADING if row.outlet or row.published else _HEADING_PLAIN
    return _NOTED if row.tag and row.tag.note else _LINE
