"""Stretches of an article's text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Self
from unicodedata import category

# Besides letters and digits: soft hyphens and joiners of other scripts; apostrophes and hyphens
# only between letters, since at a word's end they may close a quotation.
_WITHIN_WORDS = "_\u00ad\u200c\u200d"
_BETWEEN_LETTERS = "’'-"
# Of kana and Chinese. A pattern of such wide ranges takes 3 ms to compile.
_UNSPACED = (
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0003ffff"),
)


class Span(NamedTuple):
    """A half-open range ``[start, end)`` of Unicode code points, with the text it covers."""

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Self:
        """The span of ``text`` from ``start`` up to ``end``.

        Raises ValueError when the range is empty or reaches outside the text.
        """
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no span {start}..{end} in a text of {len(text)} code points")
        return cls(start, end, text[start:end])

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def fits(self, text: str) -> bool:
        """Whether ``text`` holds, at this place, what the span says it covers."""
        return 0 <= self.start < self.end <= len(text) and text[self.start : self.end] == self.text


def snapped_to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Trim white space from the range, then widen it to whole words; empty ranges stay empty."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, end
    while start and _in_word(text, start) and _in_word(text, start - 1):
        start -= 1
    while end < len(text) and _in_word(text, end - 1) and _in_word(text, end):
        end += 1
    return start, end


def _in_word(text: str, at: int) -> bool:
    """Whether a word goes on over the character there."""
    if text[at] in _BETWEEN_LETTERS:
        inside = 0 < at < len(text) - 1
        return inside and _is_letter(text[at - 1]) and _is_letter(text[at + 1])
    return _is_letter(text[at])


def _is_letter(character: str) -> bool:
    """A combining mark belongs to the letter before it; Chinese and kana know no spaces, so that
    each of their characters stands for itself."""
    if character >= "\u3040" and any(low <= character <= high for low, high in _UNSPACED):
        return False
    return character.isalnum() or character in _WITHIN_WORDS or category(character).startswith("M")


def merged(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in text order, with overlapping and touching ones joined."""
    joined: list[tuple[int, int]] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], span.end))
        else:
            joined.append((span.start, span.end))
    return tuple(Span.of(text, start, end) for start, end in joined)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The lines of the text that hold more than white space; a paragraph ends at a line feed."""
    found, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and not line.isspace():
            found.append(Span(start, end, line))
        start = end + 1
    return tuple(found)


def line_of(text: str, start: int, end: int) -> tuple[int, int]:
    """The range of the line, or the lines, that ``[start, end)`` stands in."""
    stop = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, stop if stop >= 0 else len(text)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The range without the white space at its ends; None when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span.of(text, start, end) if start < end else None
