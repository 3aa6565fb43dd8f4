from __future__ import annotations

from pathlib import Path

from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import FERRY, article, project_with


def test_the_menu_names_what_undo_takes_back(page: DeskPage) -> None:
    assert page.menu_text("undo") == "Undo"
    assert not page.window.commands["undo"].isEnabled()
    page.select("new boats").press("C")
    assert page.menu_text("undo") == "Undo Tag claim"


def test_undo_takes_the_tag_away_and_redo_brings_it_back(page: DeskPage) -> None:
    page.select("new boats").press("C", "Ctrl+Z")
    assert page.tags == []
    assert page.menu_text("redo") == "Redo Tag claim"
    page.press("Ctrl+Shift+Z")
    assert page.tags == [("claim", "new boats")]


def test_control_y_is_redo_too(page: DeskPage) -> None:
    page.select("new boats").press("C", "Ctrl+Z", "Ctrl+Y")
    assert page.tags == [("claim", "new boats")]


def test_undo_of_a_deletion_chooses_what_it_brought_back(page: DeskPage) -> None:
    page.select("new boats").press("C", "Del", "Ctrl+Z")
    assert page.card is not None
    assert page.card.head.words == "new boats"


def test_undo_restores_a_deleted_statement_with_its_parts(page: DeskPage) -> None:
    page.select("new boats").press("C").select("The minister").press("S")
    page.pick_card(0).press("N", "Esc").pick_card(0)
    page.window.reader.setFocus()
    page.press("Del")
    assert page.cards == []
    page.press("Ctrl+Z")
    assert page.cards == ["C1 new boats"]
    assert ("Source", "The minister") in page.parts


def test_undo_in_another_article_goes_there(pages_of_three: DeskPage) -> None:
    pages_of_three.select("new boats").press("C", "]")
    assert pages_of_three.title == "Bridge opens"
    pages_of_three.press("Ctrl+Z")
    assert pages_of_three.title == "Ferry subsidy to end"
    assert pages_of_three.tags == []


def test_undo_of_a_value_shows_whose_it_was(page: DeskPage) -> None:
    page.select("new boats").press("C").set("Kind", "policy").press("Esc", "Esc")
    page.window.reader.setFocus()
    page.press("Ctrl+Z")
    assert page.chosen is not None
    assert page.chosen.text == "new boats"
    assert page.values == {}


def test_undo_of_an_import_takes_its_articles_from_the_queue(
    open_desk: Opener, tmp_path: Path
) -> None:
    page = open_desk([])
    file = tmp_path / "ferry.txt"
    file.write_text("Ferry subsidy to end\n\n" + FERRY, "utf-8")
    page.answers.files = [file]
    page.press("Ctrl+I", "Ctrl+Z")
    assert page.queue == []
    assert page.says("No article is open.")
    page.press("Ctrl+Shift+Z")
    assert page.title == page.queue[0].title


def test_undo_works_after_the_window_was_closed(open_desk: Opener, tmp_path: Path) -> None:
    path = project_with(tmp_path, [article("Ferries")])
    first = open_desk(path=path)
    first.select("new boats").press("C")
    first.window.close()
    first.window.desk.session.close()
    second = open_desk(path=path)
    assert second.menu_text("undo") == "Undo Tag claim"
    second.press("Ctrl+Z")
    assert second.tags == []


def test_the_window_comes_back_to_the_article_that_was_left(
    open_desk: Opener, tmp_path: Path
) -> None:
    path = project_with(tmp_path, [article("Ferries"), article("Bridges", "A bridge, he said.")])
    first = open_desk(path=path)
    first.press("]")
    first.window.close()
    first.window.desk.session.close()
    assert open_desk(path=path).title == "Bridges"
