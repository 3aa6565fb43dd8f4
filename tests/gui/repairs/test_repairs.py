"""Tags that came with a colleague's file and do not fit are put in their places in the window."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from onrecord.model.annotations import Annotation
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from tests.builders import raw, span
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article
from tests.gui.repairs_page import RepairsPage

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)

CLAIM, SOURCE = "The ferry subsidy would end in June", "the minister"


@pytest.fixture
def desk(open_desk: Opener, tmp_path: Path) -> DeskPage:
    """Ben's claim and source wait: they stand one code point too far right in his file."""
    page = open_desk([article("Ferry subsidy to end"), article("Bridge opens", "It is open.")])
    session = page.window.desk.session
    path = hand_out(session, "Ben", tmp_path / "ben.onrecord").output
    with closing(open_session(path, annotator="Ben")) as ben:
        key = ben.project.read.article_ids()[0]
        text = ben.text(key)
        ben.tag(key, [span(text, CLAIM)], "claim")
        (claim,) = ben.project.read.annotations(key, [ben.annotator.id])
        ben.tag(key, [span(text, SOURCE)], "source", statement_id=claim.id)
    with raw(path) as other:
        other.execute('UPDATE spans SET start = start + 1, "end" = "end" + 1')
    merge(session, [path])
    page.window.intake.came.emit()
    return page


def tags(desk: DeskPage) -> list[Annotation]:
    read = desk.window.desk.session.project.read
    ben = read.annotator_named("Ben")
    assert ben is not None
    return read.annotations(read.article_ids()[0], [ben.id])


def links(desk: DeskPage) -> int:
    return int(desk.window.desk.session.project.read.counts()["links"])


def test_a_digit_puts_the_tag_in_that_place(desk: DeskPage) -> None:
    page = RepairsPage(desk)
    assert page.rows == [CLAIM, SOURCE]
    assert page.places[0].startswith(f"1: {CLAIM}, the minister said")
    page.press(Qt.Key.Key_1)
    assert [each.text for each in tags(desk)] == [CLAIM]
    assert page.rows == [SOURCE]
    page.press(Qt.Key.Key_Return)
    assert [each.text for each in tags(desk)] == [CLAIM, SOURCE]
    assert (page.rows, links(desk)) == ([], 1)
    assert "Nothing waits" in page.why


def test_all_with_one_place_only_go_there_and_come_back_by_undo(desk: DeskPage) -> None:
    page = RepairsPage(desk)
    page.click(page.window.sole_button)
    assert (page.rows, links(desk)) == ([], 1)
    desk.window.commands["undo"].trigger()
    assert page.rows == [CLAIM, SOURCE]
    assert tags(desk) == []


def test_a_tag_is_given_up_by_delete(desk: DeskPage) -> None:
    page = RepairsPage(desk)
    page.press(Qt.Key.Key_Delete)
    assert page.rows == [SOURCE]
    assert tags(desk) == []


def test_the_selected_words_are_used_instead(desk: DeskPage) -> None:
    page = RepairsPage(desk)
    desk.select("The ferry subsidy")
    page.click(page.window.use_button)
    assert [each.text for each in tags(desk)] == ["The ferry subsidy"]


def test_without_a_selection_the_article_is_shown_and_words_are_asked_for(desk: DeskPage) -> None:
    page = RepairsPage(desk)
    read = desk.window.desk.session.project.read
    desk.window.sitting.show(read.article_ids()[1])
    page.click(page.window.use_button)
    assert "Select the words" in page.notice
    sheet = desk.window.sitting.sheet
    assert sheet is not None
    assert sheet.article.title == "Ferry subsidy to end"
    assert tags(desk) == []


def test_the_likeliest_place_is_shown_in_the_text(desk: DeskPage) -> None:
    page = RepairsPage(desk)
    page.press(Qt.Key.Key_Down)
    page.click(page.window.show_button)
    shown = desk.window.reader.span()
    assert shown is not None
    assert shown.text == SOURCE


def test_a_project_where_nothing_waits_says_so(open_desk: Opener) -> None:
    page = RepairsPage(open_desk([article("Ferry subsidy to end")]))
    assert "Nothing waits" in page.why
    QTest.keyClick(page.window, Qt.Key.Key_Escape)
    assert page.window.isHidden()
