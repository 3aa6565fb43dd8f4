"""From a place in the text to the next one. Pure functions; code points, half-open.

A place ``[start, end)`` is a selection, or empty where the caret stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from onrecord.model.annotations import Annotation, in_text_order
from onrecord.model.codebook import Role
from onrecord.model.sentences import sentences_within
from onrecord.model.spans import Span, line_of, snapped_to_words
from onrecord.model.words import word_after, word_at, word_before, words_within
from onrecord.work.sheet import Sheet

Step = Callable[[str, int, int], Span | None]
"""From the text and a place in it to the next one; None where there is none."""


def next_sentence(text: str, start: int, end: int) -> Span | None:
    """The first sentence with words behind the place: the one around it, if any are left there."""
    while end < len(text):
        line_start, line_end = line_of(text, end, end)
        found = sentences_within(text, line_start, line_end)
        if after := next((each for each in found if _is_left(text, each, end)), None):
            return after
        end = line_end + 1
    return None


def _is_left(text: str, sentence: Span, at: int) -> bool:
    """Whether the sentence begins there or later, or has words left: its full stop is none."""
    return sentence.start >= at or bool(words_within(text, at, sentence.end))


def previous_sentence(text: str, start: int, end: int) -> Span | None:
    """The last sentence that begins before the place."""
    while start > 0:
        line_start, line_end = line_of(text, start - 1, start - 1)
        found = sentences_within(text, line_start, line_end)
        if before := [each for each in found if each.start < start]:
            return before[-1]
        start = line_start
    return None


def next_word(text: str, start: int, end: int) -> Span | None:
    """The word behind the place, the first within a longer one, the one around a caret."""
    within = words_within(text, start, end)
    if len(within) > 1:
        return within[0]
    around = word_at(text, start) if start == end else None
    return around if around and around.end > start else word_after(text, end)


def previous_word(text: str, start: int, end: int) -> Span | None:
    """The word before the place, or the last within a longer one."""
    within = words_within(text, start, end)
    return within[-1] if len(within) > 1 else word_before(text, start)


def extended(text: str, anchor: int, position: int, step: int) -> tuple[int, int]:
    """A selection from ``anchor`` to ``position`` with its moving end a word further, forward (1)
    or backward (-1); both come back in this order, and hold whole words."""
    if step > 0:
        moved = _word_end_after(text, position) if position >= anchor else None
        target = moved if moved is not None else min(_word_start_after(text, position), anchor)
    else:
        moved = _word_start_before(text, position) if position <= anchor else None
        target = moved if moved is not None else max(_word_end_before(text, position), anchor)
    return whole(text, anchor, target)


def whole(text: str, anchor: int, position: int) -> tuple[int, int]:
    """The same selection, snapped to words; which end moves is kept."""
    start, end = snapped_to_words(text, min(anchor, position), max(anchor, position))
    return (start, end) if anchor <= position else (end, start)


def _word_end_after(text: str, at: int) -> int:
    word = word_at(text, at)
    if word is None or word.end <= at:
        word = word_after(text, at)
    return word.end if word else at


def _word_start_before(text: str, at: int) -> int:
    word = word_at(text, at - 1) if at and text[at - 1].isalnum() else None
    if word is None or word.start >= at:
        word = word_before(text, at)
    return word.start if word else at


def _word_start_after(text: str, at: int) -> int:
    word = word_after(text, at + 1)
    return word.start if word else len(text)


def _word_end_before(text: str, at: int) -> int:
    word = word_before(text, at - 1)
    return word.end if word else 0


def tags(sheet: Sheet, *, without: Iterable[Role] = ()) -> list[Annotation]:
    """The annotations with words that are shown, in text order, but for these roles."""
    hidden = {label.id for label in sheet.codebook.labels if label.role in tuple(without)}
    everything = (*sheet.annotations.values(), *sheet.machine.values())
    shown = (each for each in everything if each.spans and each.label not in hidden)
    return sorted(shown, key=in_text_order)


def neighbour(found: Sequence[Annotation], chosen: str, caret: int, step: int) -> Annotation | None:
    """The next (1) or previous (-1) tag from the chosen one, else from the caret."""
    places = [each.id for each in found]
    if chosen in places:
        at = places.index(chosen) + step
        return found[at] if 0 <= at < len(found) else None
    after = [each for each in found if each.start >= caret]
    before = [each for each in found if each.start < caret]
    near = after[:1] if step > 0 else before[-1:]
    return near[0] if near else None
