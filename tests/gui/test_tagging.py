from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from tests.gui.pages import DeskPage


def test_pressing_c_on_selected_words_tags_a_claim_and_opens_its_card(page: DeskPage) -> None:
    page.select("The ferry subsidy would end in June").press("C")
    assert page.tags == [("claim", "The ferry subsidy would end in June")]
    assert page.card is not None
    assert page.card.title == "Claim 1"
    assert page.cards == ["C1 The ferry subsidy would end in June"]


def test_tagging_clears_the_selection_so_that_the_tag_is_seen(page: DeskPage) -> None:
    page.select("new boats").press("C")
    assert page.selection == ""


def test_a_mouse_selection_snaps_to_words(page: DeskPage) -> None:
    page.select("erry subsid").press("C")
    assert page.tags == [("claim", "ferry subsidy")]


def test_words_after_an_emoji_are_tagged_where_they_stand(page: DeskPage) -> None:
    page.select("of the islanders’ council").press("S")
    assert page.tags == [("source", "of the islanders’ council")]


def test_words_are_selected_and_tagged_with_the_keyboard_alone(page: DeskPage) -> None:
    page.press("Ctrl+Home", "Ctrl+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "C")
    assert page.tags == [("claim", "ferry subsidy")]


def test_c_without_a_selection_says_what_to_do(page: DeskPage) -> None:
    page.press("C")
    assert page.message == "Select the words of the claim first."
    assert page.tags == []


def test_b_moves_the_boundaries_of_the_chosen_tag_onto_the_selection(page: DeskPage) -> None:
    page.select("ferry subsidy").press("C")
    page.select("The ferry subsidy would end in June").press("B")
    assert page.tags == [("claim", "The ferry subsidy would end in June")]
    assert page.selection == ""


def test_f_lets_the_chosen_claim_run_on_over_further_words(page: DeskPage) -> None:
    page.select("We were never asked").press("C")
    page.select("Not once").press("F")
    assert page.tags == [("claim", "We were never asked … Not once")]


def test_b_without_a_chosen_tag_says_what_to_do(page: DeskPage) -> None:
    page.select("ferry subsidy").press("B")
    assert page.message == "Choose a tag, then select the words it should cover."


def test_delete_removes_the_chosen_tag(page: DeskPage) -> None:
    page.select("new boats").press("C", "Del")
    assert page.tags == []
    assert page.card is None


def test_delete_in_the_queue_deletes_no_tag(page: DeskPage) -> None:
    page.select("new boats").press("C")
    page.window.queue.list.setFocus()
    page.press("Del")
    assert page.tags == [("claim", "new boats")]


def test_p_makes_the_entity_under_the_caret_a_source_of_the_statement_in_hand(
    page: DeskPage,
) -> None:
    page.select("Ane Moe").press("E")
    page.select("We were never asked").press("C")
    page.click("Ane Moe").press("P")
    assert ("source", "Ane Moe") in page.tags
    assert ("Source", "Ane Moe") in page.parts


def test_p_beside_all_entities_says_what_to_do(page: DeskPage) -> None:
    page.press("P")
    assert page.message == "Click an entity first, or put the caret on one."


def test_tag_buttons_float_under_a_mouse_selection_and_go_with_it(page: DeskPage) -> None:
    strip = page.window.strip
    assert not strip.isVisible()
    page.select("new boats")
    assert strip.isVisible()
    assert page.window.reader.hasFocus()
    page.press("Esc")
    assert not strip.isVisible()


def test_a_floating_button_tags_the_selection(page: DeskPage) -> None:
    page.select("new boats")
    button = page.window.strip.findChildren(QToolButton)[0]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.tags == [("claim", "new boats")]
    assert not page.window.strip.isVisible()


def test_the_floating_buttons_stay_within_the_text_pane(page: DeskPage) -> None:
    page.select("The ferry")
    room = page.window.reader.viewport().rect()
    assert room.contains(page.window.strip.geometry())


def test_letters_typed_into_a_note_are_letters(page: DeskPage) -> None:
    page.select("new boats").press("C").write_note("case").press("Ctrl+Return")
    assert page.tags == [("claim", "new boats")]
    assert page.chosen is not None
    assert page.chosen.note == "case"


def test_double_clicking_a_word_inside_another_tag_keeps_the_statement_in_hand(
    page: DeskPage,
) -> None:
    page.select("the minister said").press("C").select("new boats").press("C")
    page.double_click("minister").press("S")
    assert page.card is not None
    assert page.card.title == "Claim 2"
    assert ("Source", "minister") in page.parts


def test_the_same_words_tagged_twice_are_refused_in_words(page: DeskPage) -> None:
    page.select("new boats").press("C").select("new boats").press("C")
    assert page.message == "You already tagged this as claim."
    assert page.tags == [("claim", "new boats")]


def test_t_twice_without_a_selection_gives_the_statement_a_stance_without_words(
    page: DeskPage,
) -> None:
    page.select("The ferry subsidy would end in June").press("C", "T", "T")
    assert ("stance", "") in page.tags
    assert page.message == ""
    page.press("T")
    assert not page.says("No words of its own")
    assert len(page.tags) == 2
