"""The reader: the page, and what a person does on it with mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from onrecord.gui.announcing import announce, is_heard
from onrecord.gui.reader.marks import Mark, MarkState
from onrecord.gui.reader.pointing import Pointing
from onrecord.gui.theme import Theme

_CARET = 2
_KEY, _MOVE = Qt.Key, QTextCursor.MoveOperation
_ARROWS = {
    _KEY.Key_Up: _MOVE.Up,
    _KEY.Key_Down: _MOVE.Down,
    _KEY.Key_Left: _MOVE.Left,
    _KEY.Key_Right: _MOVE.Right,
}
_SIDES = {_KEY.Key_Left: -1, _KEY.Key_Right: 1}
_TRAVEL = {*_ARROWS, _KEY.Key_Home, _KEY.Key_End, _KEY.Key_PageUp, _KEY.Key_PageDown}
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Reader(Pointing):
    """An article to read, and to select words in.

    Letter keys are left to the window's actions; arrows move a caret that shows once they are
    used, Shift selects with them.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._spoken: tuple[str, ...] = ()
        self.setTabChangesFocus(True)
        self.setCursorWidth(0)
        self.setAccessibleName(self.tr("Article text"))
        self.cursorPositionChanged.connect(self._on_caret_moved)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_letter(event):
            event.ignore()
            return
        if event.key() not in _TRAVEL:
            super().keyPressEvent(event)
            return
        self.show_caret()
        self._kept = None
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(event)
        else:
            super().keyPressEvent(event)
            if event.key() in _ARROWS:
                self._skip_blank_lines(event)

    def show_caret(self) -> None:
        """Show where the caret stands, once keys are used."""
        self.setCursorWidth(_CARET)

    def _extend(self, event: QKeyEvent) -> None:
        """Select with the keyboard: words, since tags are words; characters with Alt."""
        key = _KEY(event.key())
        if key not in _SIDES:
            self._extend_by_lines(event)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._extend_by_character(_ARROWS[key])
        else:
            self._extend_by_word(_SIDES[key])
        self.ensureCursorVisible()

    def _extend_by_word(self, step: int) -> None:
        from onrecord.gui import stepping  # not needed to show an article

        self.select(*stepping.extended(self._text, *self._ends(), step))

    def _extend_by_character(self, move: QTextCursor.MoveOperation) -> None:
        cursor = self.textCursor()
        cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._kept = self._selection()

    def _extend_by_lines(self, event: QKeyEvent) -> None:
        from onrecord.gui import stepping

        super().keyPressEvent(event)
        if event.key() in _ARROWS:
            self._skip_blank_lines(event)
        anchor, position = stepping.whole(self._text, *self._ends())
        if anchor != position:
            self.select(anchor, position)

    def _ends(self) -> tuple[int, int]:
        """Where the selection began, and where its moving end is."""
        cursor, to_code_point = self.textCursor(), self._offsets.from_qt
        return to_code_point(cursor.anchor()), to_code_point(cursor.position())

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
        hidden = not cursor.block().isVisible()  # furniture that is folded
        return number < len(self._paragraphs) and (hidden or self._paragraphs[number].is_blank)

    # Copying and telling

    def createMimeDataFromSelection(self) -> QMimeData:
        """Our own text: Qt's would turn no-break spaces into plain ones."""
        start, end = self._selection()
        data = QMimeData()
        data.setText(self._text[start:end])
        return data

    def _on_caret_moved(self) -> None:
        if is_heard():
            self._announce(self._index.at(self.caret()))

    def _announce(self, marks: list[Mark]) -> None:
        said = tuple(self._words_for(mark) for mark in marks)
        if said and said != self._spoken:
            announce(self, "; ".join(said))
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
