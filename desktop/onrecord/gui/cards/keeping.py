"""Text of several lines that is kept when the focus leaves it, or at Ctrl+Return."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class KeptText(QPlainTextEdit):
    """Calls ``flush`` when what is typed is to be kept; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def flush(self) -> None:
        """Say what was typed and not kept yet."""
        raise NotImplementedError

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def event(self, event: QEvent) -> bool:
        # Ctrl+Return is a key of the window too: here it keeps the note.
        if event.type() == QEvent.Type.ShortcutOverride and _is_keeping(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_keeping(event):
            self.flush()
        else:
            super().keyPressEvent(event)


def _is_keeping(event: QEvent) -> bool:
    """Whether the key is Ctrl+Return, which keeps what is typed in several lines."""
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
