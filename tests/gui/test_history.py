from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt

from onrecord.gui.history.rows import summary, when
from onrecord.store.rows import BY_NAME
from onrecord.work.histories import Touched
from tests.builders import raw
from tests.gui.conftest import Opener
from tests.gui.history_page import HistoryList
from tests.gui.pages import DeskPage

WORDS = ("new boats", "The minister", "declined", "doubted")


def busy(page: DeskPage) -> DeskPage:
    """Four tags, made one after the other."""
    for words, key in zip(WORDS, "CSQQ", strict=True):
        page.press("Esc", "Esc").select(words).press(key)
    return page


def test_my_edits_are_listed_newest_first(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    assert history.rows == ["Tag cue", "Tag cue", "Tag source", "Tag claim"]
    assert page.focused == "History of my edits"


def test_edits_of_all_articles_and_sittings_are_listed(
    open_desk: Opener, pages_of_three: DeskPage
) -> None:
    pages_of_three.select("new boats").press("C", "]").select("The bridge").press("C")
    pages_of_three.window.close()
    pages_of_three.window.desk.session.close()
    again = HistoryList(open_desk(path=pages_of_three.window.desk.session.path))
    assert again.places == ["Bridge opens", "Ferry subsidy to end"]


def test_choosing_a_step_shows_what_it_touched(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    history.choose(3)
    assert history.detail == "“new boats”\n1 tag, the article’s status"
    assert page.tags[0] == ("cue", "doubted")


def test_the_button_goes_back_to_the_chosen_step(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    history.choose(2)
    assert history.page.button.text().replace("&", "") == "Go back to here"
    history.press_button()
    assert page.tags == [("source", "The minister"), ("claim", "new boats")]
    assert history.rows == ["(Tag cue)", "(Tag cue)", "Tag source", "Tag claim"]
    assert page.menu_text("undo") == "Undo Tag source"


def test_enter_goes_there_and_forward_again(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    page.press("End", "Up", "Return")
    assert page.tags == [("claim", "new boats")]
    page.press("Up", "Up")
    assert history.page.button.text().replace("&", "") == "Do again up to here"
    page.press("Return")
    assert history.rows == ["(Tag cue)", "Tag cue", "Tag source", "Tag claim"]
    assert len(page.tags) == 3


def test_all_is_taken_back_by_going_before_the_first_edit(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    page.press("End")
    assert history.detail == "None of your edits is done there."
    page.press("Return")
    assert page.tags == []
    assert history.rows == ["(Tag cue)", "(Tag cue)", "(Tag source)", "(Tag claim)"]
    assert not history.page.button.isEnabled()  # it is where the project is now


def test_after_all_was_taken_back_it_is_done_again(page: DeskPage) -> None:
    history = HistoryList(busy(page).press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z"))
    assert history.page.list.currentIndex().row() == 4
    page.press("Home", "Return")
    assert history.rows == ["Tag cue", "Tag cue", "Tag source", "Tag claim"]
    assert len(page.tags) == 4


def test_where_the_project_is_already_there_is_nowhere_to_go(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    assert not history.page.button.isEnabled()
    page.press("Return")
    assert "where you are already" in page.message


def test_going_back_over_articles_opens_the_one_it_was_in(pages_of_three: DeskPage) -> None:
    page = pages_of_three
    page.select("new boats").press("C").select("The minister").press("S", "]")
    page.select("The bridge").press("C")
    HistoryList(page)
    page.press("End", "Up", "Return")
    assert page.title == "Ferry subsidy to end"
    assert page.tags == [("claim", "new boats")]


def test_what_changed_since_is_told_and_nothing_is_undone(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    with raw(page.window.desk.session.path) as connection:
        connection.execute("UPDATE annotations SET note = 'theirs' WHERE label = 'source'")
    page.press("End", "Up", "Return")
    assert "has changed since" in page.message
    assert history.rows == ["Tag cue", "Tag cue", "Tag source", "Tag claim"]
    assert len(page.tags) == 4


def test_the_list_follows_edits_while_it_is_open(page: DeskPage) -> None:
    history = HistoryList(page)
    assert page.says("Nothing done yet")
    page.select("The minister").press("S")  # of no statement: the list stays
    page.qtbot.waitUntil(lambda: history.rows == ["Tag source"])


def test_an_edit_drops_what_was_undone(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    page.press("Home", "Down", "Return", "Esc", "Esc")
    page.select("promised").press("Q", "Ctrl+Shift+H")
    page.qtbot.waitUntil(lambda: "(" not in history.rows[0])
    assert history.rows == ["Tag cue", "Tag cue", "Tag source", "Tag claim"]


def test_colleagues_edits_are_theirs(page: DeskPage) -> None:
    history = HistoryList(busy(page))
    page.answers.name = "Ben Oduya"
    page.window.status.someone_else.emit()
    page.qtbot.waitUntil(lambda: history.rows == [])


def test_long_histories_are_read_as_they_are_scrolled(page: DeskPage) -> None:
    session = page.window.desk.session
    page.select("new boats").press("C")
    claim = next(iter(session.sheet(page.window.sitting.sheet.article.id).annotations))
    for number in range(230):
        session.set_note(claim, str(number))
    history = HistoryList(page)
    assert len(history.rows) == 100
    assert not history.lists_beginning
    page.press("End", "End", "End", "End")
    page.qtbot.waitUntil(lambda: len(history.rows) == 231)
    assert history.lists_beginning
    assert history.rows[-1] == "Tag claim"


def test_a_project_to_look_at_only_lists_but_goes_nowhere(
    open_desk: Opener, page: DeskPage
) -> None:
    busy(page)
    history = HistoryList(open_desk(path=page.window.desk.session.path, read_only=True))
    history.choose(3)
    assert len(history.rows) == 4
    assert not history.page.button.isEnabled()


def test_rows_are_read_out_with_state_place_and_time(page: DeskPage) -> None:
    model = HistoryList(busy(page).press("Ctrl+Z")).page.model
    told = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Tag cue, undone, Ferry subsidy to end, Today ")


NOW = datetime(2026, 3, 14, 17, 30).astimezone()


@pytest.mark.parametrize(
    ("before", "told"),
    [
        (timedelta(minutes=30), "Today 5:00 PM"),
        (timedelta(days=1), "Yesterday 5:30 PM"),
        (timedelta(days=3), "Mar 11 5:30 PM"),
        (timedelta(days=365), "Mar 14, 2025 5:30 PM"),
    ],
)
def test_times_are_told_as_they_are_spoken_of(before: timedelta, told: str) -> None:
    at = (NOW - before).astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    assert when(at, NOW, locale).replace("\u202f", " ") == told


def test_a_time_of_another_program_is_shown_as_it_is() -> None:
    assert when("once", NOW, QLocale.c()) == "once"


def test_what_a_step_touched_is_counted() -> None:
    assert summary(Touched({"annotations": 3, "links": 1, "spans": 9}, ())) == "3 tags, 1 link"
    assert summary(Touched({}, ())) == ""


def test_every_kind_of_record_has_its_word_in_what_a_step_touched() -> None:
    told = [summary(Touched({table.name: 2}, ())) for table in BY_NAME.values()]
    assert "2 annotators" in told
    assert all(told)
