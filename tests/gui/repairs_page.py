"""The window of tags to repair as a person meets it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from onrecord.gui.repairs.window import RepairWindow
from tests.gui.pages import DeskPage


class RepairsPage:
    """Opened from the menu; keys go to the list, as when the window has just come."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.window.commands["repairs"].trigger()
        self.window: RepairWindow = next(
            each for each in desk.window.findChildren(RepairWindow) if each.isVisible()
        )
        desk.qtbot.waitExposed(self.window)

    @property
    def rows(self) -> list[str]:
        """The words of the tags that wait."""
        found = self.window.list
        return [found.item(at).text().splitlines()[0] for at in range(found.count())]

    @property
    def places(self) -> list[str]:
        """The places offered for the tag in hand, with their numbers."""
        found = self.window.places
        if found.isHidden():
            return []
        return [found.item(at).text() for at in range(found.count())]

    @property
    def why(self) -> str:
        return self.window.why.text()

    @property
    def notice(self) -> str:
        return "" if self.window.notice.isHidden() else self.window.notice.text()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.list, key)
        QApplication.processEvents()

    def click(self, button: QPushButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
