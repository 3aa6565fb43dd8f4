"""The foot of a dialog whose work takes a while: how far it is, what came of it, its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from onrecord.gui import fittings
from onrecord.gui.announcing import announce

_WIDTH = 220


class ProgressFoot(QWidget):
    """``told`` stands at the left of the buttons, ``notice`` above them all. Who derives from it
    makes the buttons and lays them out."""

    def __init__(self, progress_name: str) -> None:
        super().__init__()
        self.notice = fittings.notice()
        self.told = fittings.muted(wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(_WIDTH)
        self.progress.setAccessibleName(progress_name)

    def tell(self, text: str) -> None:
        """Say what is, or went well."""
        self.say(text)
        announce(self.told, text)

    def say(self, text: str) -> None:
        """The same, not read out: it changes all the time."""
        self.notice.hide()
        self.told.setText(text)

    def refuse(self, text: str) -> None:
        """Say what went wrong, is lacking, or wants a decision."""
        self.told.setText("")
        self.notice.setText(text)
        self.notice.show()
        announce(self.notice, text)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is; a total of 0 is not known."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def lay_out(self, *buttons: QPushButton) -> None:
        """Put the buttons in a row, the primary last."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        for each in (self.progress, *buttons):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 10, 22, 16)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addLayout(row)
