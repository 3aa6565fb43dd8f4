"""What is typed is kept, or not lost while it cannot be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit

from onrecord.errors import StoreError
from onrecord.gui.cards.note import NoteEdit
from onrecord.model.edits import Edit
from tests.gui.pages import DeskPage

CLAIM = "The ferry subsidy would end in June"
FULL = "Ferries.onrecord: not saved, the disk is full."

Disk = Callable[[bool], None]


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch, page: DeskPage) -> Disk:
    """Fills the disk, or makes room again."""
    project = page.window.desk.session.project
    commit = project.commit

    def refuse(*_edit: object, **_more: object) -> Edit:
        raise StoreError(FULL)

    def fill(full: bool) -> None:
        monkeypatch.setattr(project, "commit", refuse if full else commit)

    return fill


def note(page: DeskPage) -> str:
    """The note as it stands on the card."""
    found = page.window.cards.card.findChild(NoteEdit)
    assert found is not None
    return found.toPlainText()


def line(page: DeskPage, attribute: str) -> QLineEdit:
    found = page.field(attribute).findChild(QLineEdit)
    assert found is not None
    return found


def kept_notes(page: DeskPage) -> list[str]:
    sheet = page.window.desk.session.sheet(page.queue[0].article_id)
    return [each.note for each in sheet.annotations.values() if each.note]


def test_a_note_that_was_refused_stays_and_is_kept_when_there_is_room_again(
    page: DeskPage, disk: Disk
) -> None:
    page.select(CLAIM).press("C").write_note("check the date")
    disk(True)
    page.press("Ctrl+Return")
    assert (note(page), page.message) == ("check the date", FULL)
    disk(False)
    page.window.reader.setFocus()
    assert kept_notes(page) == ["check the date"]
    assert page.message == ""


def test_a_refused_note_waits_while_another_tag_is_looked_at(page: DeskPage, disk: Disk) -> None:
    page.select("new boats").press("C", "Esc").select(CLAIM).press("C").write_note("first")
    disk(True)
    page.pick_card(1)
    assert note(page) == ""
    page.pick_card(0)
    assert note(page) == "first"
    page.pick_card(1)
    disk(False)
    page.press("Esc")
    assert kept_notes(page) == ["first"]
    page.pick_card(0)
    assert note(page) == "first"


def test_a_refused_field_stays_and_is_kept_when_there_is_room_again(
    page: DeskPage, disk: Disk
) -> None:
    page.select("Two officials").press("S")
    line(page, "Affiliation").setFocus()
    disk(True)
    page.type("Ministry").press("Return")
    assert (line(page, "Affiliation").text(), page.values) == ("Ministry", {})
    page.window.sitting.put_down()
    page.click("officials")
    assert line(page, "Affiliation").text() == "Ministry"
    disk(False)
    page.window.cards.flush()
    assert page.values == {"affiliation": "Ministry"}


def test_a_refused_note_that_was_taken_back_is_not_said_again(page: DeskPage, disk: Disk) -> None:
    page.select(CLAIM).press("C").write_note("x")
    disk(True)
    page.press("Ctrl+Return", "Backspace")
    disk(False)
    page.window.cards.flush()
    assert kept_notes(page) == []
    assert page.menu_text("undo") == "Undo Tag claim"
    assert not page.window.cards.unkept


def test_a_tag_that_is_deleted_takes_its_refused_note_along(page: DeskPage, disk: Disk) -> None:
    page.select(CLAIM).press("C").write_note("x")
    disk(True)
    page.press("Ctrl+Return")
    disk(False)
    page.window.sitting.delete()
    assert not page.window.cards.unkept


def test_the_window_asks_before_it_closes_over_something_that_was_not_kept(
    page: DeskPage, disk: Disk
) -> None:
    page.select(CLAIM).press("C").write_note("last words")
    disk(True)
    page.answers.closing = False
    page.window.close()
    assert page.window.isVisible()
    assert page.answers.told_at_closing == [FULL]
    assert note(page) == "last words"
    page.answers.closing = True
    page.window.close()
    assert not page.window.isVisible()


def test_a_window_where_all_is_kept_closes_unasked(page: DeskPage) -> None:
    page.select(CLAIM).press("C").write_note("last words")
    page.window.close()
    assert page.answers.told_at_closing == []
    assert kept_notes(page) == ["last words"]


def test_nobody_else_sits_down_before_what_was_typed_is_kept(page: DeskPage, disk: Disk) -> None:
    page.select(CLAIM).press("C").write_note("mine")
    disk(True)
    page.answers.name = "Jonas Berg"
    page.window.status.someone_else.emit()
    assert page.window.status.who.text() != "Jonas Berg"
    assert note(page) == "mine"


def test_looking_at_a_note_with_spaces_that_do_not_break_edits_nothing(page: DeskPage) -> None:
    page.select(CLAIM).press("C")
    assert page.chosen is not None
    page.window.sitting.set_note(page.chosen.id, " 10\u00a0km\n")
    page.press("Esc").pick_card(0).press("Esc")
    page.window.cards.flush()
    assert kept_notes(page) == [" 10\u00a0km\n"]


def test_writing_on_in_a_note_leaves_its_other_spaces_as_they_are(page: DeskPage) -> None:
    page.select(CLAIM).press("C")
    assert page.chosen is not None
    page.window.sitting.set_note(page.chosen.id, "10\u00a0km")
    found = page.window.cards.card.findChild(NoteEdit)
    assert found is not None
    found.setFocus()
    page.press("Ctrl+End").type("!").press("Ctrl+Return")
    assert kept_notes(page) == ["10\u00a0km!"]
