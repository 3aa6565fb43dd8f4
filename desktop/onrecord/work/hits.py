"""What a search finds: words in texts, and tags, each with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.model.items import Item
from onrecord.model.recoding import read_as_another, read_from
from onrecord.store.searching import END, START, Found, Searching
from onrecord.store.tag_search import TagRow, TagSearch
from onrecord.work.search_terms import Terms, wanted
from onrecord.work.searching import Query
from onrecord.work.view import View

ARTICLES = 60
TAGS = 300
_CONTEXT = 90  # code points to either side
_BLANK = re.compile(r"\s+")


class Line(NamedTuple):
    """Words in their context, each part on one line."""

    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """One article and the ``[start, end)`` of what was found, in code points of its text."""

    article_id: str
    title: str
    outlet: str
    published: str
    text: str
    places: tuple[tuple[int, int], ...]

    def line(self, place: int) -> Line:
        """What was found at one of the places, in its context."""
        return line_of(self.text, *self.places[place])


@dataclass(frozen=True, slots=True)
class TextHits:
    """The first articles found and how many there are in all: more, if not ``exact``."""

    articles: tuple[ArticleHits, ...]
    count: int
    exact: bool = True

    @property
    def places(self) -> int:
        """How many places the articles shown hold."""
        return sum(len(each.places) for each in self.articles)

    @property
    def complete(self) -> bool:
        return self.exact and len(self.articles) == self.count


@dataclass(frozen=True, slots=True)
class TagHit:
    """One tag found. ``label`` is the id it is read under; ``start`` is -1 where it has no words,
    ``whose`` the annotator's name, "" for my own."""

    id: str
    article_id: str
    title: str
    label: str
    note: str
    whose: str
    start: int
    end: int
    around: Line

    @property
    def line(self) -> Line:
        """Its words in their context."""
        return Line(*map(_flat, self.around))

    @property
    def is_mine(self) -> bool:
        return not self.whose


@dataclass(frozen=True, slots=True)
class TagHits:
    """The tags found, by article and place; not ``complete`` where there are more."""

    tags: tuple[TagHit, ...]
    complete: bool = True


def texts(view: View, query: Query, limit: int = ARTICLES) -> TextHits:
    """The articles whose texts hold all words of the query; a field counts as a word there."""
    terms = [each for each in query.terms if each.text]
    found = Searching(view.project.read).articles(wanted(terms), limit)
    shown = tuple(_article_hits(each) for each in found.first)
    return TextHits(shown, found.count, found.exact)


def tags(view: View, query: Query, limit: int = TAGS) -> TagHits:
    """The tags that the query asks for; of mine and the machines' unless it says whose."""
    if not query:
        return TagHits(())
    read = view.project.read
    rows = TagSearch(read).tags(Terms(view).question(query), limit + 1)
    names = {each.id: each.name for each in read.annotators()} | {view.annotator.id: ""}
    labels = _read_labels(view)
    shown = tuple(_tag_hit(row, names, labels) for row in rows[:limit])
    return TagHits(shown, complete=len(rows) <= limit)


def asks_for_tags(view: View, query: Query) -> bool:
    """Whether a field of the query is one that tags have, and texts have not."""
    return any(term.field for term in query.terms) and Terms(view).knows(query)


def numbers(view: View, query: Query) -> frozenset[int]:
    """Numbers of the articles that hold all of it in title, outlet, byline or text."""
    return frozenset(Searching(view.project.read).numbers(wanted(query.terms)))


def snippets(view: View, query: Query, articles: Iterable[int]) -> dict[int, Line]:
    """A line about each of these articles, by number, that holds it in its text."""
    found = Searching(view.project.read).snippets(wanted(query.terms), articles)
    return {number: _snippet(text) for number, text in found.items()}


def places(marked: str) -> list[tuple[int, int]]:
    """Where the marks stood in a text before START and END were set around its hits."""
    found, start = [], -1
    for at, mark in enumerate(re.finditer(f"[{START}{END}]", marked)):
        place = mark.start() - at
        if mark[0] == START:
            start = place
        elif 0 <= start < place:
            found.append((start, place))
            start = -1
    return found


def line_of(text: str, start: int, end: int) -> Line:
    """The words at ``[start, end)`` in their context, white space made plain."""
    return Line(
        _flat(text[max(0, start - _CONTEXT) : start]),
        _flat(text[start:end]),
        _flat(text[end : end + _CONTEXT]),
    )


def _article_hits(found: Found) -> ArticleHits:
    text = found.text
    # A text that holds the marks itself would move all that follows.
    clean = START not in text and END not in text
    hits = places(found.marked) if clean else []
    title = found.title or _flat(text[:120])
    return ArticleHits(found.article_id, title, found.outlet, found.published, text, tuple(hits))


def _tag_hit(row: TagRow, names: Mapping[str, str], labels: Mapping[str, str]) -> TagHit:
    return TagHit(
        row.id,
        row.article_id,
        row.title,
        labels.get(row.label, row.label),
        row.note,
        names.get(row.annotator_id, "?"),
        row.start,
        row.end,
        Line(row.before, row.words, row.after),
    )


def _read_labels(view: View) -> dict[str, str]:
    """The ids of labels to the one each is read as now."""
    return {
        item.label: label.id
        for label in view.codebook.labels
        if not read_as_another(view.codebook, Item(label=label.id))
        for item in read_from(view.codebook, Item(label=label.id))
    }


def _snippet(marked: str) -> Line:
    before, _, rest = marked.partition(START)
    words, _, after = rest.partition(END)
    after = after.replace(START, "").replace(END, "")
    return Line(_flat(before), _flat(words), _flat(after))


def _flat(text: str) -> str:
    return _BLANK.sub(" ", text)
