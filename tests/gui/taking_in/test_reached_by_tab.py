"""Hand-out and take-in with all their parts in sight: each has a name, and Tab comes by it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.gui import access_page as access
from tests.gui.pages import DeskPage
from tests.gui.taking_in_page import HandOutPage, TakeInPage, forked, handed_out, tags_in


def amiss(root: QWidget) -> list[str]:
    way = access.ring(root)
    return [
        *access.unnamed(root),
        *access.twins(root),
        *access.silent_rows(root),
        *access.missed(root, way),
        *access.leaps(root, way),
    ]


def test_a_deal_of_picked_articles(pages_of_three: DeskPage, tmp_path: Path) -> None:
    handed_out(pages_of_three, "Cleo", tmp_path / "cleo.onrecord")
    page = HandOutPage(pages_of_three)
    for name in ("Ana", "Ben"):
        page.name_somebody(name)
        page.press("Return")
    page.choose("Articles: Picked")
    page.click("Tick all shown")
    page.choose("Several people: Deal them out")
    page.dialog.resize(1000, 800)
    assert amiss(page.dialog) == []
    page.choose("Articles: From a list")
    assert amiss(page.dialog) == []


def test_a_report_of_several_files_with_something_to_choose(page: DeskPage, tmp_path: Path) -> None:
    _, laptop = forked(page, "Ana", tmp_path)
    bens = handed_out(page, "Ben", tmp_path / "ben.onrecord")
    tags_in(bens, "Ben", "new boats")
    report = TakeInPage(page, laptop, bens)
    assert report.dialog.focusWidget() is report.dialog.page.forks.list
    assert amiss(report.dialog) == []
