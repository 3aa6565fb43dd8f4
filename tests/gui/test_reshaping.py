from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox

from tests.gui.hands_page import HandsPage
from tests.gui.pages import DeskPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
CLAIM = "The ferry subsidy would end in June"


@pytest.fixture
def hands(page: DeskPage) -> HandsPage:
    return HandsPage(page)


def test_r_gives_the_label_used_last(page: DeskPage) -> None:
    page.select("the minister").press("S", "Esc", "Esc")
    page.select("Ane Moe").press("R")
    assert page.tags == [("source", "the minister"), ("source", "Ane Moe")]


def test_r_before_any_label_says_so(page: DeskPage) -> None:
    page.press("R")
    assert page.message == "Select the words to tag first."
    page.select("Ane Moe").press("R")
    assert page.message == "No label was used yet."


def test_d_gives_a_claim_the_source_of_the_claim_before(page: DeskPage) -> None:
    page.select(CLAIM).press("C")
    page.select("the minister").press("S", "Esc", "Esc")
    page.select("promised new boats").press("C", "D")
    assert ("Source", "the minister") in page.parts
    assert page.menu_text("undo") == "Undo Same source as before"


def test_d_without_a_statement_says_what_to_do(page: DeskPage) -> None:
    page.press("D")
    assert page.message == "Choose the claim that this belongs to first."


def test_fragments_are_split_and_joined_again(page: DeskPage) -> None:
    page.select("We were never asked").press("C")
    page.select("Not once").press("F", "Shift+F")
    assert page.tags == [("claim", "We were never asked"), ("claim", "Not once")]
    page.pick_card(0).press("Down")
    HandsPage(page).pick(0, 1).page.press("J")
    assert page.tags == [("claim", "We were never asked … Not once")]


def test_j_joins_the_chosen_tag_with_those_among_the_selected_words(page: DeskPage) -> None:
    page.select("Not once").press("C", "Esc", "Esc")
    page.select("We were never asked").press("C")
    page.select("We were never asked,” said Ane Moe 🙂 of the islanders’ council. “Not once")
    page.press("J")
    assert page.tags == [("claim", "We were never asked … Not once")]


def test_joining_a_tag_alone_is_refused(page: DeskPage) -> None:
    page.select(CLAIM).press("C", "J")
    assert page.message == "Choose the tags to join: two or more of one label."


def test_x_and_a_label_s_key_convert_a_tag(page: DeskPage) -> None:
    page.select("the minister").press("S", "X", "Q")
    assert page.tags == [("cue", "the minister")]
    assert page.menu_text("undo") == "Undo Convert to cue"


def test_what_would_be_lost_is_said_before_it_goes(page: DeskPage, hands: HandsPage) -> None:
    page.select(CLAIM).press("C")
    page.select("the minister").press("S")
    page.pick_card(0).set("Kind", "prediction").press("X", "T")
    assert hands.labels.loss == (
        "Kind: not part of Stance, and will go. Links that will go: attributed to."
    )
    assert ("claim", CLAIM) in page.tags
    page.press("Return")
    assert ("stance", CLAIM) in page.tags


def test_escape_leaves_the_label_as_it_was(page: DeskPage) -> None:
    page.select("the minister").press("S", "X", "Down", "Esc")
    assert page.tags == [("source", "the minister")]


def test_x_without_a_tag_says_what_to_do(page: DeskPage) -> None:
    page.press("X")
    assert page.message == "Choose a tag first."


def test_every_occurrence_is_tagged_after_a_preview(page: DeskPage, hands: HandsPage) -> None:
    page.select("minister").press("S", "Esc", "Esc")
    page.select("minister").press("O")
    model = hands.preview.model
    assert (model.rowCount(), model.tagged, len(model.checked)) == (2, 1, 1)
    page.press("Return")
    assert page.tags == [("source", "minister"), ("source", "minister")]
    assert page.menu_text("undo") == "Undo Tag source"


def test_an_occurrence_can_be_left_out_by_key(page: DeskPage, hands: HandsPage) -> None:
    page.select("boats").press("S")
    page.select("minister").press("O")
    assert len(hands.preview.model.checked) == 2
    page.press("Down", "Space")
    assert len(hands.preview.model.checked) == 1
    page.press("Return")
    assert page.tags == [("source", "minister"), ("source", "boats")]


def test_case_and_articles_widen_the_search(
    pages_of_three: DeskPage,
) -> None:
    page, hands = pages_of_three, HandsPage(pages_of_three)
    page.select("new boats").press("S")
    page.select("boats").press("O")
    assert hands.preview.model.rowCount() == 1
    for box in hands.preview.findChildren(QCheckBox):
        box.setChecked(not box.isChecked())
    assert len(hands.preview.model.checked) == 2
    page.press("Return")
    page.pick_article(2)
    assert page.tags == [("source", "Boats")]


def test_the_chosen_tag_s_words_are_looked_for(page: DeskPage, hands: HandsPage) -> None:
    page.select("minister").press("S", "O")
    assert hands.preview.windowTitle() == "Tag every occurrence"
    page.press("Esc")
    assert len(page.tags) == 1


def test_o_without_words_says_what_to_do(page: DeskPage) -> None:
    page.press("O")
    assert page.message == "Select the words to tag, or choose a tag."
