"""The codebook's editor and its companions, as the lead meets them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QTreeWidgetItem, QWidget

from onrecord.gui.codebook.compare import Comparison
from onrecord.gui.codebook.editor import CodebookEditor
from onrecord.gui.codebook.fields import ChoiceField
from onrecord.gui.codebook.recode import RecodeList
from onrecord.gui.codebook.review import Review
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton
Kind = TypeVar("Kind", bound=QWidget)


class CodebookPage:
    """Opens the editor with its key and works in it."""

    def __init__(self, desk: DeskPage) -> None:
        self._desk = desk
        desk.press("Ctrl+Shift+K")
        self.editor = _shown(desk, CodebookEditor)

    def choose(self, *titles: str) -> CodebookPage:
        """Click through the tree: "Claim", "Kind", "fact"."""
        tree = self.editor.tree
        rows = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
        for title in titles:
            row = next(each for each in rows if each and each.text(0).removeprefix("→ ") == title)
            tree.scrollToItem(row)
            QTest.mouseClick(tree.viewport(), _LEFT, pos=tree.visualItemRect(row).center())
            row.setExpanded(True)
            rows = [row.child(at) for at in range(row.childCount())]
        return self

    def write(self, field: str, text: str) -> CodebookPage:
        """Write into a field of the form and leave it."""
        widget = self.field(field)
        QTest.mouseClick(widget, _LEFT)
        widget.selectAll()  # type: ignore[attr-defined]
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        return self

    def take(self, field: str, option: str) -> CodebookPage:
        """Choose from a drop-down list by its first letters."""
        box = self.field(field)
        assert isinstance(box, ChoiceField)
        box.setFocus()
        box.setCurrentText(option)
        box.activated.emit(box.currentIndex())
        return self

    def field(self, name: str) -> QWidget:
        form = self.editor.area.widget()
        assert form is not None
        found = [w for w in form.findChildren(QWidget) if w.accessibleName() == name]
        return found[0]

    def change(self, deed: str, *words: str) -> CodebookPage:
        """Choose from the menu “Change”, and answer what it asks."""
        return self._menu(self.editor.change_button.menu(), deed, *words)

    def add(self, what: str, *words: str) -> CodebookPage:
        return self._menu(self.editor.add_button.menu(), what, *words)

    def deeds(self) -> list[str]:
        menu = self.editor.change_button.menu()
        menu.aboutToShow.emit()
        return [each.text() for each in menu.actions()]

    def press(self, button: str) -> CodebookPage:
        _press(self.editor, button)
        return self

    def review(self) -> Review:
        _press(self.editor, "Review and save…")
        return _shown(self._desk, Review)

    def save(self) -> None:
        """Review, and save for good."""
        button = self.review().save_button
        renewed(self._desk, lambda: _press_widget(button))

    def told(self) -> str:
        return self.editor.told.text()

    def rows(self) -> list[str]:
        """All titles of the tree, unfolded or not."""
        found: list[str] = []
        tree = self.editor.tree
        waiting = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
        while waiting:
            row = waiting.pop(0)
            assert isinstance(row, QTreeWidgetItem)
            found.append(row.text(0))
            waiting = [row.child(at) for at in range(row.childCount())] + waiting
        return found

    def _menu(self, menu: QMenu, text: str, *words: str) -> CodebookPage:
        self._desk.answers.words = list(words)
        menu.aboutToShow.emit()
        action: QAction = next(each for each in menu.actions() if each.text() == text)
        action.trigger()
        return self


class RecodePage:
    """The list of what is to be decided."""

    def __init__(self, desk: DeskPage) -> None:
        self._desk = desk
        desk.press("Ctrl+Shift+R")
        self.dialog = _shown(desk, RecodeList)

    @property
    def rows(self) -> list[str]:
        rows = (self.dialog.list.item(at) for at in range(self.dialog.list.count()))
        return [row.text().partition("\n")[0] for row in rows]

    @property
    def answers(self) -> list[str]:
        return [each.accessibleName() for each in self.dialog.buttons]

    def press(self, key: str) -> None:
        QTest.keyClicks(self.dialog.list, key)

    def press_enter(self) -> None:
        QTest.keyClick(self.dialog.list, Qt.Key.Key_Return)

    def select_all(self) -> None:
        QTest.keyClick(self.dialog.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def comparison(desk: DeskPage) -> Comparison:
    desk.press("Ctrl+Shift+D")
    return _shown(desk, Comparison)


def renewed(desk: DeskPage, deed: Callable[[], object]) -> None:
    """Do something that makes the program build its window anew, and wait for that one."""
    before = desk.window
    deed()
    desk.qtbot.waitUntil(lambda: desk.window is not before)
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)


def words_of(dialog: QWidget) -> str:
    """All that labels of a dialog say."""
    return "\n".join(each.text() for each in dialog.findChildren(QLabel))


def _shown(desk: DeskPage, kind: type[Kind]) -> Kind:
    found = [each for each in desk.window.findChildren(kind) if each.isVisible()]
    assert found, f"no {kind.__name__}"
    found[-1].activateWindow()
    desk.qtbot.waitUntil(found[-1].isActiveWindow)
    return found[-1]


def _press(dialog: QWidget, text: str) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == text)
    _press_widget(button)


def _press_widget(button: QPushButton) -> None:
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, _LEFT)
