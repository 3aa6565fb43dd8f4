from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from onrecord.work.recall import GapKind
from tests.gui.check_page import CheckList, sign_beside
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article

GAPS = ["said", "doubted", "We were never asked,", "Not once.", "declined to comment", "promised"]
LONG = "\n\n".join(f"The minister said that route {n} would close." for n in range(90))
_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def checking(page: DeskPage) -> CheckList:
    """The list, with all of the article seen."""
    check = CheckList(page)
    check.all_seen()
    return check


def test_the_list_names_what_has_no_statement_in_text_order(page: DeskPage) -> None:
    check = checking(page)
    assert check.words == GAPS
    assert check.count == "6"
    assert page.focused == "What is to be checked"


def test_enter_selects_the_words_in_the_reader_ready_to_be_tagged(page: DeskPage) -> None:
    checking(page)
    page.press("Down", "Down", "Return")
    assert page.selection == "We were never asked,"
    assert page.window.reader.hasFocus()
    page.press("C")
    assert page.tags == [("claim", "We were never asked,")]


def test_escape_leaves_the_list_for_the_text(page: DeskPage) -> None:
    page.select("new boats").press("C")
    checking(page)
    page.press("Esc")
    assert page.window.reader.hasFocus()
    assert page.chosen is not None


def test_a_click_goes_there_too(page: DeskPage) -> None:
    check = checking(page)
    check.click("doubted")
    assert page.selection == "doubted"


def test_going_there_puts_the_statement_in_hand_down(page: DeskPage) -> None:
    page.select("new boats").press("C")
    checking(page).click("doubted")
    assert page.card is None
    page.press("Q")
    assert page.cards == ["Q1 doubted", "C2 new boats"]


def test_a_claim_without_source_is_taken_in_hand(page: DeskPage) -> None:
    page.select("new boats").press("C").select("The minister", nth=0).press("Esc", "Esc")
    check = checking(page)
    assert ("claim without source", "new boats") in check.rows
    check.click("new boats")
    assert page.window.sitting.active == page.window.sitting.chosen != ""
    page.select("The minister").press("S")
    page.press("Ctrl+3")
    assert ("claim without source", "new boats") not in check.rows


def test_delete_passes_a_gap_over_and_undo_brings_it_back(page: DeskPage) -> None:
    check = checking(page)
    page.press("Down", "Del")
    assert check.words == [each for each in GAPS if each != "doubted"]
    assert check.current == "We were never asked,"
    assert page.menu_text("undo") == "Undo Pass over “doubted”"
    page.press("Ctrl+Z")
    assert check.words == GAPS


def test_the_cross_of_a_row_passes_it_over(page: DeskPage) -> None:
    check = checking(page)
    check.pass_over("promised")
    assert "promised" not in check.words


def test_the_list_empties_as_work_is_done(page: DeskPage) -> None:
    check = checking(page)
    page.press("Del", "Del", "Del")
    assert check.current == "said"  # stood beside the quotation that was passed over
    page.press("Del", "Del", "Del", "Del")
    assert check.rows == []
    assert page.says("Nothing is left to check in this article.")
    assert check.count == ""


def test_kinds_can_be_left_out(page: DeskPage) -> None:
    check = checking(page)
    check.switch(GapKind.REPORT)
    assert check.words == ["We were never asked,", "Not once."]
    check.switch(GapKind.QUOTATION)
    assert page.says("The kinds shown have nothing left to check.")
    assert check.count == "6"


def test_keys_walk_the_gaps_without_the_list(page: DeskPage) -> None:
    page.press("I")
    assert page.selection == "said"
    page.press("I")
    assert page.selection == "doubted"
    page.press("Shift+I", "Shift+I")
    assert page.selection == "promised"
    assert page.window.right.page is page.window.cards


def test_walking_goes_on_behind_the_caret(page: DeskPage) -> None:
    page.click("never asked").press("I")
    assert page.selection == "Not once."


def test_walking_marks_the_row_of_an_open_list(page: DeskPage) -> None:
    check = checking(page)
    page.window.reader.setFocus()
    page.press("I", "I")
    assert check.current == "doubted"


def test_walking_where_nothing_is_left_is_told(open_desk: Opener) -> None:
    page = open_desk([article("Rain", "It rained.")])
    checking(page)
    page.window.reader.setFocus()
    page.press("I")
    assert page.message == "Nothing is left to check in this article."


def test_a_sign_stands_beside_each_line_with_a_gap_and_leads_to_it(page: DeskPage) -> None:
    checking(page)
    point = sign_beside(page, "declined")
    QTest.mouseClick(page.window.reader.viewport(), _LEFT, _PLAIN, point)
    assert page.selection == "declined to comment"


def test_signs_come_by_themselves_once_the_reader_rests(page: DeskPage) -> None:
    page.qtbot.waitUntil(lambda: _has_sign(page, "declined"), timeout=5000)


def test_signs_can_be_hidden(page: DeskPage) -> None:
    checking(page)
    page.press("Ctrl+Shift+M")
    assert not _has_sign(page, "declined")
    page.press("Ctrl+Shift+M")
    assert _has_sign(page, "declined")


def _has_sign(page: DeskPage, words: str) -> bool:
    try:
        sign_beside(page, words)
    except AssertionError:
        return False
    return True


def test_what_was_never_on_the_screen_is_listed_and_shown(open_desk: Opener) -> None:
    page = open_desk([article("Routes", LONG)])
    check = CheckList(page)
    page.qtbot.waitUntil(lambda: len(_unseen(check)) == 1 and _unseen(check)[0] != LONG)
    (left,) = _unseen(check)
    assert LONG.endswith(left)
    check.click(left)
    assert page.window.reader.top() > 0
    page.qtbot.waitUntil(lambda: _unseen(check) != [left], timeout=5000)


def test_what_was_seen_is_known_in_the_next_sitting(open_desk: Opener) -> None:
    page = open_desk([article("Routes", LONG)])
    page.select("route 1 would").press("C")
    check = CheckList(page)
    page.qtbot.waitUntil(lambda: len(_unseen(check)) == 1 and _unseen(check)[0] != LONG)
    (left,) = _unseen(check)
    page.window.close()
    again = CheckList(open_desk(path=page.window.desk.session.path, read_only=True))
    assert _unseen(again)[0] in (left, *LONG.split(left))


def _unseen(check: CheckList) -> list[str]:
    return [words for kind, words in check.rows if kind == "not on screen"]


def test_another_article_has_its_own_list(pages_of_three: DeskPage) -> None:
    check = checking(pages_of_three)
    pages_of_three.press("]")
    check.all_seen()
    assert check.words == ["said"]


def test_another_person_has_gaps_of_their_own(page: DeskPage) -> None:
    check = checking(page)
    page.press("Del")
    page.answers.name = "Ben Oduya"
    page.window.status.someone_else.emit()
    check.all_seen()
    assert check.words == GAPS


def test_a_project_to_look_at_only_lists_gaps_and_passes_none_over(
    open_desk: Opener, page: DeskPage
) -> None:
    looked_at = open_desk(path=page.window.desk.session.path, read_only=True)
    check = checking(looked_at)
    looked_at.press("Del")
    assert check.words == GAPS
    assert "nothing was changed" in looked_at.message


def test_rows_are_read_out_with_what_they_lack(page: DeskPage) -> None:
    model = checking(page).page.model
    said = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Quotation without a statement: “We were never asked,” said Ane Moe")


def test_tagging_from_the_list_shows_the_card_and_the_walk_goes_on(page: DeskPage) -> None:
    CheckList(page)
    page.press("I").press("C")
    assert page.window.right.page_id == "cards"
    assert page.card is not None
    page.press("I")
    assert page.window.right.page_id == "cards"
    assert page.selection


def test_what_belongs_to_no_statement_leaves_the_list_standing(page: DeskPage) -> None:
    CheckList(page)
    page.select("Two officials").press("S")
    assert page.window.right.page_id == "check"


def test_taking_a_proposed_source_shows_the_card(page: DeskPage) -> None:
    page.select("The ferry subsidy would end").press("C")
    CheckList(page)
    page.press("Esc").press("S")
    assert page.window.right.page_id == "check"
    page.press("S")
    assert page.window.right.page_id == "cards"
    assert page.parts[0] == ("Source", "the minister")
