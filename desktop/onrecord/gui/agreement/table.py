"""Figures as a table of plain rows: what a picture shows, for who wants to read it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from onrecord.gui import fonts
from onrecord.gui.agreement.picture import Picture
from onrecord.gui.plain import plain_tip

_ROW = 28


class PictureTable(QTableWidget):
    """The rows of a picture; Enter or a double click chooses one."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFont(fonts.sans(13.5))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.cellDoubleClicked.connect(lambda row, _column: self.chosen.emit(row))

    def show_picture(self, picture: Picture) -> None:
        """Show these rows in place of others."""
        self.setAccessibleName(picture.caption)
        self.setAccessibleDescription(picture.told)
        self.setColumnCount(len(picture.headings))
        self.setRowCount(len(picture.rows))
        self.setHorizontalHeaderLabels(picture.headings)
        for row, cells in enumerate(picture.rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                self.setItem(row, column, item)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        if picture.rows:
            self.setCurrentCell(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.chosen.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
