from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from onrecord.gui.reader.marks import MarkState
from onrecord.model.annotations import Annotation, Link, OriginKind
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import annotator_named, layer_of
from onrecord.model.spans import Span
from tests.gui.hands_page import HandsPage
from tests.gui.pages import DeskPage
from tests.gui.projects import FERRY, article, opened, project_with

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
MACHINE = annotator_named("machine:claims@1")
FIRST = "The ferry subsidy would end in June"
SECOND = "We were never asked"
ABOUT = article("Ferry subsidy to end")


def offered(label: str, words: str) -> Annotation:
    start = FERRY.index(words)
    span = Span.of(FERRY, start, start + len(words))
    return Annotation(article_id=ABOUT.id, annotator_id=MACHINE.id, label=label, spans=(span,))


def tie(label: str, start: Annotation, end: Annotation) -> Link:
    ends = {"from_id": start.id, "to_id": end.id}
    return Link(article_id=ABOUT.id, annotator_id=MACHINE.id, label=label, **ends)


@pytest.fixture
def page(open_desk: Callable[..., DeskPage], tmp_path: Path) -> DeskPage:
    """A window on an article in which a machine suggests two statements and an entity."""
    path = project_with(tmp_path, [ABOUT])
    first, second = offered("claim", FIRST), offered("claim", SECOND)
    minister, said = offered("source", "the minister"), offered("cue", "said")
    moe = offered("source", "Ane Moe")
    records = [MACHINE, layer_of(ABOUT.id, MACHINE.id), first, second, minister, said, moe]
    records += [offered("entity", "June"), tie("attributed to", first, minister)]
    records += [tie("signalled by", first, said), tie("attributed to", second, moe)]
    session = opened(path)
    changes = tuple(Change(None, each) for each in records)
    session.project.commit_outside_history(Edit("Find claims", changes))
    session.close()
    return open_desk(path=path)


def dashed(page: DeskPage) -> int:
    """How many suggestions are drawn."""
    index = page.window.reader._index
    numbers = index.numbers()
    marks = {placed.mark for number in numbers for placed in index.placed(number)}
    return sum(mark.state is MarkState.SUGGESTED for mark in marks)


def test_one_key_takes_over_a_whole_suggested_statement(page: DeskPage) -> None:
    page.press("Y")
    assert page.tags == [("claim", FIRST), ("source", "the minister"), ("cue", "said")]
    assert page.menu_text("undo") == "Undo Accept suggested claim"
    sheet = page.window.sitting.sheet
    assert sheet is not None
    assert {len(each.parts) for each in sheet.statements} == {2}
    assert {x.origin.kind for x in sheet.annotations.values()} == {OriginKind.SUGGESTION}


def test_three_suggestions_take_a_key_each(page: DeskPage) -> None:
    page.press("Y")
    assert page.chosen is not None
    assert page.chosen.text == SECOND
    page.press("Y")
    assert ("claim", SECOND) in page.tags
    assert ("source", "Ane Moe") in page.tags
    page.press("Y")
    assert page.message == "There is no suggestion left in this article."


def test_what_was_taken_over_is_no_longer_suggested(page: DeskPage) -> None:
    assert dashed(page) == 5
    page.press("Y")
    assert dashed(page) == 2
    page.press("Ctrl+Z")
    assert dashed(page) == 5


def test_tagging_the_same_words_oneself_covers_the_suggestion(page: DeskPage) -> None:
    page.select("Ane Moe").press("S")
    assert dashed(page) == 4


def test_a_suggestion_is_chosen_with_its_statement_and_taken_over(page: DeskPage) -> None:
    page.click(SECOND)
    lit = page.window.reader._lighting.related
    assert len(lit) == 2
    page.press("Y")
    assert page.tags == [("claim", SECOND), ("source", "Ane Moe")]


def test_an_entity_becomes_an_entity_tag_of_mine(page: DeskPage) -> None:
    page.window.sitting.choose(
        next(
            each.id for each in page.window.sitting.sheet.machine.values() if each.label == "entity"
        )
    )
    page.press("Y")
    assert page.tags == [("entity", "June")]


def test_a_tag_takes_the_words_of_the_suggestion_it_overlaps(page: DeskPage) -> None:
    page.select("ferry subsidy").press("C", "U")
    assert page.tags == [("claim", FIRST)]
    assert page.menu_text("undo") == "Undo Take the suggestion’s words"
    assert dashed(page) == 4


def test_without_an_overlap_it_is_said(page: DeskPage) -> None:
    page.select("new boats").press("C", "U")
    assert page.message == "No suggestion overlaps this tag with other words."


def test_a_suggestion_can_be_taken_over_with_the_mouse_alone(page: DeskPage) -> None:
    page.click(SECOND)
    card = page.window.cards.card
    (button,) = (b for b in card.findChildren(QPushButton) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.tags == [("claim", SECOND), ("source", "Ane Moe")]


def test_a_suggestion_can_be_taken_over_from_its_menu(page: DeskPage) -> None:
    hands = HandsPage(page)
    hands.menu_at(SECOND)
    hands.take("Accept suggestion")
    assert page.tags == [("claim", SECOND), ("source", "Ane Moe")]
