"""The line to find words with, as an analyst meets it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from onrecord.gui.reading.find_line import FindLine
from tests.gui.pages import DeskPage


class FindPage:
    def __init__(self, page: DeskPage) -> None:
        self.page = page

    def open(self) -> FindPage:
        self.page.press("Ctrl+F")
        return self

    def seek(self, words: str) -> FindPage:
        self.open().line.words.clear()
        self.page.type(words)
        return self

    def switch(self, name: str) -> FindPage:
        buttons = self.line.findChildren(QToolButton)
        found = next(each for each in buttons if each.accessibleName().startswith(name))
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        return self

    @property
    def line(self) -> FindLine:
        found = self.page.window.findChild(FindLine)
        assert found is not None, "the line was never shown"
        return found

    @property
    def is_shown(self) -> bool:
        return self.line.isVisible()

    @property
    def words(self) -> str:
        return self.line.words.text()

    @property
    def count(self) -> str:
        return self.line.count.text()
