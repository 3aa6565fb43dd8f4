"""The queue as a list model: plain tuples, quick with ten thousand of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from onrecord.gui.counted import CountedRows
from onrecord.gui.plain import plain_tip
from onrecord.gui.queue.rows import Facts, Filter, facts, is_done, listed, names_all
from onrecord.model.folding import plain
from onrecord.work.session import QueueRow

if TYPE_CHECKING:  # they come with the first search
    from onrecord.gui.queue.in_texts import InTexts
    from onrecord.work.hits import Line

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
SNIPPET = Qt.ItemDataRole.UserRole + 1
_AT_ONCE = 40  # snippets asked for together: a screenful and more
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class QueueModel(CountedRows):
    """The project's rows, of which those the filter keeps are listed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[str, QueueRow] = {}
        self._listed: list[QueueRow] = []
        self._places: dict[str, int] = {}
        self._filter = Filter()
        self._texts: InTexts | None = None
        self._in_text: frozenset[int] = frozenset()
        self._snippets: dict[int, Line] = {}
        self.done = 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._listed[index.row()]
        if role == ROW:
            return row
        if role == SNIPPET:
            return self._snippet(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_text(row))
        return self._spoken(index.row()) if role in _TEXTS else None

    @property
    def total(self) -> int:
        """How many articles there are, listed or not."""
        return len(self._all)

    def fill(self, rows: Sequence[QueueRow]) -> None:
        """Take all rows anew."""
        self._all = {row.article_id: row for row in rows}
        self.done = sum(map(is_done, rows))
        self.keep(self._filter, self._texts)

    def keep(self, wanted: Filter, texts: InTexts | None = None) -> None:
        """List what this filter keeps; with ``texts``, also what holds its words in the text."""
        self._filter, self._texts = wanted, texts
        self._in_text = frozenset()
        if texts is not None and wanted.words.strip():
            self._in_text = texts.numbers(wanted.words)
        self._list()

    def facts(self) -> Facts:
        """What the articles can be filtered by."""
        return facts(self._all.values())

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
        self._listed = listed(self._all.values(), self._filter, self._in_text)
        self._places = {row.article_id: place for place, row in enumerate(self._listed)}
        self._snippets = {}
        self.recount(len(self._listed))

    def _snippet(self, place: int) -> Line | None:
        """The words in the text that the article is listed for, if its title does not tell."""
        row = self._listed[place]
        if self._texts is None or row.number not in self._in_text:
            return None
        if names_all(row, plain(self._filter.words).split()):
            return None
        if row.number not in self._snippets:
            some = [each.number for each in self._listed[place : place + _AT_ONCE]]
            self._snippets |= self._texts.snippets(self._filter.words, some)
        return self._snippets.get(row.number)

    def _spoken(self, place: int) -> str:
        snippet = self._snippet(place)
        text = _text(self._listed[place])
        return f"{text} – {''.join(snippet)}" if snippet else text


def _text(row: QueueRow) -> str:
    return f"{row.title} – {row.outlet}" if row.outlet else row.title
