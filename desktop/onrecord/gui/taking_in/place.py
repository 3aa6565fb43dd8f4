"""A line for the name of a file or folder, with a button to look for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.plain import plain_tip


class PlaceLine(QWidget):
    """Says what is written; the dialog looks for a place when it is wanted."""

    changed = Signal()
    browsing = Signal()

    def __init__(self, name: str, browse: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setFont(fonts.sans(14))
        self.line.setAccessibleName(name)
        self.browse = fittings.button(self.tr("Browse…"))
        self.browse.setAccessibleName(browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)
        self.line.textChanged.connect(self._on_changed)
        self.browse.clicked.connect(self.browsing)

    def put(self, place: Path | str) -> None:
        """Show this place."""
        self.line.setText(str(place))

    @property
    def text(self) -> str:
        return self.line.text()

    def _on_changed(self, place: str) -> None:
        self.line.setToolTip(plain_tip(place))
        self.changed.emit()
