"""Facts about an actor or issue, as a table of names and values with an empty row to add one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from onrecord.gui import fonts


class FactsTable(QTableWidget):
    """Shows facts, and says what the person makes of them.

    A fact whose name and value are both emptied goes away; what has only one of them waits, and so
    does a second one of the same name.
    """

    changed = Signal(object)  # Mapping: all facts as they are to be
    doubled = Signal(str)  # a name that two facts have

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._shown: Mapping[str, object] = {}
        self.setFont(fonts.sans(13))
        self.setAccessibleName(self.tr("Facts"))
        self.setHorizontalHeaderLabels([self.tr("Fact"), self.tr("Value")])
        self.horizontalHeader().setFont(fonts.sans(12.5))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.itemChanged.connect(self._on_changed)

    def show_facts(self, facts: Mapping[str, object]) -> None:
        """Show these."""
        typed, self._shown = self._typed(), facts
        if typed == facts and self.rowCount() == len(facts) + 1:
            return  # as it stands: whoever types goes on
        with QSignalBlocker(self):
            place = self.currentRow(), self.currentColumn()
            self.setRowCount(0)
            for name, value in facts.items():
                self._append(name, _text(value))
            self._append("", "")
            self.setCurrentCell(*place)

    def _append(self, name: str, value: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        self.setItem(row, 0, QTableWidgetItem(name))
        self.setItem(row, 1, QTableWidgetItem(value))

    def _on_changed(self) -> None:
        names = [self._name(row) for row in range(self.rowCount())]
        twice = next((name for name in names if name and names.count(name) > 1), "")
        if twice:
            self.doubled.emit(twice)
        facts = self._typed()
        if facts is not None and facts != self._shown:
            self.changed.emit(facts)

    def _typed(self) -> dict[str, object] | None:
        """The facts as they stand; None while one is half typed, or has another's name."""
        found: dict[str, object] = {}
        for row in range(self.rowCount()):
            name, value = self._name(row), self._cell(row, 1)
            if bool(name) is not bool(value) or name in found:
                return None
            if name:
                kept = self._shown.get(name)
                found[name] = kept if kept is not None and _text(kept) == value else value
        return found

    def _name(self, row: int) -> str:
        return " ".join(self._cell(row, 0).split())

    def _cell(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item else ""


def _text(value: object) -> str:
    """A fact in words; an import may have brought lists."""
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return str(value)
