from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton

from onrecord.gui.preferences.choices import Choices
from onrecord.gui.projects.new_dialog import NewProjectDialog
from onrecord.gui.projects.recents import Recents
from onrecord.gui.projects.settings import ProjectSettings
from onrecord.gui.projects.start import RecentDialog
from onrecord.work import people
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, opened

_LEFT = Qt.MouseButton.LeftButton


def wanted(page: DeskPage) -> list[Path]:
    """The projects the window asks the program for."""
    asked: list[Path] = []
    page.window.project_wanted.connect(asked.append)
    return asked


def new_dialog(page: DeskPage) -> NewProjectDialog:
    page.press("Ctrl+N")
    dialog = page.window.findChild(NewProjectDialog)
    assert dialog is not None
    return dialog


def click(parent: object, text: str) -> None:
    buttons = parent.findChildren(QPushButton)  # type: ignore[attr-defined]
    button = next(each for each in buttons if each.text() == text)
    QTest.mouseClick(button, _LEFT)


def test_a_new_project_is_made_and_gone_to(page: DeskPage, tmp_path: Path) -> None:
    asked = wanted(page)
    dialog = new_dialog(page)
    dialog.place.setText(str(tmp_path))
    QTest.keyClicks(dialog.name, "Elections")
    dialog.person.setText("Ane Moe")
    dialog.codebook.setCurrentIndex(dialog.codebook.findText("A bare codebook to copy"))
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert asked == [tmp_path / "Elections.onrecord"]
    session = opened(asked[0], "Ane Moe")
    assert session.codebook.id == "bare"
    assert session.is_known()
    session.close()


def test_a_place_that_is_taken_is_told_in_the_dialog_which_stays(
    page: DeskPage, tmp_path: Path
) -> None:
    (tmp_path / "Elections.onrecord").write_text("mine")
    asked = wanted(page)
    dialog = new_dialog(page)
    page.answers.place = tmp_path / "Elections"
    click(dialog, "Choose…")
    click(dialog, "Make it")
    assert asked == []
    assert any("is there already" in each.text() for each in dialog.findChildren(QLabel))
    assert dialog.isVisible()


def test_a_new_project_can_start_from_a_codebook_of_ones_own(
    page: DeskPage, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text('id = "own"\nrevision = 1\ntitle = "My own"\n[labels.claim]\ntitle = "Claim"\n')
    page.answers.codebook = own
    dialog = new_dialog(page)
    box = dialog.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.currentIndex())
    assert box.currentText() == "own.toml"
    assert box.currentData() == own
    dialog.close()


def test_a_recent_project_is_chosen_beside_the_open_one(page: DeskPage, tmp_path: Path) -> None:
    other = tmp_path / "Elections.onrecord"
    other.write_text("")
    Recents(Choices(page.window.settings)).add(other)
    asked = wanted(page)
    page.press("Ctrl+Shift+O")
    dialog = page.window.findChild(RecentDialog)
    assert dialog is not None
    QTest.keyClick(dialog.page.list, Qt.Key.Key_Return)
    assert asked == [other]


def settings_of(page: DeskPage) -> ProjectSettings:
    page.press("Ctrl+Shift+,")
    dialog = page.window.findChild(ProjectSettings)
    assert dialog is not None
    return dialog


def texts(dialog: ProjectSettings) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_project_settings_tell_where_it_lies_and_what_is_in_it(page: DeskPage) -> None:
    page.select("The ferry subsidy").press("C")
    dialog = settings_of(page)
    told = texts(dialog)
    assert str(page.window.desk.session.path) in told
    assert "1 articles · 1 tags · 0 links" in told
    assert "Claims, sources, cues and stances, revision 1" in told
    assert ME in told
    dialog.close()


def test_a_sound_project_is_said_to_be_sound(page: DeskPage) -> None:
    dialog = settings_of(page)
    click(dialog, "Check now")
    assert dialog.found.text() == "The project is sound."
    dialog.close()


def test_i_rename_myself_and_take_it_back(page: DeskPage) -> None:
    page.select("The ferry subsidy").press("C")
    dialog = settings_of(page)
    dialog.name.setText("Mara Moe")
    click(dialog, "Rename")
    session = page.window.desk.session
    assert people.me(session).name == "Mara Moe"
    assert session.queue()[0].claims == 1
    dialog.close()
    page.window.commands["undo"].trigger()
    assert people.me(session).name == ME


def test_a_colour_of_mine_is_one_click(page: DeskPage) -> None:
    dialog = settings_of(page)
    button = next(b for b in dialog.colours.findChildren(QToolButton) if b.objectName() == "green")
    QTest.mouseClick(button, _LEFT)
    assert people.me(page.window.desk.session).colour == "green"
    dialog.close()


@pytest.mark.parametrize("taken", ["", "machine:spacy@3"])
def test_a_name_that_cannot_be_is_told(page: DeskPage, taken: str) -> None:
    dialog = settings_of(page)
    dialog.name.setText(taken)
    click(dialog, "Rename")
    assert dialog.refused.isVisible()
    assert people.me(page.window.desk.session).name == ME
    dialog.close()
