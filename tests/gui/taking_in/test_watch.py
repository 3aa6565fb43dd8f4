"""A shared folder is watched: what is newer is offered quietly, and never taken in by itself."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from onrecord.gui.app import ready_application
from onrecord.gui.taking_in import watch as watch_module
from onrecord.gui.taking_in.memory import Memory
from onrecord.gui.taking_in.offer import Offered, told
from onrecord.gui.taking_in.room import TakingIn
from onrecord.model.spans import Span
from onrecord.work.handing_out import hand_out
from onrecord.work.projects import new_project, open_session
from onrecord.work.watching import Kept
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, project_with
from tests.gui.studio_page import StudioPage
from tests.gui.taking_in_page import HandOutPage, TakeInPage, WatchPage, handed_out, room, tags_in

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def lead(page: DeskPage) -> Iterator[DeskPage]:
    """A window whose looks into the folder follow each other fast."""
    room(page).watcher.settling.setInterval(1)
    yield page
    room(page).watcher.stop()


def watch(lead: DeskPage, folder: Path) -> None:
    dialog = WatchPage(lead)
    dialog.watch(folder)
    dialog.press("Esc")
    lead.window.activateWindow()


def offered(lead: DeskPage) -> str:
    return room(lead).offer_line.text


def until_offered(lead: DeskPage, words: str) -> None:
    lead.qtbot.waitUntil(lambda: words in offered(lead), timeout=20_000)


def test_a_colleagues_newer_file_is_offered_and_taken_in_when_it_is_wanted(
    lead: DeskPage, shared: Path
) -> None:
    file = handed_out(lead, "Ana", shared / "ana.onrecord")
    watch(lead, shared)
    tags_in(file, "Ana", "new boats")
    room(lead).watcher.look()
    until_offered(lead, "Ana has done more: ana.onrecord is newer.")
    assert len(lead.window.desk.session.annotators()) == 2
    QTest.mouseClick(room(lead).offer_line.take, _LEFT)
    report = TakeInPage(lead)
    assert report.summary == "New tags: 1"
    report.take_in()
    lead.qtbot.waitUntil(lambda: offered(lead) == "")
    assert WatchPage(lead).files == {"ana.onrecord": "taken in"}


def test_what_was_taken_in_is_offered_again_once_that_is_undone(
    lead: DeskPage, shared: Path
) -> None:
    file = handed_out(lead, "Ana", shared / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    watch(lead, shared)
    until_offered(lead, "ana.onrecord")
    QTest.mouseClick(room(lead).offer_line.take, _LEFT)
    TakeInPage(lead).take_in()
    lead.qtbot.waitUntil(lambda: offered(lead) == "")
    lead.press("Ctrl+Z")
    until_offered(lead, "ana.onrecord")
    lead.press("Ctrl+Shift+Z")
    lead.qtbot.waitUntil(lambda: offered(lead) == "")


def test_before_files_are_looked_into_nobody_is_told_that_there_are_none(
    lead: DeskPage, shared: Path
) -> None:
    file = handed_out(lead, "Ana", shared / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    room(lead).watcher.settling.setInterval(200)
    dialog = WatchPage(lead)
    dialog.watch(shared)
    assert dialog.state == "This folder is watched. Its files are being looked into…"
    lead.qtbot.waitUntil(lambda: "ana.onrecord" in dialog.files, timeout=20_000)
    assert dialog.state == "This folder is watched while the project is open."


def test_a_file_that_is_put_there_later_is_noticed_by_itself(
    lead: DeskPage, shared: Path, tmp_path: Path
) -> None:
    file = handed_out(lead, "Ana", tmp_path / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    watch(lead, shared)
    shutil.copy(file, shared / "ana.onrecord")
    until_offered(lead, "ana.onrecord is newer")


def test_what_is_passed_over_is_offered_again_only_once_it_says_more(
    lead: DeskPage, shared: Path
) -> None:
    file = handed_out(lead, "Ana", shared / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    watch(lead, shared)
    until_offered(lead, "ana.onrecord")
    QTest.mouseClick(room(lead).offer_line.decline, _LEFT)
    assert offered(lead) == ""
    dialog = WatchPage(lead)
    assert dialog.files == {"ana.onrecord": "passed over"}
    dialog.press("Esc")
    tags_in(file, "Ana", "The ministry")
    room(lead).watcher.look()
    until_offered(lead, "ana.onrecord")


def test_what_is_put_off_comes_back_with_the_next_window(
    open_desk: Opener, lead: DeskPage, shared: Path
) -> None:
    file = handed_out(lead, "Ana", shared / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    watch(lead, shared)
    until_offered(lead, "ana.onrecord")
    QTest.mouseClick(room(lead).offer_line.close_, _LEFT)
    room(lead).watcher.decide()
    assert offered(lead) == ""
    again = open_desk(path=lead.window.desk.session.path)
    room(again).watcher.settling.setInterval(1)
    room(again).resume()
    until_offered(again, "ana.onrecord")
    room(again).watcher.stop()


def test_what_is_in_the_way_is_told_once_and_quietly(
    lead: DeskPage, shared: Path, tmp_path: Path
) -> None:
    new_project(shared / "other")
    watch(lead, shared)
    lead.qtbot.waitUntil(lambda: lead.message != "", timeout=20_000)
    assert lead.message == (
        "other.onrecord in the shared folder is passed over; Review > Watch a folder tells why."
    )
    lead.window.messages.hide()
    room(lead).watcher.decide()
    assert lead.message == ""
    (shared / "half.onrecord").write_text("half")
    (shared / "ana (Ben's conflicted copy).onrecord").write_text("half")
    lead.qtbot.waitUntil(
        lambda: lead.message.startswith(("2 files", "half", "ana")), timeout=20_000
    )
    assert offered(lead) == ""


def test_what_was_handed_out_and_what_is_being_worked_in_is_not_offered(
    lead: DeskPage, shared: Path
) -> None:
    handed_out(lead, "Ana", shared / "ana.onrecord")
    bens = handed_out(lead, "Ben", shared / "ben.onrecord")
    with closing(open_session(bens, annotator="Ben")) as session:
        key = session.queue()[0].article_id
        session.tag(key, [Span.of(session.text(key), 0, 9)], "claim")
        watch(lead, shared)
        dialog = WatchPage(lead)
        lead.qtbot.waitUntil(lambda: len(dialog.files) == 2, timeout=20_000)
        assert dialog.files == {
            "ana.onrecord": "handed out; nobody has worked in it yet",
            "ben.onrecord": "somebody is at work in it",
        }
        dialog.press("Esc")
        assert offered(lead) == ""


def test_the_projects_own_file_is_not_looked_at(lead: DeskPage) -> None:
    watch(lead, lead.window.desk.session.path.parent)
    dialog = WatchPage(lead)
    assert dialog.files == {}
    assert dialog.state == "This folder is watched. There is no file of a colleague in it yet."


def test_a_folder_is_no_longer_watched_once_somebody_says_so(lead: DeskPage, shared: Path) -> None:
    file = handed_out(lead, "Ana", shared / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    watch(lead, shared)
    until_offered(lead, "ana.onrecord")
    dialog = WatchPage(lead)
    dialog.click("Stop watching")
    assert dialog.files == {}
    assert "Stop watching" not in dialog.buttons
    assert offered(lead) == ""


def test_a_folder_that_is_not_there_is_refused_and_one_that_goes_is_told(
    lead: DeskPage, shared: Path
) -> None:
    dialog = WatchPage(lead)
    dialog.watch(shared / "gone")
    assert dialog.state == "There is no such folder."
    dialog.watch(shared)
    shared.rmdir()
    lead.qtbot.waitUntil(lambda: "No such file" in dialog.state, timeout=20_000)
    shared.mkdir()
    room(lead).watcher.look()
    assert dialog.state.startswith("This folder is watched.")


def test_a_file_can_be_taken_in_from_the_list_of_the_folder(lead: DeskPage, shared: Path) -> None:
    file = handed_out(lead, "Ana", shared / "ana.onrecord")
    tags_in(file, "Ana", "new boats")
    watch(lead, shared)
    until_offered(lead, "ana.onrecord")
    dialog = WatchPage(lead)
    assert dialog.files == {"ana.onrecord": "newer: Ana"}
    dialog.dialog.files.setFocus()
    dialog.press("Down", "Up")
    dialog.press("Space")
    dialog.click("Take in…")
    assert TakeInPage(lead).summary == "New tags: 1"


def test_a_project_that_is_opened_again_goes_on_watching_and_ends_it_with_its_window(
    qtbot: QtBot, settings: QSettings, tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch_module, "_SETTLE_MS", 1)
    settings.setValue("entities", False)
    ready_application()
    path = project_with(tmp_path, [article("Ferries")])
    with closing(open_session(path, annotator=ME)) as session:
        memory = Memory(settings, session.project.read.fact("id"))
        file = hand_out(session, "Ana", shared / "ana.onrecord").output
    memory.keep(Kept(str(shared)))
    tags_in(file, "Ana", "new boats")
    studio = StudioPage(settings, qtbot)
    studio.studio.open(path, annotator=ME)
    studio.arrives(path)
    found = studio.window.rooms["taking_in"]
    assert isinstance(found, TakingIn)
    qtbot.waitUntil(lambda: "ana.onrecord" in found.offer_line.text, timeout=20_000)
    studio.close()
    assert not found.watcher.is_watching
    found.watcher.look()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_what_is_handed_out_goes_to_the_shared_folder_unless_somebody_says_otherwise(
    lead: DeskPage, shared: Path
) -> None:
    watch(lead, shared)
    page = HandOutPage(lead)
    page.name_somebody("Ana")
    page.hand_out()
    page.press("Esc")
    assert (shared / "Ferries - Ana.onrecord").is_file()
    dialog = WatchPage(lead)
    told_of = "handed out; nobody has worked in it yet"
    lead.qtbot.waitUntil(
        lambda: dialog.files == {"Ferries - Ana.onrecord": told_of}, timeout=20_000
    )


def test_several_files_are_offered_in_one_line() -> None:
    def file(name: str, *people: str) -> Offered:
        return Offered(Path(f"{name}.onrecord"), name, people)

    assert told([]) == ""
    assert told([file("ana")]) == "ana.onrecord is newer."
    two = told([file("ana", "Ana"), file("ben", "Ben")])
    assert two == "2 files of colleagues are newer: Ana, Ben."
    many = told([file(name, name) for name in "ABCDE"])
    assert many == "5 files of colleagues are newer: A, B, C and 2 more."
