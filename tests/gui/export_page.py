"""The export as an analyst meets it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from onrecord.gui.checklist import CheckList
from onrecord.gui.exporting.dialog import ExportDialog
from onrecord.gui.exporting.foot import State
from onrecord.model.losses import Losses
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton


class ExportPage:
    """Opens the export with its key and works in it."""

    def __init__(self, desk: DeskPage) -> None:
        self._desk = desk
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the last one
        desk.window.activateWindow()
        desk.qtbot.waitUntil(desk.window.isActiveWindow)
        desk.press("Ctrl+E")
        self.dialog = desk.window.findChildren(ExportDialog)[-1]
        desk.qtbot.waitUntil(self.dialog.isActiveWindow)

    # doing

    def take(self, format_name: str) -> ExportPage:
        """Walk the list of formats with the arrow keys to this one."""
        box = self.dialog.form.format
        wanted = box.findData(format_name)
        box.setFocus()
        while box.currentIndex() != wanted:
            down = box.currentIndex() < wanted
            QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        return self

    def write_place(self, place: Path) -> ExportPage:
        line = self.dialog.form.place.line
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, str(place))
        return self

    def browse(self, answer: Path) -> ExportPage:
        """Let the system's dialog answer with this place."""
        self._desk.answers.place = answer
        QTest.mouseClick(self.dialog.form.place.browse, _LEFT)
        return self

    def tick(self, words: str) -> ExportPage:
        """Walk to the line that begins with these words, and press Space on it."""
        for each in self.dialog.findChildren(CheckList):
            rows = [row for row in range(each.count()) if each.item(row).text().startswith(words)]
            for row in rows:
                each.setFocus()
                QTest.keyClick(each, Qt.Key.Key_Home)
                for _ in range(row):
                    QTest.keyClick(each, Qt.Key.Key_Down)
                QTest.keyClick(each, Qt.Key.Key_Space)
        return self

    def choose(self, name: str) -> ExportPage:
        """Click one of a few choices in a row: "Layers that are: Done"."""
        buttons = self.dialog.findChildren(QToolButton)
        (button,) = (each for each in buttons if each.accessibleName() == name)
        QTest.mouseClick(button, _LEFT)
        return self

    def press(self, *keys: str) -> ExportPage:
        for key in keys:
            combination = QKeySequence(key)[0]
            focus = QApplication.focusWidget() or self.dialog
            QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())
        return self

    def click(self, button: str) -> ExportPage:
        found = [x for x in self.dialog.findChildren(QPushButton) if x.text() == button]
        assert found[0].isVisible(), f"no “{button}” now"
        QTest.mouseClick(found[0], _LEFT)
        return self

    def forget_a_loss(self) -> ExportPage:
        """Let the list be what it was before somebody changed the project elsewhere."""
        self.dialog.course.listed = Losses()
        return self

    def until_idle(self) -> ExportPage:
        """Wait until preview and losses are there, and nothing is on its way."""
        self._desk.qtbot.waitUntil(
            lambda: self.dialog.process.in_hand is None and not self.dialog.is_waiting,
            timeout=5_000,
        )
        return self

    def until(self, state: State) -> ExportPage:
        self._desk.qtbot.waitUntil(lambda: self.dialog.foot.state is state, timeout=5_000)
        return self

    # seeing

    @property
    def preview(self) -> str:
        page = self.dialog.sample.page
        return page.toPlainText() or page.placeholderText()

    @property
    def losses(self) -> list[str]:
        tree = self.dialog.sample.losses
        rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
        return [each.text(0) for each in rows if each]

    @property
    def bookkeeping(self) -> list[str]:
        """What is told below the losses, in lines."""
        label = self.dialog.sample.bookkeeping
        return [] if label.isHidden() else label.text().splitlines()

    @property
    def status(self) -> str:
        return self.dialog.sample.status.text()

    @property
    def told(self) -> str:
        """What the foot says."""
        foot = self.dialog.foot
        return foot.told.text() if foot.notice.isHidden() else foot.notice.text()

    @property
    def buttons(self) -> list[str]:
        """What can be pressed at the foot."""
        found = self.dialog.foot.findChildren(QPushButton)
        return [each.text() for each in found if each.isVisible() and each.isEnabled()]

    @property
    def place(self) -> str:
        return self.dialog.form.place.line.text()

    def why_not(self, field: QWidget) -> str:
        """Why something cannot be chosen; "" where it can."""
        return "" if field.isEnabled() else field.accessibleDescription()
