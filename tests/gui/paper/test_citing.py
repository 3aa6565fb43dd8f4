from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article


def test_the_statement_in_hand_goes_to_the_clipboard_as_text_and_html(open_desk: Opener) -> None:
    page = open_desk([article("Ferries", outlet="Island Post", published="2026-03-14")])
    page.select("The ferry subsidy would end in June").press("C")
    page.select("the minister").press("S", "Ctrl+Shift+C")
    data = QGuiApplication.clipboard().mimeData()
    start = "“The ferry subsidy would end in June,” according to the minister. “Ferries”, "
    assert data.text().startswith(start)
    assert "2026" in data.text()
    assert "<i>Island Post</i>" in data.html()
    assert page.message == "The statement is on the clipboard."


def test_without_a_statement_in_hand_the_person_is_told(page: DeskPage) -> None:
    page.press("Ctrl+Shift+C")
    assert page.message == "Choose a statement to copy first."
