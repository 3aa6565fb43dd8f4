"""The list of all keys, shown with "?"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.actions import key_text, name, title
from onrecord.gui.plain import plain_label
from onrecord.gui.table.entry import Entry, Heading

_COLUMNS = 4
_SIZE = (1180, 640)  # fits the smallest screen we promise to be clean on


class KeysDialog(QDialog):
    """Every action that has a key, by menu; what is typed above narrows it down."""

    def __init__(self, entries: Iterable[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keyed = [entry for entry in entries if entry.keys]
        self.search = self._build_search()
        self._area = QScrollArea()
        self._assemble()
        self.search.textChanged.connect(self._show)
        self._show("")

    def _show(self, words: str) -> None:
        from onrecord.gui.preferences.key_choice import fits

        shown = [e for e in self._keyed if fits(e, words, f"{name(e)} {title(e.menu)}")]
        page = QWidget()
        page.setObjectName("panel")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(24, 0, 24, 18)
        columns.setSpacing(30)
        for headings in balanced(_sizes(shown), _COLUMNS):
            columns.addLayout(_column(headings, shown))
        columns.addStretch()
        self._area.setWidget(page)

    def _assemble(self) -> None:
        self.resize(*_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(24, 0, 24, 0)
        top.addWidget(self.search, 1)
        top.addWidget(self._build_hint())
        layout.addLayout(top)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("All keys"))
        self._area.viewport().setAutoFillBackground(False)
        layout.addWidget(self._area, 1)

    def _build_search(self) -> QLineEdit:
        line = QLineEdit()
        line.setFont(fonts.sans(14))
        line.setPlaceholderText(self.tr("Find an action or a key…"))
        line.setAccessibleName(self.tr("Find an action or a key"))
        line.setClearButtonEnabled(True)
        return line

    def _build_hint(self) -> QLabel:
        hint = QLabel(self.tr("Keys can be changed in the preferences (Ctrl+,)."))
        hint.setFont(fonts.sans(13))
        hint.setProperty("role", "muted")
        return hint


def _sizes(entries: Sequence[Entry]) -> dict[Heading, int]:
    """How many lines each menu takes, its title included; menus without a key are left out."""
    counts = {heading: sum(e.menu is heading for e in entries) for heading in Heading}
    return {heading: count + 2 for heading, count in counts.items() if count}


def balanced(sizes: dict[Heading, int], columns: int) -> list[list[Heading]]:
    """The menus in so many columns of about one height, those of each column in their order.

    The largest find their places first, each in the shortest column.
    """
    found: list[list[Heading]] = [[] for _ in range(columns)]
    for heading in sorted(sizes, key=lambda each: -sizes[each]):
        min(found, key=lambda column: sum(sizes[each] for each in column)).append(heading)
    order = list(Heading)
    return sorted(
        (sorted(column, key=order.index) for column in found if column),
        key=lambda column: order.index(column[0]),
    )


def _column(headings: Iterable[Heading], entries: Iterable[Entry]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(3)
    for heading in headings:
        _add(grid, heading, [entry for entry in entries if entry.menu is heading])
    grid.setRowStretch(grid.rowCount(), 1)
    return grid


def _add(grid: QGridLayout, heading: Heading, entries: Iterable[Entry]) -> None:
    row = grid.rowCount()
    head = plain_label(title(heading))
    head.setFont(fonts.sans(14, QFont.Weight.Bold))
    head.setContentsMargins(0, 8 if row > 1 else 0, 0, 2)
    grid.addWidget(head, row, 0, 1, 2)
    for at, entry in enumerate(sorted(entries, key=lambda e: e.section), start=row + 1):
        keys = plain_label("   ".join(map(key_text, entry.keys)))
        keys.setFont(fonts.sans(12.5, QFont.Weight.DemiBold))
        what = plain_label(name(entry))
        what.setFont(fonts.sans(12.5))
        grid.addWidget(keys, at, 0)
        grid.addWidget(what, at, 1)
