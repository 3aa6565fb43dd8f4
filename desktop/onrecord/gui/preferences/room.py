"""The preferences, opened once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from onrecord.gui.preferences.dialog import PreferencesDialog

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Preferences(QObject):
    """Shows the preferences beside the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: PreferencesDialog | None = None

    def show(self) -> None:
        """Open the preferences where they were left, or come back to them."""
        if self._dialog is None:
            self._dialog = dialog = PreferencesDialog(self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.destroyed.connect(self._on_destroyed)
            dialog.show()
        self._dialog.activateWindow()

    def _on_destroyed(self) -> None:
        self._dialog = None
