"""Tokens for formats and measures that count in them. All places are code points, half-open."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from onrecord.model.formats import Alignment

_TOKEN = re.compile(r"\w+|[^\w\s]")


def tokens(text: str) -> list[tuple[int, int]]:
    """Runs of word characters, and single marks; white space parts them and is none."""
    return [match.span() for match in _TOKEN.finditer(text)]


class Grid:
    """The tokens of one text, which spans are laid upon."""

    def __init__(self, places: Iterable[tuple[int, int]]) -> None:
        found = list(places)
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]

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
