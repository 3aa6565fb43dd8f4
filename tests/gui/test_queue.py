from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from onrecord.gui.queue.model import SNIPPET
from onrecord.gui.queue.rows import Kept
from onrecord.model.layers import LayerStatus
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import FERRY, article

NO_KEY = Qt.KeyboardModifier.NoModifier


def titles(page: DeskPage) -> list[str]:
    return [row.title for row in page.queue]


def test_the_first_article_is_open_at_the_first_sitting(pages_of_three: DeskPage) -> None:
    assert pages_of_three.title == "Ferry subsidy to end"
    assert pages_of_three.says("3 to do")


def test_alt_right_and_alt_left_go_through_the_queue(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Alt+Right")
    assert pages_of_three.title == "Bridge opens"
    pages_of_three.press("]")
    assert pages_of_three.title == "Boats wanted"
    pages_of_three.press("Alt+Left")
    assert pages_of_three.title == "Bridge opens"


def test_after_the_last_article_the_queue_stays_there(pages_of_three: DeskPage) -> None:
    pages_of_three.press("]", "]", "]", "]")
    assert pages_of_three.title == "Boats wanted"


def test_clicking_an_article_opens_it(pages_of_three: DeskPage) -> None:
    pages_of_three.pick_article(2)
    assert pages_of_three.title == "Boats wanted"


def test_tagging_counts_the_claim_and_starts_the_article(pages_of_three: DeskPage) -> None:
    pages_of_three.select("new boats").press("C")
    first = pages_of_three.queue[0]
    assert (first.claims, first.status) == (1, LayerStatus.STARTED)


def test_control_return_marks_the_article_done_and_takes_it_back(
    pages_of_three: DeskPage,
) -> None:
    pages_of_three.press("Ctrl+Return")
    assert pages_of_three.queue[0].status is LayerStatus.DONE
    assert pages_of_three.says("2 to do")
    assert pages_of_three.says("1 of 3 articles done")
    pages_of_three.press("Ctrl+Return")
    assert pages_of_three.queue[0].status is LayerStatus.STARTED
    assert pages_of_three.says("3 to do")


def test_the_filter_lists_what_is_done_or_to_do(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+Return").filter(Kept.TO_DO)
    assert titles(pages_of_three) == ["Bridge opens", "Boats wanted"]
    pages_of_three.filter(Kept.DONE)
    assert titles(pages_of_three) == ["Ferry subsidy to end"]
    assert pages_of_three.title == "Ferry subsidy to end"


def test_filtering_leaves_the_open_article_open(pages_of_three: DeskPage) -> None:
    pages_of_three.find("bridge")
    assert titles(pages_of_three) == ["Bridge opens"]
    assert pages_of_three.title == "Ferry subsidy to end"


def test_the_filter_line_looks_into_titles_and_outlets(pages_of_three: DeskPage) -> None:
    pages_of_three.find("mainland bridge")
    assert titles(pages_of_three) == ["Bridge opens"]


def test_the_filter_line_looks_into_texts_and_shows_the_words(pages_of_three: DeskPage) -> None:
    pages_of_three.find("ane moe")
    assert titles(pages_of_three) == ["Ferry subsidy to end", "Boats wanted"]
    model = pages_of_three.window.queue.model
    assert model.index(0).data(SNIPPET).words == "Ane"
    assert pages_of_three.says("2 of 3")


def test_walking_keeps_to_what_is_listed(pages_of_three: DeskPage) -> None:
    pages_of_three.find("ane moe").press("Down").press("Alt+Right")
    assert pages_of_three.title == "Boats wanted"
    pages_of_three.press("Alt+Right")
    assert pages_of_three.message == "This is the last article here."


def choose(page: DeskPage, *path: str) -> None:
    """Choose from the queue's menu, by the beginnings of the titles on the way."""
    menu = page.window.queue.filtering.menu()
    menu.aboutToShow.emit()
    for title in path:
        action = next(each for each in menu.actions() if each.text().startswith(title))
        menu = action.menu()
    action.trigger()


def test_the_menu_filters_by_outlet_and_tells_how_many_are_shown(
    pages_of_three: DeskPage,
) -> None:
    choose(pages_of_three, "Outlet", "Island Post")
    assert titles(pages_of_three) == ["Ferry subsidy to end", "Boats wanted"]
    assert pages_of_three.says("2 of 3 · Island Post")
    choose(pages_of_three, "Show all again")
    assert len(titles(pages_of_three)) == 3
    assert not pages_of_three.says("of 3 ·")


def test_the_menu_filters_by_status_and_year(pages_of_three: DeskPage) -> None:
    pages_of_three.press("Ctrl+Return")
    choose(pages_of_three, "New")
    assert titles(pages_of_three) == ["Bridge opens", "Boats wanted"]
    choose(pages_of_three, "New")
    choose(pages_of_three, "Date", "2026")
    assert titles(pages_of_three) == ["Ferry subsidy to end"]


def test_the_queue_is_sorted_and_the_open_article_stays_marked(pages_of_three: DeskPage) -> None:
    choose(pages_of_three, "Sort by", "Title")
    assert titles(pages_of_three) == ["Boats wanted", "Bridge opens", "Ferry subsidy to end"]
    assert pages_of_three.window.queue.list.currentIndex().row() == 2
    pages_of_three.press("Alt+Left")
    assert pages_of_three.title == "Bridge opens"


def test_a_filter_nothing_fits_says_so(pages_of_three: DeskPage) -> None:
    pages_of_three.find("trains")
    assert pages_of_three.says("No article fits this filter.")


def test_letters_typed_into_the_filter_tag_nothing(pages_of_three: DeskPage) -> None:
    pages_of_three.select("new boats").find("cs")
    assert pages_of_three.tags == []


def test_escape_in_the_filter_goes_back_to_the_text(pages_of_three: DeskPage) -> None:
    pages_of_three.find("bridge").press("Esc")
    assert pages_of_three.window.reader.hasFocus()


def test_an_empty_project_says_how_to_bring_articles_in(open_desk: Opener) -> None:
    page = open_desk([])
    assert page.says("No articles yet. Bring some in with File > Import…")
    assert page.says("No article is open.")


def test_imported_articles_join_the_queue_and_the_first_is_opened(
    open_desk: Opener, tmp_path: Path
) -> None:
    page = open_desk([])
    file = tmp_path / "ferry.txt"
    file.write_text("Ferry subsidy to end\n\n" + FERRY, "utf-8")
    page.answers.files = [file]
    page.press("Ctrl+I")
    assert len(page.queue) == 1
    assert page.title == page.queue[0].title
    assert page.message == "One article came in."


def test_files_dropped_on_the_window_are_imported(open_desk: Opener, tmp_path: Path) -> None:
    page = open_desk([])
    file = tmp_path / "ferry.txt"
    file.write_text("Ferry subsidy to end\n\n" + FERRY, "utf-8")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file))])
    held = Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, NO_KEY
    QApplication.sendEvent(page.window, QDragEnterEvent(QPoint(50, 300), *held))
    QApplication.sendEvent(page.window, QDropEvent(QPointF(50, 300), *held))
    assert len(page.queue) == 1


def test_a_file_that_cannot_be_read_is_named(open_desk: Opener, tmp_path: Path) -> None:
    page = open_desk([article("Ferries")])
    page.answers.files = [tmp_path / "missing.txt"]
    page.press("Ctrl+I")
    assert "missing.txt" in page.message


def test_long_outlet_names_do_not_widen_the_queue(open_desk: Opener) -> None:
    page = open_desk([article("A", outlet="The Outer Isles Gazette " * 12), article("B", "Short.")])
    view = page.window.queue.list
    assert not view.horizontalScrollBar().isVisible()
    assert not view.viewport().grab().isNull()


def test_at_either_end_of_the_queue_it_is_told(pages_of_three: DeskPage) -> None:
    pages_of_three.press("[")
    assert pages_of_three.message == "This is the first article here."
    pages_of_three.press("]", "]", "]")
    assert pages_of_three.message == "This is the last article here."
