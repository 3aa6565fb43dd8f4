"""The table of the case in hand: parts down, annotators across, what differs emphasised."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.icons import KeyIcons
from onrecord.gui.plain import plain_tip
from onrecord.gui.reviewing.cells import Cell, RowKey, TableRow
from onrecord.gui.reviewing.emphasis import Run, squeezed
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme, faded

CELL = int(Qt.ItemDataRole.UserRole) + 1
_PAD = 9
_LINES = 3  # of a cell that differs, at most; others have one
_MOST = 190  # characters before what all share is shortened
_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class CaseTableModel(QAbstractTableModel):
    """A row for each respect, a column for each voice, the draft's last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[TableRow] = ()
        self.voices: Sequence[Voice] = ()
        self.icons: KeyIcons | None = None

    def take(self, rows: Sequence[TableRow], voices: Sequence[Voice]) -> None:
        """Show these in place of all others."""
        same = [row.key for row in rows] == [row.key for row in self.rows]
        if same and voices == self.voices:
            self.rows = rows
            if rows:
                last = self.index(len(rows) - 1, len(voices) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows, self.voices = rows, voices
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        return self.rows[row].cells[column]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.voices)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        cell = self.cell(index.row(), index.column())
        if role == CELL:
            return cell
        if role == _ROLE.ToolTipRole:
            return plain_tip(cell.text) if cell.is_there else None
        if role == _ROLE.AccessibleTextRole:
            return self._said(index.row(), index.column(), cell)
        return cell.text if role == _ROLE.DisplayRole else None

    def _said(self, row: int, column: int, cell: Cell) -> str:
        words = cell.text if cell.is_there else self.tr("nothing")
        said = f"{self.rows[row].title}, {self.voices[column].said}: {words}"
        return self.tr("{cell}, in the draft").format(cell=said) if cell.picked else said

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        if way is Qt.Orientation.Vertical:
            return self.rows[section].title if role == _ROLE.DisplayRole else None
        voice = self.voices[section]
        if role == _ROLE.DisplayRole:
            return f" {voice.name}" if voice.name else ""
        if role == _ROLE.DecorationRole and self.icons is not None:
            return self.icons(voice.letter, voice.colour)
        return plain_tip(voice.said) if role == _ROLE.ToolTipRole else None


class CellDelegate(QStyledItemDelegate):
    """The words of a cell in up to three lines; what not all have on amber."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._font = fonts.serif(14.5)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: Cell = index.data(CELL)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, cell, option, index)
        painter.setPen(self.theme.text if cell.is_there else self.theme.muted)
        layout = self._laid(cell, box.width() - 2 * _PAD - 12, whole=_is_whole(index))
        self._paint_rule(painter, box)
        height = layout.boundingRect().height()
        top = box.y() + max(4.0, (box.height() - min(height, box.height())) / 2)
        layout.draw(painter, QPointF(box.x() + _PAD, top))
        if cell.picked:
            self._paint_tick(painter, box)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = option.rect.width() or 200
        return QSize(120, self.height(index.data(CELL), width, whole=_is_whole(index)))

    def height(self, cell: Cell, width: int, *, whole: bool) -> int:
        """How high the cell wants to be at this width: one line, or what ``whole`` words need."""
        layout = self._laid(cell, width - 2 * _PAD - 12, whole=whole)
        return max(30, round(layout.boundingRect().height()) + 9)

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRectF,
        cell: Cell,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> None:
        theme, view = self.theme, option.widget
        assert isinstance(view, QTableView), "a cell outside a table"
        if cell.picked:
            painter.fillRect(box, faded(theme.accent, 26))
        if view.currentIndex() == index:
            has_focus = view.hasFocus()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent if has_focus else theme.edge, 2 if has_focus else 1))
            painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), 4, 4)

    def _paint_rule(self, painter: QPainter, box: QRectF) -> None:
        rule = QRectF(box.x(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(rule, self.theme.rule)

    def _paint_tick(self, painter: QPainter, box: QRectF) -> None:
        pen = QPen(self.theme.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = box.right() - 15, box.center().y()
        painter.drawPolyline([QPointF(x, y), QPointF(x + 3, y + 3.5), QPointF(x + 9, y - 4)])

    def _laid(self, cell: Cell, width: float, *, whole: bool) -> QTextLayout:
        runs = squeezed(cell.runs, _MOST) if cell.is_there else (Run("–"),)
        if not whole:
            words = QFontMetricsF(self._font).elidedText(
                "".join(run.text for run in runs), Qt.TextElideMode.ElideMiddle, width
            )
            runs = (Run(words),)
        layout = QTextLayout("".join(run.text for run in runs), self._font)
        layout.setFormats(list(self._formats(runs)))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(40.0, width))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _formats(self, runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
        """UTF-16 ranges of what differs."""
        found, start = [], 0
        for run in runs:
            length = len(run.text.encode("utf-16-le")) // 2
            if run.differs:
                each = QTextLayout.FormatRange()
                each.start, each.length = start, length
                look = QTextCharFormat()
                look.setBackground(self.theme.found_here)
                look.setForeground(self._ink())
                each.format = look
                found.append(each)
            start += length
        return found

    def _ink(self) -> QColor:
        return self.theme.text


class CaseTable(QTableView):
    """Walked by the arrows; a cell is picked with Space, Enter or a double click."""

    picked = Signal(int, int)  # row, column
    entered = Signal()  # Enter on what is picked already
    left = Signal()

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

    def show_rows(self, rows: Sequence[TableRow], voices: Sequence[Voice]) -> None:
        """Show the case; the cell in hand stays where the rows are the same."""
        self._model.take(rows, voices)
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
        header.setSectionsClickable(False)
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


def _is_whole(index: _Index) -> bool:
    """Whether the row differs, so that all of its words are shown."""
    model = index.model()
    assert isinstance(model, CaseTableModel), "a cell of another table"
    return model.rows[index.row()].differs


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in (*_PICK, Qt.Key.Key_Escape) and not event.modifiers()
