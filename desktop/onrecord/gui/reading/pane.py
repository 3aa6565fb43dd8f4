"""What stands beside the text: a pane that goes with Esc or its cross."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QWidget

from onrecord.gui import fonts

_NARROWEST = 240


class BesidePane(QFrame):
    """A frame with a ``close_button``, which heirs put into their head.

    ``main`` is what the person works in; no focus proxy, since Tab would pass what is above it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("beside")
        self.setMinimumWidth(_NARROWEST)
        self.main: QWidget = self
        self.close_button = self._build_close()

    def event(self, event: QEvent) -> bool:
        """Esc is this pane's while the focus is in it."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _build_close(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "small")
        button.setText("×")
        button.setFont(fonts.sans(15))
        button.setToolTip(self.tr("Close what stands beside (Esc)"))
        button.setAccessibleName(self.tr("Close what stands beside"))
        button.clicked.connect(self.closed)
        return button


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
