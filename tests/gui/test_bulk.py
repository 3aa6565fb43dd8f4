from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.gui.hands_page import HandsPage
from tests.gui.pages import DeskPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
SHIFT = Qt.KeyboardModifier.ShiftModifier
CLAIMS = "The ferry subsidy would end in June", "We were never asked", "promised new boats"


@pytest.fixture
def hands(page: DeskPage) -> HandsPage:
    """A window on three claims, of which the first has a source."""
    page.select(CLAIMS[0]).press("C")
    page.select("the minister").press("S", "Esc", "Esc")
    for words in CLAIMS[1:]:
        page.select(words).press("C", "Esc", "Esc")
    return HandsPage(page)


def test_one_card_is_picked_as_ever_and_no_bar_shows(hands: HandsPage) -> None:
    hands.page.pick_card(1)
    assert hands.page.card is not None
    assert hands.page.card.title == "Claim 2"
    assert hands.window.cards.findChild(type(hands.window), "picked") is None


def test_ctrl_picks_several_and_the_open_card_stays(hands: HandsPage) -> None:
    hands.pick(0, 2)
    assert hands.page.says("2 selected")
    assert hands.page.card is not None
    assert hands.page.card.title == "Claim 1"


def test_picked_cards_are_lit_in_the_text(hands: HandsPage) -> None:
    hands.pick(0, 2)
    assert set(hands.window.cards.picked) <= hands.window.reader._lighting.related
    hands.page.pick_card(1)
    assert len(hands.window.reader._lighting.related) == 1


def test_shift_and_arrows_pick_several(hands: HandsPage) -> None:
    hands.page.pick_card(0).press("Shift+Down", "Shift+Down")
    assert hands.page.says("3 selected")
    hands.pick(0, 2, held=SHIFT)
    assert hands.page.says("3 selected")


def test_a_plain_click_picks_one_again(hands: HandsPage) -> None:
    hands.pick(0, 2)
    hands.page.pick_card(1)
    assert not hands.page.says("selected")


def test_choosing_a_tag_in_the_text_picks_it_alone(hands: HandsPage) -> None:
    hands.pick(0, 2)
    hands.page.click(CLAIMS[1])
    assert not hands.page.says("selected")
    assert len(hands.window.cards.picked) == 1


def test_a_value_is_set_on_all_picked_cards_in_one_edit(hands: HandsPage) -> None:
    hands.pick(0, 1, 2).push("Set value…").take("Kind", "policy")
    sheet = hands.window.sitting.sheet
    assert sheet is not None
    assert [dict(each.anchor.attributes) for each in sheet.statements] == [{"kind": "policy"}] * 3
    assert hands.page.menu_text("undo") == "Undo Set kind of 3 tags"
    assert hands.page.says("3 selected")  # to go on with them
    hands.page.press("Ctrl+Z")
    assert hands.page.values == {}


def test_picked_cards_are_deleted_at_once(hands: HandsPage) -> None:
    hands.pick(0, 2).push("Delete")
    assert hands.page.message == "2 tags deleted. Ctrl+Z takes it back."
    assert hands.page.tags == [("source", "the minister"), ("claim", CLAIMS[1])]
    hands.page.press("Ctrl+Z")
    assert len(hands.page.tags) == 4
    assert hands.page.message == ""


def test_the_delete_key_deletes_all_picked_cards(hands: HandsPage) -> None:
    hands.pick(1, 2).page.press("Del")
    assert hands.page.cards == [f"C1 {CLAIMS[0]}"]


def test_picked_claims_get_one_source(hands: HandsPage) -> None:
    hands.pick(0, 1, 2).push("Same source")
    sheet = hands.window.sitting.sheet
    assert sheet is not None
    assert {each.sources[0].annotation.text for each in sheet.statements} == {"the minister"}


def test_picked_claims_are_joined(hands: HandsPage) -> None:
    hands.pick(1, 2).push("Join")
    assert ("claim", " … ".join(CLAIMS[1:])) in hands.page.tags
    assert not hands.page.says("selected")


def test_picked_claims_are_converted(hands: HandsPage) -> None:
    hands.pick(1, 2).push("Convert…").page.press("Q")
    assert hands.page.message == "2 tags changed. Ctrl+Z takes it back."
    assert [label for label, _ in hands.page.tags].count("cue") == 2


def test_sources_that_belong_to_no_claim_yet_are_joined(page: DeskPage) -> None:
    for words in ("Ane Moe", "The ministry"):
        page.select(words).press("S", "Esc", "Esc")
    hands = HandsPage(page).pick(0, 1, loose=True)
    assert page.says("2 selected")
    hands.push("Join")
    assert page.loose == ["Ane Moe … The ministry"]
    assert page.chosen is not None
    assert page.chosen.text == "Ane Moe … The ministry"
