"""What each line of a pasted article is. Cleaning marks, it never cuts.

Plain rules for plain text (headline, byline, dateline and furniture as English newspapers print
them); whatever they do not know is body, and the analyst can mark it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.corpus.dates import printed_date
from onrecord.model.articles import RegionKind
from onrecord.model.spans import Span, paragraphs

MARKER = "machine:onrecord-regions@1"

_FURNITURE = re.compile(  # of lines in lower case: ignoring case takes three times as long
    r"""(?x) ^(?:
      skip\ to\ (?:main\ )?content | open\ this\ photo\ in\ gallery:? | advertisement
    | (?:story|article)\ continues\ below.* | subscribe(?:\ (?:now|today))?\.? | sign\ in | log\ in
    | menu | search | print | listen\ to\ (?:this\ )?article.* | (?:\d+\ )?comments?
    | share(?:\ (?:this|on)\b.*)? | save(?:\ for\ later)? | gift\ this\ article
    | follow\ (?:us|the\ author|topics|this)\b.* | check\ following\ for.*
    | read\ (?:more|next|also)\b.* | related(?:\ (?:articles|stories|coverage))?:?.{0,3}
    | most\ (?:read|popular|viewed).* | more\ from\b.* | recommended.{0,20}
    | (?:©|copyright\b).* | all\ rights\ reserved.* | cookie.{0,40} | back\ to\ top
    )$"""
)
_NAME = r"[A-ZÀ-Þ][\w.’'\-]*"
_BYLINE = re.compile(rf"^By\s+(?P<names>{_NAME}(?:[ ,]+(?:and\s+)?{_NAME})+)$")
_CREDIT = re.compile(r"[.!?”\"]\s?(?P<credit>[A-ZÀ-Þ][^.!?]{2,60}/\s?[A-ZÀ-Þ][^.!?]{1,40})$")
_REPORT = re.compile(
    r"^(?:With|Additional)\s+(?:(?:a\s+)?reports?|files|reporting)\s+(?:from|by)\b"
    r"|^\(?(?:Reporting|Writing|Editing)\s+by\b"
)
_CORRECTION = re.compile(r"^(?:Corrections?|Clarification|Editor[’']s note)\b[ :—–-]", re.I)
_FIRST_LETTERS = frozenset("CcEeWARr(")  # of corrections and reports: most lines end here
_SENTENCE_ENDS = tuple(".!?…:;,—–。！？।؟")
_CLOSING = "”’\"')]」』"  # may stand behind the end of a sentence
_SEPARATOR = re.compile(r"\s*[·|•]\s*|\s+[–—]\s+")

_FURNITURE_LENGTH = 180  # code points; prose is often longer, and matching it takes its time
_HEAD_LINES = 14  # a byline or dateline further down belongs to something else
_LONGEST_NAMES = 100  # code points of a byline or dateline
_PRINTED = (RegionKind.BYLINE, RegionKind.DATELINE)
_LONG = 12  # words; a paragraph of prose is seldom shorter
_SUBHEAD = 8  # words; a longer line without a full stop is another article's headline
_SECTION = 3  # words; a line this short above the headline names a section of the site


class Marked(NamedTuple):
    """A stretch ``[start, end)`` of code points and what it is."""

    kind: RegionKind
    start: int
    end: int


class Reading(NamedTuple):
    """What the rules make of a text: its regions (body left out) and the facts printed in it."""

    regions: tuple[Marked, ...]
    title: str
    byline: str
    outlet: str
    published: str


def read(text: str) -> Reading:
    """Mark the regions of a text and take its facts from them."""
    lines = paragraphs(text)
    kinds = _kinds(text, lines)
    by_kind = {kind: line for line, kind in reversed(list(zip(lines, kinds, strict=True)))}
    regions = [
        marked
        for line, kind in zip(lines, kinds, strict=True)
        if kind is not RegionKind.BODY
        for marked in _marked(line, kind)
    ]
    outlet, published = _outlet_and_date(by_kind.get(RegionKind.DATELINE))
    byline = by_kind.get(RegionKind.BYLINE)
    names = _BYLINE.match(byline.text.strip()) if byline else None
    return Reading(
        regions=tuple(regions),
        title=_title(by_kind),
        byline=names["names"] if names else "",
        outlet=outlet,
        published=published,
    )


def _kinds(text: str, lines: Sequence[Span]) -> list[RegionKind]:
    kinds = [_kind_alone(line.text.strip()) for line in lines]
    _mark_names_and_dates(lines[:_HEAD_LINES], kinds)
    head = _head_length(lines, kinds)
    _mark_menus(text, lines[:head], kinds)
    _mark_headline(kinds, head)
    tail = _tail_start(lines, kinds)
    if tail is None:
        return kinds  # no prose that subheads and leftovers could be told from
    for index in range(head, len(lines)):
        if kinds[index] is RegionKind.BODY:
            kinds[index] = _kind_in_place(lines[index].text.strip(), in_tail=index >= tail)
    return kinds


def _kind_alone(line: str) -> RegionKind:
    """What a line is, whatever stands around it."""
    if len(line) <= _FURNITURE_LENGTH and _is_furniture(line.lower()):
        return RegionKind.FURNITURE
    if line[0] in _FIRST_LETTERS and _CORRECTION.match(line):
        return RegionKind.CORRECTION
    if line[0] in _FIRST_LETTERS and _REPORT.match(line):
        return RegionKind.CREDIT
    if "/" in line and _CREDIT.search(line):  # a search of every line takes long
        return RegionKind.CAPTION
    return RegionKind.BODY


def _is_furniture(line: str) -> bool:
    """Whether a line in lower case says what web pages say around an article."""
    before, newsletter, after = line.partition("newsletter")
    invites = before.startswith("sign up") or "sign up" in after
    return bool(_FURNITURE.match(line)) or bool(newsletter and invites)


def _mark_names_and_dates(lines: Sequence[Span], kinds: list[RegionKind]) -> None:
    for index, line in enumerate(lines):
        if kinds[index] is RegionKind.BODY:
            kinds[index] = _kind_at_top(line.text.strip())


def _kind_at_top(line: str) -> RegionKind:
    if len(line) >= _LONGEST_NAMES:
        return RegionKind.BODY
    if _BYLINE.match(line):
        return RegionKind.BYLINE
    if not line.endswith((".", "”")) and printed_date(line):
        return RegionKind.DATELINE
    return RegionKind.BODY


def _head_length(lines: Sequence[Span], kinds: Sequence[RegionKind]) -> int:
    """How many lines stand before the body."""
    printed = [n for n, kind in enumerate(kinds) if kind in _PRINTED]
    if printed:
        return printed[-1] + 1
    first = next((n for n, kind in enumerate(kinds) if kind is RegionKind.BODY), len(lines))
    is_headline = first < len(lines) - 1 and not _ends_like_prose(lines[first].text)
    return first + 1 if is_headline else first


def _mark_menus(text: str, head: Sequence[Span], kinds: list[RegionKind]) -> None:
    """Names of the site and its sections above the headline: very short lines, and lines that
    stand close together where paragraphs are parted by blank lines."""
    parted = "\n\n" in text.strip()
    menus = []
    for index, line in enumerate(head):
        if kinds[index] is not RegionKind.BODY:
            continue
        neighbours = (*head[max(index - 1, 0) : index], *head[index + 1 : index + 2])
        close = any(
            abs(line.start - other.end) == 1 or abs(other.start - line.end) == 1
            for other in neighbours
        )
        if (parted and close) or len(line.text.split()) <= _SECTION:
            menus.append(index)
            kinds[index] = RegionKind.FURNITURE
    if menus and RegionKind.BODY not in kinds[: len(head)]:
        kinds[menus[-1]] = RegionKind.BODY  # a headline of two words


def _mark_headline(kinds: list[RegionKind], head: int) -> None:
    """What is left of the lines before the body: the headline first, then decks."""
    left = [index for index in range(head) if kinds[index] is RegionKind.BODY]
    for index in left:
        kinds[index] = RegionKind.HEADLINE if index == left[0] else RegionKind.DECK


def _ends_like_prose(line: str) -> bool:
    return line.rstrip().rstrip(_CLOSING).endswith(_SENTENCE_ENDS)


def _tail_start(lines: Sequence[Span], kinds: Sequence[RegionKind]) -> int | None:
    """Where, after the last paragraph of prose, only leftovers follow; None without prose."""
    for index in reversed(range(len(lines))):
        text = lines[index].text
        if kinds[index] is RegionKind.BODY and _ends_like_prose(text):
            return index + 1
    return None


def _kind_in_place(line: str, *, in_tail: bool) -> RegionKind:
    if _ends_like_prose(line):
        return RegionKind.BODY
    if in_tail and len(line.split()) <= _LONG:
        return RegionKind.FURNITURE
    return RegionKind.SUBHEAD if len(line.split()) <= _SUBHEAD else RegionKind.FURNITURE


def _marked(line: Span, kind: RegionKind) -> list[Marked]:
    credit = _CREDIT.search(line.text) if kind is RegionKind.CAPTION else None
    if credit is None:
        return [Marked(kind, line.start, line.end)]
    start, end = line.start + credit.start("credit"), line.start + credit.end("credit")
    return [Marked(RegionKind.CAPTION, line.start, start), Marked(RegionKind.CREDIT, start, end)]


def _outlet_and_date(dateline: Span | None) -> tuple[str, str]:
    """``The Meridian · 14 March 2026`` -> ``("The Meridian", "2026-03-14")``."""
    date = printed_date(dateline.text) if dateline else None
    if dateline is None or date is None:
        return "", ""
    rest = dateline.text[: date.start] + "·" + dateline.text[date.end :]
    parts = (part.strip(" ,") for part in _SEPARATOR.split(rest))
    names = [part for part in parts if part and part[0].isupper()]
    return (names[0] if names else ""), date.iso


def _title(by_kind: dict[RegionKind, Span]) -> str:
    """The headline, or the first words of the body."""
    line = by_kind.get(RegionKind.HEADLINE) or by_kind.get(RegionKind.BODY)
    return clipped(line.text) if line else ""


def clipped(text: str, length: int = 120) -> str:
    """The text, cut at a word where it is longer."""
    text = " ".join(text.split())
    if len(text) <= length:
        return text
    return text[:length].rpartition(" ")[0].rstrip(" ,;:") + "…"
