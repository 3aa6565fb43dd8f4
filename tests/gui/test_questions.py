from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from onrecord.gui.questions import Questions


def test_tab_leaves_the_lines_that_are_asked_for(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        field = dialog.findChild(QPlainTextEdit)
        assert isinstance(field, QPlainTextEdit)
        QTest.keyClicks(field, "claim")
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClicks(field, "opinion")
        QTest.keyClick(field, Qt.Key.Key_Tab)
        dialog.accept()

    QTimer.singleShot(0, answer)
    assert Questions().lines(parent, "Split into", "Its parts") == ["claim", "opinion"]


def test_files_are_looked_for_beside_the_project_then_where_one_was_picked(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, asked = QWidget(), []
    qtbot.addWidget(window)
    window.setWindowFilePath(str(tmp_path / "here" / "Ferries.onrecord"))
    picked = str(tmp_path / "there" / "news.txt")

    def answer(parent: QWidget, title: str, folder: str, kinds: str) -> tuple[list[str], str]:
        asked.append(folder)
        return [picked], kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    questions = Questions()
    assert questions.articles_to_import(window) == [Path(picked)]
    questions.articles_to_import(window)
    assert asked == [str(tmp_path / "here"), str(tmp_path / "there")]


def test_a_dataset_of_many_files_is_asked_for_a_folder_and_any_other_for_a_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    file, folder = str(tmp_path / "labels.csv"), str(tmp_path / "sets")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (asked[2], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folder)
    questions = Questions()
    place = questions.place_for_dataset
    assert place(window, Path(file), is_folder=False) == Path(file)
    assert place(window, tmp_path / "labels-brat", is_folder=True) == Path(folder)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert place(window, tmp_path, is_folder=True) is None


@pytest.mark.parametrize(
    ("button", "wanted"), [("Take in…", True), ("Open it", False), ("Cancel", None)]
)
def test_a_project_that_was_dropped_is_taken_in_or_opened_or_neither(
    qtbot: QtBot, button: str, wanted: bool | None
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert box.text() == "Take in what a colleague did in <b>ana</b>.onrecord, or open it?"
        (found,) = (x for x in box.buttons() if x.text().replace("&", "") == button)
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    assert Questions().wants_to_take_in(parent, "<b>ana</b>.onrecord") is wanted


def test_colleagues_files_lists_and_folders_are_picked_where_one_was_picked_last(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, asked = QWidget(), []
    qtbot.addWidget(window)
    file = str(tmp_path / "there" / "ana.onrecord")

    def answer(parent: QWidget, title: str, folder: str, kinds: str = "") -> tuple[str, str]:
        asked.append(folder)
        return file, kinds

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([file], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    questions = Questions()
    assert questions.projects_to_take_in(window) == [Path(file)]
    assert questions.file_to_read(window, "A list") == Path(file)
    assert questions.folder_to_use(window, "A folder") is None
    assert asked == [str(tmp_path / "there")]
