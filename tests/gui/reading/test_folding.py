from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from onrecord.gui.reader.folding import folds
from onrecord.gui.reader.overlay import sign_boxes
from onrecord.gui.reader.paragraphs import typeset
from onrecord.model.articles import Article, RegionKind, region
from onrecord.model.edits import Change, Edit
from onrecord.work.projects import open_session
from tests.gui.conftest import Opener
from tests.gui.find_page import FindPage
from tests.gui.pages import DeskPage
from tests.gui.projects import ME, article, project_with

TEXT = "Skip to content\nSubscribe\n\nSign in\n\nThe ferry stays, the minister said.\n\nMore boats."
WEB = ("Skip to content", "Subscribe", "Sign in")


def regions(of: Article):
    starts = [(of.text.index(words), words) for words in WEB]
    kind = RegionKind.FURNITURE
    return [region(of.id, kind, at, at + len(words), by="import") for at, words in starts]


@pytest.fixture
def page(open_desk: Opener, tmp_path) -> DeskPage:
    """A window on an article under three lines of a web page's menu."""
    one = article("Ferry", TEXT)
    path = project_with(tmp_path, [one])
    session = open_session(path, annotator=ME)
    changes = tuple(Change(None, each) for each in regions(one))
    session.project.commit_outside_history(Edit("Import", changes))
    session.close()
    return open_desk(path=path)


def sign(page: DeskPage) -> str:
    reader = page.window.reader
    return next((text for _, text in sign_boxes(reader._page(reader.viewport().rect()))), "")


def click_sign(page: DeskPage) -> None:
    reader = page.window.reader
    box, _ = sign_boxes(reader._page(reader.viewport().rect()))[0]
    scroll = reader.verticalScrollBar().value()
    place = QPoint(int(box.center().x()) + reader._column()[0], int(box.center().y()) - scroll)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)


def height(page: DeskPage) -> float:
    """Where the article's own text begins."""
    reader = page.window.reader
    return reader.cursorRect(reader.document().find("The ferry")).top()


def test_runs_of_furniture_are_folded_and_single_lines_are_not() -> None:
    one = article("Ferry", TEXT)
    (found,) = folds(typeset(one, regions(one)))
    assert (found.first, list(found.hidden), found.lines) == (0, [1, 2, 3], 3)
    assert folds(typeset(one, regions(one)[:2])) == ()


def test_a_click_on_the_sign_folds_the_furniture_and_brings_it_back(page: DeskPage) -> None:
    before = height(page)
    assert sign(page) == "▾ 3 lines of page furniture"
    click_sign(page)
    assert sign(page) == "▸ 3 lines of page furniture"
    assert height(page) < before
    assert page.window.commands["furniture"].isChecked()
    click_sign(page)
    assert height(page) == before


def test_tags_lie_on_their_words_while_furniture_is_folded(page: DeskPage) -> None:
    page.press("Ctrl+Alt+F").select("The ferry stays").press("C")
    assert page.tags == [("claim", "The ferry stays")]
    page.select("More boats").press("C")
    assert page.tags[1] == ("claim", "More boats")


def test_the_caret_steps_over_what_is_folded(page: DeskPage) -> None:
    page.press("Ctrl+Alt+F", "Ctrl+Home", "Down")
    assert page.window.reader.caret() >= page.text.index("The ferry")
    page.press("Up")
    assert page.window.reader.caret() < page.text.index("Subscribe")


def test_furniture_comes_back_when_something_in_it_is_found(page: DeskPage) -> None:
    page.press("Ctrl+Alt+F")
    FindPage(page).seek("sign in")
    assert page.selection == "Sign in"
    assert not page.window.commands["furniture"].isChecked()


def test_furniture_stays_folded_the_next_time(page: DeskPage, open_desk: Opener) -> None:
    page.press("Ctrl+Alt+F")
    again = open_desk(path=page.window.desk.session.path, read_only=True)
    assert sign(again).startswith("▸")


def test_walking_to_a_candidate_within_the_furniture_brings_it_back(page: DeskPage) -> None:
    page.select("Subscribe").press("S").press("Esc", "Esc")
    page.window.commands["furniture"].setChecked(True)
    page.select("The ferry stays").press("C", "S")
    while page.selection != "Subscribe":
        page.press("Down")
    assert not page.window.commands["furniture"].isChecked()
    page.press("S")
    assert ("Source", "Subscribe") in page.parts
