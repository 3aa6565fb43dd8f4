from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from onrecord.model.findings import Finding
from tests.gui.pages import DeskPage

CLAIM = "The ferry subsidy would end in June"


@pytest.fixture
def claimed(page: DeskPage) -> DeskPage:
    """A claim in hand, with a reporting verb and its subject behind it."""
    return page.select(CLAIM).press("C")


def proposed(page: DeskPage) -> str:
    """The words that are proposed; "" while no walk is on."""
    walk = page.window.sitting.walk
    return walk.proposed.text if walk else ""


def test_s_proposes_the_subject_of_the_reporting_verb_and_takes_it(claimed: DeskPage) -> None:
    claimed.press("S")
    assert claimed.selection == "the minister"
    assert claimed.says("“the minister”")
    assert claimed.tags == [("claim", CLAIM)]
    claimed.press("S")
    assert claimed.parts[0] == ("Source", "the minister")
    assert claimed.selection == ""


def test_q_proposes_the_reporting_verb(claimed: DeskPage) -> None:
    claimed.press("Q", "Q")
    assert claimed.parts[1] == ("Cue", "said")


def test_t_proposes_a_stance_without_words(claimed: DeskPage) -> None:
    claimed.press("T")
    assert claimed.says("No words of its own")
    claimed.press("T")
    assert ("stance", "") in claimed.tags


def test_what_is_taken_is_one_edit_and_chosen(claimed: DeskPage) -> None:
    claimed.press("S", "S")
    assert claimed.chosen is not None
    assert claimed.chosen.text == "the minister"
    claimed.press("Ctrl+Z")
    assert claimed.tags == [("claim", CLAIM)]
    assert claimed.parts[0] == ("Source", "")


def test_arrows_and_tab_walk_the_candidates(claimed: DeskPage) -> None:
    claimed.press("Esc", "Esc").select("Two officials").press("S", "Esc")
    claimed.pick_card(0).press("S")
    assert claimed.says("Source 1 of 2")
    first = proposed(claimed)
    claimed.press("Down")
    second = proposed(claimed)
    assert {first, second} == {"the minister", "Two officials"}
    for key in ("Tab", "Right", "Up", "Left"):
        claimed.press(key)
    QTest.keyClick(claimed.window.reader, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert proposed(claimed) == first
    claimed.press("Down", "Return")
    assert ("Source", second) in claimed.parts


def test_esc_leaves_the_walk_and_keeps_the_statement(claimed: DeskPage) -> None:
    claimed.press("S", "Esc")
    assert (proposed(claimed), claimed.selection) == ("", "")
    assert not claimed.says("takes it")
    assert claimed.card is not None
    assert claimed.card.title == "Claim 1"


def test_another_labels_key_leaves_the_walk_and_begins_its_own(claimed: DeskPage) -> None:
    claimed.press("S", "Q")
    assert proposed(claimed) == "said"
    claimed.press("C")
    assert (proposed(claimed), claimed.message) == ("", "Select the words of the claim first.")


def test_selecting_words_leaves_the_walk(claimed: DeskPage) -> None:
    claimed.press("S").select("Two officials")
    assert (proposed(claimed), claimed.selection) == ("", "Two officials")
    claimed.press("S")
    assert claimed.parts[0] == ("Source", "Two officials")


def test_leaving_the_text_leaves_the_walk(claimed: DeskPage) -> None:
    claimed.press("S", "F6")
    assert proposed(claimed) == ""


def test_a_click_elsewhere_leaves_the_walk(claimed: DeskPage) -> None:
    claimed.press("S").click("new boats")
    assert proposed(claimed) == ""


def test_a_suggested_source_is_taken_over_with_its_values(claimed: DeskPage) -> None:
    sheet = claimed.window.sitting.sheet
    assert sheet is not None
    start = claimed.text.index("the minister")
    found = Finding(start, start + 12, "source", {"type": "unnamed person"}, 0.9)
    desk = claimed.window.desk
    desk.do(desk.session.keep_machine_layer, sheet.article.id, "machine:test", [found])
    claimed.press("S")
    assert claimed.says("“the minister”, suggested")
    claimed.press("S")
    assert claimed.parts[0] == ("Source", "the minister")
    assert claimed.values == {"type": "unnamed person"}
    assert claimed.menu_text("undo") == "Undo Take over source"


def test_entities_that_come_late_leave_the_proposal_standing(claimed: DeskPage) -> None:
    claimed.press("S")
    desk, sheet = claimed.window.desk, claimed.window.sitting.sheet
    assert sheet is not None
    found = Finding(0, 3, "entity", {"kind": "ORG"})
    desk.do(desk.session.keep_machine_layer, sheet.article.id, "machine:late", [found])
    assert proposed(claimed) == "the minister"
    claimed.press("S")
    assert claimed.parts[0] == ("Source", "the minister")


def test_the_proposal_stands_beside_its_words(claimed: DeskPage) -> None:
    claimed.press("S")
    pane = claimed.window.reader.viewport()
    strip = next(each for each in pane.children() if each.metaObject().className() == "Proposal")
    words = claimed.window.reader.cursorRect()
    assert not strip.geometry().intersects(words)  # type: ignore[attr-defined]
    assert pane.rect().contains(strip.geometry())  # type: ignore[attr-defined]
    assert strip.pos() != QPoint(0, 0)  # type: ignore[attr-defined]


def strip_button(page: DeskPage, text: str) -> QToolButton:
    buttons = page.window.reader.viewport().findChildren(QToolButton)
    return next(each for each in buttons if each.isVisible() and text in each.text())


def test_the_proposal_is_walked_and_taken_with_the_mouse_too(claimed: DeskPage) -> None:
    claimed.press("S")
    first = proposed(claimed)
    QTest.mouseClick(strip_button(claimed, "next"), Qt.MouseButton.LeftButton)
    second = proposed(claimed)
    assert second != first
    QTest.mouseClick(strip_button(claimed, "S takes it"), Qt.MouseButton.LeftButton)
    assert claimed.parts[0] == ("Source", second)


def test_a_click_on_the_proposal_itself_leaves_the_text_alone(claimed: DeskPage) -> None:
    claimed.press("S")
    strip = strip_button(claimed, "S takes it").parentWidget()
    assert strip is not None
    words = proposed(claimed)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert proposed(claimed) == words
    QTest.mouseClick(strip_button(claimed, "Esc leaves"), Qt.MouseButton.LeftButton)
    assert proposed(claimed) == ""
