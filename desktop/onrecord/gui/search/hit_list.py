"""The list of hits."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from onrecord.gui.search.model import HitsModel

_KEYS = Qt.Key


class HitList(QListView):
    """Enter and a click open a hit; up from the first goes back to the line."""

    opened = Signal(QModelIndex, bool)  # True: go to the text too
    ascended = Signal()
    dropped = Signal()  # Del: delete what is chosen

    def __init__(self, model: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._hits = model
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (_KEYS.Key_Return, _KEYS.Key_Enter):
            self.opened.emit(self.currentIndex(), True)
        elif key == _KEYS.Key_Up and self.currentIndex().row() == self._hits.first():
            self.ascended.emit()
        elif key in (_KEYS.Key_Delete, _KEYS.Key_Backspace):
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the window's keys, not to a search by first letter."""
        return

    def enter(self) -> None:
        """Go to the chosen hit, or to the first."""
        if not self.currentIndex().isValid() and (first := self._hits.first()) is not None:
            self.setCurrentIndex(self._hits.index(first))
        self.setFocus()

    def _on_clicked(self, index: QModelIndex) -> None:
        if len(self.selectedIndexes()) <= 1:  # more than one: they are being collected
            self.opened.emit(index, False)
