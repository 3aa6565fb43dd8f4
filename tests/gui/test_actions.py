from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSettings

from onrecord.gui.actions import entries, kept_keys, tooltip
from onrecord.gui.marking import letter
from onrecord.gui.table.entry import Heading
from onrecord.model.codebook import Codebook, Label, Role
from tests.gui.sheets import codebook


def keys_of(book: Codebook) -> dict[str, tuple[str, ...]]:
    return {entry.id: entry.keys for entry in entries(book)}


def test_every_label_of_the_codebook_has_its_key() -> None:
    keys = keys_of(codebook())
    assert keys["tag claim"] == ("C", "Alt+1")
    assert keys["tag entity"][0] == "E"


def test_labels_can_be_reached_by_number_where_the_keyboard_lacks_the_letter() -> None:
    labels = tuple(Label(id=f"label{at}", title="Frame") for at in range(1, 12))
    keys = keys_of(replace(codebook(), labels=labels))
    assert keys["tag label9"] == ("Alt+9",)
    assert keys["tag label10"] == ()


def test_a_labels_key_wins_over_another_actions_letter() -> None:
    frame = Label(id="frame", title="Frame", role=Role.NONE, key="f")
    keys = keys_of(replace(codebook(), labels=(*codebook().labels, frame)))
    assert keys["tag frame"][0] == "F"
    assert keys["fragment"] == ("Alt+Shift+F",)


def test_a_label_without_a_key_is_in_the_menu_all_the_same() -> None:
    frame = Label(id="frame", title="Frame")
    found = entries(replace(codebook(), labels=(frame,)))
    assert (found[0].menu, found[0].text, found[0].keys) == (Heading.TAG, "Frame", ("Alt+1",))


def test_a_strangers_label_cannot_take_the_windows_own_keys() -> None:
    frames = tuple(
        Label(id=f"frame{at}", title="Frame", key=key)
        for at, key in enumerate(("Ctrl+Z", "Del", " ", "?", "ß", "7"))
    )
    keys = keys_of(replace(codebook(), labels=frames))
    numbers = [(f"Alt+{at}",) for at in range(1, 6)]
    assert [keys[f"tag frame{at}"] for at in range(6)] == [*numbers, ("7", "Alt+6")]
    assert keys["undo"] == ("Ctrl+Z",)
    assert keys["keys"] == ("?",)
    assert letter(frames[0]) == "F"


def test_keys_of_ones_own_may_hold_any_sign(settings: QSettings) -> None:
    assert kept_keys(settings) == {}
    settings.setValue("keys", '{"fragment": ["Ctrl+,", "Ctrl+K, Ctrl+F"], "undo": []}')
    assert kept_keys(settings) == {"fragment": ("Ctrl+,", "Ctrl+K, Ctrl+F"), "undo": ()}
    settings.setValue("keys", "nonsense")
    assert kept_keys(settings) == {}


def test_a_tooltip_names_the_key() -> None:
    entry = next(each for each in entries(codebook()) if each.id == "tag claim")
    assert tooltip(entry, codebook().label("claim")) == "Tag the selected words: Claim (C)"
