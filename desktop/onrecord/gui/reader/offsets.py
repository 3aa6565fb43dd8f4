"""Code points of our text and positions of a Qt document: the only place that counts UTF-16."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# QTextDocument turns each of these into a block of its own or swallows it.
_REWRITTEN = str.maketrans({"\r": " ", "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})


class Offsets:
    """Where a code point of ``text`` stands in UTF-16 units, and back."""

    __slots__ = ("_code_points", "_units")

    def __init__(self, text: str) -> None:
        found = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._code_points = found
        self._units = [start + number for number, start in enumerate(found)]

    def to_qt(self, code_point: int) -> int:
        """The document position before this code point."""
        return code_point + bisect_left(self._code_points, code_point)

    def from_qt(self, position: int) -> int:
        """The code point at this document position; inside a surrogate pair, the pair's."""
        return position - bisect_left(self._units, position)


def shown(text: str) -> str:
    """The text as a Qt document can hold it: as many code points, with stand-ins for the few
    that it would rewrite."""
    return text.translate(_REWRITTEN)
