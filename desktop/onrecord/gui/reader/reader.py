"""The reader: the page, and what a person does on it with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from onrecord.gui.reader.lighting import Lighting
from onrecord.gui.reader.marks import Mark, MarkState
from onrecord.gui.reader.surface import Surface
from onrecord.gui.theme import Theme
from onrecord.model.spans import Span, snapped_to_words

_CARET = 2
_KEY, _MOVE = Qt.Key, QTextCursor.MoveOperation
_ARROWS = {
    _KEY.Key_Up: _MOVE.Up,
    _KEY.Key_Down: _MOVE.Down,
    _KEY.Key_Left: _MOVE.Left,
    _KEY.Key_Right: _MOVE.Right,
}
_TRAVEL = {*_ARROWS, _KEY.Key_Home, _KEY.Key_End, _KEY.Key_PageUp, _KEY.Key_PageDown}
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Reader(Surface):
    """An article to read, and to select words in.

    Letter keys are left to the window's actions; arrows move a caret that shows once they are
    used, Shift selects with them.
    """

    clicked = Signal(str)  # annotation id under a plain click, "" beside all
    hovered = Signal(str)  # annotation id under the pointer, "" beside all
    selected = Signal()  # words were selected with the mouse

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._kept: tuple[int, int] | None = None  # selected with Alt: characters, not words
        self._spoken: tuple[str, ...] = ()
        self.viewport().setMouseTracking(True)
        self.setTabChangesFocus(True)
        self.setCursorWidth(0)
        self.setAccessibleName(self.tr("Article text"))
        self.cursorPositionChanged.connect(self._on_caret_moved)

    # Selecting

    def span(self) -> Span | None:
        """The selected words, or None. Characters are kept as they are when Alt chose them."""
        start, end = self._selection()
        if (start, end) != self._kept:
            start, end = snapped_to_words(self._text, start, end)
        return Span.of(self._text, start, end) if start < end else None

    def caret(self) -> int:
        """The code point before which the caret stands."""
        return self._offsets.from_qt(self.textCursor().position())

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)`` of the article's code points."""
        cursor = self._cursor(start)
        cursor.setPosition(self._offsets.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _selection(self) -> tuple[int, int]:
        cursor = self.textCursor()
        to_code_point = self._offsets.from_qt
        return to_code_point(cursor.selectionStart()), to_code_point(cursor.selectionEnd())

    def _finish_selection(self, *, by_characters: bool) -> None:
        self._kept = self._selection() if by_characters else None
        if not by_characters:
            self.select(*snapped_to_words(self._text, *self._selection()))
        if self.textCursor().hasSelection():
            self.selected.emit()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursorWidth(0)
        if event.button() is Qt.MouseButton.LeftButton:
            self._drop_selection(event)
        super().mousePressEvent(event)

    def _drop_selection(self, event: QMouseEvent) -> None:
        """A new drag may begin inside the old selection; Qt would carry the words off instead."""
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if self.textCursor().hasSelection() and not extends:
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._finish_selection(by_characters=alt)
        else:
            self.clicked.emit(self.annotation_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() is Qt.MouseButton.NoButton:
            self._hover(self.annotation_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")
        super().leaveEvent(event)

    def _hover(self, mark_id: str) -> None:
        if mark_id != self._lighting.hovered:
            self._shine(Lighting(self._lighting.chosen, self._lighting.related, mark_id))
            self.hovered.emit(mark_id)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_letter(event):
            event.ignore()
            return
        if event.key() in _TRAVEL:
            self.setCursorWidth(_CARET)
            self._kept = None
        super().keyPressEvent(event)
        if event.key() in _ARROWS:
            self._skip_blank_lines(event)

    def _skip_blank_lines(self, event: QKeyEvent) -> None:
        """The lines that only part paragraphs are hardly there; the caret does not stop on them."""
        mode = QTextCursor.MoveMode.MoveAnchor
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            mode = QTextCursor.MoveMode.KeepAnchor
        cursor = self.textCursor()
        moved = True
        while moved and self._is_blank(cursor):
            moved = cursor.movePosition(_ARROWS[Qt.Key(event.key())], mode)
        self.setTextCursor(cursor)

    def _is_blank(self, cursor: QTextCursor) -> bool:
        number = cursor.blockNumber()
        return number < len(self._paragraphs) and self._paragraphs[number].is_blank

    # Copying and telling

    def createMimeDataFromSelection(self) -> QMimeData:
        """Our own text: Qt's would turn no-break spaces into plain ones."""
        start, end = self._selection()
        data = QMimeData()
        data.setText(self._text[start:end])
        return data

    def _on_caret_moved(self) -> None:
        if QAccessible.isActive():
            self._announce(self._index.at(self.caret()))

    def _announce(self, marks: list[Mark]) -> None:
        said = tuple(self._words_for(mark) for mark in marks)
        if said and said != self._spoken:
            event = QAccessibleAnnouncementEvent(self, "; ".join(said))
            QAccessible.updateAccessibility(event)
        self._spoken = said

    def _words_for(self, mark: Mark) -> str:
        name = " ".join(filter(None, (mark.name, self._chips.get(mark.id, ""))))
        match mark.state:
            case MarkState.SUGGESTED:
                return self.tr("{name}, suggested").format(name=name)
            case MarkState.DISPUTED:
                return self.tr("{name}, disputed").format(name=name)
            case _:
                return name


def _is_letter(event: QKeyEvent) -> bool:
    plain = not event.modifiers() & _COMMAND
    return plain and event.text().isprintable() and bool(event.text().strip())
