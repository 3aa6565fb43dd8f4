"""The list of recent projects: name, folder, and when it was last open."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import (
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QStandardItem
from PySide6.QtGui import QStandardItemModel as Model
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.look import Look
from onrecord.gui.painting import Ink, draw_elided, draw_row
from onrecord.gui.plain import plain_tip
from onrecord.gui.projects.recents import Recent

_RECENT = Qt.ItemDataRole.UserRole
_HEIGHT = 56


class RecentList(QListView):
    """Enter or a click opens; Del takes a project from the list, not from the disk."""

    removed = Signal(str)  # path

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._model = Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(look, self))
        self.setAccessibleName(self.tr("Recent projects"))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.activated)

    def show_projects(self, recents: Iterable[Recent]) -> None:
        """List these, the first of them current."""
        at = max(self.currentIndex().row(), 0)
        self._model.clear()
        for recent in recents:
            name = Path(recent.path).stem
            item = QStandardItem(name)
            item.setData(recent, _RECENT)
            gone = "" if recent.is_there else self.tr("not found")
            item.setData(f"{name} {gone}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(plain_tip(recent.path))
            self._model.appendRow(item)
        self.setCurrentIndex(self._model.index(min(at, self._model.rowCount() - 1), 0))

    def project(self, index: QModelIndex) -> Recent:
        """The project in this row."""
        return cast(Recent, index.data(_RECENT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.activated.emit(index)
        elif event.key() == Qt.Key.Key_Delete and index.isValid():
            self.removed.emit(self.project(index).path)
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._name = fonts.sans(15, QFont.Weight.DemiBold)
        self._small = fonts.sans(12.5)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        recent: Recent = index.data(_RECENT)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, state = self._look.theme, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        draw_row(painter, box.adjusted(0, 1, 0, -1), theme, selected, hovered)
        inner = box.adjusted(14, 8, -14, -8)
        when = opened_on(recent.opened) if recent.is_there else self.tr("not found")
        width = QFontMetricsF(self._small).horizontalAdvance(when)
        top = QRectF(inner.x(), inner.y(), inner.width(), 20)
        draw_elided(painter, when, top, Ink(self._small, theme.muted), right=True)
        ink = Ink(self._name, theme.text if recent.is_there else theme.muted)
        draw_elided(painter, Path(recent.path).stem, top.adjusted(0, 0, -width - 12, 0), ink)
        under = QRectF(inner.x(), inner.y() + 21, inner.width(), 18)
        draw_elided(painter, shown_folder(recent.path), under, Ink(self._small, theme.muted))
        painter.restore()


def shown_folder(path: str) -> str:
    """The folder of a project, with "~" for the person's own."""
    folder, home = str(Path(path).parent), str(Path.home())
    return folder.replace(home, "~", 1) if folder.startswith(home) else folder


def opened_on(moment: str) -> str:
    """A moment (ISO) as a short day in the person's language; "" for one that cannot be read."""
    try:
        when = datetime.fromisoformat(moment.replace("Z", "+00:00")).astimezone()
    except ValueError:
        return ""
    day = QDateTime.fromSecsSinceEpoch(int(when.timestamp())).date()
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)
