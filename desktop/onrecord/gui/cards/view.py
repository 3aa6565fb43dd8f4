"""The list that shows cards."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QListView, QWidget

_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class CardsView(QListView):
    """A row is taken by a click, or by moving there with the arrow keys; Ctrl and Shift select
    further rows instead."""

    taken = Signal(QModelIndex)
    _is_entered = False

    def __init__(
        self, model: QAbstractItemModel, delegate: QAbstractItemDelegate, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt would go to the first row when none is current, as if an arrow key had been pressed.
        self._is_entered = True
        super().focusInEvent(event)
        self._is_entered = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if index.isValid() and is_left and not event.modifiers() & _EXTENDING:
            self.taken.emit(index)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if self._is_entered:
            return QModelIndex()
        index = super().moveCursor(action, modifiers)
        if index.isValid() and index != self.currentIndex() and not modifiers & _EXTENDING:
            self.taken.emit(index)
        return index

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The open card takes its room from the list: its row has to stay in view.
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the window's keys, not to a search by first letter."""
