"""Lines to write in, in a window where Return is a key of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from onrecord.gui import fonts


class WritingLine(QLineEdit):
    """Return ends the writing here; elsewhere it settles the draft. Undo takes back letters."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setFont(fonts.sans(13))
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            steps = (QKeySequence.StandardKey.InsertParagraphSeparator,
                     QKeySequence.StandardKey.InsertLineSeparator)  # fmt: skip
            if any(event.matches(each) for each in steps):
                event.accept()
                return True
        return super().event(event)
