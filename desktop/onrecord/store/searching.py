"""Full-text questions to the project file. What is asked is plain words; quoting is done here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.model.folding import is_unspaced
from onrecord.store.reading import Reading

# Control characters: they part what FTS5 found from the rest of a text.
START, END = "\x02", "\x03"
_RANKED = 1000  # where more articles fit, the best of them says nothing; the queue's order does
_VAGUE = 2  # letters
_AROUND = 20  # code points before the first hit, in a text without spaces
_TEXT = 3  # the column of articles_fts that holds the text


class Wanted(NamedTuple):
    """A word or phrase to look for. ``whole``: these words, not what begins with the last."""

    text: str
    whole: bool = False


class Found(NamedTuple):
    """An article with its text, in which START and END stand around what was looked for."""

    article_id: str
    title: str
    outlet: str
    published: str
    text: str
    marked: str


@dataclass(frozen=True, slots=True)
class Articles:
    """The first articles found, best first, and how many there are: more, if not ``exact``."""

    first: list[Found]
    count: int
    exact: bool = True


class Searching:
    """Searches the articles of one project; any question may raise StoreError."""

    def __init__(self, reading: Reading) -> None:
        self._read = reading

    def articles(self, wanted: Sequence[Wanted], limit: int) -> Articles:
        """Articles whose text holds all of it: by rank, or in the queue's order where many do."""
        if _are_unspaced(wanted):
            return self._unspaced(wanted, limit)
        match = match_of(wanted, "text")
        if not match:
            return Articles([], 0)
        if any(_is_vague(each) for each in wanted):
            found = self._found(match, "articles_fts.rowid", limit + 1)
            return Articles(found[:limit], min(len(found), limit), exact=len(found) <= limit)
        count = len(self._numbers(match))
        order = "rank" if count <= _RANKED else "articles_fts.rowid"
        return Articles(self._found(match, order, limit), count)

    def _found(self, match: str, order: str, limit: int) -> list[Found]:
        rows = self._read.rows(
            "SELECT id, articles.title, articles.outlet, published, articles.text, "
            f"highlight(articles_fts, {_TEXT}, '{START}', '{END}') "
            "FROM articles_fts JOIN articles ON number = articles_fts.rowid "
            f"WHERE articles_fts MATCH ? ORDER BY {order} LIMIT ?",
            *(match, limit),
        )
        return [Found(*row) for row in rows]

    def numbers(self, wanted: Sequence[Wanted]) -> list[int]:
        """The numbers of the articles that hold all of it in text, title, outlet or byline."""
        if _are_unspaced(wanted):
            where, values = _holding(wanted)
            return [n for (n,) in self._read.rows(f"SELECT number FROM articles {where}", *values)]
        match = match_of(wanted)
        return self._numbers(match) if match else []

    def snippets(self, wanted: Sequence[Wanted], numbers: Iterable[int]) -> dict[int, str]:
        """Of these articles, by number, a few words around the first hits in the text, START and
        END around each."""
        match, keys = match_of(wanted, "text"), list(numbers)
        if not match or not keys:
            return {}
        places = ", ".join("?" * len(keys))
        if _are_unspaced(wanted):
            rows = self._read.rows(
                f"SELECT number, text FROM articles WHERE number IN ({places})", *keys
            )
            return {number: _around_first(_marked(text, wanted)) for number, text in rows}
        # The plus keeps SQLite from looking the words up anew for each article.
        rows = self._read.rows(
            f"SELECT rowid, snippet(articles_fts, {_TEXT}, '{START}', '{END}', '…', 10) "
            f"FROM articles_fts WHERE articles_fts MATCH ? AND +rowid IN ({places})",
            *(match, *keys),
        )
        return {number: text for number, text in rows}  # noqa: C416  (rows are lists of anything)

    def _unspaced(self, wanted: Sequence[Wanted], limit: int) -> Articles:
        """FTS5 takes a whole sentence without spaces for one word: such texts are gone through."""
        where, values = _holding(wanted)
        [(count,)] = self._read.rows(f"SELECT count(*) FROM articles {where}", *values)
        rows = self._read.rows(
            f"SELECT id, title, outlet, published, text FROM articles {where} "
            "ORDER BY number LIMIT ?",
            *(*values, limit),
        )
        found = [
            Found(key, title, outlet, published, text, _marked(text, wanted))
            for key, title, outlet, published, text in rows
        ]
        return Articles(found, count)

    def _numbers(self, match: str) -> list[int]:
        sql = "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? ORDER BY rowid"
        return [number for (number,) in self._read.rows(sql, match)]


def _are_unspaced(wanted: Iterable[Wanted]) -> bool:
    return any(is_unspaced(each.text) for each in wanted)


def _holding(wanted: Sequence[Wanted]) -> tuple[str, tuple[str, ...]]:
    tests = " AND ".join("instr(text, ?)" for _ in wanted)
    return f"WHERE {tests}", tuple(bindable(each.text) for each in wanted)


def _marked(text: str, wanted: Iterable[Wanted]) -> str:
    """The text with START and END around the words, as FTS5 sets them."""
    words = "|".join(re.escape(each.text) for each in wanted if each.text)
    return re.sub(words, lambda found: f"{START}{found[0]}{END}", text)


def _around_first(marked: str) -> str:
    start = max(0, marked.find(START) - _AROUND)
    return marked[start : start + 4 * _AROUND]


def match_of(wanted: Iterable[Wanted], column: str = "") -> str:
    """What FTS5 understands, every word of it quoted; "" where there is no word to look for.

    One letter stands for itself; two or more for all words that begin so.
    """
    terms = [_quoted(each) for each in wanted if any(c.isalnum() for c in each.text)]
    if not terms:
        return ""
    return f"{{{column}}} : ({' '.join(terms)})" if column else " ".join(terms)


def _is_vague(wanted: Wanted) -> bool:
    """Whether so many words begin so that counting what they find would keep one waiting."""
    return not wanted.whole and len(wanted.text) <= _VAGUE


def _quoted(wanted: Wanted) -> str:
    text = bindable(wanted.text).replace('"', '""')
    begins = not wanted.whole and len(wanted.text) > 1
    return f'"{text}"{"*" if begins else ""}'


def bindable(text: str) -> str:
    """The text without what SQLite would not take, or would take for its end."""
    return text.replace("\0", " ").encode(errors="ignore").decode()
