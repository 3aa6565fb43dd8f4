"""What a few typed characters lead to. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from onrecord.model.spans import paragraphs
from onrecord.work.session import QueueRow
from onrecord.work.sheet import Sheet

_ARTICLE = re.compile(r"(?:#|a\s*)(\d+)", re.IGNORECASE)
_LONGEST = 120


class Kind(Enum):
    PARAGRAPH = "paragraph"
    TAG = "tag"
    ARTICLE = "article"


class Destination(NamedTuple):
    """A place to go: ``place`` is a code point or an id, ``words`` what stands there."""

    kind: Kind
    name: str
    place: int | str
    words: str


def destination(
    typed: str, sheet: Sheet | None, chips: Mapping[str, str], rows: Sequence[QueueRow]
) -> Destination | None:
    """Where "12" (a paragraph), "C5" (a chip) or "#7" (an article of the queue) leads; None
    where there is no such place.

    A chip's name comes first: "A7" is an article only where no tag is called so.
    """
    typed = typed.strip()
    if sheet is not None and typed:
        if typed.isdecimal():
            return _paragraph(int(typed), sheet)
        if found := _tag(typed, sheet, chips):
            return found
    article = _ARTICLE.fullmatch(typed)
    return _article(int(article[1]), rows) if article else None


def _paragraph(number: int, sheet: Sheet) -> Destination | None:
    """Paragraphs are counted from 1, blank lines left out."""
    found = paragraphs(sheet.article.text)
    if not 1 <= number <= len(found):
        return None
    here = found[number - 1]
    return Destination(Kind.PARAGRAPH, str(number), here.start, here.text.strip()[:_LONGEST])


def _tag(typed: str, sheet: Sheet, chips: Mapping[str, str]) -> Destination | None:
    wanted = typed.casefold()
    found = (sheet.annotation(key) for key, chip in chips.items() if chip.casefold() == wanted)
    tag = min(filter(None, found), key=lambda each: each.start, default=None)
    if tag is None:
        return None
    words = tag.text.replace("\n", " ")[:_LONGEST]
    return Destination(Kind.TAG, chips[tag.id], tag.id, words)


def _article(number: int, rows: Sequence[QueueRow]) -> Destination | None:
    row = rows[number - 1] if 1 <= number <= len(rows) else None
    return Destination(Kind.ARTICLE, str(number), row.article_id, row.title) if row else None
