"""The search page as an analyst meets it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QToolButton

from onrecord.gui.search.model import ROW
from onrecord.gui.search.page import SearchPage as Shown
from onrecord.gui.search.rows import Heading, Hit, Row
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


class SearchPage:
    """The left pane's second page, in a window."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.press("Ctrl+Shift+F")

    @property
    def shown(self) -> Shown:
        page = self.desk.window.left.page
        assert isinstance(page, Shown)
        return page

    def look_for(self, words: str) -> SearchPage:
        """Write into the line in place of what it says, and wait for the answer."""
        self.shown.line.selectAll()
        self.desk.press("Del").type(words)
        return self.settle()

    def settle(self) -> SearchPage:
        """Wait until what is listed answers what was typed."""
        self.desk.qtbot.waitUntil(lambda: not self.shown._stale)
        return self

    def in_tags(self) -> SearchPage:
        self._click("tags")
        return self.settle()

    def in_texts(self) -> SearchPage:
        self._click("texts")
        return self.settle()

    def click_hit(self, place: int, held: Qt.KeyboardModifier = _PLAIN) -> SearchPage:
        """Click the hit at this place among the hits."""
        rows = [at for at, row in enumerate(self.rows) if isinstance(row, Hit)]
        view = self.shown.list
        box = view.visualRect(view.model().index(rows[place]))
        QTest.mouseClick(view.viewport(), _LEFT, held, box.center())
        return self

    def choose(self, button: str, *path: str) -> SearchPage:
        """Choose from a button's menu, by the titles on the way."""
        menu = self._button(button).menu()
        for title in path:
            menu.aboutToShow.emit()
            action = next(each for each in menu.actions() if each.text() == title)
            if action.menu() is None:
                action.trigger()
                return self.settle()
            menu = action.menu()
            assert isinstance(menu, QMenu)
        raise AssertionError(f"{path} is no choice")

    def press_button(self, name: str) -> SearchPage:
        button = self._button(name)
        QTest.mouseClick(button, _LEFT, _PLAIN, button.rect().center())
        return self.settle()

    # seeing

    @property
    def rows(self) -> list[Row]:
        model = self.shown.model
        return [model.index(at).data(ROW) for at in range(model.rowCount())]

    @property
    def titles(self) -> list[str]:
        return [row.title for row in self.rows if isinstance(row, Heading)]

    @property
    def words(self) -> list[str]:
        """What was found, hit by hit."""
        return [row.line.words for row in self.rows if isinstance(row, Hit)]

    @property
    def spoken(self) -> list[str]:
        """The rows as a screen reader says them."""
        model, role = self.shown.model, Qt.ItemDataRole.AccessibleTextRole
        return [model.index(at).data(role) for at in range(model.rowCount())]

    @property
    def head(self) -> str:
        return self.shown.head.text()

    @property
    def advice(self) -> str:
        labels = self.shown.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def _button(self, name: str) -> QToolButton:
        buttons = self.shown.findChildren(QToolButton)
        return next(x for x in buttons if x.accessibleName() == name and x.isVisible())

    def _click(self, name: str) -> None:
        button = self.shown.findChild(QToolButton, name)
        assert button is not None
        QTest.mouseClick(button, _LEFT, _PLAIN, button.rect().center())
