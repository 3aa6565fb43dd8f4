"""Finding words in a text, as people mean them: capitals, accents and kinds of quotation marks
do not matter unless they ask."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from unicodedata import combining, normalize

_ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‑": "-", "–": "-"}
)
_Hit = tuple[int, int]


@dataclass(frozen=True, slots=True)
class How:
    """``exact``: capitals, accents and quotation marks count. ``whole``: whole words only."""

    exact: bool = False
    whole: bool = False


class Findable:
    """A text prepared for being searched again and again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: str | None = None
        self._origins: list[int] | None = None  # None: each character is where it was

    def hits(self, words: str, how: How = How()) -> list[_Hit]:
        """Where the words stand: half-open ranges of code points that do not overlap, in order.

        White space around the words is left out, and any white space within fits any other.
        """
        words = words.strip()
        if not words:
            return []
        found = self._exact(words) if how.exact else self._loose(words)
        return [hit for hit in found if self._is_whole(hit)] if how.whole else found

    def _exact(self, words: str) -> list[_Hit]:
        return [(at, at + len(words)) for at in _places(self._text, words)]

    def _loose(self, words: str) -> list[_Hit]:
        sought = "".join(map(_folded, words))
        if not sought:
            return []
        if self._folded is None:
            self._fold()
        assert self._folded is not None, "folded above"
        places = _places(self._folded, sought)
        if self._origins is None:
            return [(at, at + len(sought)) for at in places]
        hits = (self._unfolded(at, at + len(sought)) for at in places)
        return [hit for hit in hits if hit]

    def _fold(self) -> None:
        pieces = {character: _folded(character) for character in set(self._text)}
        self._folded = self._text.translate({ord(each): piece for each, piece in pieces.items()})
        if any(len(piece) != 1 for piece in pieces.values()):
            self._origins = [at for at, each in enumerate(self._text) for _ in pieces[each]]

    def _unfolded(self, start: int, end: int) -> _Hit | None:
        """The characters behind a stretch of the folded text; None if it cuts one of them."""
        origins = self._origins
        assert origins is not None, "only asked where characters moved"
        first, last = origins[start], origins[end - 1]
        cuts_first = start > 0 and origins[start - 1] == first
        cuts_last = end < len(origins) and origins[end] == last
        if cuts_first or cuts_last:
            return None
        beyond = last + 1
        while beyond < len(self._text) and combining(self._text[beyond]):
            beyond += 1
        return first, beyond

    def _is_whole(self, hit: _Hit) -> bool:
        text, (start, end) = self._text, hit
        begins = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
        ends = end == len(text) or not (text[end - 1].isalnum() and text[end].isalnum())
        return begins and ends


def next_hit(hits: list[_Hit], place: int) -> int | None:
    """Number of the first hit that begins at or after the place, from the top again at the end."""
    if not hits:
        return None
    return bisect_left(hits, (place, place)) % len(hits)


def previous_hit(hits: list[_Hit], place: int) -> int | None:
    """Number of the last hit that begins before the place, from the end again at the top."""
    if not hits:
        return None
    return (bisect_left(hits, (place, place)) - 1) % len(hits)


def _places(text: str, words: str) -> list[int]:
    return [match.start() for match in re.finditer(re.escape(words), text)]


@cache
def _folded(character: str) -> str:
    """A character without case and accents; "" for one that is an accent only."""
    if character.isspace():
        return " "
    bare = "".join(c for c in normalize("NFKD", character) if not combining(c))
    return bare.casefold().translate(_ALIKE)
