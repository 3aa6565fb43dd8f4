"""The examples of a topic: the words with what moved, what happened, and what was said of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from onrecord.gui import fonts
from onrecord.gui.feedback.lists import ROW, Listed
from onrecord.gui.feedback.telling import told
from onrecord.gui.feedback.typesetting import Setting, formats
from onrecord.gui.painting import standing
from onrecord.gui.rowlist import RowList
from onrecord.gui.theme import Theme, faded
from onrecord.work.feedback import sentences
from onrecord.work.feedback.records import Example

_MARGIN, _INSET = 12, 10
_Index = QModelIndex | QPersistentModelIndex


def facts(example: Example) -> str:
    """What stands under the words, in one line."""
    return " · ".join((example.title, *map(told, sentences.facts(example))))


def remarks(example: Example) -> Iterator[str]:
    """What the reviewer and colleagues wrote, a remark each."""
    for each in (*([example.note] if example.note else []), *example.comments):
        yield told(sentences.remark(each))


def spoken(example: Example) -> str:
    """The example as it is read out."""
    return ". ".join(filter(None, (example.words, facts(example), *remarks(example))))


class ExampleList(RowList):
    """The examples, whose rows are as high as their words need."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.rows: Listed[Example] = Listed(self)
        self.delegate = ExampleDelegate(theme, self)
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setResizeMode(RowList.ResizeMode.Adjust)

    def show_examples(self, examples: tuple[Example, ...]) -> None:
        """List these, from the first."""
        self.delegate.forget()
        self.rows.show(examples, tuple(map(spoken, examples)))
        self.scrollToTop()

    def wear(self, theme: Theme) -> None:
        """Take the colours of the theme."""
        self.delegate.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.delegate.width = self.viewport().width()
        self.delegate.forget()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        self.delegate.forget()
        super().changeEvent(event)


class ExampleDelegate(QStyledItemDelegate):
    """Paints an example. ``width`` is that of the list."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme, self.width = theme, 400
        self._words = fonts.serif(15.5)
        self._facts = fonts.sans(12.5)
        self._remark = fonts.sans(13)
        self._heights: dict[int, int] = {}

    def forget(self) -> None:
        """Measure anew: rows or width have changed."""
        self._heights.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        at = index.row()
        if at not in self._heights:
            self._heights[at] = round(self._compose(index.data(ROW), None, QRectF()))
        return QSize(max(self.width - 2, 60), self._heights[at])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected, hovered = standing(option, index)
        if selected or hovered:
            painter.setPen(self.theme.accent if selected else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.page if selected else faded(self.theme.page, 120))
            painter.drawRoundedRect(box.adjusted(0.5, 2.5, -4.5, -2.5), 7, 7)
        self._compose(index.data(ROW), painter, box)
        painter.restore()

    def _compose(self, example: Example, painter: QPainter | None, box: QRectF) -> float:
        """Measure the example, or paint it into the box: the height it takes."""
        width = self.width - 2 * _MARGIN - 6
        x, y = box.x() + _MARGIN, box.y() + _MARGIN - 2
        if example.pieces:
            looks = formats(example.pieces, self.theme) if painter else ()
            y += self._set(painter, Setting(example.words, self._words, width, looks), x, y) + 3
        if painter:
            painter.setPen(self.theme.muted)
        y += self._set(painter, Setting(facts(example), self._facts, width), x, y)
        for remark in remarks(example):
            y += self._set_remark(painter, remark, QRectF(x, y + 6, width, 0))
        return y - box.y() + _MARGIN

    @staticmethod
    def _set(painter: QPainter | None, setting: Setting, x: float, y: float) -> float:
        if painter:
            setting.draw(painter, QPointF(x, y))
        return setting.height

    def _set_remark(self, painter: QPainter | None, remark: str, box: QRectF) -> float:
        setting = Setting(remark, self._remark, box.width() - 2 * _INSET)
        if painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(self.theme.accent, 22))
            ground = QRectF(box.x(), box.y(), box.width(), setting.height + 2 * 5)
            painter.drawRoundedRect(ground, 6, 6)
            painter.setPen(self.theme.text)
            setting.draw(painter, QPointF(box.x() + _INSET, box.y() + 5))
        return setting.height + 16
