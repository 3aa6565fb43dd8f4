"""The list of all keys, shown with "?"."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.actions import key_text, name, title
from onrecord.gui.plain import plain_label
from onrecord.gui.table.entry import Entry, Heading

_COLUMNS = (
    (Heading.TAG, Heading.EDIT, Heading.FILE),
    (Heading.ARTICLE, Heading.GO, Heading.PROJECT, Heading.HELP),
    (Heading.VIEW,),
)


class KeysDialog(QDialog):
    """Every action that has a key, by menu, in two columns."""

    def __init__(self, entries: Iterable[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(26, 20, 26, 22)
        columns.setSpacing(40)
        keyed = [entry for entry in entries if entry.keys]
        for headings in _COLUMNS:
            columns.addLayout(_column(headings, keyed))


def _column(headings: Iterable[Heading], entries: Iterable[Entry]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
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
        keys.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        what = plain_label(name(entry))
        what.setFont(fonts.sans(13))
        grid.addWidget(keys, at, 0)
        grid.addWidget(what, at, 1)
