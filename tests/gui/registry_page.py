"""The list that actors are picked from, and the window they are kept in, as a person uses them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from onrecord.gui.cards.picked import Picked
from onrecord.gui.registry.model import title
from onrecord.gui.registry.picker import Picker
from onrecord.gui.registry.window import RegistryWindow
from onrecord.model.registries import Actor, Issue
from tests.gui.pages import DeskPage


def field(page: DeskPage, attribute: str = "Actor") -> Picked:
    """The field on the open card."""
    found = page.field(attribute)
    assert isinstance(found, Picked)
    return found


def shown(page: DeskPage, attribute: str = "Actor") -> str:
    """What a screen reader says of the field: its value."""
    return field(page, attribute).stop.accessibleName().partition(": ")[2]


def into(page: DeskPage, attribute: str = "Actor") -> DeskPage:
    """Walk to the field with Tab."""
    stops = page.window.cards.card.form.stops
    stops[0].setFocus()
    for _ in stops:
        if page.focused.startswith(f"{attribute}: "):
            return page
        page.press("Tab")
    raise AssertionError(f"Tab does not come to {attribute}")


class PickerPage:
    """The open popup."""

    def __init__(self) -> None:
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, Picker), "no list is open"
        self.popup = popup

    @property
    def rows(self) -> list[str]:
        model = self.popup.chooser.model
        return [title(row, Actor) for row in model.rows]

    @property
    def current(self) -> str:
        row = self.popup.chooser.current
        return title(row, Actor) if row else ""

    @property
    def foot(self) -> str:
        return self.popup.foot.text() if self.popup.foot.isVisible() else ""

    def press(self, *keys: str) -> PickerPage:
        for key in keys:
            combination = QKeySequence(key)[0]
            QTest.keyClick(
                self.popup.chooser.line, combination.key(), combination.keyboardModifiers()
            )
        return self

    def type(self, text: str) -> PickerPage:
        QTest.keyClicks(self.popup.chooser.line, text)
        return self


def is_open() -> bool:
    return isinstance(QApplication.activePopupWidget(), Picker)


class RegistryPage:
    """The window of actors, opened with its key."""

    def __init__(self, page: DeskPage, keys: str = "Ctrl+Shift+A") -> None:
        self.page = page
        page.press(keys)
        kind = Actor if keys.endswith("A") else Issue
        found = [each for each in page.window.findChildren(RegistryWindow) if each.isVisible()]
        self.window = next(each for each in found if each.chooser.model.kind is kind)
        self.chooser, self.details = self.window.chooser, self.window.details
        page.qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def rows(self) -> list[str]:
        return [title(row, self.chooser.model.kind) for row in self.chooser.model.rows]

    def find(self, text: str) -> RegistryPage:
        self.chooser.line.setFocus()
        self.chooser.line.selectAll()
        QTest.keyClicks(self.chooser.line, text)
        return self

    def press(self, *keys: str) -> RegistryPage:
        self.page.press(*keys)
        return self

    def type(self, text: str) -> RegistryPage:
        self.page.type(text)
        return self

    def walk_to(self, name: str) -> RegistryPage:
        """Tab to the control of this name."""
        for _ in range(20):
            if self.page.focused == name:
                return self
            self.press("Tab")
        raise AssertionError(f"Tab does not come to {name}")

    @property
    def name(self) -> str:
        return self.details.name.text() if self.details.isVisible() else ""

    @property
    def aliases(self) -> list[str]:
        return self.details.aliases.toPlainText().splitlines()

    @property
    def facts(self) -> list[tuple[str, str]]:
        table = self.details.facts
        cells = [[table.item(row, at) for at in (0, 1)] for row in range(table.rowCount())]
        return [(name.text(), value.text()) for name, value in cells if name.text()]

    @property
    def uses(self) -> list[tuple[str, str, str]]:
        tree = self.details.uses
        items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
        return [(item.text(0), item.text(1), item.text(2)) for item in items if item]

    @property
    def used(self) -> str:
        return self.details.used.text()

    def says(self, words: str) -> bool:
        labels = self.window.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def click(self, button: QAbstractButton) -> RegistryPage:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return self
