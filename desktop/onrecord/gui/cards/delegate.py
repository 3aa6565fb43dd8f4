"""Paints the compact cards: statements, and parts that belong to none yet."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.cards.contents import Summary
from onrecord.gui.cards.model import CARD
from onrecord.gui.painting import (
    Ink,
    draw_card,
    draw_chip,
    draw_elided,
    draw_wrapped,
    standing,
)
from onrecord.gui.theme import Theme

CARD_HEIGHT = 80
PART_HEIGHT = 40
_Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """A statement in two lines of words under its chip and sources."""

    height = CARD_HEIGHT

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._small = fonts.sans(12)
        self._words = fonts.serif(14)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        card: Summary = index.data(CARD)
        box = QRectF(option.rect).adjusted(12, 4, -12, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, box, self.theme, *standing(option, index))
        self._paint_card(painter, box, card)
        painter.restore()

    def _paint_card(self, painter: QPainter, box: QRectF, card: Summary) -> None:
        left = box.x() + 12
        width = self._paint_chip(painter, QPointF(left, box.y() + 18), card)
        who = QRectF(left + width + 8, box.y() + 9, box.right() - left - width - 20, 18)
        text = card.who or self.tr("no source yet")
        if card.inside:
            text = self.tr("in {claim}").format(claim=card.inside) + " · " + text
        draw_elided(painter, text, who, Ink(self._small, self.theme.muted))
        words = QRectF(left, box.y() + 30, box.width() - 24, 38)
        draw_wrapped(painter, card.tag.words, words, Ink(self._words, self.theme.text), 2)

    def _paint_chip(self, painter: QPainter, left: QPointF, card: Summary) -> float:
        hue = self.theme.hue(card.tag.colour)
        return draw_chip(painter, card.tag.chip, left, hue, self.theme.chip_text)


class PartDelegate(CardDelegate):
    """A source or stance that is tied to nothing: its chip and one line of words."""

    height = PART_HEIGHT

    def _paint_card(self, painter: QPainter, box: QRectF, card: Summary) -> None:
        left = box.x() + 12
        width = self._paint_chip(painter, QPointF(left, box.center().y()), card)
        words = QRectF(left + width + 8, box.y(), box.right() - left - width - 20, box.height())
        draw_elided(painter, card.tag.words, words, Ink(self._words, self.theme.text))
