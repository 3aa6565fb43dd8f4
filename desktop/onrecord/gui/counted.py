"""The base of long lists."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt


class CountedRows(QStringListModel):
    """A list model whose rows Qt counts by itself; what they show comes from ``data``.

    A list view that lays its rows out asks the model for the count, twice for each of them: with
    ten thousand rows that takes 30 ms when Python has to answer. Here Qt's list of strings, all of
    them empty, answers. ``insertRows`` and ``removeRows`` change it in part.
    """

    def recount(self, count: int) -> None:
        """Have this many rows, all of them new. ``data`` has to know them already."""
        self.setStringList([""] * count)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
