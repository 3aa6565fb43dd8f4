from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.gui.hands_page import HandsPage
from tests.gui.pages import DeskPage
from tests.gui.projects import article

# Menus: offscreen there is no window to raise, and no keyboard to grab.
pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
ALT = Qt.KeyboardModifier.AltModifier
CLAIM = "The ferry subsidy would end in June"


@pytest.fixture
def hands(page: DeskPage) -> HandsPage:
    return HandsPage(page)


@pytest.fixture
def tagged(page: DeskPage, hands: HandsPage) -> HandsPage:
    """A claim and, not tied to it, a source."""
    page.select(CLAIM).press("C", "Esc", "Esc")
    page.select("the minister").press("S", "Esc", "Esc")
    return hands


def ties(page: DeskPage) -> list[tuple[str, str]]:
    sheet = page.window.sitting.sheet
    assert sheet is not None
    words = {key: each.text for key, each in sheet.annotations.items()}
    return [(words[x.from_id], words[x.to_id]) for x in sheet.links.values()]


def test_a_double_click_selects_a_word_and_a_third_click_the_sentence(hands: HandsPage) -> None:
    hands.page.double_click("officials")
    assert hands.page.selection == "officials"
    hands.triple_click("officials")
    assert hands.page.selection == "Two officials doubted it."


def test_dragging_an_edge_moves_it_to_whole_words_in_one_edit(tagged: HandsPage) -> None:
    start = tagged.edge(CLAIM, end=True)
    tagged.drag(start, tagged.point("end in June", within=2) + QPoint(0, 4))
    assert ("claim", "The ferry subsidy would end") in tagged.page.tags
    assert tagged.page.menu_text("undo") == "Undo Change words"
    tagged.page.press("Ctrl+Z")
    assert ("claim", CLAIM) in tagged.page.tags


def test_dragging_the_first_edge_moves_the_beginning(tagged: HandsPage) -> None:
    start = tagged.edge(CLAIM, end=False)
    tagged.drag(start, tagged.point("subsidy would", within=3))
    assert ("claim", "subsidy would end in June") in tagged.page.tags


def test_with_alt_an_edge_moves_by_characters(tagged: HandsPage) -> None:
    start = tagged.edge(CLAIM, end=True)
    tagged.drag(start, tagged.point("end in June", within=2), held=ALT)
    assert ("claim", "The ferry subsidy would en") in tagged.page.tags


def test_escape_gives_a_dragged_edge_up(tagged: HandsPage) -> None:
    start, end = tagged.edge(CLAIM, end=True), tagged.point("subsidy would")
    tagged.press(start).pull(end)
    tagged.page.press("Esc")
    tagged.release(end)
    assert ("claim", CLAIM) in tagged.page.tags
    assert tagged.page.menu_text("undo") == "Undo Tag source"


def test_a_tag_that_goes_during_a_drag_leaves_no_ghost(tagged: HandsPage) -> None:
    start, end = tagged.edge(CLAIM, end=True), tagged.point("subsidy would")
    tagged.press(start).pull((start + end) / 2, end)
    tagged.window.commands["undo"].trigger()
    tagged.window.commands["undo"].trigger()
    assert [label for label, _ in tagged.page.tags] == []
    tagged.pull(start).release(start)
    assert tagged.page.tags == []
    assert tagged.window.reader.annotation_at(start) == ""


def test_one_fragment_is_dragged_and_the_other_stays(tagged: HandsPage) -> None:
    tagged.page.pick_card(0).select("Two officials").press("F")
    tagged.drag(tagged.edge("Two officials", end=True), tagged.point("doubted it", within=3))
    assert ("claim", f"{CLAIM} … Two officials doubted") in tagged.page.tags


def test_dragging_from_a_claim_to_a_source_links_them(tagged: HandsPage) -> None:
    tagged.drag(tagged.lane(CLAIM), tagged.point("the minister"))
    assert ties(tagged.page) == [(CLAIM, "the minister")]
    assert tagged.page.menu_text("undo") == "Undo Attach source"


def test_dragging_from_a_source_to_its_claim_links_them_too(tagged: HandsPage) -> None:
    tagged.drag(tagged.lane("the minister"), tagged.point(CLAIM))
    assert ties(tagged.page) == [(CLAIM, "the minister")]


def test_a_cue_without_a_claim_is_dragged_onto_its_claim(tagged: HandsPage) -> None:
    tagged.page.select("said").press("Q", "Esc", "Esc")
    tagged.drag(tagged.lane("said"), tagged.point(CLAIM))
    assert ties(tagged.page) == [(CLAIM, "said")]


def test_a_link_dropped_beside_everything_is_none(tagged: HandsPage) -> None:
    tagged.drag(tagged.lane(CLAIM), tagged.point("new boats"))
    assert ties(tagged.page) == []


def test_dragging_a_claim_onto_an_entity_makes_it_the_source(tagged: HandsPage) -> None:
    tagged.page.select("Ane Moe").press("E", "Esc", "Esc")
    tagged.drag(tagged.lane(CLAIM), tagged.point("Ane Moe"))
    assert ties(tagged.page) == [(CLAIM, "Ane Moe")]


def test_two_sources_are_not_linked_and_it_is_said_why(tagged: HandsPage) -> None:
    tagged.page.select("Ane Moe").press("S", "Esc", "Esc")
    tagged.drag(tagged.lane("the minister"), tagged.point("Ane Moe"))
    assert tagged.page.message == "Drag from a claim to its source, cue or stance."


def test_a_drag_over_tagged_words_still_selects_them(tagged: HandsPage) -> None:
    tagged.page.select("subsidy would")
    assert tagged.page.selection == "subsidy would"


def test_a_click_on_a_lane_chooses_its_tag(tagged: HandsPage) -> None:
    point = tagged.lane(CLAIM)
    tagged.press(point).release(point)
    assert tagged.page.chosen is not None
    assert tagged.page.chosen.text == CLAIM


def test_resting_on_a_tag_shows_what_it_is(tagged: HandsPage) -> None:
    tagged.page.click(CLAIM).set("Kind", "prediction").press("Esc")
    tagged.drag(tagged.lane(CLAIM), tagged.point("the minister"))
    tagged.hover(tagged.point("new boats")).hover(tagged.point(CLAIM))
    tagged.page.qtbot.waitUntil(lambda: bool(tagged.card))
    assert tagged.card == "Claim C1\nKind: prediction\nSource: the minister"
    tagged.hover(tagged.point("new boats"))
    assert tagged.card == ""


def test_the_menu_of_a_tag_holds_what_can_be_done_with_it(tagged: HandsPage) -> None:
    menu = tagged.menu_at(CLAIM)
    assert menu is not None
    assert {"Kind", "Convert to", "Change boundaries", "Delete tag"} <= set(tagged.entries)
    tagged.take("Kind", "fact")
    assert tagged.page.values == {"kind": "fact"}


def test_a_tag_is_converted_from_its_menu(tagged: HandsPage) -> None:
    tagged.menu_at("the minister")
    tagged.take("Convert to", "Cue")
    assert ("cue", "the minister") in tagged.page.tags


def test_the_menu_of_selected_words_holds_the_labels(tagged: HandsPage) -> None:
    tagged.page.select("new boats")
    tagged.menu_at("new boats")
    assert tagged.entries[:3] == ["Claim", "Source", "Cue"]
    tagged.take("Claim")
    assert ("claim", "new boats") in tagged.page.tags


def test_the_menu_key_shows_the_chosen_tag_s_menu(tagged: HandsPage) -> None:
    tagged.page.click(CLAIM)
    tagged.menu_by_key()
    assert "Delete tag" in tagged.entries
    tagged.menu.close()
    tagged.page.press("Shift+F10")
    assert "Delete tag" in tagged.entries
    tagged.menu.close()


def test_the_menu_beside_all_searches_and_undoes(tagged: HandsPage) -> None:
    tagged.menu_at("new boats")
    assert "Find in the article" in tagged.entries
    tagged.menu.close()


def test_edges_are_dragged_in_right_to_left_text_too(open_desk: Callable[..., DeskPage]) -> None:
    page = open_desk([article("מסים", "השר אמר כי המסים יירדו השנה. האופוזיציה הכחישה.")])
    hands = HandsPage(page)
    page.select("המסים יירדו").press("C", "Esc", "Esc")
    hands.drag(hands.edge("המסים יירדו", end=True), hands.point("השנה", within=2))
    assert page.tags == [("claim", "המסים יירדו השנה")]
    hands.drag(hands.edge("המסים יירדו השנה", end=False), hands.point("כי", within=1))
    assert page.tags == [("claim", "כי המסים יירדו השנה")]
