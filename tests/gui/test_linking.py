from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article

CLAIM = "The ferry subsidy would end in June"


def test_parts_tagged_while_a_statement_is_in_hand_join_it(page: DeskPage) -> None:
    page.select(CLAIM).press("C")
    page.select("the minister").press("S")
    page.select("said").press("Q")
    page.select("doubted").press("T")
    assert page.parts == [("Source", "the minister"), ("Cue", "said"), ("Stance", "doubted")]


def test_missing_parts_name_the_key_that_adds_them(page: DeskPage) -> None:
    page.select(CLAIM).press("C")
    assert page.card is not None
    assert [(line.title, line.key) for line in page.card.lines] == [
        ("Source", "S"),
        ("Cue", "Q"),
        ("Stance", "T"),
    ]
    assert page.offers_to_add("Source") == "press S"


def test_a_click_on_the_key_of_a_missing_part_does_what_the_key_does(page: DeskPage) -> None:
    page.select(CLAIM).press("C")
    page.add_part("Source").add_part("Source")
    assert page.parts[0] == ("Source", "the minister")
    assert page.window.reader.hasFocus()


def test_s_twice_without_a_selection_takes_the_nearest_source(page: DeskPage) -> None:
    page.select("the minister").press("S").select("Ane Moe").press("S", "Esc")
    page.select("Not once").press("C", "S", "S")
    assert ("Source", "Ane Moe") in page.parts


def test_s_on_a_claim_that_is_a_whole_sentence_takes_the_source_within_it(page: DeskPage) -> None:
    whole = "The ministry declined to comment. The minister promised new boats"
    page.select(whole).press("C", "S", "S")
    assert page.parts[0] == ("Source", "The ministry")


def test_s_where_nothing_could_be_a_source_says_so(open_desk: Opener) -> None:
    page = open_desk([article("Quiet", "Rain is coming.")])
    page.select("Rain is coming").press("C", "S")
    assert page.message == "There is no source here: select its words."


def test_s_with_nothing_left_to_take_says_so(open_desk: Opener) -> None:
    page = open_desk([article("Quiet", "Rain is coming.")])
    page.select("Rain is coming").press("C").select("Rain").press("S", "S")
    assert page.message == "There is no other source here: select its words."


def test_s_without_selection_and_statement_says_what_to_do(page: DeskPage) -> None:
    page.press("S")
    assert page.message == "Select the words of the claim first."


def test_q_with_nothing_in_hand_makes_a_statement_of_its_own(page: DeskPage) -> None:
    page.select("declined to comment").press("Q")
    assert page.cards == ["Q1 declined to comment"]
    page.select("The ministry").press("S")
    assert page.parts[0] == ("Source", "The ministry")


def test_a_source_tagged_with_nothing_in_hand_waits_under_the_statements(page: DeskPage) -> None:
    page.select("Two officials").press("S")
    assert page.loose == ["Two officials"]
    assert page.says("Not tied to a claim yet")


def test_a_loose_part_is_attached_to_the_statement_in_hand(page: DeskPage) -> None:
    page.select("Two officials").press("S", "Esc").select(CLAIM).press("C")
    page.pick_loose(0).press("A")
    assert ("Source", "Two officials") in page.parts
    assert page.loose == []


def test_control_click_attaches_another_statements_source(page: DeskPage) -> None:
    page.select("Not once").press("C").select("Ane Moe").press("S", "Esc")
    page.select(CLAIM).press("C")
    page.click("Ane Moe", held=Qt.KeyboardModifier.ControlModifier)
    assert page.card is not None
    assert page.card.title == "Claim 1"
    assert ("Source", "Ane Moe") in page.parts


def test_the_cross_beside_a_part_detaches_it(page: DeskPage) -> None:
    page.select(CLAIM).press("C").select("the minister").press("S")
    page.detach("the minister")
    assert ("Source", "") in page.parts
    assert page.loose == ["the minister"]


def test_deleting_a_part_leaves_the_statement_in_hand(page: DeskPage) -> None:
    page.select(CLAIM).press("C").select("the minister").press("S", "Del")
    assert page.tags == [("claim", CLAIM)]
    assert page.card is not None
    assert page.card.chosen == page.card.head.id


def test_a_claim_within_a_claim_says_where_it_stands(page: DeskPage) -> None:
    page.select(CLAIM).press("C").select("end in June").press("C")
    assert page.card is not None
    assert (page.card.title, page.card.inside) == ("Claim 2", "C1")


def test_an_entity_joins_no_statement(page: DeskPage) -> None:
    page.select(CLAIM).press("C").select("Ane Moe").press("E")
    assert page.card is not None
    assert page.card.title == "Claim 1"
    assert all(words == "" for _, words in page.parts)
