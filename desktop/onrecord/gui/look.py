"""Light, dark or high contrast: what the person chose, or what the system has at the moment."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from onrecord.gui.dress import window_sheet
from onrecord.gui.stylesheet import palette, stylesheet
from onrecord.gui.theme import Theme, theme

_CHOICES = ("light", "dark", "contrast", "system")


class Look(QObject):
    """The theme of the whole application; follows the system live unless told otherwise."""

    changed = Signal(object)  # Theme

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        kept = str(settings.value("look", "system", type=str))
        self.choice = kept if kept in _CHOICES else "system"
        self.theme: Theme = self._wanted()
        self._dress()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._refresh)
        if hasattr(hints, "accessibility"):  # Qt 6.10 and later
            hints.accessibility().contrastPreferenceChanged.connect(self._refresh)

    def choose(self, choice: str) -> None:
        """Take "light", "dark", "contrast" or "system", and keep it for the next time."""
        self.choice = choice
        self._settings.setValue("look", choice)
        self._refresh()

    def _wanted(self) -> Theme:
        """High contrast by itself is light or dark as the system has it."""
        match self.choice:
            case "light" | "dark":
                return theme(self.choice == "dark")
            case "contrast":
                return theme(_system_is_dark(), strong=True)
            case _:
                return theme(_system_is_dark(), strong=_system_wants_contrast())

    def _refresh(self, _preference: object = None) -> None:
        wanted = self._wanted()
        if wanted != self.theme:
            self.theme = wanted
            self._dress()
            self.changed.emit(wanted)

    def _dress(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a look needs an application"
        application.setPalette(palette(self.theme))
        application.setStyleSheet(stylesheet(self.theme) + window_sheet(self.theme))


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _system_wants_contrast() -> bool:
    """Whether the person asked the system for high contrast; no before Qt 6.10, which cannot
    tell."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
