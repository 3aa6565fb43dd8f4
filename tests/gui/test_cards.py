from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.pages import DeskPage

CLAIM = "The ferry subsidy would end in June"


def with_two_claims(page: DeskPage) -> DeskPage:
    page.select(CLAIM).press("C").select("the minister").press("S", "Esc")
    return page.select("new boats").press("C", "Esc")


def test_clicking_a_tag_opens_its_card(page: DeskPage) -> None:
    with_two_claims(page).click("subsidy")
    assert page.card is not None
    assert page.card.head.words == CLAIM


def test_clicking_a_source_opens_its_statement_with_the_source_chosen(page: DeskPage) -> None:
    with_two_claims(page).click("minister")
    assert page.card is not None
    assert page.card.head.words == CLAIM
    assert page.chosen is not None
    assert page.chosen.text == "the minister"


def test_picking_a_card_takes_its_statement_in_hand(page: DeskPage) -> None:
    with_two_claims(page).pick_card(1)
    assert page.card is not None
    assert page.card.head.words == "new boats"


def test_escape_clears_the_selection_before_it_puts_the_statement_down(page: DeskPage) -> None:
    with_two_claims(page).pick_card(0).select("Two officials").press("Esc")
    assert page.selection == ""
    assert page.card is not None
    page.press("Esc")
    assert page.card is None


def test_n_and_shift_n_walk_the_statements(page: DeskPage) -> None:
    with_two_claims(page).press("Ctrl+Home", "N")
    assert page.card is not None
    assert page.card.title == "Claim 1"
    page.press("N")
    assert page.card.title == "Claim 2"
    page.press("Shift+N")
    assert page.card.title == "Claim 1"


def test_a_part_on_the_card_shows_its_own_values_when_chosen(page: DeskPage) -> None:
    with_two_claims(page).pick_card(0)
    assert page.shows_field("Wording")
    page.pick_part("the minister")
    assert page.shows_field("Affiliation")
    assert not page.shows_field("Wording")


def test_every_attribute_starts_unset(page: DeskPage) -> None:
    page.select(CLAIM).press("C")
    assert page.values == {}


def test_a_click_sets_a_value_and_a_second_click_unsets_it(page: DeskPage) -> None:
    page.select(CLAIM).press("C").set("Wording", "indirect")
    assert page.values == {"wording": "indirect"}
    page.set("Wording", "indirect")
    assert page.values == {}


def test_looking_at_a_card_edits_nothing(page: DeskPage) -> None:
    with_two_claims(page).pick_card(0).pick_part("the minister").pick_card(1).press("Esc")
    assert page.menu_text("undo") == "Undo Tag claim"


@pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
def test_a_conditional_attribute_appears_only_where_it_applies(page: DeskPage) -> None:
    page.select("Two officials").press("S")
    assert not page.shows_field("Justification")
    box = page.field("Type").findChild(QComboBox)
    assert box is not None
    box.setFocus()
    page.press("Down").type("unnamed g").press("Return")
    assert page.values == {"type": "unnamed group"}
    assert page.shows_field("Justification")


def test_after_the_only_tag_is_deleted_in_its_list_the_keys_go_to_the_text(
    page: DeskPage,
) -> None:
    page.press(".", "C", "Ctrl+2", "Del")
    assert page.tags == []
    assert page.window.reader.hasFocus()


def test_what_was_refused_in_one_article_is_not_said_in_the_next(pages_of_three: DeskPage) -> None:
    page = pages_of_three
    page.press("C")
    assert page.message
    page.press("]")
    assert page.message == ""


def test_typed_text_is_kept_when_the_field_is_left(page: DeskPage) -> None:
    page.select("Two officials").press("S")
    line = page.field("Affiliation").findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    page.type("Ministry of Transport").press("Tab")
    assert page.values == {"affiliation": "Ministry of Transport"}


def test_a_number_that_is_none_leaves_the_old_one_standing(page: DeskPage) -> None:
    page.select("Two officials").press("S")
    line = page.field("Count").findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    page.type("2").press("Return")
    assert page.values == {"count": 2}
    line.selectAll()
    page.type("many").press("Return")
    assert (page.values, line.text()) == ({"count": 2}, "2")


def test_a_flag_is_yes_no_or_unset(page: DeskPage) -> None:
    page.select("doubted").press("T").set("Explicit", "no")
    assert page.values == {"explicit": False}
    page.set("Explicit", "yes")
    assert page.values == {"explicit": True}
    page.set("Explicit", "yes")
    assert page.values == {}


def test_a_note_is_kept_when_the_focus_leaves_it(page: DeskPage) -> None:
    page.select(CLAIM).press("C").write_note("check the date")
    page.window.reader.setFocus()
    assert page.chosen is not None
    assert page.chosen.note == "check the date"


def test_a_note_in_the_making_is_not_lost_when_another_card_is_opened(page: DeskPage) -> None:
    with_two_claims(page).pick_card(0).write_note("first")
    page.window.sitting.next_statement()
    page.window.sitting.previous_statement()
    assert page.chosen is not None
    assert page.chosen.note == "first"


def test_a_note_in_the_making_is_kept_when_the_window_is_closed(page: DeskPage) -> None:
    page.select(CLAIM).press("C").write_note("last words")
    page.window.close()
    sheet = page.window.desk.session.sheet(page.queue[0].article_id)
    assert [each.note for each in sheet.annotations.values()] == ["last words"]


def test_an_article_without_tags_says_how_to_begin(page: DeskPage) -> None:
    assert page.says("Select the words of a claim and press")
    page.select(CLAIM).press("C")
    assert not page.says("Select the words of a claim and press")


def test_the_guideline_of_the_label_in_hand_is_told(page: DeskPage) -> None:
    page.select(CLAIM).press("C")
    assert page.window.cards.guideline.text.startswith("What is said, believed")
    page.press("Esc")
    assert page.window.cards.guideline.text == ""


def test_the_open_cards_row_stays_in_view(page: DeskPage) -> None:
    for words in ("ferry", "subsidy", "end", "June", "asked", "Ane", "comment", "boats"):
        page.select(words).press("C")
    cards = page.window.cards
    page.qtbot.waitUntil(
        lambda: (
            cards.list.viewport().rect().contains(cards.list.visualRect(cards.list.currentIndex()))
        )
    )


def test_tab_goes_down_the_card_and_comes_to_delete_last(page: DeskPage) -> None:
    page.select("The ferry subsidy would end in June").press("C")
    page.select("the minister").press("S").pick_card(0)
    page.window.cards.card.form.stops[0].setFocus()
    names = []
    for _ in range(5):
        names.append(page.focused)
        page.press("Tab")
    assert names == [
        "Wording: direct",
        "Kind: fact",
        "Check-worthiness: check-worthy",
        "Note",
        "Delete claim",
    ]


def test_arrows_move_among_the_choices_and_space_takes_one(page: DeskPage) -> None:
    page.select("The ferry subsidy would end in June").press("C")
    page.window.cards.card.form.stops[0].setFocus()
    page.press("Right", "Space")
    assert page.values["wording"] == "indirect"
    page.press("Tab", "Left", "Space")
    assert page.values["kind"] == "value"


def test_a_note_is_kept_once_typing_rests(page: DeskPage, qtbot: QtBot) -> None:
    page.select("new boats").press("C").write_note("ask again")
    assert page.chosen is not None
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.note == "ask again")
    page.type(", soon")
    qtbot.waitUntil(lambda: page.chosen is not None and page.chosen.note == "ask again, soon")
