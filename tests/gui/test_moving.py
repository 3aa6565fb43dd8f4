from __future__ import annotations

from tests.gui.pages import DeskPage

FIRST = "The ferry subsidy would end in June, the minister said."


def test_the_article_is_read_sentence_by_sentence(page: DeskPage) -> None:
    page.press(".")
    assert page.selection == FIRST
    page.press(".", ".")
    assert page.selection.startswith("“We were never asked,”")
    page.press(",")
    assert page.selection == "Two officials doubted it."


def test_at_the_last_sentence_we_are_told(page: DeskPage) -> None:
    page.press("Ctrl+End", ",", ".")
    assert page.selection == "The minister promised new boats."
    assert page.message == "There is no sentence behind this one."
    page.press(",")
    assert page.message == ""


def test_after_a_tag_at_its_end_the_next_sentence_follows(page: DeskPage) -> None:
    page.press(".", "C", ".")
    assert page.selection == "Two officials doubted it."


def test_after_a_claim_before_the_full_stop_the_next_sentence_follows(page: DeskPage) -> None:
    page.press(".", "Shift+W", "C", ".")
    assert page.selection == "Two officials doubted it."


def test_words_are_walked_within_the_selected_sentence(page: DeskPage) -> None:
    page.press(".", "W")
    assert page.selection == "The"
    page.press("W", "W")
    assert page.selection == "subsidy"
    page.press("Shift+W")
    assert page.selection == "ferry"
    page.press(".", "Shift+W")
    assert page.selection == "said"


def test_a_walked_word_is_tagged_without_its_punctuation(page: DeskPage) -> None:
    page.press(".", "Shift+W", "Q")
    assert page.tags == [("cue", "said")]


def test_the_selection_grows_and_shrinks_back_to_where_it_began(page: DeskPage) -> None:
    page.press(".", "W", "W", "G")
    assert page.selection == "The ferry subsidy would end in June"
    page.press("G")
    assert page.selection == FIRST
    page.press("G")
    assert page.selection == FIRST + " Two officials doubted it."
    page.press("Shift+G", "Shift+G", "Shift+G")
    assert page.selection == "ferry"


def test_what_shift_and_arrows_select_is_what_is_tagged(page: DeskPage) -> None:
    page.press(".", "W", "Shift+Right", "Shift+Right")
    assert page.window.reader.textCursor().selectedText() == page.selection == "The ferry subsidy"
    page.press("Shift+Left", "C")
    assert page.tags == [("claim", "The ferry")]


def test_a_caret_within_a_word_selects_all_of_it(page: DeskPage) -> None:
    page.press("Ctrl+Home", "Right", "Right", "Shift+Right")
    assert page.window.reader.textCursor().selectedText() == "The"
    page.press("Right", "Right", "Right", "Shift+Left")
    assert page.window.reader.textCursor().selectedText() == "ferry"


def test_a_selection_goes_back_over_where_it_began(page: DeskPage) -> None:
    page.press("Ctrl+Home", "Ctrl+Right", "Ctrl+Right", "Shift+Right", "Shift+Left", "Shift+Left")
    assert page.selection == "ferry"


def test_shift_and_down_select_whole_words_of_lines(page: DeskPage) -> None:
    page.press("Ctrl+Home", "Right", "Right", "Shift+Down")
    shown = page.window.reader.textCursor().selectedText().replace("\u2029", "\n")
    assert shown == page.selection
    assert shown.startswith("The ferry")
    assert not shown.endswith((" ", ",", "."))


def test_alt_and_shift_select_characters(page: DeskPage) -> None:
    page.press("Ctrl+Home", "Alt+Shift+Right", "Alt+Shift+Right", "C")
    assert page.tags == [("claim", "Th")]


def test_the_caret_shows_once_keys_are_used(page: DeskPage) -> None:
    assert page.window.reader.cursorWidth() == 0
    page.press(".")
    assert page.window.reader.cursorWidth() > 0
    page.click("minister")
    assert page.window.reader.cursorWidth() == 0


def test_tags_are_walked_in_text_order(page: DeskPage) -> None:
    page.select("Two officials").press("S", "Esc").select("the minister").press("S", "Esc")
    page.select("Ane Moe").press("E", "Esc")
    page.press("Ctrl+Home", "M")
    assert page.chosen is not None
    assert page.chosen.text == "the minister"
    page.press("M", "M")
    assert page.chosen.text == "Ane Moe"
    page.press("M")
    assert page.message == "There is no further tag in this article."
    page.press("Shift+M")
    assert page.chosen.text == "Two officials"


def test_hidden_entities_are_not_walked(page: DeskPage) -> None:
    page.select("Ane Moe").press("E", "Esc").select("Two officials").press("S", "Esc")
    page.press("H", "Ctrl+Home", "M", "M")
    assert page.chosen is not None
    assert page.chosen.text == "Two officials"


def test_moving_leaves_the_statement_in_hand(page: DeskPage) -> None:
    page.press(".", "C", ".", "W")
    assert page.card is not None
    assert page.card.title == "Claim 1"
