"""Where a text quotes: stretches of words between quotation marks, whatever their style.

Curly and straight marks, German, French and Nordic ones and corner brackets; single marks only
where they are no apostrophes. A quotation may run on over paragraphs, each opened anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from onrecord.model.spans import Span, paragraphs

# What may close a quotation opened by a mark. Typesetters and keyboards mix them.
_CLOSING: Mapping[str, str] = {
    "“": '”"',
    "„": '“”"',
    "”": "”",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "「": "」",
    "『": "』",
    '"': '"”',
    "‘": "’",
    "‚": "‘’",
    "'": "'",
}
_SINGLE = frozenset("‘‚'‹")
_DIRECTED = frozenset("“„«「『")  # they open only: where nothing closes them, the line's end does
_EITHER = frozenset("\"'”»")  # they open at the beginning of a word only
_MARK = re.compile("[{}]".format(re.escape("".join(_CLOSING))))
_ENDS_WORD = frozenset('.,!?…;:–—-)]”"')
_ELISIONS = re.compile(r"(?:\d|(?:tis|twas|em|cause|til|till|round|bout|n|cos|coz)\b)", re.I)


class _Opening(NamedTuple):
    at: int
    mark: str


def quotations(text: str) -> tuple[Span, ...]:
    """The quoted words, in text order and without their marks, a span for each paragraph that
    a quotation runs through; what is quoted within a quotation is part of it."""
    found: list[Span] = []
    running = ""  # the mark of a quotation that goes on from the paragraph before
    for paragraph in paragraphs(text):
        words, running = _within(paragraph, running)
        found += words
    return tuple(found)


def _within(paragraph: Span, running: str) -> tuple[list[Span], str]:
    """The quoted words of one paragraph, and the mark of what is still open at its end."""
    line = paragraph.text
    found: list[Span] = []
    at = 0
    while opening := _next_opening(line, at):
        end = _closing(line, opening)
        if end is None and not _stays_open(line, opening, running):
            at = opening.at + 1
            continue
        stop = len(line) if end is None else end
        found += _trimmed(paragraph, opening.at + 1, stop)
        if end is None:
            return found, opening.mark
        at = end + 1
    return found, ""


def _next_opening(line: str, at: int) -> _Opening | None:
    for match in _MARK.finditer(line, at):
        opening = _Opening(match.start(), match[0])
        if _opens(line, opening):
            return opening
    return None


def _opens(line: str, opening: _Opening) -> bool:
    before, after = line[: opening.at][-1:], line[opening.at + 1 :][:1]
    if not after or (opening.mark not in "«‹" and after.isspace()):
        return False
    begins = not before or not (before.isalnum() or before in "’'")
    if opening.mark in _EITHER:
        begins = not before or before.isspace() or before in "([—–-“‘«"
    if opening.mark in "'‘" and _ELISIONS.match(line, opening.at + 1):
        return opening.mark == "‘" and after.isdigit() and begins
    return begins or opening.mark in "「『«"


def _closing(line: str, opening: _Opening) -> int | None:
    """Where the quotation closes again in this line; None where it does not."""
    places = _closers(line, opening)
    if opening.mark not in _SINGLE or opening.mark == "‹":
        return next(places, None)
    # The apostrophe of "the workers’ rights" looks like a closing mark; one behind a full stop
    # or a comma, or before one, is a better guess.
    candidates = list(places)
    sure = (at for at in candidates if line[at - 1] in _ENDS_WORD or _is_last(line, at))
    return next(sure, next(iter(candidates), None))


def _closers(line: str, opening: _Opening) -> Iterator[int]:
    """Where a mark stands that may close, outside of further quotations of the same style."""
    closing, depth = _CLOSING[opening.mark], 0
    for at in range(opening.at + 1, len(line)):
        mark = line[at]
        if mark == opening.mark and mark not in closing:
            depth += 1
        elif mark in closing and _closes(line, at, opening.mark):
            if depth and opening.mark in "“«「『":
                depth -= 1
            else:
                yield at


def _closes(line: str, at: int, mark: str) -> bool:
    before, after = line[at - 1], line[at + 1 : at + 2]
    if mark in _SINGLE:
        return not before.isspace() and not after.isalnum()
    if line[at] in '"”' and mark in '"”':
        return not before.isspace() or not after or after.isspace()
    return True


def _is_last(line: str, at: int) -> bool:
    rest = line[at + 1 : at + 2]
    return not rest or rest in _ENDS_WORD


def _stays_open(line: str, opening: _Opening, running: str) -> bool:
    """Whether a quotation that nothing closes goes on to the end of its paragraph."""
    opens_line = not line[: opening.at].strip()
    return opening.mark in _DIRECTED or (
        opening.mark in '"' and (opens_line or running == opening.mark)
    )


def _trimmed(paragraph: Span, start: int, end: int) -> list[Span]:
    words = paragraph.text[start:end]
    kept = words.strip()
    if not kept:
        return []
    first = paragraph.start + start + len(words) - len(words.lstrip())
    return [Span(first, first + len(kept), kept)]
