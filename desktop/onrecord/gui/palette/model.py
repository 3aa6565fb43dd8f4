"""What the palette lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from onrecord.gui.palette.ranking import Item

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ITEM = Qt.ItemDataRole.UserRole


class PaletteModel(QAbstractListModel):
    """The few items that fit what is typed."""

    items: Sequence[Item] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        """List these instead."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(filter(None, (item.title, item.detail, *item.keys)))
        return None
