from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from tests.gui.conftest import Opener
from tests.gui.find_page import FindPage
from tests.gui.pages import DeskPage
from tests.gui.projects import article


@pytest.fixture
def find(page: DeskPage) -> FindPage:
    return FindPage(page)


def colours(page: DeskPage) -> set[str]:
    picture = page.window.reader.viewport().grab().toImage()
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(picture.constBits()).cast("I")
    return {QColor.fromRgb(pixel).name() for pixel in set(pixels)}


def test_typing_words_goes_to_the_first_hit_and_counts_them(find: FindPage) -> None:
    find.seek("minister")
    assert find.count == "1 of 2"
    assert find.page.selection == "minister"


def test_capitals_and_accents_do_not_matter_unless_switched_on(find: FindPage) -> None:
    find.seek("THÉ MINISTRY")
    assert find.count == "1 of 1"
    find.switch("As typed")
    assert find.count == "nothing found"


def test_whole_words_leave_parts_of_words_out(find: FindPage) -> None:
    assert find.seek("mini").count == "1 of 3"
    assert find.switch("Whole words").count == "nothing found"


def test_enter_and_f3_go_on_and_come_round(find: FindPage) -> None:
    find.seek("minister").page.press("Return")
    assert find.count == "2 of 2"
    find.page.press("F3")
    assert find.count == "1 of 2"


def test_shift_enter_and_shift_f3_go_back(find: FindPage) -> None:
    find.seek("the").page.press("Shift+Return")
    assert find.count == "5 of 5"
    find.page.press("Shift+F3")
    assert find.count == "4 of 5"


def test_esc_leaves_the_hit_selected_so_that_a_label_can_follow(find: FindPage) -> None:
    find.seek("new boats").page.press("Esc", "C")
    assert not find.is_shown
    assert find.page.tags == [("claim", "new boats")]


def test_the_selected_words_are_sought_at_once(find: FindPage) -> None:
    find.page.select("Two officials")
    find.open()
    assert find.words == "Two officials"
    assert find.count == "1 of 1"


def test_words_after_an_emoji_are_found_where_they_stand(find: FindPage) -> None:
    assert find.seek("islanders'").page.selection == "islanders’"


def test_all_hits_are_washed_and_the_one_at_hand_framed_until_the_line_closes(
    find: FindPage,
) -> None:
    theme = find.page.window.look.theme
    washed = theme.found.name()
    find.seek("minister")
    assert washed in colours(find.page)
    find.page.press("Esc")
    assert washed not in colours(find.page)


def test_f3_after_esc_seeks_the_same_words_again(find: FindPage) -> None:
    find.seek("minister").page.press("Esc", "F3")
    assert find.is_shown
    assert find.page.selection == "minister"


def test_another_article_is_searched_once_it_is_open(pages_of_three: DeskPage) -> None:
    find = FindPage(pages_of_three).seek("said")
    find.page.pick_article(1)
    assert find.count == "1 found"
    find.page.press("F3")
    assert find.page.selection == "said"


def test_f3_without_words_asks_for_some(find: FindPage) -> None:
    find.page.press("F3")
    assert find.is_shown
    assert find.page.focused == "Find in this article"


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_a_letter_that_stands_everywhere_is_counted_whole_and_washed_where_it_is_seen(
    open_desk: Opener, gap: str
) -> None:
    many = 12_000
    find = FindPage(open_desk([article("Evens", gap.join(["even"] * many))]))
    washed = find.page.window.look.theme.found.name()
    find.seek("e")
    assert find.count == f"1 of {2 * many}"
    assert washed in colours(find.page)
    find.page.press("Shift+Return")
    assert find.count == f"{2 * many} of {2 * many}"
    assert washed in colours(find.page)
