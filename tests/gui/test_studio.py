from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from onrecord.errors import UserError
from onrecord.gui.app import ready_application
from onrecord.gui.help.hints import HintLine
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.projects.recents import Recents
from onrecord.model.codebook import Label
from onrecord.model.edits import Change, Edit
from onrecord.work import people, suggesting, who
from onrecord.work.projects import new_project
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, opened, project_with
from tests.gui.studio_page import StudioPage


@pytest.fixture
def studio(
    qapp: QApplication, qtbot: QtBot, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StudioPage]:
    def no_pipeline(_name: str | None = None) -> str:
        raise UserError("No language pipeline is installed.")

    monkeypatch.setattr(suggesting, "layer_name", no_pipeline)
    ready_application()
    page = StudioPage(settings, qtbot)
    yield page
    page.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def two_projects(folder: Path) -> tuple[Path, Path]:
    (folder / "one").mkdir()
    (folder / "two").mkdir()
    one = project_with(folder / "one", [article("Ferries")])
    return one, project_with(folder / "two", [article("Schools")]).rename(
        folder / "two" / "Schools.onrecord"
    )


def test_another_project_takes_the_place_of_the_open_one(
    studio: StudioPage, tmp_path: Path
) -> None:
    one, two = two_projects(tmp_path)
    studio.studio.open(one, annotator=ME)
    studio.arrives(one)
    studio.answers.project = two
    QTest.keyClick(studio.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    studio.arrives(two)
    assert studio.window.isVisible()
    free = opened(one)
    assert free.writable
    free.close()


def test_nothing_that_waited_in_the_window_before_asks_the_project_that_was_closed(
    studio: StudioPage, tmp_path: Path
) -> None:
    one, two = two_projects(tmp_path)
    studio.studio.open(one, annotator=ME)
    studio.arrives(one)
    before = studio.window
    QTest.keyClick(
        before.reader,
        Qt.Key.Key_F,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    QTest.keyClicks(QApplication.focusWidget(), "ferry")
    assert any(timer.isActive() for timer in before.findChildren(QTimer))
    studio.studio.open(two, annotator=ME)
    assert not any(timer.isActive() for timer in before.findChildren(QTimer))


def test_a_project_that_cannot_be_opened_is_told_and_the_open_one_stays(
    studio: StudioPage, tmp_path: Path
) -> None:
    one, _ = two_projects(tmp_path)
    studio.studio.open(one, annotator=ME)
    studio.arrives(one)
    (tmp_path / "letter.onrecord").write_text("Dear Sir or Madam")
    studio.answers.project = tmp_path / "letter.onrecord"
    QTest.keyClick(studio.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    studio.qtbot.waitUntil(lambda: "letter.onrecord" in studio.window.messages.text)
    assert studio.window.desk.session.path == one.resolve()
    assert studio.window.desk.session.writable


def test_without_a_project_the_recent_ones_and_the_sample_are_offered(
    studio: StudioPage, settings: QSettings, tmp_path: Path
) -> None:
    one, two = two_projects(tmp_path)
    recents = Recents(Choices(settings))
    recents.add(one)
    recents.add(two)
    studio.studio.begin()
    studio.focus(studio.start)
    assert studio.projects == ["Schools", "Ferries"]
    studio.press(Qt.Key.Key_Down)
    studio.press(Qt.Key.Key_Return)
    studio.arrives(one)
    studio.qtbot.waitUntil(lambda: Path(recents.all()[0].path) == one.resolve())


def test_a_recent_project_that_is_gone_says_so_and_can_be_taken_from_the_list(
    studio: StudioPage, settings: QSettings, tmp_path: Path
) -> None:
    one, two = two_projects(tmp_path)
    recents = Recents(Choices(settings))
    recents.add(two)
    recents.add(one)
    one.unlink()
    studio.studio.begin()
    studio.focus(studio.start)
    assert studio.projects == ["Ferries not found", "Schools"]
    studio.press(Qt.Key.Key_Return)
    assert studio.says("Ferries.onrecord is not there any more.")
    studio.press(Qt.Key.Key_Delete)
    assert studio.projects == ["Schools"]
    assert [Path(each.path) for each in recents.all()] == [two.resolve()]


def test_return_presses_the_button_that_has_the_focus_on_the_page_to_start_from(
    studio: StudioPage, tmp_path: Path
) -> None:
    studio.studio.begin()
    studio.focus(studio.start)
    buttons = studio.start.findChildren(QPushButton)
    next(each for each in buttons if each.text() == "Open…").setFocus()
    one, _two = two_projects(tmp_path)
    studio.answers.project = one
    studio.press(Qt.Key.Key_Return)
    studio.arrives(one)


def test_a_first_window_is_no_larger_than_the_screen(studio: StudioPage, tmp_path: Path) -> None:
    one, _two = two_projects(tmp_path)
    studio.studio.open(one, annotator=ME)
    studio.arrives(one)
    screen, window = studio.window.screen().availableSize(), studio.window
    least = window.minimumSize()
    assert window.width() <= max(screen.width(), least.width())
    assert window.height() <= max(screen.height(), least.height())


def test_the_sample_is_one_click_away(studio: StudioPage) -> None:
    studio.studio.begin()
    studio.click("Open the sample")
    studio.qtbot.waitUntil(lambda: studio.studio.window is not None)
    assert studio.window.desk.session.name == "Sample"
    assert studio.window.messages.text.startswith("The sample: to see how ")


def with_label(page: DeskPage, label: Label) -> Edit:
    session = page.window.desk.session
    book = session.codebook
    newer = replace(book, labels=(*book.labels, label), revision=book.revision + 1)
    return session.commit("Add label", Change(None, newer))


def test_a_changed_codebook_is_taken_up_where_the_person_is(pages_of_three: DeskPage) -> None:
    page = pages_of_three
    page.pick_article(2)
    page.select("Boats are wanted").press("C")
    page.window.right.enter("cards")
    before = page.window
    page.window.desk.do(with_label, page, Label(id="frame", title="Frame", key="Z"))
    page.qtbot.waitUntil(lambda: page.window is not before)
    assert page.title == "Boats wanted"
    assert page.chosen is not None
    assert page.window.geometry() == before.geometry()
    page.select("Ane Moe").press("Z")
    assert ("frame", "Ane Moe") in page.tags


def test_undoing_a_change_of_the_codebook_takes_its_key_away_again(page: DeskPage) -> None:
    before = page.window
    page.window.desk.do(with_label, page, Label(id="frame", title="Frame", key="Z"))
    page.qtbot.waitUntil(lambda: page.window is not before)
    changed = page.window
    page.press("Ctrl+Z")
    page.qtbot.waitUntil(lambda: page.window is not changed)
    assert "tag frame" not in {entry.id for entry in page.window.commands.entries}


def test_switches_stay_as_they_are_when_the_window_is_built_anew(page: DeskPage) -> None:
    page.press("H")
    before = page.window
    before.anew_wanted.emit()
    page.qtbot.waitUntil(lambda: page.window is not before)
    assert not page.window.commands["entities"].isChecked()
    assert page.window.commands["links"].isChecked()


def test_a_new_name_of_mine_is_remembered_and_forgotten_again_with_its_undo(
    studio: StudioPage, tmp_path: Path
) -> None:
    one, _ = two_projects(tmp_path)
    studio.studio.open(one, annotator=ME)
    studio.arrives(one)
    desk = studio.window.desk
    desk.do(people.rename, desk.session, "Mara Moe")
    studio.qtbot.waitUntil(lambda: who.kept(one) == "Mara Moe")
    assert desk.session.annotator.name == "Mara Moe"
    studio.window.commands["undo"].trigger()
    studio.qtbot.waitUntil(lambda: who.kept(one) == ME)
    assert desk.session.annotator.name == ME


def test_a_codebook_that_takes_our_letters_says_so_once(
    studio: StudioPage, settings: QSettings, tmp_path: Path
) -> None:
    book = tmp_path / "fog.toml"
    fog = '[labels.fog]\ntitle = "Fog"\nkey = "F"\n'
    book.write_text(f'id = "fog"\nrevision = 1\ntitle = "Fog"\n{fog}')
    path = new_project(tmp_path / "Fog", codebook=book, annotator=ME)
    studio.studio.open(path, annotator=ME)
    studio.qtbot.waitUntil(lambda: "“Add fragment”" in studio.window.messages.text)
    assert Choices(settings).told_hidden == "fog 1"


def test_a_newcomer_gets_hints_once_the_window_is_shown(
    studio: StudioPage, settings: QSettings, tmp_path: Path
) -> None:
    one, two = two_projects(tmp_path)
    studio.studio.open(one, annotator=ME)
    studio.arrives(one)
    studio.qtbot.waitUntil(lambda: bool(studio.window.findChildren(HintLine)))
    studio.window.commands["hints"].trigger()
    assert Choices(settings).hints is False
    studio.studio.open(two, annotator=ME)
    studio.arrives(two)
    studio.qtbot.waitUntil(lambda: not studio.window.commands["hints"].isChecked())


def test_entities_are_not_looked_for_when_that_is_switched_off(
    studio: StudioPage, settings: QSettings, tmp_path: Path
) -> None:
    one, _ = two_projects(tmp_path)
    studio.studio.open(one, annotator=ME)
    studio.arrives(one)
    machine = studio.window.status.machine
    studio.qtbot.waitUntil(lambda: "No language pipeline" in machine.text())
    Choices(settings).entities = False
    studio.window.served_anew.emit("entities")
    assert machine.text() == ""


def test_the_project_that_is_open_is_not_opened_once_more(
    studio: StudioPage, tmp_path: Path
) -> None:
    one, _ = two_projects(tmp_path)
    studio.studio.open(one, annotator=ME)
    studio.arrives(one)
    studio.window.project_wanted.emit(one)
    studio.qtbot.waitUntil(lambda: studio.window.messages.text == "This project is open already.")
    assert studio.window.desk.session.writable
