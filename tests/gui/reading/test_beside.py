from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from onrecord.gui.reading.guidelines import Guidelines, lines, pieces
from onrecord.gui.reading.side_article import SideArticle, matching
from onrecord.model.codebook import Attribute, AttributeType, Choice, Label
from tests.gui.pages import DeskPage


def side(page: DeskPage) -> SideArticle:
    found = page.window.middle.beside
    assert isinstance(found, SideArticle), "no article stands beside"
    return found


def tag_beside(page: DeskPage, words: str) -> str:
    """The id of the tag over these words of the article beside; "" where there is none."""
    reader = side(page).reader
    found = reader.document().find(words)
    found.setPosition(found.selectionStart() + 5)
    return reader.annotation_at(reader.cursorRect(found).center())


def guidelines(page: DeskPage) -> Guidelines:
    found = page.window.middle.beside
    assert isinstance(found, Guidelines), "no guidelines stand beside"
    return found


def top_line(page: DeskPage) -> str:
    view = guidelines(page).page
    return view.cursorForPosition(view.viewport().rect().topLeft()).block().text()


def test_the_article_before_stands_beside_at_first(pages_of_three: DeskPage) -> None:
    pages_of_three.pick_article(1).press("Ctrl+\\")
    assert side(pages_of_three).title.text() == "Ferry subsidy to end"
    assert pages_of_three.title == "Bridge opens"


def test_another_article_is_chosen_by_typing_a_part_of_its_title(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+\\").type("boats").press("Return")
    assert side(pages_of_three).title.text() == "Boats wanted"
    assert pages_of_three.focused == "Article beside"


def test_arrows_walk_the_articles(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+\\", "Down", "Down", "Down", "Up", "Return")
    assert side(pages_of_three).title.text() == "Bridge opens"


def test_my_tags_are_shown_beside_as_they_are_made(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+\\").type("ferry").press("Return")
    pages_of_three.select("the minister").press("S")
    assert tag_beside(pages_of_three, "the minister") == pages_of_three.window.sitting.chosen


def test_the_tags_beside_are_those_of_who_sits_here_now(pages_of_three: DeskPage) -> None:
    page = pages_of_three
    page.select("the minister").press("S").pick_article(1).press("Ctrl+\\")
    assert tag_beside(page, "the minister")
    page.answers.name = "Ben"
    page.window.status.someone_else.emit()
    assert not tag_beside(page, "the minister")


@pytest.mark.parametrize("key", ["Esc", "Ctrl+\\"])
def test_the_article_beside_goes_with_a_key(pages_of_three: DeskPage, key: str) -> None:
    pages_of_three.press("Ctrl+\\", key)
    assert pages_of_three.window.middle.beside is None
    assert pages_of_three.focused == "Article text"


def test_the_article_beside_goes_with_its_cross(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+\\")
    crosses = side(pages_of_three).findChildren(QToolButton)
    QTest.mouseClick(crosses[0], Qt.MouseButton.LeftButton)
    assert pages_of_three.window.middle.beside is None


def test_in_a_narrow_window_the_cards_make_room_for_two_texts(pages_of_three: DeskPage) -> None:
    window = pages_of_three.window
    window.resize(1280, 720)
    pages_of_three.press("Ctrl+\\")
    assert window.right.isHidden()
    pages_of_three.press("Ctrl+\\")
    assert not window.right.isHidden()


def test_in_a_wide_window_the_cards_stay_beside_two_texts(pages_of_three: DeskPage) -> None:
    pages_of_three.window.resize(1600, 900)
    pages_of_three.press("Ctrl+\\")
    assert not pages_of_three.window.right.isHidden()


def test_guidelines_stand_beside_text_and_cards(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+\\")
    pages_of_three.window.commands["guidelines"].trigger()
    assert not pages_of_three.window.right.isHidden()


def test_a_lone_article_has_none_beside_it(page: DeskPage) -> None:
    page.press("Ctrl+\\")
    assert page.message == "There is no other article to show beside."


def test_the_text_beside_grows_with_the_text(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+\\")
    pages_of_three.window.reader.setFocus()
    pages_of_three.press("Ctrl++")
    both = (side(pages_of_three).reader, pages_of_three.window.reader)
    assert len({each.document().defaultFont().pixelSize() for each in both}) == 1


def test_articles_match_by_every_word_of_title_and_outlet(pages_of_three: DeskPage) -> None:
    rows = pages_of_three.queue
    assert [row.title for row in matching(rows, "island BOATS")] == ["Boats wanted"]
    assert len(matching(rows, "")) == 3


def test_guidelines_follow_the_chosen_label(page: DeskPage) -> None:
    page.select("the minister").press("S")
    page.press("Ctrl+Shift+G")
    assert top_line(page) == "Source"
    page.window.reader.setFocus()
    page.select("said").press("Q")
    assert top_line(page) == "Cue"


def test_guidelines_can_be_selected_and_searched_by_label(page: DeskPage) -> None:
    page.press("Ctrl+Shift+G")
    assert page.focused == "Guidelines of the codebook"
    buttons = guidelines(page).findChildren(QToolButton)
    stance = next(each for each in buttons if each.accessibleName() == "Guideline: Stance")
    QTest.mouseClick(stance, Qt.MouseButton.LeftButton)
    assert top_line(page) == "Stance"


def test_guidelines_take_the_place_of_the_article_beside(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+\\", "Ctrl+Shift+G")
    assert guidelines(pages_of_three).isVisible()
    pages_of_three.press("Ctrl+Shift+G")
    assert pages_of_three.window.middle.beside is None


def test_bold_words_are_cut_out_and_markup_of_strangers_is_text() -> None:
    assert pieces("a **b** c") == [("a ", False), ("b", True), (" c", False)]
    assert pieces("<b>x</b>") == [("<b>x</b>", False)]


def test_a_guideline_tells_examples_and_values() -> None:
    kind = Attribute(
        id="k",
        title="Kind",
        type=AttributeType.CHOICE,
        values=(Choice("a", "A"), Choice("b", "B", retired=True)),
        guideline="How.",
    )
    label = Label(id="x", title="X", guideline="What.", examples=("**so**",), attributes=(kind,))
    assert [(each.kind, each.text) for each in lines(label)] == [
        ("title", "X"),
        ("text", "What."),
        ("example", "**so**"),
        ("detail", "**Kind** · A · How."),
    ]
