"""Articles and what each stretch of them is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from onrecord.model.ids import derived_id, new_id
from onrecord.model.times import now


def text_hash(text: str) -> str:
    """SHA-256 of the UTF-8 text, in hexadecimal."""
    return sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text and its facts. The text never changes; a corrected version supersedes the old.

    ``published`` keeps the precision it came with (year, date, or time with offset). ``extra``
    holds fields of an imported file that Onrecord has no place for, so that they go out again.
    """

    id: str = field(default_factory=new_id)
    title: str
    text: str
    sha256: str
    byline: str = ""
    outlet: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    supersedes: str | None = None
    source_file: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)
    author: str = ""
    modified: str = field(default_factory=now)
    revision: int = 1

    @property
    def is_intact(self) -> bool:
        """Whether the text is still the one its hash was taken of."""
        return text_hash(self.text) == self.sha256


class RegionKind(StrEnum):
    """What a stretch of an article is. Cleaning marks, it never cuts."""

    HEADLINE = "headline"
    DECK = "deck"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    CREDIT = "credit"
    CORRECTION = "correction"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A stretch ``[start, end)`` of an article's code points, and who or what marked it."""

    id: str
    article_id: str
    kind: RegionKind
    start: int
    end: int
    by: str
    extra: Mapping[str, object] = field(default_factory=dict)
    modified: str = field(default_factory=now)
    revision: int = 1


def region(article_id: str, kind: RegionKind, start: int, end: int, *, by: str) -> Region:
    """A region under the id that the same mark of the same article always has."""
    key = region_id(article_id, kind, start, end, by=by)
    return Region(id=key, article_id=article_id, kind=kind, start=start, end=end, by=by)


def region_id(article_id: str, kind: RegionKind, start: int, end: int, *, by: str) -> str:
    """The id that the same mark of the same article always has."""
    return derived_id("region", article_id, kind, start, end, by)
