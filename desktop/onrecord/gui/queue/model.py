"""The queue as a list model: plain tuples, quick with ten thousand of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from onrecord.gui.plain import plain_tip
from onrecord.gui.queue.rows import Kept, is_done, listed
from onrecord.work.session import QueueRow

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class QueueModel(QAbstractListModel):
    """The project's rows, of which those the filter keeps are listed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, QueueRow] = {}
        self._listed: list[QueueRow] = []
        self._places: dict[str, int] = {}
        self._kept = Kept.ALL
        self._words = ""
        self.done = 0

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._listed[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_text(row))
        return _text(row) if role in _TEXTS else None

    @property
    def total(self) -> int:
        """How many articles there are, listed or not."""
        return len(self._all)

    def fill(self, rows: Sequence[QueueRow]) -> None:
        """Take all rows anew."""
        self._all = {row.article_id: row for row in rows}
        self.done = sum(map(is_done, rows))
        self._list()

    def keep(self, kept: Kept, words: str) -> None:
        """List what this filter keeps."""
        self._kept, self._words = kept, words
        self._list()

    def replace(self, row: QueueRow) -> None:
        """Show the new state of one article. It stays listed until the filter is used again."""
        before = self._all.get(row.article_id)
        if before == row:
            return
        if before is None:
            self.fill([*self._all.values(), row])
            return
        self.done += is_done(row) - is_done(before)
        self._all[row.article_id] = row
        place = self._places.get(row.article_id)
        if place is not None:
            self._listed[place] = row
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def place(self, article_id: str) -> int | None:
        """At which place an article is listed; None where the filter leaves it out."""
        return self._places.get(article_id)

    def article_id(self, place: int) -> str:
        return self._listed[place].article_id

    def _list(self) -> None:
        self.beginResetModel()
        self._listed = listed(self._all.values(), self._kept, self._words)
        self._places = {row.article_id: place for place, row in enumerate(self._listed)}
        self.endResetModel()


def _text(row: QueueRow) -> str:
    return f"{row.title} – {row.outlet}" if row.outlet else row.title
