"""What a search found in an article, as marks of the paragraphs that are on the screen. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from onrecord.gui.reader.lanes import Placed
from onrecord.gui.reader.marks import Line, Mark
from onrecord.gui.reader.paragraphs import Paragraph
from onrecord.model.spans import Span

STEP = 500
_MOST = 3 * STEP  # washes at once in one paragraph, far more than a screen holds


class Hits:
    """All hits of a search, of which only those near what is seen become marks.

    ``ranges`` are half-open ranges of code points into ``text``, in order, none overlapping.
    """

    def __init__(self, text: str = "", ranges: Sequence[tuple[int, int]] = ()) -> None:
        self._text, self._ranges = text, ranges

    def __len__(self) -> int:
        return len(self._ranges)

    def window(self, paragraph: Paragraph, top: int) -> range:
        """Numbers of the hits to wash in a paragraph when ``top`` is the first code point seen.

        All of them where they are not thousands. It stays the same while one scrolls a little.
        """
        first = bisect_right(self._ranges, paragraph.start, key=lambda hit: hit[1])
        beyond = bisect_left(self._ranges, paragraph.end, key=lambda hit: hit[0])
        if beyond - first <= _MOST:
            return range(first, beyond)
        seen = bisect_right(self._ranges, top, key=lambda hit: hit[1])
        first = max(first, (seen - STEP // 4) // STEP * STEP)
        return range(first, min(beyond, first + _MOST))

    def placed(self, numbers: range) -> list[Placed]:
        """The hits with these numbers as washes; the number is the mark's id."""
        return [Placed(self._mark(number), -1) for number in numbers]

    def _mark(self, number: int) -> Mark:
        span = Span.of(self._text, *self._ranges[number])
        return Mark(id=str(number), spans=(span,), line=Line.NONE, wash=True)
