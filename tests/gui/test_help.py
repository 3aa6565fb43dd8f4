from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from onrecord.gui.help.window import HelpWindow
from tests.gui.pages import DeskPage


def opened(page: DeskPage) -> HelpWindow:
    page.press("F1")
    help_window = page.window.findChild(HelpWindow)
    assert help_window is not None
    page.qtbot.waitUntil(help_window.isActiveWindow)
    return help_window


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_help_opens_at_how_to_begin_and_lists_its_pages(page: DeskPage) -> None:
    window = opened(page)
    assert window.page is not None
    assert window.page.name == "first-session"
    assert "Projects and files" in titles(window)
    assert "Select the words of a claim" in window.browser.toPlainText()


def test_help_opens_at_what_has_the_focus(page: DeskPage) -> None:
    page.window.queue.filter_line.setFocus()
    window = opened(page)
    assert window.page is not None
    assert window.page.name == "searching"


def test_a_word_is_searched_in_all_pages_and_marked_where_it_stands(page: DeskPage) -> None:
    window = opened(page)
    window.line.setFocus()
    QTest.keyClicks(window.line, "backup")
    assert window.page is not None
    assert "backup" in window.page.text
    assert all("(" in title for title in titles(window))
    assert window.browser.extraSelections()
    assert window.browser.textCursor().selectedText().lower() == "backup"
    window.line.clear()
    assert "A first session" in titles(window)


def test_nothing_found_is_said(page: DeskPage) -> None:
    window = opened(page)
    QTest.keyClicks(window.line, "zzzqq")
    assert titles(window) == ["Nothing found."]


def test_one_goes_back_and_forward_among_the_pages(page: DeskPage) -> None:
    window = opened(page)
    window.turn("projects")
    window.turn("mouse")
    QTest.mouseClick(window.back, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.back, Qt.MouseButton.LeftButton)
    assert window.page is not None
    assert window.page.name == "first-session"
    QTest.mouseClick(window.forward, Qt.MouseButton.LeftButton)
    assert window.page.name == "projects"
    assert not window.back.isEnabled() or window.forward.isEnabled()


def test_a_link_between_pages_is_followed_and_one_that_leads_out_is_not(page: DeskPage) -> None:
    window = opened(page)
    window.browser.anchorClicked.emit(QUrl("projects.md"))
    assert window.page is not None
    assert window.page.name == "projects"
    window.browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert window.page.name == "projects"


def test_a_page_can_load_our_pictures_and_nothing_else(page: DeskPage) -> None:
    browser = opened(page).browser
    image = QTextDocument.ResourceType.ImageResource.value
    assert browser.loadResource(image, QUrl("pictures/window.png"))
    assert browser.loadResource(image, QUrl("../../README.md")) is None
    assert browser.loadResource(image, QUrl("/etc/hostname")) is None
    assert browser.loadResource(image, QUrl("https://example.org/a.png")) is None


@pytest.mark.parametrize("name", ["exporting", "importing"])
def test_a_picture_on_a_page_is_no_wider_than_a_line(page: DeskPage, name: str) -> None:
    window = opened(page)
    window.turn(name)
    assert "\N{OBJECT REPLACEMENT CHARACTER}" in window.browser.toPlainText()
    assert not window.browser.horizontalScrollBar().maximum()


def test_esc_closes_the_help_and_f1_opens_it_again(page: DeskPage) -> None:
    window = opened(page)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    page.window.activateWindow()
    page.qtbot.waitUntil(page.window.isActiveWindow)
    page.window.reader.setFocus()
    assert opened(page).isVisible()
