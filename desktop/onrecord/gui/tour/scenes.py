"""What the tour tags in an article: attributions to unnamed sources that plain patterns find.

Good enough to play a sitting on any news text; suggestions for analysts are the business of the
language room.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.model.spans import Span

_UNNAMED = r"\b(?:sources?|officials?|aides?|people)\b"
# A sentence goes on over a full stop within a word or after an initial: "the U.S. market".
_WORDS = r"(?:[^.“”\n]|\.(?=\S)|(?<=\b[A-Z])\.){20,400}"
_PATTERNS = (
    rf"(?P<cue>[Aa]ccording to) (?P<source>[^,.“”\n]*{_UNNAMED}[^,.“”\n]*), (?P<claim>{_WORDS})",
    rf"(?P<claim>[A-Z]{_WORDS}), "
    rf"(?P<source>[^,.“”\n]*{_UNNAMED}[^,.“”\n]{{0,60}}?) (?P<cue>said)\b",
    rf"(?P<source>[A-Z][^,.“”\n]{{0,40}}{_UNNAMED}[^,.“”\n]{{0,60}}?) (?P<cue>said) "
    rf"(?:that )?(?P<claim>{_WORDS})",
)


class Scene(NamedTuple):
    """One attribution to play: on whose word, by which words, what."""

    claim: Span
    source: Span
    cue: Span


def scenes(text: str) -> tuple[Scene, ...]:
    """The attributions found, in text order, none overlapping another."""
    found = [
        Scene(*(Span.of(text, *match.span(part)) for part in Scene._fields))
        for pattern in _PATTERNS
        for match in re.finditer(pattern, text)
    ]
    kept: list[Scene] = []
    for scene in sorted(found, key=min):
        if not kept or min(scene).start >= max(kept[-1]).end:
            kept.append(scene)
    return tuple(kept)
