"""What an action is, before Qt makes one of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Heading(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    TAG = "&Tag"
    ARTICLE = "&Article"
    GO = "&Go"
    VIEW = "&View"
    REVIEW = "&Review"
    PROJECT = "&Project"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a person can do. ``slot`` names a room of the window and its method:
    "sitting.undo".

    ``checked`` makes it a switch with that first state; entries of one ``choice`` are exclusive.
    ``tells_state`` hands that state, on or off, to the slot.
    ``tells_key`` hands it the key that was pressed, "" from a menu.
    ``in_text`` keeps its keys to the reader and the cards, where they cannot surprise.
    """

    id: str
    menu: Heading
    section: int
    text: str
    slot: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    argument: str | None = None
    checked: bool | None = None
    choice: str = ""
    in_text: bool = False
    tells_state: bool = False
    tells_key: bool = False
