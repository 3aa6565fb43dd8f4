"""Offsets of other tools, in whichever unit they count, to code points of the text as it is here.

Texts here hold no carriage returns and no byte order mark. Tools count in the text as their file
has it: in code points (Python, brat), UTF-16 units (Java, JavaScript) or bytes of UTF-8 (Rust, Go).
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property
from itertools import accumulate
from typing import Self

from onrecord.errors import Message

_BOM = "\ufeff"

Place = tuple[int, int, str]
"""A half-open range in a tool's own units, with the text it says it covers ("" if it does not)."""


class Units(StrEnum):
    """What a tool counts."""

    CODE_POINTS = "code points"
    UTF_16 = "UTF-16"
    BYTES = "bytes"


_ENCODINGS = {Units.UTF_16: "utf-16-le", Units.BYTES: "utf-8"}
# What a character takes: one unit, and one more for each of these that it reaches.
_WIDER_FROM = {Units.UTF_16: "\U00010000", Units.BYTES: "\x80\u0800\U00010000"}


def normalised(raw: str) -> str:
    """The text as it is kept here: line feeds for line ends, no byte order mark."""
    text = raw.removeprefix(_BOM)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


class Offsets:
    """Finds places of one text. ``text`` is that text as it is kept here.

    Raises ValueError for a text that is no Unicode (half a surrogate pair), where it must count.
    """

    def __init__(self, raw: str, units: Units = Units.CODE_POINTS) -> None:
        self.units = units
        self.text = normalised(raw)
        self._raw = raw
        self._is_same = raw is self.text or raw == self.text
        self._counts_others = units is not Units.CODE_POINTS and not raw.isascii()
        if self._counts_others:
            raw.encode(_ENCODINGS[units])  # raises for half a pair

    @classmethod
    def detected(cls, raw: str, places: Iterable[Place]) -> Self:
        """With the unit in which all covered texts fit: code points before UTF-16 before bytes.

        Where they fit in none, that in which most do. Each unit is tried in the text as the file
        has it, then in the text without carriage returns, as some tools read it. Line breaks and
        other white space may differ: files of a line a record cannot hold them.
        """
        known = list(places)
        best, most = cls(raw), -1
        for candidate in cls._candidates(raw):
            fitting = sum(candidate._fits(place) for place in known)
            if fitting > most:
                best, most = candidate, fitting
            if fitting == len(known):
                break
        return best

    @classmethod
    def _candidates(cls, raw: str) -> Iterable[Self]:
        text = normalised(raw)
        for units in Units:
            yield cls(raw, units)
            if text != raw:
                yield cls(text, units)

    def _fits(self, place: Place) -> bool:
        start, end, covered = place
        try:
            start, end = self.span(start, end)
        except ValueError:
            return False
        return not covered or covers(self.text[start:end], covered)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The range in half-open code points of ``text``.

        Raises ValueError for one that is empty, reaches outside the text or parts a character.
        """
        found = self._place(start), self._place(end)
        if found[0] >= found[1]:
            raise ValueError(f"{start}..{end} covers nothing")
        return found

    def _place(self, offset: int) -> int:
        at = self._code_points(offset) if self._counts_others else offset
        if not 0 <= at <= len(self._raw):
            raise ValueError(f"{offset} lies outside the text")
        if self._is_same:
            return at
        # A carriage return before a line feed is nothing: that between the two is before both.
        at -= bisect_left(self._returns, at)
        return at - 1 if at and self._raw.startswith(_BOM) else at

    def _code_points(self, offset: int) -> int:
        starts = self._starts
        if not 0 <= offset <= starts[-1]:
            raise ValueError(f"{offset} lies outside the text")
        at = bisect_left(starts, offset)
        if starts[at] != offset:
            raise ValueError(f"{offset} parts a character")
        return at

    @cached_property
    def _starts(self) -> array[int]:
        """Where each code point begins in the tool's units, and where the last ends."""
        wider = _WIDER_FROM[self.units]
        widths = (1 + sum(map(character.__ge__, wider)) for character in self._raw)
        return array("Q", accumulate(widths, initial=0))

    @cached_property
    def _returns(self) -> array[int]:
        """Where carriage returns stand that a line feed follows."""
        return array("Q", (found.start() for found in re.finditer("\r\n", self._raw)))

    def remark(self, file: str) -> Message | None:
        """What to tell of a file whose tool does not count as we do."""
        if not self._counts_others:
            return None
        if self.units is Units.UTF_16:
            return Message("{file}: offsets counted in UTF-16 units.", file=file)
        return Message("{file}: offsets counted in bytes.", file=file)


def covers(text: str, covered: str) -> bool:
    """Whether the words are the same, whatever the white space between and around them."""
    return text == covered or _words(text) == _words(covered)


def _words(text: str) -> list[str]:
    return text.replace(_BOM, " ").split()
