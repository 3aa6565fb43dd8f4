from __future__ import annotations

import pytest

from tests.gui.pages import DeskPage

CLAIM = "The ferry subsidy would end in June"


@pytest.fixture
def stance(page: DeskPage) -> DeskPage:
    """A stance without words, chosen."""
    return page.select(CLAIM).press("C", "T", "T")


@pytest.fixture
def source(page: DeskPage) -> DeskPage:
    """A source, chosen."""
    return page.select(CLAIM).press("C").select("Two officials").press("S")


def current(page: DeskPage) -> str:
    return page.window.cards.card.form.current


def test_what_a_digit_sets_is_seen_also_while_another_list_is_open(stance: DeskPage) -> None:
    stance.press("Ctrl+3")
    stance.window.reader.setFocus()
    stance.press("1")
    assert stance.values == {"polarity": "support"}
    assert stance.window.cards.isVisible()
    assert stance.window.reader.hasFocus()


def test_one_sets_the_first_value_and_goes_on(stance: DeskPage) -> None:
    assert (stance.values, current(stance)) == ({}, "polarity")
    stance.press("1")
    assert (stance.values, current(stance)) == ({"polarity": "support"}, "strength")


def test_a_digit_is_the_number_itself(stance: DeskPage) -> None:
    stance.press("2", "3")
    assert stance.values == {"polarity": "oppose", "strength": 3}


def test_one_is_yes_and_two_is_no(stance: DeskPage) -> None:
    stance.press("1", "1", "2")
    assert stance.values["explicit"] is False


def test_each_value_is_one_edit(stance: DeskPage) -> None:
    stance.press("1", "2", "Ctrl+Z")
    assert stance.values == {"polarity": "support"}


def test_nought_unsets_the_current_attribute(stance: DeskPage) -> None:
    stance.press("1", ":", "0")
    assert (stance.values, current(stance)) == ({}, "polarity")


def test_the_current_attribute_is_moved_by_key(stance: DeskPage) -> None:
    stance.press(";", "2")
    assert stance.values == {"strength": 2}
    stance.press(":", ":", "3")
    assert stance.values["polarity"] == "mixed"


def test_the_values_of_a_long_list_are_told_with_their_numbers(source: DeskPage) -> None:
    assert source.says("3\u00a0unnamed person")
    source.press("3")
    assert source.values == {"type": "unnamed person"}
    assert not source.says("3\u00a0unnamed person")


def test_a_number_without_a_value_says_so(stance: DeskPage) -> None:
    stance.press("9")
    assert stance.message == "Polarity has no value 9."
    assert stance.values == {}


def test_digits_for_text_say_how_it_is_typed(source: DeskPage) -> None:
    source.press("3", "2", "1")
    assert source.message == "Title is typed: press V."


def test_digits_typed_in_a_field_stay_there(source: DeskPage) -> None:
    source.field("Title").stop.setFocus()
    source.press("1", "Ctrl+Return")
    assert "type" not in source.values


def test_digits_without_a_tag_say_what_to_do(page: DeskPage) -> None:
    page.press("1")
    assert page.message == "Choose a tag of yours that has values first."


def test_what_is_conditional_is_asked_only_where_it_applies(source: DeskPage) -> None:
    source.press("1")
    assert not source.shows_field("Justification")
    source.press(":", "4")
    assert source.shows_field("Justification")


def test_what_stops_to_apply_is_kept_and_told(source: DeskPage) -> None:
    source.press("3", "V").type("justification: not authorised").press("Return")
    while current(source) != "type":
        source.press(":")
    source.press("1")
    assert source.values["justification"] == "not authorised"
    assert source.message == "Justification is kept, but does not apply any more."


def test_v_finds_a_value_by_its_first_letters(stance: DeskPage) -> None:
    stance.press("V").type("opp").press("Return")
    assert stance.values == {"polarity": "oppose"}
    assert stance.focused == "Article text"


def test_v_finds_a_value_by_its_attribute(stance: DeskPage) -> None:
    stance.press("V").type("expl no").press("Return")
    assert stance.values == {"explicit": False}


def test_v_takes_text_as_it_is_typed(source: DeskPage) -> None:
    source.press("V").type("title: trade analyst").press("Return")
    assert source.values == {"title": "trade analyst"}
    source.press("V").type("count: 2").press("Return")
    assert source.values["count"] == 2


def test_arrows_walk_the_list_and_escape_leaves_it(stance: DeskPage) -> None:
    stance.press("V", "Down", "Return")
    assert stance.values == {"polarity": "oppose"}
    stance.press("V", "Escape")
    assert stance.values == {"polarity": "oppose"}
    assert stance.card is not None


def test_a_text_attribute_is_begun_from_the_list(source: DeskPage) -> None:
    source.press("V").type("affil").press("Return").type("Cato Institute").press("Return")
    assert source.values == {"affiliation": "Cato Institute"}


def test_v_unsets_what_is_set(stance: DeskPage) -> None:
    stance.press("1", "V").type("polarity: unset").press("Return")
    assert stance.values == {}
