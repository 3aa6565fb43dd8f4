"""What the table of a case shows: parts down, annotators across, what differs emphasised."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from onrecord.gui import fonts
from onrecord.gui.icons import KeyIcons
from onrecord.gui.plain import plain_tip
from onrecord.gui.reviewing.cells import Cell, TableRow
from onrecord.gui.reviewing.emphasis import Run, squeezed
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme, faded

CELL = int(Qt.ItemDataRole.UserRole) + 1
_PAD = 9
_LINES = 3  # of a cell that differs, at most; others have one
_LETTER = 6.7  # pixels of a letter, on the mean
_FILLED = 0.9  # of a line: words are not broken
_ROLE = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class CaseTableModel(QAbstractTableModel):
    """A row for each respect, a column for each voice, the draft's last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[TableRow] = ()
        self.voices: Sequence[Voice] = ()
        self.acceptable: Collection[str] = ()
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
            is_marked = voice.annotator_id in self.acceptable
            marked = self.tr("acceptable") if is_marked else ""
            return "".join(f" {each}" for each in (voice.name, marked) if each)
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
        most = int(width / _LETTER * _LINES * _FILLED)
        runs = squeezed(cell.runs, most) if cell.is_there else (Run("–"),)
        if not whole:
            words = QFontMetricsF(self._font).elidedText(
                "".join(run.text for run in runs), Qt.TextElideMode.ElideMiddle, width
            )
            runs = (Run(words),)
        layout = QTextLayout("".join(run.text for run in runs), self._font)
        layout.setFormats(list(self._formats(runs)))
        option = QTextOption()
        mode = QTextOption.WrapMode
        option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if whole else mode.NoWrap)
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


def _is_whole(index: _Index) -> bool:
    """Whether the row differs, so that all of its words are shown."""
    model = index.model()
    assert isinstance(model, CaseTableModel), "a cell of another table"
    return model.rows[index.row()].differs
