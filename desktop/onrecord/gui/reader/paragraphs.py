"""The lines of an article and what each of them is. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from onrecord.model.articles import Article, Region, RegionKind

HEAD = frozenset({RegionKind.HEADLINE, RegionKind.DECK, RegionKind.BYLINE, RegionKind.DATELINE})
_DATELINE = re.compile(r"(?P<place>.{2,48}?)\s+(?:[—–-]|--)\s")


class Paragraph(NamedTuple):
    """One line of the text, without its line feed: code points ``[start, end)``."""

    start: int
    end: int
    kind: RegionKind
    text: str

    @property
    def is_blank(self) -> bool:
        return not self.text or self.text.isspace()


def typeset(article: Article, regions: Iterable[Region]) -> tuple[Paragraph, ...]:
    """Every line of the article in order, blank ones too (as body).

    A line is what most of it was marked as; where two regions cover as much of it, the one that
    says more than "body" decides.
    """
    lines, starts, start = article.text.split("\n"), [], 0
    for line in lines:
        starts.append(start)
        start += len(line) + 1
    kinds = _kinds(lines, starts, regions)
    return tuple(
        Paragraph(start, start + len(line), kind, line)
        for line, start, kind in zip(lines, starts, kinds, strict=True)
    )


def _kinds(
    lines: Sequence[str], starts: Sequence[int], regions: Iterable[Region]
) -> list[RegionKind]:
    kinds = [RegionKind.BODY] * len(lines)
    covered = [(0, False)] * len(lines)
    for region in regions:
        number = max(0, bisect_right(starts, region.start) - 1)
        while number < len(lines) and starts[number] < region.end:
            start, end = starts[number], starts[number] + len(lines[number])
            shared = min(end, region.end) - max(start, region.start)
            weight = (shared, region.kind is not RegionKind.BODY)
            if shared > 0 and weight > covered[number] and not lines[number].isspace():
                kinds[number], covered[number] = region.kind, weight
            number += 1
    return kinds


def end_of_head(paragraphs: Sequence[Paragraph]) -> int | None:
    """Number of the last paragraph of the head matter, under which the hairline goes."""
    last = None
    for number, paragraph in enumerate(paragraphs):
        if paragraph.kind in HEAD:
            last = number
        elif paragraph.kind is RegionKind.BODY and not paragraph.is_blank:
            break
    return last


def opening(paragraphs: Sequence[Paragraph]) -> int | None:
    """Number of the first body paragraph."""
    return next(
        (
            number
            for number, paragraph in enumerate(paragraphs)
            if paragraph.kind is RegionKind.BODY and not paragraph.is_blank
        ),
        None,
    )


def place_length(text: str) -> int:
    """Code points of the capitals before a dash that open a story ("KYIV, Ukraine — …": 5)."""
    found = _DATELINE.match(text)
    if not found:
        return 0
    length = 0
    for word in re.finditer(r"\S+", found["place"]):
        if not word.group().isupper():
            break
        length = word.end()
    return length if length > 1 else 0
