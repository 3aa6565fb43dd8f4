"""Light or dark: what the person chose, or what the system has at the moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from onrecord.gui.dress import window_sheet
from onrecord.gui.theme import Theme, palette, stylesheet, theme

_CHOICES = ("light", "dark", "system")


class Look(QObject):
    """The theme of the whole application; follows the system live unless told otherwise."""

    changed = Signal(object)  # Theme

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        kept = str(settings.value("look", "system", type=str))
        self.choice = kept if kept in _CHOICES else "system"
        self.theme: Theme = theme(self._is_dark())
        self._dress()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)

    def choose(self, choice: str) -> None:
        """Take "light", "dark" or "system", and keep it for the next time."""
        self.choice = choice
        self._settings.setValue("look", choice)
        self._refresh()

    def _is_dark(self) -> bool:
        if self.choice != "system":
            return self.choice == "dark"
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _refresh(self, _scheme: object = None) -> None:
        wanted = theme(self._is_dark())
        if wanted != self.theme:
            self.theme = wanted
            self._dress()
            self.changed.emit(wanted)

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a look needs an application"
        application.setPalette(palette(self.theme))
        application.setStyleSheet(stylesheet(self.theme) + window_sheet(self.theme))
