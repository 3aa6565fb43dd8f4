"""The screen of agreement as a reviewer meets it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QTreeWidgetItem

from onrecord.gui.agreement.page import PicturePage
from onrecord.gui.agreement.window import AgreementWindow
from onrecord.gui.checklist import CheckList
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton


class AgreementPage:
    """Opens the screen with its key and works in it."""

    def __init__(self, desk: DeskPage) -> None:
        self._desk = desk
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the last one
        desk.window.activateWindow()
        desk.qtbot.waitUntil(desk.window.isActiveWindow)
        desk.press("Ctrl+Shift+N")
        self.dialog = desk.window.findChildren(AgreementWindow)[-1]
        desk.qtbot.waitUntil(self.dialog.isActiveWindow)

    # doing

    def until_measured(self) -> AgreementPage:
        self._desk.qtbot.waitUntil(lambda: not self.dialog.process.is_busy, timeout=20_000)
        return self

    def tick(self, words: str) -> AgreementPage:
        """Walk to the line that begins with these words, and press Space on it."""
        for each in self.dialog.findChildren(CheckList):
            for row in range(each.count()):
                if each.item(row).text().startswith(words):
                    each.setFocus()
                    QTest.keyClick(each, Qt.Key.Key_Home)
                    for _ in range(row):
                        QTest.keyClick(each, Qt.Key.Key_Down)
                    QTest.keyClick(each, Qt.Key.Key_Space)
        return self

    def choose(self, name: str) -> AgreementPage:
        """Click one of a few choices in a row: "Page: Annotators"."""
        buttons = self.dialog.findChildren(QToolButton)
        button = next(x for x in buttons if x.accessibleName() == name and x.isVisible())
        QTest.mouseClick(button, _LEFT)
        return self

    def press(self, *keys: str) -> AgreementPage:
        for key in keys:
            combination = QKeySequence(key)[0]
            focus = QApplication.focusWidget() or self.dialog
            QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())
        return self

    def click(self, button: str) -> AgreementPage:
        found = [x for x in self.dialog.findChildren(QPushButton)
                 if x.text() == button and x.isVisible()]  # fmt: skip
        assert found, f"no “{button}” now"
        QTest.mouseClick(found[0], _LEFT)
        return self

    def walk_to(self, words: str) -> AgreementPage:
        """Make the row of the table that begins with these words the current one."""
        tree = self.dialog.results.figures.tree
        tree.setFocus()
        tree.setCurrentItem(next(each for each in self._items() if each.text(0) == words))
        return self

    def walk_to_top(self) -> AgreementPage:
        """To the first heading of the table."""
        tree = self.dialog.results.figures.tree
        tree.setFocus()
        return self.press("Home")

    # seeing

    @property
    def nothing(self) -> str:
        """Why nothing is shown; "" where something is."""
        empty = self.dialog.results.empty
        return empty.text() if empty.isVisible() else ""

    @property
    def told(self) -> str:
        """What the foot says."""
        foot = self.dialog.foot
        return foot.told.text() if foot.notice.isHidden() else foot.notice.text()

    @property
    def picture(self) -> PicturePage:
        """The page with the picture that is seen."""
        return next(each for each in self.dialog.results.pictures if each.isVisible())

    def figures(self) -> dict[str, str]:
        """The values of the rows that are not folded in, by what they are of."""
        return {each.text(0): each.text(2) for each in self._items() if each.text(1)}

    def sections(self) -> list[str]:
        tree = self.dialog.results.figures.tree
        heads = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [each.text(0) for each in heads if each]

    def _items(self) -> list[QTreeWidgetItem]:
        tree = self.dialog.results.figures.tree
        heads = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [head.child(row) for head in heads for row in range(head.childCount())]
