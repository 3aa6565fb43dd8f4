from __future__ import annotations

import pytest

from onrecord.gui.reading.destinations import Kind, destination
from onrecord.gui.reading.going import GoLine
from tests.gui.pages import DeskPage
from tests.gui.sheets import statement_sheet

CHIPS = {"c1": "C1", "s1": "S1", "c2": "C2"}


def line(page: DeskPage) -> GoLine:
    found = page.window.findChild(GoLine)
    assert found is not None, "nobody asked where to go"
    return found


@pytest.mark.parametrize(
    ("typed", "kind", "place"),
    [
        ("1", Kind.PARAGRAPH, 0),
        ("c2", Kind.TAG, "c2"),
        (" S1 ", Kind.TAG, "s1"),
    ],
)
def test_numbers_and_chips_lead_somewhere(typed: str, kind: Kind, place: object) -> None:
    found = destination(typed, statement_sheet(), CHIPS, [])
    assert found is not None
    assert (found.kind, found.place) == (kind, place)


@pytest.mark.parametrize("typed", ["", "0", "2", "C9", "#1", "x", "²", "-1"])
def test_what_is_not_there_leads_nowhere(typed: str) -> None:
    assert destination(typed, statement_sheet(), CHIPS, []) is None


def test_a_number_goes_to_the_paragraph(page: DeskPage) -> None:
    page.press("Ctrl+G").type("2")
    assert line(page).hint.text().startswith("Paragraph 2: “We were never asked,”")
    page.press("Return")
    assert page.window.reader.caret() == page.text.index("“We were")
    assert page.focused == "Article text"


def test_a_chip_chooses_the_statement(page: DeskPage) -> None:
    page.select("The ferry subsidy would end in June").press("C")
    page.select("new boats").press("C", "Esc", "Esc")
    page.press("Ctrl+G").type("c2").press("Return")
    assert page.chosen is not None
    assert page.chosen.text == "new boats"


@pytest.mark.parametrize("typed", ["#3", "a3"])
def test_an_article_is_opened_by_its_place_in_the_queue(
    pages_of_three: DeskPage, typed: str
) -> None:
    pages_of_three.press("Ctrl+G").type(typed).press("Return")
    assert pages_of_three.title == "Boats wanted"


def test_esc_leaves_everything_as_it_was(page: DeskPage) -> None:
    page.press("Ctrl+G").type("2").press("Esc")
    assert not line(page).isVisible()
    assert page.focused == "Article text"
    assert page.window.reader.caret() == 0


def test_the_line_says_what_it_takes_and_what_is_not_there(page: DeskPage) -> None:
    page.press("Ctrl+G")
    assert "C5 statement" in line(page).hint.text()
    page.type("99").press("Return")
    assert line(page).hint.text() == "There is no such place."
    assert line(page).isVisible()


def test_a_click_elsewhere_puts_the_line_away(page: DeskPage) -> None:
    page.press("Ctrl+G").click("new boats")
    assert not line(page).isVisible()
