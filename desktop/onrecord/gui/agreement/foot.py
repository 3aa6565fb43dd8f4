"""The foot of the screen: how far it is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal

from onrecord.gui import fittings
from onrecord.gui.progress_foot import ProgressFoot


class MeasureFoot(ProgressFoot):
    """Shows of its buttons those that do something now."""

    measuring = Signal()
    cancelling = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Progress of the measuring"))
        self.measure = fittings.foot_button(self.tr("Measure"), primary=True)
        self.cancel = fittings.foot_button(self.tr("Cancel"))
        self.close_ = fittings.foot_button(self.tr("Close"))
        self.lay_out(self.cancel, self.close_, self.measure)
        self.measure.clicked.connect(self.measuring)
        self.cancel.clicked.connect(self.cancelling)
        self.close_.clicked.connect(self.closing)
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
            self.show_progress(0, 0)
