"""The gaps as a list model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from onrecord.gui.plain import plain_tip
from onrecord.gui.recall.room import name_of
from onrecord.gui.recall.rows import excerpt
from onrecord.work.recall import Gap

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
GAP = Qt.ItemDataRole.UserRole
EXCERPT = GAP + 1


class GapsModel(QAbstractListModel):
    """The gaps that are listed; a row's words are put together when they are painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.gaps: list[Gap] = []
        self._text = ""

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.gaps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        gap = self.gaps[index.row()]
        match role:
            case x if x == GAP:
                return gap
            case x if x == EXCERPT:
                return excerpt(self._text, gap)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.DisplayRole:
                return f"{name_of(gap.kind)}: {excerpt(self._text, gap).text}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(name_of(gap.kind))
            case _:
                return None

    def show(self, gaps: Sequence[Gap], text: str) -> None:
        """List these from now on."""
        self.beginResetModel()
        self.gaps, self._text = list(gaps), text
        self.endResetModel()
