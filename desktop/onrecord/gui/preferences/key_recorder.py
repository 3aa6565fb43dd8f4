"""A button that waits for a key and says which one it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton

from onrecord.gui import fonts
from onrecord.gui.preferences.key_choice import pressed


class KeyRecorder(QPushButton):
    """Pressed, it takes the next key for what is wanted, whatever that key does elsewhere."""

    recorded = Signal(str)  # the key

    _waits = False  # events come while Qt still builds it

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setFont(fonts.sans(13.5))
        self.setAutoDefault(False)
        self.clicked.connect(self._begin)
        self._stop()

    @property
    def waits(self) -> bool:
        """Whether the next key will be taken."""
        return self._waits

    def event(self, event: QEvent) -> bool:
        if self._waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._waits and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def _begin(self) -> None:
        self._waits = True
        self.setText(self.tr("Press the key now…"))

    def _stop(self) -> None:
        self._waits = False
        self.setText(self.tr("Add a key…"))

    def _take(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = pressed(Qt.Key(event.key()), held)
        if key:
            self._stop()
            self.recorded.emit(key)
