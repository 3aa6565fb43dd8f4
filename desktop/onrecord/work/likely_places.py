"""Where in a text the words of a tag may be: the very words, the same words in other letters, or
words much like them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from onrecord.model.annotations import Annotation
from onrecord.model.spans import Span
from onrecord.work.finding import Findable, How

_MOST = 5  # places offered
_ALIKE = 0.75  # ratio of matching letters from which words count as much like others
_WORD = re.compile(r"\w+|[^\w\s]+")


class Likeness(StrEnum):
    """How like the words of a place are to those sought."""

    EXACT = "exact"
    FOLDED = "folded"
    NEAR = "near"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Likely:
    """A place where a tag may belong: a span for each of its own."""

    spans: tuple[Span, ...]
    likeness: Likeness


def likely_places(text: str, tag: Annotation) -> tuple[Likely, ...]:
    """The places where the tag may belong, at most five: those of the most alike words, the
    nearest to where the tag was first. None for a tag without words."""
    if not tag.spans:
        return ()
    first, *rest = tag.spans
    searched = Findable(text)
    for likeness in (Likeness.EXACT, Likeness.FOLDED, Likeness.NEAR):
        found = [
            Likely(spans, likeness)
            for place in _places(text, searched, first.text, likeness)
            if (spans := _with_rest(text, searched, place, rest, likeness))
        ]
        if found:
            found.sort(key=lambda each: abs(each.spans[0].start - first.start))
            return tuple(found[:_MOST])
    return ()


def _with_rest(
    text: str, searched: Findable, place: Span, rest: list[Span], likeness: Likeness
) -> tuple[Span, ...]:
    """The place with the next ones of the other fragments after it; empty where one is missing."""
    found = [place]
    for fragment in rest:
        after = (
            each
            for each in _places(text, searched, fragment.text, likeness)
            if each.start >= found[-1].end
        )
        span = min(after, key=lambda each: each.start, default=None)
        if span is None:
            return ()
        found.append(span)
    return tuple(found)


def _places(text: str, searched: Findable, words: str, likeness: Likeness) -> list[Span]:
    if likeness is Likeness.NEAR:
        return list(_near(text, words))
    is_exact = likeness is Likeness.EXACT
    hits = searched.hits(words, How(exact=is_exact, whole=True))
    return [Span.of(text, *hit) for hit in hits or searched.hits(words, How(exact=is_exact))]


def _near(text: str, words: str) -> Iterator[Span]:
    """Stretches of as many words whose letters are mostly the same, none overlapping a better."""
    sought, tokens = words.casefold(), list(_WORD.finditer(text))
    size = len(_WORD.findall(words))
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(sought)
    rated = []
    for first, last in zip(tokens, tokens[max(size - 1, 0) :], strict=False):
        start, end = first.start(), last.end()
        matcher.set_seq1(text[start:end].casefold())
        if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE:
            rated.append((-matcher.ratio(), start, end))
    taken: list[tuple[int, int]] = []
    for rate, start, end in sorted(rated):
        if -rate >= _ALIKE and all(end <= low or start >= high for low, high in taken):
            taken.append((start, end))
            yield Span.of(text, start, end)
