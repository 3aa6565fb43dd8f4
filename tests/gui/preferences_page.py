"""The preferences as a person meets them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSpinBox, QToolButton

from onrecord.gui.preferences.dialog import PreferencesDialog
from onrecord.gui.preferences.keys_page import KeysPage
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


class PreferencesPage:
    """Opened with its key; everything in it is done with keys and mouse."""

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk
        desk.window.reader.setFocus()
        desk.press("Ctrl+,")
        desk.qtbot.waitUntil(lambda: self.dialog.isActiveWindow())

    @property
    def dialog(self) -> PreferencesDialog:
        found = self.desk.window.findChildren(PreferencesDialog)
        return next(each for each in found if each.isVisible())

    @property
    def is_open(self) -> bool:
        found = self.desk.window.findChildren(PreferencesDialog)
        return any(each.isVisible() for each in found)

    def turn(self, title: str) -> PreferencesPage:
        """Go to a page by the list at the left."""
        view = self.dialog.list
        (item,) = view.findItems(title, Qt.MatchFlag.MatchExactly)
        box = view.visualItemRect(item)
        QTest.mouseClick(view.viewport(), _LEFT, pos=box.center())
        return self

    def choose(self, name: str) -> PreferencesPage:
        """Click the option of this accessible name."""
        self._click(self._named(QToolButton, name))
        return self

    def switch(self, text: str) -> PreferencesPage:
        boxes = self.dialog.stack.currentWidget().findChildren(QCheckBox)
        box = next(each for each in boxes if each.text() == text)
        QTest.mouseClick(box, _LEFT, pos=QPoint(9, box.height() // 2))
        return self

    def enter(self, name: str, number: int) -> PreferencesPage:
        """Type a number into a box and leave it."""
        boxes = self.dialog.stack.currentWidget().findChildren(QSpinBox)
        box = next(each for each in boxes if each.accessibleName() == name)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, str(number))
        QTest.keyClick(box, Qt.Key.Key_Return)
        return self

    def close(self) -> None:
        QTest.keyClick(self.dialog, Qt.Key.Key_Escape)

    # the page of keys

    @property
    def keys(self) -> KeysPage:
        found = self.dialog.findChild(KeysPage)
        assert found is not None
        return found

    def find(self, words: str) -> PreferencesPage:
        """Search on the page of keys; the first action found is chosen."""
        self.keys.search.setFocus()
        self.keys.search.clear()
        QTest.keyClicks(self.keys.search, words)
        return self

    @property
    def shown(self) -> list[str]:
        """The actions listed."""
        return [item.text(0) for item in self.keys._items() if not item.isHidden()]

    @property
    def keys_shown(self) -> str:
        """The keys of the chosen action."""
        return self.keys.tree.currentItem().text(1)

    def record(self, key: Qt.Key, held: Qt.KeyboardModifier = _PLAIN) -> None:
        """Press the button that waits, then this key."""
        self._click(self.keys.recorder)
        assert self.keys.recorder.waits
        QTest.keyClick(self.keys.recorder, key, held)

    def take_away(self, key: str) -> None:
        self._click(self._named(QToolButton, f"Take away {key}"))

    def press_button(self, button: QAbstractButton) -> None:
        self._click(button)

    def _named(self, kind: type[QAbstractButton], name: str) -> QAbstractButton:
        buttons = self.dialog.stack.currentWidget().findChildren(kind)
        return next(b for b in buttons if b.accessibleName() == name and not b.isHidden())

    def _click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, _LEFT, pos=button.rect().center())
