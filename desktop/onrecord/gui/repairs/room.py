"""Tags to repair: the window, made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from onrecord.gui.repairs.window import RepairWindow

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Repairs(QObject):
    """Opens the window of what waits to be repaired, one at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.open: RepairWindow | None = None

    def show(self) -> None:
        """Show what waits."""
        if self.open is None:
            self.open = RepairWindow(self._window)
            self.open.destroyed.connect(self._on_gone)
        self.open.come()

    def _on_gone(self) -> None:
        self.open = None
