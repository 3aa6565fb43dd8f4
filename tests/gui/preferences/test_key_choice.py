from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from onrecord.formats import codebook_toml
from onrecord.gui.actions import entries, hidden_keys, tooltip
from onrecord.gui.preferences import key_choice
from onrecord.gui.table.entry import Entry, Heading
from onrecord.model.codebook import Codebook, Label
from onrecord.work.projects import shipped_codebooks
from tests.gui.sheets import codebook

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PLAIN = Qt.KeyboardModifier.NoModifier


def entry(name: str, *keys: str) -> Entry:
    return Entry(name, Heading.EDIT, 0, name, "sitting.undo", keys)


@pytest.mark.parametrize(
    ("key", "held", "written"),
    [
        (Qt.Key.Key_K, _CTRL, "Ctrl+K"),
        (Qt.Key.Key_N, _SHIFT, "Shift+N"),
        (Qt.Key.Key_Question, _SHIFT, "?"),
        (Qt.Key.Key_Comma, _CTRL, "Ctrl+,"),
        (Qt.Key.Key_F5, _PLAIN, "F5"),
        (Qt.Key.Key_Shift, _SHIFT, ""),
    ],
)
def test_a_pressed_key_is_written_as_the_table_writes_it(
    key: Qt.Key, held: Qt.KeyboardModifier, written: str
) -> None:
    assert key_choice.pressed(key, held) == written


def test_who_else_has_a_key_is_found_however_it_is_written() -> None:
    found = [entry("undo", "Ctrl+Z"), entry("redo", "Ctrl+Y", "ctrl+shift+z")]
    assert [e.id for e in key_choice.owners(found, "Ctrl+Shift+Z")] == ["redo"]
    assert key_choice.owners(found, "Ctrl+Z", besides="undo") == ()


def test_no_key_of_the_table_belongs_to_two_actions() -> None:
    assert key_choice.clashing(entries(codebook())) == {}


def test_two_actions_with_one_key_clash() -> None:
    found = [entry("undo", "Ctrl+Z"), entry("redo", "ctrl+z")]
    assert {k: [e.id for e in v] for k, v in key_choice.clashing(found).items()} == {
        "Ctrl+Z": ["undo", "redo"]
    }


@pytest.mark.parametrize("file", shipped_codebooks(), ids=lambda file: file.stem)
def test_under_every_codebook_that_ships_each_action_has_a_key_a_menu_and_a_tooltip(
    file: Path,
) -> None:
    found = entries(codebook_toml.read(file))
    assert [each.id for each in found if not (each.keys and each.menu and tooltip(each))] == []
    assert key_choice.clashing(found) == {}


def test_no_label_can_take_the_last_key_of_an_action() -> None:
    letters = (Label(id=sign, title=sign, key=sign) for sign in "abcdefghijklmnopqrstuvwxyz0")
    book = Codebook(id="greedy", revision=1, title="Greedy", labels=tuple(letters))
    found = entries(book)
    assert [each.id for each in found if not each.keys] == []
    assert key_choice.clashing(found) == {}


def test_an_action_that_lost_its_letter_to_a_label_is_named() -> None:
    fog = Label(id="fog", title="Fog", key="F")
    book = Codebook(id="fog", revision=1, title="Fog", labels=(fog,))
    assert [(label.id, e.id) for label, e in hidden_keys(book)] == [("tag fog", "fragment")]
    assert hidden_keys(book, {"fragment": ["F8"]}) == ()
