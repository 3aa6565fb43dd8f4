from __future__ import annotations

from dataclasses import replace

from onrecord.gui.actions import entries, tooltip
from onrecord.gui.marking import letter
from onrecord.gui.table.entry import Heading
from onrecord.model.codebook import Codebook, Label, Role
from tests.gui.sheets import codebook


def keys_of(book: Codebook) -> dict[str, tuple[str, ...]]:
    return {entry.id: entry.keys for entry in entries(book)}


def test_every_label_of_the_codebook_has_its_key() -> None:
    keys = keys_of(codebook())
    assert keys["tag claim"] == ("C",)
    assert keys["tag entity"] == ("E",)


def test_a_labels_key_wins_over_another_actions_letter() -> None:
    frame = Label(id="frame", title="Frame", role=Role.NONE, key="f")
    keys = keys_of(replace(codebook(), labels=(*codebook().labels, frame)))
    assert keys["tag frame"] == ("F",)
    assert keys["fragment"] == ()


def test_a_label_without_a_key_is_in_the_menu_all_the_same() -> None:
    frame = Label(id="frame", title="Frame")
    found = entries(replace(codebook(), labels=(frame,)))
    assert (found[0].menu, found[0].text, found[0].keys) == (Heading.TAG, "Frame", ())


def test_a_strangers_label_cannot_take_the_windows_own_keys() -> None:
    frames = tuple(
        Label(id=f"frame{at}", title="Frame", key=key)
        for at, key in enumerate(("Ctrl+Z", "Del", " ", "?", "ß", "7"))
    )
    keys = keys_of(replace(codebook(), labels=frames))
    assert [keys[f"tag frame{at}"] for at in range(6)] == [(), (), (), (), (), ("7",)]
    assert keys["undo"] == ("Ctrl+Z",)
    assert keys["keys"] == ("?",)
    assert letter(frames[0]) == "F"


def test_a_tooltip_names_the_key() -> None:
    entry = next(each for each in entries(codebook()) if each.id == "tag claim")
    assert tooltip(entry, codebook().label("claim")) == "Tag the selected words: Claim (C)"
