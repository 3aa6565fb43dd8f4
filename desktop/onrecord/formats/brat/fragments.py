"""Spans of ours to fragments of brat's, which hold no line break, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain

from onrecord.formats.brat.values import BREAKS
from onrecord.model.spans import Span

WHOLE_SPANS = "Spans"
"""The type of the note that says which spans the fragments are parts of."""

Range = tuple[int, int]

_UNBROKEN = re.compile(f"[^{BREAKS}]+")
_BREAK = re.compile(f"[{BREAKS}]")
_RANGE = r"\d{1,15} \d{1,15}"
_RANGES = re.compile(rf"{_RANGE}(?:;{_RANGE})*", re.ASCII)


def fragments(spans: Iterable[Span]) -> tuple[Range, ...]:
    """The stretches of the spans between line breaks; a span of nothing but breaks stays."""
    return tuple(chain.from_iterable(_unbroken(span) for span in spans))


def _unbroken(span: Span) -> list[Range]:
    start, end, text = span
    if not _BREAK.search(text):
        return [(start, end)]
    found = _UNBROKEN.finditer(text)
    return [(start + each.start(), start + each.end()) for each in found] or [(start, end)]


def needs_telling(spans: Sequence[Span], ranges: Sequence[Range]) -> bool:
    """Whether the fragments alone would be read as other spans."""
    if len(spans) == len(ranges) == 1:
        return (spans[0].start, spans[0].end) != ranges[0]
    whole = [(span.start, span.end) for span in spans]
    return list(ranges) != whole or sorted(whole) != whole


def shown(text: str, ranges: Iterable[Range]) -> str:
    """The covered text as brat has it beside the offsets, on one line."""
    return " ".join(_BREAK.sub(" ", text[start:end]) for start, end in ranges)


def told(ranges: Iterable[Range]) -> str:
    """``12 20;25 40``."""
    return ";".join(f"{start} {end}" for start, end in ranges)


def is_told(note: str) -> bool:
    """Whether a note is of ``told``'s shape."""
    return bool(_RANGES.fullmatch(note))


def whole(text: str, ranges: Sequence[Range], note: str) -> tuple[Span, ...] | None:
    """The spans that a note (``is_told``) tells of, if the fragments are still their parts; who
    has moved a tag in brat since is right."""
    places = (place.split() for place in note.split(";"))
    wanted = [(int(start), int(end)) for start, end in places]
    if not all(0 <= start < end <= len(text) for start, end in wanted):
        return None
    spans = tuple(Span(start, end, text[start:end]) for start, end in wanted)
    return spans if fragments(spans) == tuple(ranges) else None
