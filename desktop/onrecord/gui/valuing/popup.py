"""A line to type a value's first letters in, over the list of what they can mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.cards.contents import FieldLine
from onrecord.gui.valuing.deciding import Offer, offers

_WIDTH, _MOST_ROWS = 320, 9
_EDGE = 8
_KEY = Qt.Key
_WALKING = (_KEY.Key_Up, _KEY.Key_Down, _KEY.Key_PageUp, _KEY.Key_PageDown)
_OWN = (*_WALKING, _KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Escape)


class ValuePopup(QFrame):
    """Enter takes what is marked, the arrows walk the list, Escape leaves."""

    took = Signal(object)  # Offer

    def __init__(self, fields: Sequence[FieldLine], parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._came_from = QApplication.focusWidget()
        self.setObjectName("values")
        self._fields = fields
        self._offers: list[Offer] = []
        self.line, self.list = QLineEdit(), QListWidget()
        self._prepare()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self.setFocusProxy(self.line)
        self.hide()

    def open_beside(self, place: QWidget) -> None:
        """Open over the top of this widget, within the window."""
        self.setFixedWidth(_WIDTH)
        self._fill("")
        room = self._around.rect()
        corner = place.mapTo(self._around, QPoint(0, 0))
        x = min(corner.x(), room.right() - self.width() - _EDGE)
        y = min(corner.y(), room.bottom() - self.height() - _EDGE)
        self.move(max(_EDGE, x), max(_EDGE, y))
        self.show()
        self.raise_()
        self.line.setFocus()

    def leave(self) -> None:
        """Close, with the focus back where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._on_left()
        if not isinstance(event, QKeyEvent) or event.key() not in _OWN:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # Escape and the others are keys of the window too
        elif event.type() == QEvent.Type.KeyPress:
            self._answer(event)
        return True

    def _answer(self, event: QKeyEvent) -> None:
        if event.key() in _WALKING:
            self.list.event(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            self._take(self.list.currentRow())

    def _on_left(self) -> None:
        if not self.isHidden():
            self._came_from = None  # the focus is where the person wants it
        self.leave()

    def _prepare(self) -> None:
        self.line.setFont(fonts.sans(14))
        self.line.setProperty("kind", "field")
        self.line.setPlaceholderText(self.tr("Value, or attribute: value"))
        self.line.setAccessibleName(self.tr("Value"))
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._fill)
        self.list.setFont(fonts.sans(13))
        self.list.setAccessibleName(self.tr("Values"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(lambda item: self._take(self.list.row(item)))

    def _fill(self, typed: str) -> None:
        self._offers = offers(self._fields, typed)
        self.list.clear()
        for offer in self._offers:
            self.list.addItem(QListWidgetItem(offer.text))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._offers))
        row = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(row * min(_MOST_ROWS, max(1, len(self._offers))) + 2)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setFixedHeight(layout.sizeHint().height())

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._offers):
            return
        offer = self._offers[row]
        if offer.opens and self._types(offer):
            return
        self.leave()
        self.took.emit(offer)

    def _types(self, offer: Offer) -> bool:
        """Whether the value is typed here: then its attribute's name is put into the line."""
        if offer.attribute.type.value not in ("text", "number"):
            return False
        self.line.setText(f"{offer.attribute.title}: ")
        return True
