"""The command palette: any action, article, actor or label by a part of its name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from onrecord.gui.palette.gathering import gathered
from onrecord.gui.palette.panel import PalettePanel
from onrecord.gui.palette.ranking import Item, Kind
from onrecord.gui.preferences.choices import Choices
from onrecord.model.registries import Actor, Issue

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_REMEMBERED = 8


class Palette(QObject):
    """Opens the palette and does what is taken there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._choices = Choices(window.settings)
        self._panel: PalettePanel | None = None
        self._before: QWidget | None = None

    def show(self) -> None:
        """Open the palette, or close it where it is open."""
        if self._panel is not None:
            self._close()
            return
        window = self._window
        hues = {label.id: label.colour for label in window.desk.session.codebook.labels}
        self._before = QApplication.focusWidget()
        self._panel = panel = PalettePanel(window, window.look.theme, hues)
        panel.taken.connect(self._on_taken)
        panel.left.connect(self._close)
        panel.open_with(gathered(window), self._used())

    def _close(self) -> None:
        if self._panel is None:
            return
        panel, self._panel = self._panel, None
        before, self._before = self._before, None
        if before is None or not isValid(before):  # it may have gone meanwhile
            before = self._window.reader
        before.setFocus()
        panel.close()

    def _on_taken(self, item: Item) -> None:
        self._close()
        self._remember(item)
        window = self._window
        match item.kind:
            case Kind.ACTION | Kind.LABEL:
                window.commands[item.id].trigger()
            case Kind.STATEMENT:
                window.sitting.choose(item.id, reveal=True)
            case Kind.ARTICLE:
                window.sitting.show(item.id)
                window.reader.setFocus()
            case Kind.ACTOR | Kind.ISSUE:
                kind = Actor if item.kind is Kind.ACTOR else Issue
                window.rooms["registry"].show(kind, item.id)  # type: ignore[attr-defined]

    def _used(self) -> list[str]:
        try:
            return [str(each) for each in json.loads(self._choices.used)]
        except (ValueError, TypeError):
            return []

    def _remember(self, item: Item) -> None:
        others = [each for each in self._used() if each != item.key]
        self._choices.used = json.dumps([item.key, *others][:_REMEMBERED])
