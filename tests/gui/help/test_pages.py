from __future__ import annotations

from pathlib import Path

import pytest

from onrecord import resources
from onrecord.gui.help.pages import HelpPage, read_pages, search, target


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "order.txt").write_text("second\nfirst\n")
    (tmp_path / "first.md").write_text("# Zebras\n\nA **zebra** in the [zoo](second.md). Zebra.\n")
    (tmp_path / "second.md").write_text("# Apes\n\nNo zebra here.\n")
    (tmp_path / "third.md").write_text("# Birds\n")
    (tmp_path / "fr").mkdir()
    (tmp_path / "fr" / "second.md").write_text("# Singes\n")
    return tmp_path


def test_pages_stand_in_their_order_and_others_after_them(folder: Path) -> None:
    assert [page.title for page in read_pages(folder, "en")] == ["Apes", "Zebras", "Birds"]


def test_a_translated_page_takes_the_place_of_the_english_one(folder: Path) -> None:
    assert [page.title for page in read_pages(folder, "fr")] == ["Singes", "Zebras", "Birds"]


def test_the_page_about_it_is_found_first_with_its_words_as_they_are_read(folder: Path) -> None:
    found = search(read_pages(folder, "en"), "ZEBRA")
    assert [(each.page.name, each.times) for each in found] == [("first", 3), ("second", 1)]
    assert "A zebra in the zoo. Zebra." in found[0].excerpt


def test_all_words_have_to_be_on_the_page(folder: Path) -> None:
    assert [each.page.name for each in search(read_pages(folder, "en"), "zebra zoo")] == ["first"]
    assert search(read_pages(folder, "en"), "zebra whale") == []
    assert search(read_pages(folder, "en"), " ") == []


def test_a_link_leads_to_a_page_of_ours_or_nowhere() -> None:
    pages = [HelpPage("mouse", "With the mouse", "")]
    assert target("mouse.md", pages) == "mouse"
    assert target("../help/mouse.md#words", pages) == "mouse"
    assert target("https://example.org/mouse.md", pages) == ""
    assert target("missing.md", pages) == ""


def test_every_page_that_ships_has_a_heading_and_its_place(folder: Path) -> None:
    shipped = read_pages(resources.path("help"), "en")
    named = (resources.path("help") / "order.txt").read_text("utf-8").split()
    assert all(page.text.startswith("# ") for page in shipped)
    assert {page.name for page in shipped} <= set(named)
