"""Where a comment is written: plain text, with names completed behind an @."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QPlainTextEdit, QWidget

from onrecord.gui import fonts
from onrecord.gui.discussing.telling import typed_mention
from onrecord.gui.reader.offsets import Offsets

_LEAST, _MOST = 54, 168  # logical pixels high
_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_POPUP = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class CommentField(QPlainTextEdit):
    """Ctrl+Return sends, Esc leaves, Tab goes on; it grows with what is written."""

    sent = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[str] = []
        self._begun = 0  # code points of a name that is being completed, with its @
        self.setTabChangesFocus(True)
        self.setFont(fonts.sans(14))
        self.setAccessibleName(self.tr("Comment"))
        self._names = QStringListModel(self)
        self._completer = self._build_completer()
        self._popup = self._build_popup()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def words(self) -> str:
        """What is written; as toPlainText(), which makes plain spaces of those that must not
        break."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def write(self, text: str) -> None:
        """Hold this text, the caret at its end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def offer(self, people: Sequence[str]) -> None:
        """Complete these names."""
        self._people = list(people)

    def event(self, event: QEvent) -> bool:
        # Both are keys of the window too: here they send and leave.
        if event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and event.key() in _OF_POPUP:
            event.ignore()  # the list of names takes them
        elif _sends(event):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            self._complete(typed=bool(event.text().strip()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # within

    def _complete(self, *, typed: bool) -> None:
        """Offer the names that what stands before the caret begins."""
        popup = self._popup
        self._begun, fitting = typed_mention(self._before(), self._people)
        if not fitting or not (typed or popup.isVisible()):
            popup.hide()
            return
        self._names.setStringList(fitting)
        self._completer.setCompletionPrefix("")
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        box = self.cursorRect()
        box.setWidth(popup.sizeHintForColumn(0) + 28)
        self._completer.complete(box)

    def _before(self) -> str:
        """The words of the line up to the caret."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, _KEEP)
        return cursor.selectedText()

    def _take(self, name: str) -> None:
        """Put a name in place of what was typed of it."""
        before = self._before()
        units = Offsets(before).to_qt(len(before)) - Offsets(before).to_qt(
            len(before) - self._begun
        )
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, _KEEP, units)
        cursor.insertText(f"@{name} ")
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        lines = self.document().size().height()  # of a plain text document: in lines
        room = 2 * self.document().documentMargin() + 10
        wanted = lines * self.fontMetrics().lineSpacing() + room
        self.setFixedHeight(round(max(_LEAST, min(wanted, _MOST))))

    def _build_completer(self) -> QCompleter:
        completer = QCompleter(self._names, self)
        completer.setWidget(self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(self._take)
        return completer

    def _build_popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None, "Qt makes the list where none was given"
        popup.setFont(fonts.sans(14))
        popup.setAccessibleName(self.tr("Names"))
        return popup


_KEEP = QTextCursor.MoveMode.KeepAnchor


def _is_own(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    return _sends(event) or event.key() == Qt.Key.Key_Escape


def _sends(event: QKeyEvent) -> bool:
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in _ENTER
