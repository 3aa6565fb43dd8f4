"""Which keys belong to which action, and who else has them. Pure, but for the names of keys."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from onrecord.gui.table.entry import Entry

Keys = Mapping[str, Sequence[str]]

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALONE = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
)


def same(key: str) -> str:
    """A key in the one way of writing it: "ctrl+k" and "Ctrl+K" are the same."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def pressed(key: Qt.Key, held: Qt.KeyboardModifier) -> str:
    """The key that was pressed as the table writes it; "" for a modifier alone.

    A sign that takes Shift to type is that sign ("?"), whatever else its key has.
    """
    if key in _ALONE:
        return ""
    is_sign = 0x20 < key.value < 0x7F and not chr(key.value).isalnum()
    if is_sign and held & _SHIFT:
        held &= ~_SHIFT
    return QKeySequence(QKeyCombination(held, key)).toString(
        QKeySequence.SequenceFormat.PortableText
    )


def owners(entries: Iterable[Entry], key: str, besides: str = "") -> tuple[Entry, ...]:
    """The actions that have this key, but for the one named."""
    wanted = same(key)
    return tuple(
        entry for entry in entries if entry.id != besides and wanted in map(same, entry.keys)
    )


def clashing(entries: Sequence[Entry]) -> dict[str, tuple[Entry, ...]]:
    """Keys that more than one action has: Qt then lets none of them have it."""
    by_key: dict[str, list[Entry]] = {}
    for entry in entries:
        for key in {same(each) for each in entry.keys}:
            by_key.setdefault(key, []).append(entry)
    return {key: tuple(found) for key, found in by_key.items() if len(found) > 1}


def with_key(entry: Entry, key: str) -> tuple[str, ...]:
    """The keys of an action with one more."""
    return entry.keys if same(key) in map(same, entry.keys) else (*entry.keys, key)


def without_key(entry: Entry, key: str) -> tuple[str, ...]:
    """The keys of an action with one less."""
    return tuple(each for each in entry.keys if same(each) != same(key))


def fits(entry: Entry, words: str, told: str) -> bool:
    """Whether each typed word is in the action's name or menu, or is one of its keys."""
    keys = {same(key).casefold() for key in entry.keys}
    return all(
        word in told.casefold() or word in keys or same(word).casefold() in keys
        for word in words.casefold().split()
    )


def kept(chosen: Keys) -> str:
    """The chosen keys as the settings hold them."""
    return json.dumps({name: list(keys) for name, keys in chosen.items()})
