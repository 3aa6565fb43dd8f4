"""Occurrences as a list with check boxes, each in its context."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.theme import Theme
from onrecord.work.occurrences import Occurrence

Index = QModelIndex | QPersistentModelIndex
OCCURRENCE = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
_HEIGHT = 30
_TITLE = 150


class OccurrencesModel(QAbstractListModel):
    """All are checked at first; those that are tagged already cannot be."""

    counted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: list[Occurrence] = []
        self._left_out: set[int] = set()

    def show(self, found: Sequence[Occurrence]) -> None:
        """Show these in place of all others, checked."""
        self.beginResetModel()
        self._found, self._left_out = list(found), set()
        self.endResetModel()
        self.counted.emit()

    @property
    def checked(self) -> list[Occurrence]:
        """Those to be tagged."""
        return [
            each
            for row, each in enumerate(self._found)
            if row not in self._left_out and not each.tagged
        ]

    @property
    def tagged(self) -> int:
        """How many are tagged already."""
        return sum(each.tagged for each in self._found)

    def check_all(self, *, checked: bool) -> None:
        self._left_out = set() if checked else set(range(len(self._found)))
        self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))
        self.counted.emit()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._found)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        is_open = index.isValid() and not self._found[index.row()].tagged
        return flags | Qt.ItemFlag.ItemIsEnabled if is_open else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        each = self._found[index.row()]
        if role == OCCURRENCE:
            return each
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{each.title} {each.before}{each.span.text}{each.after}".strip()
        if role == Qt.ItemDataRole.CheckStateRole:
            is_on = each.tagged or index.row() not in self._left_out
            return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(index.row())
        else:
            self._left_out.add(index.row())
        self.dataChanged.emit(index, index)
        self.counted.emit()
        return True


class OccurrenceDelegate(QStyledItemDelegate):
    """The words in the middle, what stands around them on either side."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain = fonts.serif(14)
        self._bold = fonts.serif(14, QFont.Weight.Bold)
        self._small = fonts.sans(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)  # ground and check box
        each: Occurrence = index.data(OCCURRENCE)
        box = QRectF(option.rect).adjusted(34, 0, -8, 0)
        painter.save()
        if each.title:
            box = self._paint_title(painter, box, each.title)
        self._paint_words(painter, box, each)
        painter.restore()

    def _paint_title(self, painter: QPainter, box: QRectF, title: str) -> QRectF:
        metrics = QFontMetricsF(self._small)
        cut = metrics.elidedText(title, Qt.TextElideMode.ElideRight, _TITLE - 12)
        painter.setFont(self._small)
        painter.setPen(self._theme.muted)
        painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignLeft, cut)
        return box.adjusted(_TITLE, 0, 0, 0)

    def _paint_words(self, painter: QPainter, box: QRectF, each: Occurrence) -> None:
        plain, bold = QFontMetricsF(self._plain), QFontMetricsF(self._bold)
        width = min(bold.horizontalAdvance(each.span.text) + 2, box.width() * 0.5)
        side = (box.width() - width) / 2
        before = plain.elidedText(each.before, Qt.TextElideMode.ElideLeft, side - 4)
        after = plain.elidedText(each.after, Qt.TextElideMode.ElideRight, side - 4)
        words = bold.elidedText(each.span.text, Qt.TextElideMode.ElideMiddle, width)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        start = box.left() + side
        painter.setFont(self._plain)
        painter.setPen(self._theme.muted)
        painter.drawText(QRectF(box.left(), box.top(), side, box.height()), _MIDDLE | right, before)
        after_box = QRectF(start + width, box.top(), side, box.height())
        painter.drawText(after_box, _MIDDLE | left, after)
        painter.setFont(self._bold)
        painter.setPen(self._theme.muted if each.tagged else self._theme.text)
        painter.drawText(QRectF(start, box.top(), width, box.height()), _MIDDLE | left, words)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
