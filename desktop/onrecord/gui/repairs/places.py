"""The places that a tag may be put in, one a row with a number to press."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from onrecord.gui import fonts
from onrecord.gui.look import Look
from onrecord.gui.painting import Ink, draw_card, draw_elided, standing
from onrecord.gui.repairs.telling import Passage
from onrecord.gui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_PASSAGE = Qt.ItemDataRole.UserRole
_HEIGHT, _NUMBER = 40, 22
TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
GIVE_UP = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def is_acting(event: QKeyEvent) -> bool:
    """Whether a key acts on the tag in hand: a digit, Enter, Delete."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return not held and (event.text().isdecimal() or event.key() in (*TAKE, *GIVE_UP))


class PlaceList(QListWidget):
    """A digit, Enter or a double click takes a place."""

    taken = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Places where the tag may belong"))
        self.setItemDelegate(_PlaceDelegate(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.itemDoubleClicked.connect(lambda row: self.taken.emit(self.row(row)))

    def show_passages(self, passages: list[Passage]) -> None:
        """Offer these from now on, the first one chosen."""
        self.clear()
        for number, each in enumerate(passages, start=1):
            row = QListWidgetItem(f"{number}: {each}")
            row.setData(_PASSAGE, (number, each))
            self.addItem(row)
        self.setCurrentRow(0)
        self.setFixedHeight(_HEIGHT * max(1, len(passages)) + 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_acting(event):
            event.ignore()  # the window takes it
        else:
            super().keyPressEvent(event)


class _PlaceDelegate(QStyledItemDelegate):
    """The number, then the words among those around them."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._plain = fonts.serif(15)
        self._bold = fonts.serif(15, QFont.Weight.Bold)
        self._small = fonts.sans(12.5, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._look.theme
        number, passage = index.data(_PASSAGE)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_card(painter, box, theme, *standing(option, index))
        inner = box.adjusted(12, 0, -12, 0)
        key = QRectF(inner.left(), inner.top(), _NUMBER, inner.height())
        draw_elided(painter, str(number), key, Ink(self._small, theme.muted))
        self._paint_words(painter, inner.adjusted(_NUMBER, 0, 0, 0), passage, theme)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, passage: Passage, theme: Theme) -> None:
        bold = QFontMetricsF(self._bold)
        width = min(bold.horizontalAdvance(passage.words) + 2, box.width() * 0.6)
        side = (box.width() - width) / 2
        metrics = QFontMetricsF(self._plain)
        before = metrics.elidedText(passage.before, Qt.TextElideMode.ElideLeft, side - 4)
        left = QRectF(box.left(), box.top(), side, box.height())
        draw_elided(painter, before, left, Ink(self._plain, theme.muted), right=True)
        middle = QRectF(box.left() + side, box.top(), width, box.height())
        draw_elided(painter, passage.words, middle, Ink(self._bold, theme.text))
        after = QRectF(middle.right(), box.top(), side, box.height())
        draw_elided(painter, passage.after, after, Ink(self._plain, theme.muted))
