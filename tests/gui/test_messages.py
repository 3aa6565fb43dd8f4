from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from onrecord.errors import UserError
from onrecord.gui.crash import Crashes, crash_box, described
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, project_with


def test_a_message_goes_with_the_next_edit(page: DeskPage) -> None:
    page.press("C")
    assert page.message
    page.select("new boats").press("C")
    assert page.message == ""


def test_what_went_well_is_said_for_a_moment_and_a_refusal_stays(page: DeskPage) -> None:
    messages = page.window.messages
    passing = messages.findChild(QTimer)
    assert passing is not None
    messages.mention(UserError("The statement is on the clipboard."))
    assert page.message
    assert passing.isActive()
    passing.timeout.emit()
    assert page.message == ""
    page.press("C")
    assert page.message
    assert not passing.isActive()


def test_a_message_can_be_closed(page: DeskPage) -> None:
    page.press("C")
    cross = page.window.messages.findChild(QToolButton)
    assert cross is not None
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert page.message == ""


def test_a_message_leaves_the_focus_in_the_text(page: DeskPage) -> None:
    page.press("C")
    assert page.window.reader.hasFocus()


def test_a_read_only_project_says_so_and_refuses_tags(open_desk: Opener, tmp_path: Path) -> None:
    path = project_with(tmp_path, [article("Ferries")])
    page = open_desk(path=path, read_only=True)
    assert page.says("Read only")
    page.select("new boats").press("C")
    assert page.tags == []
    assert page.message


def test_a_second_window_on_the_same_project_says_who_writes(
    open_desk: Opener, tmp_path: Path
) -> None:
    path = project_with(tmp_path, [article("Ferries")])
    open_desk(path=path)
    second = open_desk(path=path, name="Jonas Berg")
    assert second.message == (
        f"{ME} is writing in Ferries.onrecord; you can look only.\n"
        "Once that is over, File > Take over writing lets you write."
    )
    assert second.says("Read only")
    second.select("new boats")
    assert second.window.strip.isHidden()


def test_the_second_window_takes_over_once_the_first_is_closed(
    open_desk: Opener, tmp_path: Path
) -> None:
    path = project_with(tmp_path, [article("Ferries")])
    first = open_desk(path=path)
    second = open_desk(path=path, name="Jonas Berg")
    second.window.commands["take_over"].trigger()
    assert second.message == f"{ME} is writing in Ferries.onrecord; you can look only."
    first.window.desk.session.close()
    second.window.commands["take_over"].trigger()
    assert second.message == ""
    assert not second.says("Read only")
    second.select("new boats").press("C")
    assert second.tags == [("claim", "new boats")]
    second.window.desk.session.close()


def test_saving_is_told_in_the_status_line(page: DeskPage) -> None:
    assert page.says("All saved")
    page.select("new boats").press("C")
    assert page.says("●  Saved ")
    assert page.says("1 claim")


def test_a_fault_is_logged_and_shown(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crashes = Crashes(tmp_path, qapp)
    fault = ZeroDivisionError("by nought")
    with qtbot.waitSignal(crashes.happened) as happened:
        crashes.report(type(fault), fault, None)
    assert "by nought" in crashes.log_path().read_text("utf-8")
    assert "by nought" in happened.args[0]
    assert "by nought" in capsys.readouterr().err
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.close()


def test_faults_that_follow_stack_no_dialogs(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crashes = Crashes(tmp_path, qapp)
    for number in range(3):
        fault = ValueError(f"fault {number}")
        crashes.report(type(fault), fault, None)
    boxes = [each for each in qapp.topLevelWidgets() if isinstance(each, QMessageBox)]
    shown = [each for each in boxes if each.isVisible()]
    assert len(shown) == 1
    shown[0].close()
    assert crashes.log_path().read_text("utf-8").count("ValueError: fault") == 3
    capsys.readouterr()


def test_the_details_of_a_fault_can_be_copied(qtbot: QtBot, tmp_path: Path) -> None:
    details = described(ValueError("odd"), None)
    box = crash_box(details, tmp_path / "onrecord.log")
    qtbot.addWidget(box)
    copy = [b for b in box.findChildren(QPushButton) if b.text() == "Copy details"]
    QTest.mouseClick(copy[0], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == details
    assert "PySide6" in details


def test_words_stay_under_the_pointer_when_a_message_comes_and_goes(open_desk: Opener) -> None:
    page = open_desk([article("Long", "Ferries sail, she said.\n\n" * 80)])
    reader = page.window.reader
    reader.verticalScrollBar().setValue(600)

    def height() -> int:
        """Where some words in the middle of the screen stand."""
        return reader.place_below(middle).y()

    middle = page.text.index("Ferries", reader.top() + 150)
    before = height()
    page.press("C")
    assert page.message
    page.qtbot.waitUntil(lambda: reader.verticalScrollBar().value() > 600)
    assert height() == before
    page.window.messages.hide()
    page.qtbot.waitUntil(lambda: reader.verticalScrollBar().value() == 600)
    assert height() == before
