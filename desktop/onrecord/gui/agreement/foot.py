"""The foot of the screen: how far it is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from onrecord.gui import fittings
from onrecord.gui.announcing import announce


class MeasureFoot(QWidget):
    """Shows of its buttons those that do something now."""

    measuring = Signal()
    cancelling = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = fittings.notice()
        self.told = fittings.muted(wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(220)
        self.progress.setAccessibleName(self.tr("Progress of the measuring"))
        self.measure = fittings.foot_button(self.tr("Measure"), primary=True)
        self.cancel = fittings.foot_button(self.tr("Cancel"))
        self.close_ = fittings.foot_button(self.tr("Close"))
        self._assemble()
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        """Show what is needed while it is measured, or while it is not."""
        had_focus = self.measure.hasFocus() or self.cancel.hasFocus()
        for each in (self.progress, self.cancel):
            each.setVisible(busy)
        self.measure.setVisible(not busy)
        if had_focus:
            (self.cancel if busy else self.measure).setFocus()
        if busy:
            self.progress.setRange(0, 0)

    def tell(self, text: str) -> None:
        """Say what is, or went well."""
        self.notice.hide()
        self.told.setText(text)
        announce(self.told, text)

    def refuse(self, text: str) -> None:
        """Say what went wrong, or what is lacking."""
        self.told.setText("")
        self.notice.setText(text)
        self.notice.show()
        announce(self.notice, text)

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        for each in (self.progress, self.cancel, self.close_, self.measure):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 10, 22, 16)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addLayout(row)
        self.measure.clicked.connect(self.measuring)
        self.cancel.clicked.connect(self.cancelling)
        self.close_.clicked.connect(self.closing)
