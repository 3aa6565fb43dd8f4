"""The tags at a place as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from onrecord.gui.here.contents import Row
from onrecord.gui.plain import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class HereModel(QAbstractListModel):
    """A row a tag."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.spoken)
        return row.spoken if role in _TEXTS else None

    def show(self, rows: Sequence[Row]) -> None:
        """List these from now on."""
        if list(rows) != self.rows:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()

    def place(self, annotation_id: str) -> int | None:
        return next((at for at, row in enumerate(self.rows) if row.tag.id == annotation_id), None)
