"""What the search page lists, from what was found. Pure functions over hits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.work.hits import ArticleHits, Line, TagHit, TagHits, TextHits

_MOST = 300  # hits listed; so many nobody reads, and opening the article shows the rest
_LEAST_EACH = 5


@dataclass(frozen=True, slots=True)
class Heading:
    """An article above its hits; ``count`` is of all it holds, listed or not."""

    title: str
    outlet: str
    published: str
    count: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One place to go to. ``tag`` is None for words in a text; start is -1 where there are none."""

    article_id: str
    start: int
    end: int
    source: ArticleHits | TagHit
    place: int = 0

    @property
    def tag(self) -> TagHit | None:
        return self.source if isinstance(self.source, TagHit) else None

    @property
    def line(self) -> Line:
        """Made when it is shown: of thousands of hits, few are."""
        return self.source.line if isinstance(self.source, TagHit) else self.source.line(self.place)


Row = Heading | Hit


def rows_of_texts(found: TextHits) -> list[Row]:
    """The articles found with the first hits of each; all hits where they are not too many."""
    each = max(_LEAST_EACH, _MOST // max(1, len(found.articles)))
    return [row for article in found.articles for row in _of_article(article, each)]


def _of_article(article: ArticleHits, most: int) -> Iterator[Row]:
    yield Heading(article.title, article.outlet, article.published, len(article.places))
    for place, (start, end) in enumerate(article.places[:most]):
        yield Hit(article.article_id, start, end, article, place)


def rows_of_tags(found: TagHits) -> list[Row]:
    """The tags found, each article's under its title."""
    rows: list[Row] = []
    by_article: dict[str, list[TagHit]] = {}
    for tag in found.tags:
        by_article.setdefault(tag.article_id, []).append(tag)
    for article_id, tags in by_article.items():
        rows.append(Heading(tags[0].title, "", "", len(tags)))
        rows += [Hit(article_id, tag.start, tag.end, tag) for tag in tags]
    return rows


def said(line: Line) -> str:
    """The line as a screen reader says it."""
    return f"{line.before.lstrip()}{line.words}{line.after.rstrip()}"
