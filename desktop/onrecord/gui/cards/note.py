"""The note of an annotation, where it is written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onrecord.gui import fonts
from onrecord.gui.cards.editor import pause
from onrecord.gui.cards.keeping import KeptText

_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}


class NoteEdit(KeptText):
    """A note: said when the focus leaves it, or at Ctrl+Return. What could not be kept stays to
    be said again."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setFont(fonts.sans(13))
        self.setFixedHeight(46)
        self.setPlaceholderText(self.tr("Note…"))
        self.setAccessibleName(self.tr("Note"))
        self._pause = pause(self, self.flush)
        self.textChanged.connect(self._pause.start)

    def show_note(self, note: str) -> None:
        """Show this note; what is being typed is left alone while the kept note stays."""
        if note != self._kept:
            self._kept = note
            if note != self._text():  # else the caret would be lost
                self.setPlainText(note)
            self.document().setModified(False)

    def restart(self, note: str) -> None:
        """Show another annotation's note, whatever was typed."""
        self._kept = note
        self.setPlainText(note)

    def flush(self) -> None:
        """Say what was typed and not kept yet."""
        if self.document().isModified() and self._text() != self._kept:
            self.written.emit(self._text())

    def show_typed(self, note: str) -> None:
        """Show what was typed before and not kept."""
        self.setPlainText(note)
        self.document().setModified(True)

    def _text(self) -> str:
        # As toPlainText(), which makes plain spaces of those that must not break.
        return self.document().toRawText().translate(_LINE_ENDS)
