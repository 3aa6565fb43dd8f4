"""Words and phrases of an article. All places are code points, half-open."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.model.sentences import ends_in_abbreviation
from onrecord.model.spans import Span, snapped_to_words


def word_at(text: str, at: int) -> Span | None:
    """The word that the place stands in, or at the end of; None between words."""
    for place in (at, at - 1):
        if 0 <= place < len(text) and is_of_word(text, place):
            start, end = snapped_to_words(text, place, place + 1)
            return Span.of(text, start, end)
    return None


def word_after(text: str, at: int) -> Span | None:
    """The first word that begins at the place or behind it."""
    for place in range(at, len(text)):
        if is_of_word(text, place):
            start, end = snapped_to_words(text, place, place + 1)
            if start >= at:
                return Span.of(text, start, end)
    return None


def word_before(text: str, at: int) -> Span | None:
    """The last word that ends at the place or before it."""
    for place in range(at - 1, -1, -1):
        if is_of_word(text, place):
            start, end = snapped_to_words(text, place, place + 1)
            if end <= at:
                return Span.of(text, start, end)
    return None


def words_within(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The words that begin within ``[start, end)``."""
    found, at = [], start
    while (word := word_after(text, at)) and word.start < end:
        found.append(word)
        at = word.end
    return tuple(found)


def is_of_word(text: str, at: int) -> bool:
    """Whether a letter or digit stands there; words are told from punctuation by them."""
    return text[at].isalnum()


# phrases

_BREAKS = frozenset(';—()[]{}"“”„«»‘，、；：،؛「」『』（）《》…!?。！？؟·|')
_MAYBE_BREAKS = frozenset(",:–-’'")


def phrases_within(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The stretches between punctuation of a sentence: commas, dashes, quotation marks, colons,
    brackets; those that hold a word, without the full stop at the sentence's end."""
    found, begin = [], start
    for at in (*_breaks(text, start, end), end):
        if span := bare(text, begin, at):
            found.append(span)
        begin = at + 1
    return tuple(found)


def _breaks(text: str, start: int, end: int) -> Iterator[int]:
    for at in range(start, end):
        mark = text[at]
        if mark in _BREAKS or (mark in _MAYBE_BREAKS and _breaks_there(text, start, at)):
            yield at


def _breaks_there(text: str, start: int, at: int) -> bool:
    """Whether a mark that also stands within words and numbers is punctuation here."""
    before, mark, behind = text[at - 1 : at], text[at], text[at + 1 : at + 2]
    if mark in "’'":
        return _closes(text, start, at)
    if mark == "-":
        return before.isspace() and behind.isspace()
    return not (before.isdigit() and behind.isdigit())


def _closes(text: str, start: int, at: int) -> bool:
    """Whether an apostrophe closes a quotation that was opened in this sentence."""
    if text[at + 1 : at + 2].isalnum():
        return False
    return text.rfind("‘", start, at) > max(text.rfind("’ ", start, at), start - 1)


def bare(text: str, start: int, end: int) -> Span | None:
    """The range without white space and punctuation at its ends; None when nothing is left.

    A full stop stays where it belongs to an abbreviation ("the U.S."); an opening or closing
    mark stays when its partner is within.
    """
    while start < end and not text[start].isalnum() and not _is_sign(text[start]):
        start += 1
    while start < end and not _may_end(text, start, end):
        end -= 1
    return Span.of(text, start, end) if start < end else None


def _is_sign(character: str) -> bool:
    """Signs that belong to a number or a name: $5, #9, @name, −3."""
    return character in "$€£¥#@%&+−"


def _may_end(text: str, start: int, end: int) -> bool:
    last = text[end - 1]
    if last.isalnum() or last in "%°€£$":
        return True
    if last == ".":
        return ends_in_abbreviation(text[start : end - 1])
    if last == ")":
        return text.rfind("(", start, end) > text.rfind(")", start, end - 1)
    return not last.isspace() and last not in _BREAKS and last not in _MAYBE_BREAKS
