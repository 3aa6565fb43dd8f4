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

_FURNITURE = re.compile(
    r"""(?ix) ^(?:
      skip\ to\ (?:main\ )?content | open\ this\ photo\ in\ gallery:? | advertisement
    | (?:story|article)\ continues\ below.* | subscribe(?:\ (?:now|today))?\.? | sign\ in | log\ in
    | menu | search | print | listen\ to\ (?:this\ )?article.* | (?:\d+\ )?comments?
    | share(?:\ (?:this|on)\b.*)? | save(?:\ for\ later)? | gift\ this\ article
    | follow\ (?:us|the\ author|topics|this)\b.* | check\ following\ for.*
    | read\ (?:more|next|also)\b.* | related(?:\ (?:articles|stories|coverage))?:?.{0,3}
    | most\ (?:read|popular|viewed).* | more\ from\b.* | recommended.{0,20}
    | sign\ up\ (?:for|to)\b.*newsletter.* | .*newsletters?\b.*\bsign\ up.*
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
_SENTENCE_END = re.compile(r"[.!?…:;,—–][”’\"')\]]*$")
_SEPARATOR = re.compile(r"\s*[·|•]\s*|\s+[–—]\s+")

_HEAD_LINES = 14  # a byline or dateline further down belongs to something else
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
    head = _head_length(lines, kinds)
    _mark_menus(text, lines[:head], kinds)
    _mark_head(lines[:head], kinds)
    tail = _tail_start(lines, kinds)
    for index in range(head, len(lines)):
        if kinds[index] is RegionKind.BODY:
            kinds[index] = _kind_in_place(lines[index].text.strip(), in_tail=index >= tail)
    return kinds


def _kind_alone(line: str) -> RegionKind:
    """What a line is, whatever stands around it."""
    if _FURNITURE.match(line):
        return RegionKind.FURNITURE
    if _CORRECTION.match(line):
        return RegionKind.CORRECTION
    if _REPORT.match(line):
        return RegionKind.CREDIT
    if _CREDIT.search(line):
        return RegionKind.CAPTION
    return RegionKind.BODY


def _head_length(lines: Sequence[Span], kinds: Sequence[RegionKind]) -> int:
    """How many lines stand before the body."""
    last = -1
    for index, line in enumerate(lines[:_HEAD_LINES]):
        if _is_byline(line.text) or _is_dateline(line.text):
            last = index
    if last >= 0:
        return last + 1
    first = next((n for n, kind in enumerate(kinds) if kind is RegionKind.BODY), len(lines))
    is_headline = first < len(lines) - 1 and not _ends_like_prose(lines[first].text)
    return first + 1 if is_headline else first


def _mark_menus(text: str, head: Sequence[Span], kinds: list[RegionKind]) -> None:
    """Names of the site and its sections above the headline: very short lines, and lines that
    stand close together where paragraphs are parted by blank lines."""
    parted = "\n\n" in text.strip()
    menus = []
    for index, line in enumerate(head):
        if kinds[index] is not RegionKind.BODY or _is_byline(line.text) or _is_dateline(line.text):
            continue
        neighbours = (*head[max(index - 1, 0) : index], *head[index + 1 : index + 2])
        close = any(
            abs(line.start - other.end) == 1 or abs(other.start - line.end) == 1
            for other in neighbours
        )
        if (parted and close) or len(line.text.split()) <= _SECTION:
            menus.append(index)
            kinds[index] = RegionKind.FURNITURE
    if menus and not any(
        _may_be_headline(line, kind) for line, kind in zip(head, kinds, strict=False)
    ):
        kinds[menus[-1]] = RegionKind.BODY  # a headline of two words


def _may_be_headline(line: Span, kind: RegionKind) -> bool:
    printed = _is_byline(line.text) or _is_dateline(line.text)
    return kind is RegionKind.BODY and not printed


def _mark_head(head: Sequence[Span], kinds: list[RegionKind]) -> None:
    """Headline first, then decks, with the byline and dateline where they stand."""
    headline_seen = False
    for index, line in enumerate(head):
        if kinds[index] is not RegionKind.BODY:
            continue
        if _is_byline(line.text):
            kinds[index] = RegionKind.BYLINE
        elif _is_dateline(line.text):
            kinds[index] = RegionKind.DATELINE
        else:
            kinds[index] = RegionKind.DECK if headline_seen else RegionKind.HEADLINE
            headline_seen = True


def _is_byline(line: str) -> bool:
    return bool(_BYLINE.match(line.strip())) and len(line) < 100


def _is_dateline(line: str) -> bool:
    line = line.strip()
    return len(line) < 100 and not line.endswith((".", "”")) and printed_date(line) is not None


def _ends_like_prose(line: str) -> bool:
    return bool(_SENTENCE_END.search(line.strip()))


def _tail_start(lines: Sequence[Span], kinds: Sequence[RegionKind]) -> int:
    """Where, after the last paragraph of prose, only leftovers follow."""
    for index in reversed(range(len(lines))):
        text = lines[index].text
        if kinds[index] is RegionKind.BODY and _ends_like_prose(text):
            return index + 1
    return len(lines)


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
