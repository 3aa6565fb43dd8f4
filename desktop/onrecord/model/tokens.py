"""Tokens for formats and measures that count in them. All places are code points, half-open."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Self
from unicodedata import category

from onrecord.model.formats import Alignment

_TOKEN = re.compile(r"\w+|[^\w\s]")
_FIRST_MARK = "\u0300"  # no combining mark stands before it
_JOINERS = "\u00ad\u200c\u200d"  # the soft hyphen and the joiners of other scripts


def tokens(text: str) -> list[tuple[int, int]]:
    """Runs of word characters, and single marks; white space parts them and is none.

    Combining marks and joiners belong to the character before them, and a word goes on after
    them: é is one token's letter also where it is written as e and an accent, and so are the
    vowel signs of Devanagari.
    """
    found = [match.span() for match in _TOKEN.finditer(text)]
    return found if text.isascii() else _with_marks(text, found)


def _with_marks(text: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    goes_on = False  # after a mark within a word
    for start, end in found:
        touches = bool(joined) and joined[-1][1] == start
        is_mark = touches and _continues(text[start])
        if is_mark or (touches and goes_on and _is_word(text[start])):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
        goes_on = is_mark and _is_word(text[joined[-1][0]])
    return joined


def _continues(character: str) -> bool:
    if character in _JOINERS:
        return True
    return character >= _FIRST_MARK and category(character).startswith("M")


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


class Grid:
    """The tokens of one text, which spans are laid upon."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        found = list(places)
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]

    @classmethod
    def of(cls, starts: list[int], ends: list[int]) -> Self:
        """The grid of tokens whose places somebody else has counted, in order."""
        grid = cls(())
        grid.starts, grid.ends = starts, ends
        return grid

    def touched(self, start: int, end: int) -> range:
        """The numbers of the tokens that the range ``[start, end)`` touches."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

    def aligned(self, start: int, end: int, alignment: Alignment) -> range | None:
        """The tokens that stand for the range; None where none are left.

        White space at the ends of the range never counts as a cut.
        """
        found = self.touched(start, end)
        if not found:
            return None
        begins_within, ends_within = (
            self.starts[found[0]] < start, self.ends[found[-1]] > end,
        )  # fmt: skip
        if alignment is Alignment.STRICT and (begins_within or ends_within):
            return None
        if alignment is Alignment.CONTRACT:
            found = range(found.start + begins_within, found.stop - ends_within)
        return found or None

    def cuts(self, start: int, end: int) -> bool:
        """Whether the range begins or ends within a token, or touches none at all."""
        found = self.touched(start, end)
        return not found or self.starts[found[0]] < start or self.ends[found[-1]] > end

    def place(self, found: range) -> tuple[int, int]:
        """The code points from the first token's start to the last one's end."""
        return self.starts[found[0]], self.ends[found[-1]]
