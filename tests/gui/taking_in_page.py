"""Hand-out, take-in and the shared folder, as a lead meets them: with keys and mouse."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton, QWidget

from onrecord.gui.checklist import CheckList
from onrecord.gui.taking_in.hand_out_dialog import HandOutDialog
from onrecord.gui.taking_in.room import TakingIn
from onrecord.gui.taking_in.take_in_dialog import Phase, TakeInDialog
from onrecord.gui.taking_in.watch_dialog import WatchDialog
from onrecord.model.spans import Span
from onrecord.work.handing_out import hand_out
from onrecord.work.projects import open_session
from tests.gui.pages import DeskPage

_LEFT = Qt.MouseButton.LeftButton
_Dialog = TypeVar("_Dialog", bound=QDialog)


class DialogPage:
    """What all of these dialogs have in common."""

    dialog: QDialog

    def __init__(self, desk: DeskPage) -> None:
        self.desk = desk

    def press(self, *keys: str) -> None:
        for key in keys:
            combination = QKeySequence(key)[0]
            focus = QApplication.focusWidget() or self.dialog
            QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())

    def click(self, text: str) -> None:
        """Click a button of the dialog that can be clicked."""
        found = [each for each in self.dialog.findChildren(QPushButton) if each.text() == text]
        assert found, f"no button “{text}”"
        button = found[0]
        assert button.isVisible(), f"“{text}” is not shown"
        assert button.isEnabled(), f"“{text}” cannot be pressed"
        QTest.mouseClick(button, _LEFT)

    def choose(self, name: str) -> None:
        """Click one of a few choices in a row."""
        buttons = self.dialog.findChildren(QToolButton)
        (button,) = (each for each in buttons if each.accessibleName() == name)
        QTest.mouseClick(button, _LEFT)

    def says(self, words: str) -> bool:
        """Whether a label that is shown says this."""
        QApplication.processEvents()  # Qt shows late what comes into a layout that is seen
        return any(words in each for each in self.labels)

    @property
    def labels(self) -> list[str]:
        found = self.dialog.findChildren(QLabel)
        return [each.text() for each in found if each.isVisible()]

    @property
    def buttons(self) -> list[str]:
        """What can be pressed."""
        found = self.dialog.findChildren(QPushButton)
        return [x.text() for x in found if x.isVisible() and x.isEnabled()]

    def type_over(self, line: QWidget, text: str) -> None:
        line.setFocus()
        line.selectAll()  # type: ignore[attr-defined]
        QTest.keyClicks(line, text)


class HandOutPage(DialogPage):
    """Opens with its key."""

    def __init__(self, desk: DeskPage) -> None:
        super().__init__(desk)
        _activate(desk)
        desk.press("Ctrl+Alt+H")
        self.dialog: HandOutDialog = _shown(desk, HandOutDialog)

    def tick(self, words: str) -> None:
        """Walk to the line that begins with these words, and press Space on it."""
        for each in self.dialog.findChildren(CheckList):
            for row in range(each.count()):
                if each.isVisible() and each.item(row).text().startswith(words):
                    each.setFocus()
                    each.setCurrentRow(row)
                    QTest.keyClick(each, Qt.Key.Key_Space)
                    return self.rest()
        raise AssertionError(f"nothing to tick begins with {words}")

    def name_somebody(self, name: str) -> None:
        self.type_over(self.dialog.form.who.line, name)
        self.rest()

    def write_place(self, folder: Path) -> None:
        self.type_over(self.dialog.form.place.line, str(folder))
        self.rest()

    def rest(self) -> None:
        """Wait until what was chosen is looked up."""
        self.desk.qtbot.waitUntil(lambda: not self.dialog.is_waiting)

    def choose(self, name: str) -> None:
        super().choose(name)
        self.rest()

    def hand_out(self) -> None:
        """Press Hand out, and wait until it is done."""
        self.click("Hand out")
        self.desk.qtbot.waitUntil(lambda: not self.dialog.slices.is_running, timeout=20_000)

    @property
    def told(self) -> str:
        """What the foot says."""
        notice = self.dialog.notice
        return self.dialog.told.text() if notice.isHidden() else notice.text()

    @property
    def counted(self) -> str:
        return self.dialog.form.counted.text()


class TakeInPage(DialogPage):
    """Opens with its key on files that the person picks, or on a dialog that is there."""

    def __init__(self, desk: DeskPage, *files: Path) -> None:
        super().__init__(desk)
        if files:
            _activate(desk)
            desk.answers.files = list(files)
            desk.press("Ctrl+Shift+T")
        self.dialog: TakeInDialog = _shown(desk, TakeInDialog)
        desk.qtbot.waitUntil(lambda: self.dialog.phase is Phase.ASKING, timeout=20_000)

    def take_in(self) -> None:
        """Press Take in, and wait until all is in and the dialog is gone."""
        self.click("Take in")
        desk = self.desk
        desk.qtbot.waitUntil(lambda: not desk.window.findChildren(TakeInDialog), timeout=20_000)
        _activate(desk)

    def read(self, row: int) -> None:
        """Walk to another file with the arrow keys."""
        files = self.dialog.files
        files.setFocus()
        while files.currentRow() != row:
            QTest.keyClick(files, Qt.Key.Key_Down if files.currentRow() < row else Qt.Key.Key_Up)

    @property
    def files(self) -> list[list[str]]:
        """The files from top to bottom, with what each comes to."""
        shown = self.dialog.files
        return [shown.item(row).text().split("\n") for row in range(shown.count())]

    @property
    def summary(self) -> str:
        return self.dialog.page.summary.text()

    @property
    def figures(self) -> str:
        """The table as it is read out."""
        return self.dialog.page.figures.accessibleDescription()

    @property
    def forks(self) -> list[str]:
        shown = self.dialog.page.forks.list
        return [shown.item(row).text() for row in range(shown.count())]

    @property
    def differences(self) -> list[str]:
        return self.dialog.page.forks.unlike.toPlainText().splitlines()

    @property
    def codebook(self) -> list[str]:
        """What is said of the file's codebook."""
        told = self.dialog.page.codebook
        return told.toPlainText().splitlines() if told.isVisible() else []

    @property
    def left_out(self) -> list[str]:
        left = self.dialog.page.left
        return left.toPlainText().splitlines() if left.isVisible() else []

    @property
    def refusal(self) -> str:
        notice = self.dialog.page.notice
        return notice.text() if notice.isVisible() else ""

    @property
    def told(self) -> str:
        return self.dialog.told.text()


class WatchPage(DialogPage):
    """Opens with its key."""

    def __init__(self, desk: DeskPage) -> None:
        super().__init__(desk)
        _activate(desk)
        desk.press("Ctrl+Alt+W")
        self.dialog: WatchDialog = _shown(desk, WatchDialog)

    def watch(self, folder: Path) -> None:
        """Write the folder, and press Return."""
        self.type_over(self.dialog.place.line, str(folder))
        self.press("Return")

    @property
    def files(self) -> dict[str, str]:
        """What has become of each file."""
        shown = self.dialog.files
        texts = (shown.item(row).text().split("\n") for row in range(shown.count()))
        return dict(texts)

    @property
    def state(self) -> str:
        return self.dialog.state.text()


def _activate(desk: DeskPage) -> None:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)  # else the keys go nowhere


def _shown(desk: DeskPage, kind: type[_Dialog]) -> _Dialog:
    found = [each for each in desk.window.findChildren(kind) if each.isVisible()]
    assert found, f"no dialog; the window says: {desk.message}"
    found[-1].activateWindow()
    desk.qtbot.waitUntil(found[-1].isActiveWindow)
    return found[-1]


def room(desk: DeskPage) -> TakingIn:
    """The room behind these dialogs."""
    found = desk.window.rooms["taking_in"]
    assert isinstance(found, TakingIn)
    return found


# colleagues


def handed_out(desk: DeskPage, name: str, path: Path) -> Path:
    """What a colleague gets."""
    return hand_out(desk.window.desk.session, name, path).output


def tags_in(path: Path, name: str, *words: str, label: str = "claim") -> None:
    """The colleague tags these words in the first article of their file."""
    with closing(open_session(path, annotator=name)) as session:
        key = session.queue()[0].article_id
        text = session.text(key)
        for each in words:
            start = text.index(each)
            session.tag(key, [Span.of(text, start, start + len(each))], label)


def forked(desk: DeskPage, name: str, folder: Path) -> Sequence[Path]:
    """A colleague's file from two machines, who tagged the same article on both; that of the
    first is taken in."""
    first = handed_out(desk, name, folder / "desktop.onrecord")
    second = Path(shutil.copy(first, folder / "laptop.onrecord"))
    tags_in(first, name, "The ministry")
    page = TakeInPage(desk, first)
    page.take_in()
    tags_in(second, name, "new boats")
    tags_in(second, name, "two officials".capitalize(), label="source")
    return first, second
