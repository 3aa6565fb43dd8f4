"""How many keys a statement takes, counted as they are pressed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from onrecord.model.findings import Finding
from tests.gui.conftest import Opener
from tests.gui.pages import DeskPage
from tests.gui.projects import article

FERRIES = (
    "The ministry declined to comment. The ferry subsidy would end in June, two government"
    " sources said. Nobody on the islands was asked.\n"
)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class KeyCounter(QObject):
    """Counts the keys that reach the window, each once; held modifiers are part of a key."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Each key press is asked about as a shortcut first, where the focus is; then by parents.
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and watched == QApplication.focusWidget():
            self.count += event.key() not in _MODIFIERS
        return False


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[KeyCounter]:
    counter = KeyCounter()
    qapp.installEventFilter(counter)
    yield counter
    qapp.removeEventFilter(counter)


@pytest.fixture
def ferries(open_desk: Opener) -> DeskPage:
    return open_desk([article("Ferries", FERRIES)])


def suggest(page: DeskPage, label: str, words: str) -> None:
    """Let a machine suggest a tag over these words."""
    sheet = page.window.sitting.sheet
    assert sheet is not None
    start, desk = page.text.index(words), page.window.desk
    found = [Finding(start, start + len(words), label, {}, 0.9)]
    desk.do(desk.session.keep_machine_layer, sheet.article.id, "machine:tester", found)


def test_a_statement_with_source_cue_and_polarity_takes_at_most_ten_keys(
    ferries: DeskPage, keys: KeyCounter
) -> None:
    ferries.press(".", ".", "W", "G")
    assert ferries.selection == "The ferry subsidy would end in June"
    keys.count = 0
    ferries.press("C", "S", "S", "Q", "Q", "T", "T", "1")
    assert ferries.parts == [
        ("Source", "two government sources"),
        ("Cue", "said"),
        ("Stance", ""),
    ]
    assert ferries.values == {"polarity": "support"}
    assert keys.count == 8


def test_the_whole_statement_from_the_top_of_the_article_takes_twelve_keys(
    ferries: DeskPage, keys: KeyCounter
) -> None:
    ferries.press(".", ".", "W", "G", "C", "S", "S", "Q", "Q", "T", "T", "1")
    assert [label for label, _ in ferries.tags] == ["stance", "claim", "source", "cue"]
    assert keys.count == 12


def test_a_suggestion_that_is_chosen_takes_one_key(ferries: DeskPage, keys: KeyCounter) -> None:
    suggest(ferries, "claim", "The ferry subsidy would end in June")
    ferries.press("M")
    keys.count = 0
    ferries.press("Y")
    assert ferries.tags == [("claim", "The ferry subsidy would end in June")]
    assert keys.count == 1
