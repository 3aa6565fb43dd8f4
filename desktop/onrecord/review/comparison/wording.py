"""The words that a tag marks, as they are compared: how far they are the same.

White space, quotation marks and closing punctuation at the outer ends of a fragment are not
compared, and fragments with nothing else between them are one. Places are code points, half-open.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from onrecord.model.annotations import Annotation
from onrecord.model.spans import Span

Ranges = tuple[tuple[int, int], ...]
"""Stretches of the text in order, none touching another."""

_SPACE = " \t\n\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
_SPACE += "\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
_QUOTES = "\"'“”„‟‘’‚‛«»‹›「」『』"
_BEFORE = _SPACE + _QUOTES
_AFTER = _BEFORE + ".,;:!?…。、，؟،؛।"


def ranges(tag: Annotation, text: str) -> Ranges:
    """The words of a tag, without what is not compared; none for a tag without words.

    Marks that are all there is to a fragment stay.
    """
    spans = tag.spans
    if len(spans) == 1:
        return (_inner(spans[0]),)
    return _joined(sorted(map(_inner, spans)), text)


def _inner(span: Span) -> tuple[int, int]:
    start, end, words = span
    if words[:1].isalnum() and words[-1:].isalnum():  # nearly all
        return start, end
    rest = words.lstrip(_BEFORE)
    inner = rest.rstrip(_AFTER)
    if not inner:
        return start, end
    start += len(words) - len(rest)
    return start, start + len(inner)


def _joined(found: Iterable[tuple[int, int]], text: str) -> Ranges:
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and (start <= joined[-1][1] or _is_empty(text[joined[-1][1] : start])):
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def _is_empty(between: str) -> bool:
    """Whether the words between two fragments are none; a text that is not here has none to
    tell."""
    return bool(between) and not between.strip(_AFTER)


def union(several: Iterable[Ranges]) -> Ranges:
    """The words of several tags together."""
    found = [each for each in several if each]
    if len(found) < 2:
        return found[0] if found else ()
    return _joined(sorted(chain.from_iterable(found)), "")


def overlap(one: Ranges, other: Ranges) -> float:
    """How far two sets of code points are the same, from 0 to 1 (Lee R. Dice, 1945): twice what
    both hold, in what they hold together."""
    if one == other:
        return 1.0 if one else 0.0
    if not one or not other or one[-1][1] <= other[0][0] or other[-1][1] <= one[0][0]:
        return 0.0
    if len(one) == len(other) == 1:  # nearly all
        ((start, end),), ((begin, stop),) = one, other
        return 2 * (min(end, stop) - max(start, begin)) / (end - start + stop - begin)
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)
    return 2 * shared / (_size(one) + _size(other))


def _size(found: Ranges) -> int:
    return sum(end - start for start, end in found)
