"""Tokens as Prodigy wants them: the text cut into pieces that no span cuts through."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

from onrecord.model.spans import Span

_PIECE = re.compile(r"\w+|[^\w\s]|\s+")


class Tokens:
    """The tokens of one text, as spaCy cuts: words, marks, and white space but for one space after
    a token, which is told with that token.

    Prodigy refuses spans that do not begin and end with tokens. So a word is cut where a span
    begins or ends within it, and no span is moved.
    """

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        self._text = text
        found = list(spans)
        self._begin = {span.start for span in found}
        self._end = {span.end for span in found}
        self._cuts = sorted(self._begin | self._end)
        places = list(self._places())
        self._starts = [start for start, _ in places]
        self._ends = [end for _, end in places]

    def _places(self) -> Iterator[tuple[int, int]]:
        text, cuts = self._text, self._cuts
        following = 0  # the first cut that is not passed yet
        for match in _PIECE.finditer(text):
            start, end = match.span()
            if start and text[start] == " " and self._is_told_before(start):
                start += 1
            while following < len(cuts) and cuts[following] < end:
                if cuts[following] > start:
                    yield start, cuts[following]
                    start = cuts[following]
                following += 1
            if start < end:
                yield start, end

    def _is_told_before(self, space: int) -> bool:
        return space not in self._begin and space + 1 not in self._end

    def listed(self) -> list[dict[str, Any]]:
        """The tokens as Prodigy lists them; ``ws`` tells whether a space follows."""
        following = [*self._starts[1:], len(self._text)]
        return [
            {
                "text": self._text[start:end],
                "start": start,
                "end": end,
                "id": number,
                "ws": following[number] > end,
            }
            for number, (start, end) in enumerate(zip(self._starts, self._ends, strict=True))
        ]

    def of(self, span: Span) -> tuple[int, int]:
        """The numbers of the first and the last token of a span, both inclusive."""
        return bisect_left(self._starts, span.start), bisect_left(self._ends, span.end)
