"""How the words of a tag and of its settled version differ. Pure; places are code points."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from onrecord.model.spans import Span, line_of, merged, snapped_to_words, trimmed


class Way(StrEnum):
    """What the settled version does with words that only one of the two covers."""

    TAKEN_IN = "taken in"
    LEFT_OUT = "left out"


class Side(StrEnum):
    """Where such words stand, seen from those that both cover. ``ELSEWHERE``: there are none."""

    START = "start"
    INSIDE = "inside"
    END = "end"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Move:
    """A stretch of words that one version covers and the other does not, without white space at
    its ends."""

    way: Way
    side: Side
    words: Span


def moves(text: str, theirs: Sequence[Span], settled: Sequence[Span]) -> tuple[Move, ...]:
    """What was taken in and left out, in text order; nothing where only white space differs."""
    both = common(text, theirs, settled)
    found = [
        Move(way, _side(words, both), words)
        for way, more, less in (
            (Way.TAKEN_IN, settled, theirs),
            (Way.LEFT_OUT, theirs, settled),
        )
        for words in _only(text, more, less)
    ]
    return tuple(sorted(found, key=lambda each: each.words))


def common(text: str, one: Iterable[Span], other: Iterable[Span]) -> tuple[Span, ...]:
    """The stretches that both cover."""
    others = list(other)
    found = [
        (max(a.start, b.start), min(a.end, b.end))
        for a in one
        for b in others
        if a.start < b.end and b.start < a.end
    ]
    return merged(text, [Span.of(text, start, end) for start, end in found])


def _only(text: str, more: Sequence[Span], less: Sequence[Span]) -> list[Span]:
    """The stretches that only ``more`` covers; those that only white space parts are one."""
    found: list[tuple[int, int]] = []
    for start, end in _without(merged(text, more), merged(text, less)):
        if found and not text[found[-1][1] : start].strip():
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return [words for start, end in found if (words := trimmed(text, start, end))]


def _without(more: Sequence[Span], less: Sequence[Span]) -> Iterable[tuple[int, int]]:
    for span in more:
        at = span.start
        for gone in less:
            if gone.end > at and gone.start < span.end:
                if gone.start > at:
                    yield at, gone.start
                at = max(at, gone.end)
        if at < span.end:
            yield at, span.end


def _side(words: Span, both: Sequence[Span]) -> Side:
    if not both:
        return Side.ELSEWHERE
    if words.end <= both[0].start:
        return Side.START
    return Side.END if words.start >= both[-1].end else Side.INSIDE


class Mark(StrEnum):
    """What a piece of an excerpt is: around the tag, in both versions, or in one of them."""

    AROUND = "around"
    BOTH = "both"
    TAKEN_IN = "taken in"
    LEFT_OUT = "left out"


class Piece(NamedTuple):
    """A piece of an excerpt, and what it is."""

    mark: Mark
    words: str


_GOES_ON = "…\u00a0"
_AROUND = 48  # code points of the text shown on either side
_MOST = 150  # code points of a stretch that is shown whole
_KEPT = 60  # code points at either end of a longer one


def excerpt(text: str, theirs: Sequence[Span], settled: Sequence[Span]) -> tuple[Piece, ...]:
    """The words of both versions with a little of the text around them, cut at words; long
    stretches are shortened. Nothing for tags without words."""
    spans = [*theirs, *settled]
    if not spans:
        return ()
    cuts = sorted({place for span in spans for place in span[:2]})
    first, last = cuts[0], cuts[-1]
    line_start, line_end = line_of(text, first, last)
    begin = _at_word(text, max(line_start, first - _AROUND), first)
    end = _at_word(text, min(line_end, last + _AROUND), last)
    before, behind = text[begin:first], text[last:end]
    if begin > line_start:
        before = _GOES_ON + before.lstrip()
    if end < line_end:
        behind = behind.rstrip() + _GOES_ON[::-1]
    found = [Piece(Mark.AROUND, before)]
    for start, stop in pairwise(cuts):
        found += _bare(Piece(_mark(start, theirs, settled), _shortened(text[start:stop])))
    found.append(Piece(Mark.AROUND, behind))
    return tuple(_joined(each for each in found if each.words))


def _bare(piece: Piece) -> Iterable[Piece]:
    """Words that moved without the white space around them."""
    if piece.mark not in (Mark.TAKEN_IN, Mark.LEFT_OUT):
        return (piece,)
    words = piece.words.strip()
    before, _, behind = piece.words.partition(words) if words else (piece.words, "", "")
    return (Piece(Mark.AROUND, before), Piece(piece.mark, words), Piece(Mark.AROUND, behind))


def _mark(at: int, theirs: Iterable[Span], settled: Iterable[Span]) -> Mark:
    mine = any(span.start <= at < span.end for span in theirs)
    gold = any(span.start <= at < span.end for span in settled)
    if mine and gold:
        return Mark.BOTH
    if mine:
        return Mark.LEFT_OUT
    return Mark.TAKEN_IN if gold else Mark.AROUND


def _at_word(text: str, place: int, towards: int) -> int:
    """The place, moved to the next edge of a word towards the tag."""
    if 0 < place < len(text) and not (text[place].isspace() or text[place - 1].isspace()):
        start, end = snapped_to_words(text, place, place + 1)
        if start < place:
            place = end if place < towards else start
    if place >= towards:
        return max(place, towards)
    while 0 < place < towards and not text[place].isalnum():
        place += 1
    return min(place, towards)


def _shortened(words: str) -> str:
    words = " ".join(words.split("\n"))
    if len(words) <= _MOST:
        return words
    return f"{words[:_KEPT].rsplit(' ', 1)[0]} … {words[-_KEPT:].split(' ', 1)[-1]}"


def _joined(pieces: Iterable[Piece]) -> Iterable[Piece]:
    last: Piece | None = None
    for piece in pieces:
        if last is not None and last.mark is piece.mark:
            last = Piece(last.mark, last.words + piece.words)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
