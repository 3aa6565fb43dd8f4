"""The window of feedback as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from onrecord.gui.feedback.window import FeedbackWindow
from tests.gui.pages import DeskPage


class FeedbackPage:
    """The window, opened with its key."""

    def __init__(self, page: DeskPage, *, empty: bool = False) -> None:
        self.page = page
        page.press("Ctrl+Shift+B")
        (self.window,) = (
            each for each in page.window.findChildren(FeedbackWindow) if each.isVisible()
        )
        page.qtbot.waitUntil(self.window.isActiveWindow)
        if not empty:
            self.wait()

    def wait(self) -> FeedbackPage:
        """Until all is gathered that was asked for."""
        self.page.qtbot.waitUntil(lambda: self.window.save_button.isEnabled())
        return self

    @property
    def rows(self) -> list[str]:
        return [each.text for each in self.window.model.rows]

    @property
    def chosen(self) -> str:
        return str(self.window.list.currentIndex().data())

    @property
    def typical(self) -> list[str]:
        model = self.window.page.frequent.model()
        return [str(model.index(at, 0).data()) for at in range(model.rowCount())]

    @property
    def examples(self) -> list[str]:
        model = self.window.page.examples.model()
        return [str(model.index(at, 0).data()) for at in range(model.rowCount())]

    def says(self, words: str) -> bool:
        labels = self.window.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def press(self, *keys: str) -> FeedbackPage:
        self.page.press(*keys)
        return self

    def walk_to(self, title: str) -> FeedbackPage:
        """Walk down the topics to the one of this title."""
        self.window.list.setFocus()
        for _ in self.rows:
            if self.chosen.startswith(title):
                return self
            self.press("Down")
        raise AssertionError(f"{title} is not listed")

    def click(self, button: QAbstractButton) -> FeedbackPage:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
        return self

    def tick(self, button: QAbstractButton) -> FeedbackPage:
        """Tick, and see what comes of it."""
        button.setFocus()
        before = self.window.found
        self.press("Space")
        self.page.qtbot.waitUntil(lambda: self.window.found is not before)
        return self.wait()
