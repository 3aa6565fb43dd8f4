from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from shiboken6 import delete

from onrecord.gui.registry.window import RegistryWindow
from onrecord.model.edits import Change, Edit
from onrecord.model.registries import Actor
from tests.gui.pages import DeskPage
from tests.gui.palette_page import PalettePage


def test_an_action_is_found_by_a_part_of_its_name_and_done(page: DeskPage) -> None:
    palette = PalettePage(page)
    palette.write("entit")
    assert palette.shown[0] == "Entities"
    palette.press("Return")
    assert palette.panel is None
    assert not page.window.commands["entities"].isChecked()
    assert page.window.reader.hasFocus()


def test_selected_words_are_tagged_by_a_labels_name(page: DeskPage) -> None:
    page.select("The ferry subsidy would end in June")
    PalettePage(page).write("claim").press("Return")
    assert page.tags == [("claim", "The ferry subsidy would end in June")]


def test_an_article_is_gone_to_by_its_title_or_outlet(pages_of_three: DeskPage) -> None:
    PalettePage(pages_of_three).write("boats wa").press("Return")
    assert pages_of_three.title == "Boats wanted"
    palette = PalettePage(pages_of_three).write("mainland")
    assert palette.shown == ["Bridge opens"]
    palette.click(0)
    assert pages_of_three.title == "Bridge opens"


def test_a_statement_of_the_article_is_taken_in_hand(page: DeskPage) -> None:
    page.select("The ferry subsidy would end in June").press("C", "Esc", "Esc")
    assert page.chosen is None
    PalettePage(page).write("subsidy").press("Return")
    assert page.chosen is not None


@pytest.mark.qt_log_ignore("does not support raise")
def test_an_actor_is_shown_in_the_registry(page: DeskPage) -> None:
    session = page.window.desk.session
    actor = Actor(name="Ane Moe", aliases=("Moe, A.",))
    session.project.commit_outside_history(Edit("Add", (Change(None, actor),)))
    PalettePage(page).write("moe a").press("Return")
    registry = page.window.findChild(RegistryWindow)
    assert registry is not None
    assert registry.isVisible()
    registry.close()


def test_what_cannot_be_done_now_is_listed_but_not_done(page: DeskPage) -> None:
    palette = PalettePage(page).write("take over")
    assert palette.shown[0] == "Take over writing"
    palette.press("Return")
    assert palette.panel is not None
    palette.press("Esc")


def test_what_was_used_last_comes_first_when_it_is_opened_again(page: DeskPage) -> None:
    PalettePage(page).write("links").press("Return")
    palette = PalettePage(page)
    assert palette.shown[0] == "Links"
    palette.press("Esc")


def test_the_arrows_walk_the_list_and_round_its_end(page: DeskPage) -> None:
    palette = PalettePage(page).write("next w")
    palette.press("Down", "Up", "Up")
    assert palette.panel is not None
    assert palette.panel.list.currentIndex().row() == len(palette.shown) - 1
    palette.press("Esc")


def test_esc_and_a_click_outside_close_it_and_leave_the_text_as_it_was(page: DeskPage) -> None:
    page.select("Two officials")
    palette = PalettePage(page).press("Esc")
    assert palette.panel is None
    assert page.selection == "Two officials"
    assert page.window.reader.hasFocus()
    palette = PalettePage(page).click_outside()
    assert palette.panel is None


def test_a_name_that_nothing_has_says_so(page: DeskPage) -> None:
    palette = PalettePage(page).write("zzzqq")
    assert palette.shown == []
    assert page.says("Nothing is called that.")
    palette.press("Return", "Esc")
    assert palette.panel is None


def test_where_the_keys_went_may_be_gone_when_the_palette_closes(page: DeskPage) -> None:
    line = QLineEdit(page.window)
    line.show()
    line.setFocus()
    page.press("Ctrl+K")
    delete(line)
    page.press("Esc")
    assert page.window.reader.hasFocus()


def test_the_sample_is_found_by_its_name(page: DeskPage) -> None:
    assert "Open the sample" in PalettePage(page).write("sample").shown
