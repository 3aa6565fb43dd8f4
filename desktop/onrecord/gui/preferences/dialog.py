"""The preferences: pages in a list, everything applied at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.preferences import pages
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.preferences.keys_page import KeysPage

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class PreferencesDialog(QDialog):
    """Stands beside the window; what is chosen holds at once and is kept."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Preferences"))
        self.setProperty("reopen", "preferences.show")
        self._choices = Choices(window.settings)
        made: dict[str, Callable[[MainWindow], QWidget]] = {
            self.tr("Look"): pages.LookPage,
            self.tr("Keys"): KeysPage,
            self.tr("Language"): pages.LanguagePage,
            self.tr("Entities"): pages.EntitiesPage,
            self.tr("Backups"): pages.BackupsPage,
            self.tr("Hints"): pages.HintsPage,
        }
        self.list, self.stack = self._build_list(list(made)), QStackedWidget()
        for make in made.values():
            self.stack.addWidget(make(window))
        self._assemble()
        self.list.currentRowChanged.connect(self._on_turned)
        self.list.setCurrentRow(min(self._choices.preferences_page, len(made) - 1))
        self.list.setFocus()

    def _on_turned(self, row: int) -> None:
        self.stack.setCurrentIndex(row)
        self._choices.preferences_page = row

    def _assemble(self) -> None:
        self.resize(880, 580)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.stack, 1)
        close = fittings.foot_button(self.tr("Close"))
        close.clicked.connect(self.close)
        right.addLayout(fittings.foot(close))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 20, 22, 18)
        layout.setSpacing(26)
        layout.addWidget(self.list)
        layout.addLayout(right, 1)

    def _build_list(self, titles: list[str]) -> QListWidget:
        view = QListWidget()
        view.addItems(titles)
        view.setFont(fonts.sans(14.5))
        view.setFixedWidth(150)
        view.setSpacing(1)
        view.setAccessibleName(self.tr("Pages of the preferences"))
        return view
