"""Statements as a list model that changes only the rows that changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from onrecord.gui.cards.contents import Chips, Summary, summary, tag_of
from onrecord.gui.counted import CountedRows
from onrecord.gui.plain import plain_tip
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook
from onrecord.model.statements import Statement

Index = QModelIndex | QPersistentModelIndex
Item = Statement | Annotation
CARD = Qt.ItemDataRole.UserRole


class CardsModel(CountedRows):
    """Statements or loose parts, in text order; a row is summed up only when it is painted."""

    def __init__(self, codebook: Codebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._items: list[Item] = []
        self._chips: Chips = {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CARD:
            return self._summary(self._items[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(self._items[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(self._items[index.row()]))
        return None

    def id_at(self, place: int) -> str:
        return self._items[place].id

    def place(self, key: str) -> int | None:
        """Where the statement or part with this id stands."""
        return next((at for at, item in enumerate(self._items) if item.id == key), None)

    def show(self, items: Sequence[Item], chips: Chips) -> None:
        """Show these from now on; rows that stay the same are left alone."""
        chips_before, self._chips = self._chips, chips
        start, end = _stretch([item.id for item in self._items], [item.id for item in items])
        gone, come = len(self._items) - start - end, len(items) - start - end
        if gone:
            self.removeRows(start, gone)
            del self._items[start : start + gone]
        if come:
            self._items[start:start] = items[start : start + come]
            self.insertRows(start, come)
        self._tell_changes(items, chips_before)

    def _tell_changes(self, items: Sequence[Item], chips_before: Chips) -> None:
        before, self._items = self._items, list(items)
        chips = self._chips

        def is_changed(at: int) -> bool:
            old, new = before[at], items[at]
            return chips_before.get(new.id) != chips.get(new.id) or old != new

        first = next(filter(is_changed, range(len(items))), None)
        if first is not None:
            last = next(filter(is_changed, reversed(range(len(items)))))
            self.dataChanged.emit(self.index(first), self.index(last))

    def _text(self, item: Item) -> str:
        card = self._summary(item)
        return ": ".join(filter(None, (card.tag.chip, card.who, card.tag.words)))

    def _summary(self, item: Item) -> Summary:
        if isinstance(item, Statement):
            return summary(item, self._codebook, self._chips)
        return Summary(tag_of(item, self._codebook, self._chips), "", "")


def _stretch(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """How many ids the two share at the start, and how many more at the end."""
    shortest = min(len(before), len(after))
    start = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    rest = shortest - start
    end = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    return start, end
