"""A walk through every room of the window, by what a screen reader is told and with Tab alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from onrecord.gui.actions import entries, key_text, tooltip
from onrecord.model.comments import Subject
from onrecord.model.findings import Finding
from onrecord.model.registries import Actor
from onrecord.model.spans import Span
from onrecord.work import commenting, registering
from onrecord.work.session import Session
from tests.gui import access_page as access
from tests.gui.access_page import DIALOGS, POPUPS, WINDOWS, Room
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import FERRY, article
from tests.gui.sheets import codebook

pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)

_LETTER = re.compile("&([^&])")


@pytest.fixture
def desk(open_desk: Opener) -> DeskPage:
    """A window on three articles; in the first a statement with source and cue, and a claim."""
    texts = (FERRY, "The bridge is open, the mayor said.", "Boats are wanted, Ane Moe said.")
    page = open_desk([article(f"Article {at}", text) for at, text in enumerate(texts)])
    _fill(page.window.desk.session)
    page.window.panes.take_in()
    return page


def _fill(session: Session) -> None:
    first = session.queue()[0].article_id
    claim = ""
    for words, label in (
        ("The ferry subsidy would end in June", "claim"),
        ("the minister", "source"),
        ("said", "cue"),
    ):
        edit = session.tag(first, (_span(words),), label, statement_id=claim or None)
        claim = claim or edit.changes[-1].record.id
    session.tag(first, (_span("Not once."),), "claim")
    for name in ("Ane Moe", "The council"):
        registering.add(session, Actor, name)
    for words in ("Is this one sentence?", "And the byline?"):
        commenting.start(session, Subject.ARTICLE, first, words)


def _span(words: str) -> Span:
    return Span.of(FERRY, at := FERRY.index(words), at + len(words))


def _walk(desk: DeskPage, rooms: Sequence[Room], *, with_tab: bool = True) -> list[str]:
    """All that is amiss in these rooms."""
    found: list[str] = []
    for room in rooms:
        root = room.open_from(desk)
        found += [f"{room.name}: {each}" for each in _amiss(root, with_tab=with_tab)]
        if room.closes:
            found += [f"{room.name}: {each}" for each in _left(desk, room, root)]
    return found


def _amiss(root: QWidget, *, with_tab: bool) -> list[str]:
    found = [f"no name: {each}" for each in access.unnamed(root)]
    found += [f"two are called “{each}”" for each in access.twins(root)]
    found += [f"rows without words: {each}" for each in access.silent_rows(root)]
    if with_tab:
        way = access.ring(root)
        found += access.missed(root, way) + access.leaps(root, way)
    return found


def _left(desk: DeskPage, room: Room, root: QWidget) -> list[str]:
    """Esc closes, and leads back to where the person was."""
    for _ in range(2):  # one for a line with words in it, perhaps
        if not access.is_gone(root):
            QTest.keyClick(access.focus() or root, Qt.Key.Key_Escape)
    QApplication.processEvents()
    if not access.is_gone(root):
        return ["stays open"]
    if not desk.window.isActiveWindow():
        desk.window.activateWindow()
    QApplication.processEvents()
    return [] if desk.focused == room.back else [f"leads to “{desk.focused}”"]


def test_everything_in_the_window_has_a_name_and_is_reached_with_tab(desk: DeskPage) -> None:
    assert _walk(desk, WINDOWS) == []


def test_everything_in_the_dialogs_has_a_name_and_is_reached_with_tab(desk: DeskPage) -> None:
    assert _walk(desk, DIALOGS) == []


def test_what_pops_up_has_names_and_goes_with_esc(desk: DeskPage) -> None:
    assert _walk(desk, POPUPS, with_tab=False) == []


def test_every_action_has_a_menu_a_key_and_a_tip_that_names_it() -> None:
    for entry in entries(codebook()):
        assert entry.keys, entry.id
        assert tooltip(entry).endswith(f"({key_text(entry.keys[0])})"), entry.id
        assert entry.tip or entry.slot == "sitting.tag", entry.id


def test_every_action_stands_in_the_menu_it_names(desk: DeskPage) -> None:
    menus = [each.menu() for each in desk.window.menuBar().actions()]
    shown = {action.objectName() for menu in menus for action in menu.actions()}
    assert {entry.id for entry in desk.window.commands.entries} <= shown


def test_no_two_actions_share_a_key() -> None:
    held = Counter(
        QKeySequence(key).toString() for entry in entries(codebook()) for key in entry.keys
    )
    assert [key for key, count in held.items() if count > 1] == []


def test_no_two_entries_of_a_menu_share_a_letter(desk: DeskPage) -> None:
    menus = [each.menu() for each in desk.window.menuBar().actions()]
    titles = [each.text() for each in desk.window.menuBar().actions()]
    assert _shared_letters(titles) == []
    for menu in menus:
        fixed = [a.text() for a in menu.actions() if not a.objectName().startswith("tag ")]
        assert _shared_letters(fixed) == [], menu.title()


def _shared_letters(texts: Sequence[str]) -> list[str]:
    letters = [found[1].casefold() for text in texts if (found := _LETTER.search(text))]
    assert len(letters) == len([text for text in texts if text]), texts
    return [letter for letter, count in Counter(letters).items() if count > 1]


# What is said


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader is told beside what has the focus, each politely."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)


def test_the_text_is_what_qt_tells_of_it(desk: DeskPage) -> None:
    interface = QAccessible.queryAccessibleInterface(desk.window.reader)
    text = interface.textInterface()
    assert interface.role() is QAccessible.Role.EditableText
    assert text.text(0, 9) == FERRY[:9]
    desk.select("ferry subsidy")
    assert text.selectionCount() == 1
    desk.press("Right")
    assert text.cursorPosition() == desk.window.reader.textCursor().position()


def test_a_tag_under_the_caret_is_told_by_label_number_and_state(
    desk: DeskPage, said: list[str]
) -> None:
    sheet = desk.window.sitting.sheet
    assert sheet is not None
    start = FERRY.index("The ministry")
    offer = [Finding(start, start + len("The ministry"), "source", {}, 0.9)]
    session = desk.window.desk.session
    desk.window.desk.do(session.keep_machine_layer, sheet.article.id, "machine:tester", offer)
    desk.click("Two officials").press("Home", "Right")
    assert said[-1] == "Claim C1"
    desk.click("the minister")
    assert said[-1] == "Source S1"
    desk.click("The ministry")
    assert said[-1].startswith("Source")
    assert said[-1].endswith(", suggested")


def test_edits_refusals_hits_and_proposals_are_told(desk: DeskPage, said: list[str]) -> None:
    desk.select("Two officials").press("S")
    assert "Tag source: saved" in said
    desk.select("Two officials").press("S")
    assert "You already tagged this as source." in said
    desk.press("Ctrl+F").type("minister")
    assert said[-1] == "2 of 2"
    desk.press("Return")
    assert said[-1] == "1 of 2"
    desk.press("Esc").click("ferry subsidy").press("T")
    assert said[-1].startswith("Stance 1 of")
