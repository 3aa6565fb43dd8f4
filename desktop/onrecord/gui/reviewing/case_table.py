"""The table of the case in hand, walked by the arrows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from onrecord.gui import fonts
from onrecord.gui.icons import KeyIcons
from onrecord.gui.reviewing.case_cells import CaseTableModel, CellDelegate
from onrecord.gui.reviewing.cells import RowKey, TableRow
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme


class CaseTable(QTableView):
    """Walked by the arrows; a cell is picked with Space, Enter or a double click."""

    picked = Signal(int, int)  # row, column
    entered = Signal()  # Enter on what is picked already
    left = Signal()
    marked = Signal(int)  # column: its head was clicked

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CaseTableModel(self)
        self._model.icons = KeyIcons(theme)
        self._delegate = CellDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("case")
        self.setAccessibleName(self.tr("The case, part by part"))
        self._prepare()
        self.clicked.connect(self._on_clicked)

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self._model.icons = KeyIcons(theme)
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    @property
    def rows(self) -> Sequence[TableRow]:
        """What is shown."""
        return self._model.rows

    @property
    def place(self) -> tuple[int, int]:
        """Row and column of the cell in hand; -1 where there is none."""
        return self.currentIndex().row(), self.currentIndex().column()

    @property
    def key(self) -> RowKey | None:
        """The row in hand."""
        row = self.currentIndex().row()
        return self._model.rows[row].key if 0 <= row < len(self._model.rows) else None

    def show_rows(
        self, rows: Sequence[TableRow], voices: Sequence[Voice], acceptable: Collection[str] = ()
    ) -> None:
        """Show the case, and whose versions are marked as acceptable. The cell in hand stays where
        the rows are the same."""
        self._model.acceptable = acceptable
        self._model.take(rows, voices)
        self.horizontalHeader().viewport().update()
        self.fit()

    def go_to(self, row: int, column: int) -> None:
        """Take this cell in hand."""
        index = self._model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)

    def fit(self) -> None:
        """Give each row the height that its longest cell needs."""
        width = self.columnWidth(0)
        for at, row in enumerate(self._model.rows):
            heights = (self._delegate.height(x, width, whole=row.differs) for x in row.cells)
            self.setRowHeight(at, max(heights, default=30))

    @property
    def wanted_height(self) -> int:
        """How high all of it is."""
        rows = sum(self.rowHeight(at) for at in range(self._model.rowCount()))
        return rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        # Space and Enter pick a cell here; elsewhere they are keys of the window.
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self.place
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            self.picked.emit(row, column)
        elif event.key() in _PICK and row >= 0:
            self._enter(row, column)
        elif event.text().strip() and event.text().isprintable():
            event.ignore()  # letters are the window's
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the window's keys."""

    def _enter(self, row: int, column: int) -> None:
        cell = self._model.cell(row, column)
        is_draft = column == self._model.columnCount() - 1
        if cell.picked or is_draft:
            self.entered.emit()
        else:
            self.picked.emit(row, column)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.picked.emit(index.row(), index.column())

    def _prepare(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.marked)
        side = self.verticalHeader()
        side.setFont(fonts.sans(13))
        side.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setHighlightSections(False)
        side.setSectionsClickable(False)
        side.setMinimumWidth(104)
        side.setMaximumWidth(150)
        self.setCornerButtonEnabled(False)


_PICK = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in (*_PICK, Qt.Key.Key_Escape) and not event.modifiers()
