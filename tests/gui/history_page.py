"""The page "History" as an analyst meets it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from onrecord.gui.history.page import HistoryPage
from onrecord.gui.history.rows import name_of
from onrecord.work.histories import BEGINNING
from tests.gui.pages import DeskPage


class HistoryList:
    """The list on the right, opened by its key."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.press("Ctrl+Shift+H")
        page = desk.window.right.page
        assert isinstance(page, HistoryPage)
        self.page = page

    @property
    def rows(self) -> list[str]:
        """The steps, newest first; undone ones in brackets. What was before them is left out."""
        return [
            name_of(each) if each.is_done else f"({name_of(each)})"
            for each in self.page.model.steps
            if each != BEGINNING
        ]

    @property
    def lists_beginning(self) -> bool:
        """Whether the last row is the time before the first edit."""
        return self.page.model.steps[-1:] == [BEGINNING]

    @property
    def places(self) -> list[str]:
        return [each.title for each in self.page.model.steps if each != BEGINNING]

    @property
    def detail(self) -> str:
        return self.page.detail.text()

    def choose(self, row: int) -> None:
        index = self.page.model.index(row)
        self.page.list.scrollTo(index)
        box = self.page.list.visualRect(index)
        QTest.mouseClick(
            self.page.list.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            box.center(),
        )

    def press_button(self) -> None:
        button = self.page.button
        QTest.mouseClick(
            button,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            button.rect().center(),
        )
