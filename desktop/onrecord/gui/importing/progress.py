"""How far a long piece of work is."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from onrecord.gui import fittings
from onrecord.gui.announcing import announce

_STEPS = 1000  # of the bar, which takes 32 bits only


class ProgressLine(QWidget):
    """A bar, and what it stands for in words."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar, self.text = QProgressBar(), fittings.muted(px=13)
        self.bar.setAccessibleName(name)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(7)
        layout.addWidget(self.bar)
        layout.addWidget(self.text)

    def begin(self, text: str) -> None:
        """Stand at the beginning of something, and have it said."""
        self.show_at(0, 0, text)
        self.show()
        announce(self, text)

    def show_at(self, done: int, total: int, text: str) -> None:
        """So many are done, of so many."""
        self.bar.setValue(_STEPS * done // total if total else 0)
        self.text.setText(text)
