"""Offered rows as a list model, and the delegate that paints them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.counted import CountedRows
from onrecord.gui.painting import Ink, draw_elided
from onrecord.gui.plain import plain_tip
from onrecord.gui.registry.offers import Act, Row
from onrecord.gui.theme import Theme, faded
from onrecord.model.registries import Actor
from onrecord.work.naming import Kind

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HEIGHT = 32


def title(row: Row, kind: Kind) -> str:
    """What the row says in words."""
    if row.act is Act.TAKE:
        return row.name
    return _title_of_new(row, kind).replace("{name}", row.name)


def _title_of_new(row: Row, kind: Kind) -> str:
    if row.act is Act.ADOPT:
        return QCoreApplication.translate("offers", "Add “{name}” to the registry")
    if row.namesake:
        return QCoreApplication.translate("offers", "Another one called “{name}”")
    if kind is Actor:
        return QCoreApplication.translate("offers", "New actor “{name}”")
    return QCoreApplication.translate("offers", "New issue “{name}”")


class OffersModel(CountedRows):
    """The rows that are offered now."""

    def __init__(self, kind: Kind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.rows: Sequence[Row] = ()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((title(row, self.kind), *row.aliases))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((title(row, self.kind), *row.aliases)))
        return None

    def show(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self.recount(len(rows))


class OfferDelegate(QStyledItemDelegate):
    """A name with its aliases beside it and its uses at the right, or a name that is new."""

    def __init__(self, kind: Kind, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._kind = kind
        self._locale = QLocale()
        self._name = fonts.sans(14)
        self._new = fonts.sans(14, QFont.Weight.DemiBold)
        self._small = fonts.sans(12.5)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        box = QRectF(option.rect).adjusted(4, 1, -4, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option.state)
        inner = box.adjusted(9, 0, -9, 0)
        if row.act is Act.TAKE:
            self._paint_record(painter, inner, row)
        else:
            ink = Ink(self._new, self.theme.accent)
            draw_elided(painter, "+  " + title(row, self._kind), inner, ink)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            colour = faded(self.theme.accent, 38)
        elif state & QStyle.StateFlag.State_MouseOver:
            colour = faded(self.theme.accent, 16)
        else:
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        outlined = self.theme.strong and chosen
        painter.setPen(QPen(self.theme.text, 2) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 6, 6)

    def _paint_record(self, painter: QPainter, box: QRectF, row: Row) -> None:
        if row.uses:
            count = self._locale.toString(row.uses)
            width = QFontMetricsF(self._small).horizontalAdvance(count)
            muted = Ink(self._small, self.theme.muted)
            draw_elided(painter, count, box.adjusted(box.width() - width - 2, 0, 0, 0), muted)
            box = box.adjusted(0, 0, -width - 12, 0)
        name = Ink(self._name, self.theme.text)
        draw_elided(painter, row.name, box, name)
        used = QFontMetricsF(self._name).horizontalAdvance(row.name) + 10
        if row.aliases and used < box.width() - 30:
            aliases = Ink(self._small, self.theme.muted)
            draw_elided(painter, " · ".join(row.aliases), box.adjusted(used, 0, 0, 0), aliases)
