"""The lists of the feedback as models: topics, what is typical, examples."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from onrecord.gui.feedback.contents import Kind, Row
from onrecord.gui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
R = TypeVar("R")


class Listed(QAbstractListModel, Generic[R]):
    """Rows with the words in which they are read out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[R] = ()
        self._texts: Sequence[str] = ()

    def show(self, rows: Sequence[R], texts: Sequence[str]) -> None:
        """List these from now on."""
        self.beginResetModel()
        self.rows, self._texts = rows, texts
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW:
            return self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._texts[index.row()])
        return self._texts[index.row()] if role in _TEXTS else None


class TopicsModel(Listed[Row]):
    """The topics with their headings, which cannot be chosen."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].kind is Kind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
