from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article
from tests.gui.search_page import SearchPage

SET, CONVERT = "Set a value of the chosen tags", "Give the chosen tags another label"
NARROW = "Narrow the search"


@pytest.fixture
def search(pages_of_three: DeskPage) -> SearchPage:
    return SearchPage(pages_of_three)


@pytest.fixture
def tags(pages_of_three: DeskPage) -> SearchPage:
    """Three tags of mine in two articles, searched in."""
    pages_of_three.select("new boats").press("C", "Esc")
    pages_of_three.select("The ministry declined").press("C", "Esc")
    pages_of_three.press("]").select("The bridge is open").press("C", "Esc")
    return SearchPage(pages_of_three).in_tags()


def test_the_key_goes_to_the_line_and_says_how_to_search(search: SearchPage) -> None:
    assert search.shown.line.hasFocus()
    assert "words that begin so" in search.advice


def test_words_are_found_as_one_types_under_their_articles(search: SearchPage) -> None:
    search.look_for("brid")
    assert search.titles == ["Bridge opens"]
    assert search.words == ["bridge"]
    assert search.head == "1 hit"


def test_nothing_found_is_said_with_advice(search: SearchPage) -> None:
    search.look_for("zeppelin")
    assert "No article holds this." in search.advice


def test_down_walks_into_the_list_and_up_back_to_the_line(search: SearchPage) -> None:
    search.look_for("the")
    search.desk.press("Down")
    assert search.shown.list.hasFocus()
    search.desk.press("Down", "Up", "Up")
    assert search.shown.line.hasFocus()


def test_enter_on_a_hit_opens_the_article_at_the_words(search: SearchPage) -> None:
    search.look_for("wanted")
    search.desk.press("Down", "Return")
    assert search.desk.title == "Boats wanted"
    assert search.desk.selection == "wanted"
    assert search.desk.window.reader.hasFocus()


def test_enter_in_the_line_goes_to_the_first_hit(search: SearchPage) -> None:
    search.look_for("bridge")
    search.desk.press("Return")
    assert (search.desk.title, search.desk.selection) == ("Bridge opens", "bridge")


def test_clicking_a_hit_shows_it_and_leaves_the_list_in_hand(search: SearchPage) -> None:
    search.look_for("moe").click_hit(0)
    assert search.desk.title == "Boats wanted"
    assert search.desk.selection == "Moe"
    assert search.shown.list.hasFocus()


def test_a_hit_after_an_astral_character_is_selected_exactly(search: SearchPage) -> None:
    search.look_for("islanders").click_hit(0)
    assert search.desk.selection == "islanders"


def test_selected_words_are_searched_for_by_the_key(pages_of_three: DeskPage) -> None:
    pages_of_three.select("new boats")
    search = SearchPage(pages_of_three).settle()
    assert search.shown.line.text() == '"new boats"'
    assert search.words == ["new boats"]
    pages_of_three.press("Esc").select("the minister said").press("Ctrl+Shift+F")
    assert search.settle().words == ["the minister said"]


def test_tags_are_found_by_label_and_words(tags: SearchPage) -> None:
    tags.look_for("label:claim")
    assert tags.words == ["The ministry declined", "new boats", "The bridge is open"]
    assert tags.titles == ["Ferry subsidy to end", "Bridge opens"]
    assert tags.look_for("label:claim boats").words == ["new boats"]


def test_opening_a_tag_chooses_it(tags: SearchPage) -> None:
    tags.look_for("boats").click_hit(0)
    assert tags.desk.title == "Ferry subsidy to end"
    assert tags.desk.chosen is not None
    assert tags.desk.chosen.text == "new boats"


def test_the_menu_writes_the_words_of_the_search(tags: SearchPage) -> None:
    tags.choose(NARROW, "Label", "Claim")
    assert tags.shown.line.text() == "label:claim"
    tags.choose(NARROW, "Value", "Kind", "policy")
    assert tags.shown.line.text() == "label:claim kind:policy"
    assert tags.words == []
    assert "No tag fits." in tags.advice
    tags.choose(NARROW, "Words of the note…")
    assert tags.shown.line.text() == "label:claim kind:policy note:"


def test_a_value_is_set_on_all_tags_found_and_taken_back_at_once(tags: SearchPage) -> None:
    tags.look_for("label:claim").press_button("Select all tags found")
    assert "3 chosen" in tags.advice
    tags.choose(SET, "Kind", "fact")
    assert tags.desk.message == "3 tags changed. Ctrl+Z takes it back."
    assert len(tags.look_for("kind:fact").words) == 3
    tags.desk.press("Down", "Ctrl+Z")
    assert tags.settle().words == []


def test_tags_are_converted_together(tags: SearchPage) -> None:
    tags.look_for("label:claim").press_button("Select all tags found")
    tags.choose(CONVERT, "Source")
    assert len(tags.look_for("label:source").words) == 3


def test_del_deletes_the_tags_that_were_collected(tags: SearchPage) -> None:
    tags.look_for("label:claim").click_hit(0)
    tags.click_hit(2, held=Qt.KeyboardModifier.ControlModifier)
    tags.desk.press("Del")
    assert tags.settle().words == ["new boats"]


def test_the_list_follows_what_is_tagged_meanwhile(tags: SearchPage) -> None:
    tags.look_for("label:claim")
    tags.desk.window.reader.setFocus()
    tags.desk.select("mayor").press("C")
    assert "mayor" in tags.settle().words


def test_rows_are_spoken_in_full(tags: SearchPage) -> None:
    tags.look_for("boats")
    assert tags.spoken[0] == "Ferry subsidy to end"
    assert tags.spoken[1].startswith("Claim – ")
    assert "new boats" in tags.spoken[1]


def test_long_outlets_and_right_to_left_titles_keep_the_page_narrow(open_desk: Opener) -> None:
    long = "The Outer Isles Gazette " * 13
    arabic = "قال الوزير إن العبارة ferry ستتوقف"
    page = open_desk([article(long, outlet=long), article(arabic, arabic, outlet=arabic)])
    search = SearchPage(page).look_for("ferry")
    assert len(search.titles) == 2
    assert not search.shown.list.horizontalScrollBar().isVisible()
    assert not search.shown.list.viewport().grab().isNull()


def test_a_project_that_can_only_be_looked_at_offers_no_changes(
    open_desk: Opener, tags: SearchPage
) -> None:
    path = tags.desk.window.desk.session.path
    page = open_desk(path=path, read_only=True)
    search = SearchPage(page).in_tags().look_for("label:claim")
    search.press_button("Select all tags found")
    assert not search._button(SET).isEnabled()


def test_a_field_of_tags_is_searched_for_in_tags_at_once(tags: SearchPage) -> None:
    tags.in_texts().look_for("label:claim")
    assert tags.shown.in_tags
    assert len(tags.words) == 3
    assert tags.shown.line.hasFocus()


def test_a_colon_behind_any_other_word_is_searched_for_in_texts(search: SearchPage) -> None:
    search.look_for("minister:said")
    assert not search.shown.in_tags


def test_a_search_goes_on_in_a_window_built_anew(tags: SearchPage) -> None:
    tags.look_for("label:claim boats")
    before = tags.desk.window
    before.anew_wanted.emit()
    tags.desk.qtbot.waitUntil(lambda: tags.desk.window is not before)
    assert tags.settle().words == ["new boats"]
    assert tags.shown.in_tags


def left_width(page: DeskPage) -> int:
    return page.window.left.width()


def test_hits_have_more_room_than_the_queue_and_both_widths_are_kept(
    pages_of_three: DeskPage,
) -> None:
    page = pages_of_three
    narrow = left_width(page)
    SearchPage(page)
    page.qtbot.waitUntil(lambda: left_width(page) > narrow + 80)
    wide = left_width(page)
    page.press("Ctrl+1")
    assert left_width(page) == narrow
    page.press("Ctrl+Shift+F")
    assert left_width(page) == wide
    before = page.window
    before.anew_wanted.emit()
    page.qtbot.waitUntil(lambda: page.window is not before)
    page.qtbot.waitUntil(lambda: left_width(page) == wide)
    page.press("Ctrl+1")
    page.qtbot.waitUntil(lambda: left_width(page) == narrow)


def test_a_window_closed_while_searching_leaves_the_queue_as_wide_as_it_was(
    pages_of_three: DeskPage,
) -> None:
    narrow = left_width(pages_of_three)
    SearchPage(pages_of_three)
    assert left_width(pages_of_three) > narrow
    pages_of_three.window.close()
    assert left_width(pages_of_three) == narrow
