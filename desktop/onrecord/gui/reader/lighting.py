"""Which marks stand out and which step back. Pure."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Strength(IntEnum):
    DIM = 0
    PLAIN = 1
    LIT = 2
    CHOSEN = 3


class Lighting(NamedTuple):
    """The chosen annotation, what belongs to it, and what lies under the pointer."""

    chosen: str = ""
    related: frozenset[str] = frozenset()
    hovered: str = ""

    def strength(self, mark_id: str) -> Strength:
        if mark_id == self.chosen:
            return Strength.CHOSEN
        if mark_id in self.related or mark_id == self.hovered:
            return Strength.LIT
        return Strength.DIM if self.chosen else Strength.PLAIN
