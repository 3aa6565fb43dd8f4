"""The list of differences as Qt's views want it, and how a line of it is painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.marking import letter
from onrecord.gui.painting import Ink, draw_chip, draw_elided, draw_row, draw_status, standing
from onrecord.gui.reviewing.listing import CaseLine, kind_name, state_name
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme
from onrecord.model.codebook import Codebook
from onrecord.model.layers import LayerStatus
from onrecord.work.comparing import State

LINE = int(Qt.ItemDataRole.UserRole) + 1
_HEIGHT, _FOLD_HEIGHT = 52, 34
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Fold:
    """The one line that stands for all that is agreed."""

    count: int
    passed: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """The article that the lines below it are of."""

    title: str
    count: int


Row = CaseLine | Fold | Heading


class CaseModel(QAbstractListModel):
    """Lines of cases, then a fold with what is agreed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()
        self.voices: Mapping[str, Voice] = {}

    def take(self, rows: Sequence[Row]) -> None:
        """Show these in place of all others."""
        if len(rows) == len(self.rows):
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == LINE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words_of(row)
        return None

    def words_of(self, row: Row) -> str:
        """A line as it is said."""
        if isinstance(row, Fold):
            return self.told_fold(row)
        if isinstance(row, Heading):
            return row.title
        return "; ".join(filter(None, (row.words, self.told_kinds(row), state_name(row.state))))

    def told_fold(self, fold: Fold) -> str:
        """How many agree, and how many of them are in gold."""
        if fold.passed == fold.count:
            return self.tr("{n} agreed, all in gold").format(n=fold.count)
        if fold.passed:
            return self.tr("{n} agreed, {passed} in gold").format(n=fold.count, passed=fold.passed)
        return self.tr("{n} agreed").format(n=fold.count)

    def told_kinds(self, line: CaseLine) -> str:
        """In what it differs; of what is missed, who has it."""
        if line.is_agreed:
            return self.tr("agreed · for a look") if line.wants_look else self.tr("agreed")
        names = [kind_name(each) for each in line.kinds]
        having = [self.voices[each].letter for each in line.having if each in self.voices]
        if line.lacking and having:
            only = self.tr("only {letters}").format(letters=" ".join(having))
            names = [*(names[1:] if len(names) > 1 else []), only]
        return " · ".join(names)


class CaseDelegate(QStyledItemDelegate):
    """Two lines a case: its words; in what it differs and how far it is."""

    def __init__(self, theme: Theme, codebook: Codebook, model: CaseModel, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._model = model
        self._colours = {label.id: label.colour for label in codebook.labels}
        self._letters = {label.id: letter(label) for label in codebook.labels}
        self._words, self._small = fonts.serif(14.5), fonts.sans(12)
        self._strong = fonts.serif(14.5, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(180, _HEIGHT if isinstance(index.data(LINE), CaseLine) else _FOLD_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Row = index.data(LINE)
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected, hovered = standing(option, index)
        if isinstance(row, Heading):
            self._paint_heading(painter, box, row)
            painter.restore()
            return
        draw_row(painter, box.adjusted(6, 1, -6, -1), self.theme, selected, hovered)
        if isinstance(row, Fold):
            self._paint_fold(painter, box, row)
        else:
            self._paint_line(painter, box, row, selected=selected)
        painter.restore()

    def _paint_fold(self, painter: QPainter, box: QRectF, fold: Fold) -> None:
        theme = self.theme
        painter.setPen(QPen(theme.rule, 1))
        painter.drawLine(QPointF(box.x() + 14, box.y() + 2), QPointF(box.right() - 14, box.y() + 2))
        text = f"{'▾' if fold.is_open else '▸'}  {self._model.told_fold(fold)}"
        words = box.adjusted(16, 3, -14, 0)
        draw_elided(painter, text, words, Ink(fonts.sans(12.5), theme.muted))

    def _paint_heading(self, painter: QPainter, box: QRectF, heading: Heading) -> None:
        ink = Ink(fonts.sans(12, QFont.Weight.DemiBold), self.theme.muted)
        words = box.adjusted(18, 8, -46, 0)
        draw_elided(painter, heading.title, words, ink)
        count = box.adjusted(18, 8, -18, 0)
        draw_elided(painter, str(heading.count), count, ink, right=True)

    def _paint_line(
        self, painter: QPainter, box: QRectF, line: CaseLine, *, selected: bool
    ) -> None:
        theme, dim = self.theme, not line.is_open or line.is_folded
        key = self._letters.get(line.label, "?")
        chip = f"{key}{line.number}" if line.number else key
        hue = theme.hue(self._colours.get(line.label, "grey"))
        left = box.x() + 18
        chip_at = QPointF(left, box.y() + 17)
        width = draw_chip(painter, chip, chip_at, hue, theme.chip_text)
        words = QRectF(left + width + 8, box.y() + 7, box.right() - left - width - 40, 20)
        ink = Ink(self._strong if selected else self._words, theme.muted if dim else theme.text)
        draw_elided(painter, line.words or self.tr("(without words)"), words, ink)
        sign = QRectF(box.right() - 26, box.y() + 12, 10, 10)
        draw_status(painter, _STATUS[line.state], sign, self._colour(line), theme.chip_text)
        self._paint_foot(painter, line, QRectF(left, box.y() + 28, box.width() - 40, 18))

    def _paint_foot(self, painter: QPainter, line: CaseLine, box: QRectF) -> None:
        kinds = self._model.told_kinds(line)
        if line.state is State.CHANGED:
            kinds = f"{kinds} · {state_name(line.state)}"
        draw_elided(painter, kinds, box, Ink(self._small, self.theme.muted))

    def _colour(self, line: CaseLine) -> QColor:
        if line.state is State.SETTLED:
            return self.theme.hue("green")
        return self.theme.muted if line.is_folded else self.theme.dispute


_STATUS = {
    State.OPEN: LayerStatus.NEW,
    State.CHANGED: LayerStatus.STARTED,
    State.SETTLED: LayerStatus.SETTLED,
}
