"""The command palette as an analyst meets it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from onrecord.gui.palette.panel import PalettePanel
from onrecord.gui.palette.room import Palette
from tests.gui.pages import DeskPage


class PalettePage:
    """Opened with its key, used with keys."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.window.reader.setFocus()
        desk.press("Ctrl+K")

    @property
    def panel(self) -> PalettePanel | None:
        room = self.desk.window.rooms["palette"]
        assert isinstance(room, Palette)
        return room._panel

    @property
    def shown(self) -> list[str]:
        """The titles listed."""
        return [each.title for each in self.panel.model.items] if self.panel else []

    def write(self, words: str) -> PalettePage:
        self.desk.type(words)
        return self

    def press(self, *keys: str) -> PalettePage:
        self.desk.press(*keys)
        return self

    def click(self, place: int) -> PalettePage:
        assert self.panel is not None
        view = self.panel.list
        box = view.visualRect(self.panel.model.index(place))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        return self

    def click_outside(self) -> PalettePage:
        pane = self.desk.window.reader.viewport()
        QTest.mouseClick(pane, Qt.MouseButton.LeftButton, pos=QPoint(20, pane.height() - 20))
        return self
