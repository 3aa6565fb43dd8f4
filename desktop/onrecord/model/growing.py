"""How a selection grows and shrinks: word, clause, phrase, quotation, sentence, paragraph.

All places are code points, half-open. ``cuts`` are words that clauses end at and begin after:
reporting verbs, so that a claim can be grown to without who says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onrecord.model.sentences import sentences_within
from onrecord.model.spans import Span, line_of, snapped_to_words, trimmed
from onrecord.model.words import bare, phrases_within, word_after, word_at

_OPENING, _CLOSING = "“«„", "”»"


def grown(text: str, start: int, end: int, cuts: Sequence[Span] = ()) -> Span | None:
    """The next larger stretch around the range; None when there is nothing larger.

    An empty range grows to the word there or, between words, to the one behind.
    """
    if start == end:
        return word_at(text, start) or word_after(text, start)
    larger = (each for each in _levels(text, start, end, cuts) if _is_larger(each, start, end))
    return next(larger, None)


def shrunk(text: str, start: int, end: int, anchor: int, cuts: Sequence[Span] = ()) -> Span | None:
    """The next smaller stretch within the range that holds the anchor, from which the growing
    began; None when the range holds no smaller one."""
    word = word_at(text, anchor) or word_after(text, anchor)
    if word is None:
        return None
    levels = reversed(_levels(text, word.start, word.end, cuts))
    return next((each for each in levels if _is_smaller(each, start, end)), None)


def _levels(text: str, start: int, end: int, cuts: Sequence[Span]) -> list[Span]:
    """The stretches around a range, from the smallest; those with the cut before it come last."""
    if not text[start:end].strip():
        return []
    found = {Span.of(text, *snapped_to_words(text, start, end))}
    line_start, line_end = line_of(text, start, end)
    lines = sentences_within(text, line_start, line_end)
    around = [each for each in lines if each.start < end and start < each.end]
    if around:
        sentence = Span.of(text, around[0].start, around[-1].end)
        phrases = phrases_within(text, sentence.start, sentence.end)
        inner = next((each for each in phrases if each.start <= start and end <= each.end), None)
        found |= {sentence, *_sides(text, sentence, phrases, (start, end), cuts)}
        found |= {inner, *_clauses(text, inner, start, end, cuts)} if inner else set()
    found |= set(filter(None, (_quotation(text, start, end), trimmed(text, line_start, line_end))))
    holding = (each for each in found if each.start <= start and end <= each.end)
    cut = max((each.start for each in cuts if each.end <= start), default=-1)
    return sorted(holding, key=lambda x: (x.start <= cut, x.end - x.start, x.start))


def _clauses(text: str, phrase: Span, start: int, end: int, cuts: Sequence[Span]) -> Iterator[Span]:
    """What of the phrase stands around the range between two cuts, and from one to its end."""
    within = [each for each in cuts if phrase.contains(each)]
    first = max((each.end for each in within if each.end <= start), default=phrase.start)
    last = min((each.start for each in within if each.start >= end), default=phrase.end)
    for stop in (last, phrase.end):
        if clause := bare(text, first, stop):
            yield clause


def _sides(
    text: str,
    sentence: Span,
    phrases: Sequence[Span],
    around: tuple[int, int],
    cuts: Sequence[Span],
) -> Iterator[Span]:
    """The sentence from the cut before the range on; and up to the phrase with the next cut."""
    start, end = around
    before = [each.end for each in cuts if sentence.contains(each) and each.end <= start]
    if before and (rest := bare(text, max(before), sentence.end)):
        yield rest
    saying = [p.start for p in phrases if p.start >= end and any(p.contains(c) for c in cuts)]
    if saying and (said := bare(text, sentence.start, min(saying))):
        yield said


def _quotation(text: str, start: int, end: int) -> Span | None:
    """What stands between the quotation marks around the range, in its line."""
    line_start, line_end = line_of(text, start, end)
    opened = max(text.rfind(mark, line_start, start) for mark in _OPENING)
    ends = [text.find(mark, end, line_end) for mark in _CLOSING]
    closed = min((at for at in ends if at >= 0), default=-1)
    if opened < 0 or closed < 0:
        return None
    parted = any(mark in text[opened + 1 : start] for mark in _CLOSING)
    parted = parted or any(mark in text[end:closed] for mark in _OPENING)
    return None if parted else bare(text, opened + 1, closed)


def _is_larger(span: Span, start: int, end: int) -> bool:
    return span.start <= start and end <= span.end and span.end - span.start > end - start


def _is_smaller(span: Span, start: int, end: int) -> bool:
    return start <= span.start and span.end <= end and span.end - span.start < end - start
