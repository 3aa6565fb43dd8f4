"""The list of a side page: walked by the arrows, its rows taken and removed by key and mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RowList(QListView):
    """Enter takes the current row, Delete removes it, Esc leaves the list for the text."""

    taken = Signal(QModelIndex)
    clicked_at = Signal(QModelIndex, QPointF)  # a click on a row, and where in the list
    removed = Signal(QModelIndex)
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def event(self, event: QEvent) -> bool:
        # Esc belongs to an action of the window, unless somebody near the focus wants it.
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if _is_escape(event):
            self.left.emit()
        elif index.isValid() and event.key() in _TAKE:
            self.taken.emit(index)
        elif index.isValid() and event.key() in _REMOVE:
            self.removed.emit(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.clicked_at.emit(index, event.position())

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the window's keys, not to a search by first letter."""


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
