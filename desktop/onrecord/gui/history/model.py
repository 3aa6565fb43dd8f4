"""The steps of the history as a list model that reads on as the list is scrolled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from onrecord.gui.history.rows import name_of, place_of, when
from onrecord.gui.plain import plain_tip
from onrecord.work.histories import PastStep

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
STEP = Qt.ItemDataRole.UserRole
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class StepsModel(QAbstractListModel):
    """My steps, the newest first. ``more`` gives the next page, empty at the end."""

    def __init__(self, more: Callable[[], list[PastStep]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: list[PastStep] = []
        self.now = datetime.now(UTC)
        self._more = more
        self._is_complete = True
        self._locale = QLocale()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        step = self.steps[index.row()]
        if role == STEP:
            return step
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.text(step))
        return self.text(step) if role in _TEXTS else None

    def text(self, step: PastStep) -> str:
        """A step as it is read out."""
        state = "" if step.is_done else self.tr("undone")
        told = (name_of(step), state, place_of(step), self.when(step))
        return ", ".join(filter(None, told))

    def when(self, step: PastStep) -> str:
        return when(step.at, self.now, self._locale)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_complete

    def fetchMore(self, parent: Index) -> None:
        found = self._more()
        self._is_complete = not found
        if found:
            at = len(self.steps)
            self.beginInsertRows(_NONE, at, at + len(found) - 1)
            self.steps += found
            self.endInsertRows()

    def read_again(self, *, at_least: int) -> None:
        """Begin anew with the newest step, and read as many as were there."""
        self.beginResetModel()
        self.now = datetime.now(UTC)
        self.steps, self._is_complete = [], False
        while not self._is_complete and len(self.steps) < max(1, at_least):
            found = self._more()
            self._is_complete = not found
            self.steps += found
        self.endResetModel()

    def place(self, number: int) -> int | None:
        """Where the step with this row number is listed."""
        return next((at for at, each in enumerate(self.steps) if each.number == number), None)
