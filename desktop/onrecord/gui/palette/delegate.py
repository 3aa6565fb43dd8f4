"""Paints one line of the palette: what it is, what it belongs to, its key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.painting import Ink, draw_elided
from onrecord.gui.palette.model import ITEM
from onrecord.gui.palette.ranking import Item, Kind
from onrecord.gui.theme import Theme, faded

HEIGHT = 36
_GAP = 12


class PaletteDelegate(QStyledItemDelegate):
    """A dot in the label's colour or a word for the kind, then the name; at the right the key."""

    def __init__(self, theme: Theme, hues: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hues = hues
        self._name = fonts.sans(14.5)
        self._small = fonts.sans(12.5)
        self._keys = fonts.sans(12.5, QFont.Weight.DemiBold)

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
        item: Item = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(self._theme.accent, 40))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        inner = box.adjusted(_GAP, 0, -_GAP, 0)
        inner = self._paint_key(painter, item, inner)
        inner = self._paint_kind(painter, item, inner)
        self._paint_name(painter, item, inner)
        painter.restore()

    def _paint_key(self, painter: QPainter, item: Item, box: QRectF) -> QRectF:
        if not item.keys:
            return box
        width = QFontMetricsF(self._keys).horizontalAdvance(item.keys[0]) + 14
        height = 22.0
        frame = QRectF(box.right() - width, box.center().y() - height / 2, width, height)
        painter.setPen(self._theme.rule)
        painter.setBrush(self._theme.panel)
        painter.drawRoundedRect(frame, 5, 5)
        painter.setFont(self._keys)
        painter.setPen(self._theme.muted)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, item.keys[0])
        return box.adjusted(0, 0, -width - _GAP, 0)

    def _paint_kind(self, painter: QPainter, item: Item, box: QRectF) -> QRectF:
        told = item.detail if item.kind in (Kind.ACTION, Kind.LABEL) else self._kind(item.kind)
        width = QFontMetricsF(self._small).horizontalAdvance(told)
        draw_elided(painter, told, box, Ink(self._small, self._theme.muted), right=True)
        return box.adjusted(0, 0, -width - _GAP, 0)

    def _paint_name(self, painter: QPainter, item: Item, box: QRectF) -> None:
        theme = self._theme
        if item.mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hue(self._hues.get(item.mark, "")))
            painter.drawEllipse(QRectF(box.x(), box.center().y() - 5, 10, 10))
            box = box.adjusted(18, 0, 0, 0)
        called = " ".join(item.title.split())
        ink = Ink(self._name, theme.text if item.enabled else theme.muted)
        draw_elided(painter, called, box, ink)
        width = QFontMetricsF(self._name).horizontalAdvance(called) + _GAP
        beside = box.adjusted(width, 1, 0, 1)
        if item.kind > Kind.LABEL and beside.width() > 40:
            draw_elided(painter, item.detail, beside, Ink(self._small, theme.muted))

    def _kind(self, kind: Kind) -> str:
        return {
            Kind.STATEMENT: self.tr("Statement"),
            Kind.ARTICLE: self.tr("Article"),
            Kind.ACTOR: self.tr("Actor"),
            Kind.ISSUE: self.tr("Issue"),
        }.get(kind, "")
