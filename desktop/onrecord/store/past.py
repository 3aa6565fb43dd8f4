"""Questions to the history table: what somebody did, step by step, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import orjson

from onrecord.model.annotations import Annotation
from onrecord.store.history import Step, unpacked
from onrecord.store.reading import Reading
from onrecord.store.rows import BY_NAME
from onrecord.store.table import Row

_LOOKED_AT = 60  # changes of one row; what it is about shows in the first few
_ROWS = 12  # of a step of many rows, an import
_CHANGES = (  # an undone row's own records are kept by the undo that took them away
    "SELECT coalesce((SELECT changes FROM history AS undo WHERE undo.reverses = h.number "
    "AND undo.kind = 'undo' AND h.state = 'undone' ORDER BY undo.number DESC LIMIT 1), h.changes) "
    "FROM history AS h WHERE h.step = (SELECT step FROM history WHERE number = ?) "
    "AND h.kind = 'do' ORDER BY h.number DESC LIMIT ?"
)


class PastStep(NamedTuple):
    """One step as it is listed. ``number`` is its last row; ``articles`` are the ids of the
    articles of that row that are known, ``title`` the title where it is a single one; ``rows``
    counts the step's rows, which an import has many of."""

    number: int
    step: Step
    at: str
    is_done: bool
    articles: tuple[str, ...]
    title: str
    rows: int


class Touched(NamedTuple):
    """What a step touched: how many records of each kind, and the words of some tags."""

    counts: dict[str, int]
    words: tuple[str, ...]


class Past:
    """The steps of one annotator, page by page.

    It remembers where records stood that later steps took away, so that it can tell the article
    of the earlier steps about them too.
    """

    def __init__(self, read: Reading, annotator_id: str) -> None:
        self._read = read
        self._annotator_id = annotator_id
        self._known: dict[str, str] = {}
        self._titles: dict[str, str] = {}

    def page(self, before: int | None, size: int) -> list[PastStep]:
        """Up to ``size`` steps from before this row number (None: the newest), newest first."""
        rows = self._read.rows(
            "SELECT number, message, arguments, at, state, changes, "
            "  (SELECT count(*) FROM history AS h WHERE h.step = history.step AND h.kind = 'do') "
            "FROM history WHERE annotator_id = ? AND kind = 'do' AND state != 'dropped' "
            "AND (? IS NULL OR number < ?) AND NOT EXISTS (SELECT 1 FROM history AS later "
            "  WHERE later.step = history.step AND later.kind = 'do' "
            "  AND later.number > history.number) "
            "ORDER BY number DESC LIMIT ?",
            *(self._annotator_id, before, before, size),
        )
        return [self._step(row) for row in rows]

    def touched(self, number: int, most: int = 4) -> Touched:
        """What the step of this row touched; of a large one, what its first records tell."""
        counts: dict[str, int] = {}
        words: dict[str, None] = {}
        for name, key, _, before in self._changes(number, _ROWS):
            counts[name] = counts.get(name, 0) + 1
            if name == "annotations" and len(words) < most:
                record = self._record(key, before)
                words |= {record.text: None} if record and record.spans else {}
        return Touched(counts, tuple(words))

    def _step(self, row: Row) -> PastStep:
        number, message, arguments, at, state, changes, rows = row
        found = list(self._changes(number, 1)) if state == "undone" else orjson.loads(changes)
        named = (self._article(change) for change in found[:_LOOKED_AT])
        articles = tuple(dict.fromkeys(article for article in named if article))
        title = self._title(articles[0]) if len(articles) == 1 and rows == 1 else ""
        step = Step(message, orjson.loads(arguments))
        return PastStep(number, step, at, state == "done", articles, title, rows)

    def _title(self, article_id: str) -> str:
        if article_id not in self._titles:
            rows = self._read.rows("SELECT title FROM articles WHERE id = ?", article_id)
            self._titles[article_id] = str(rows[0][0]) if rows else ""
        return self._titles[article_id]

    def _changes(self, number: int, rows: int) -> Iterator[Any]:
        for (changes,) in self._read.rows(_CHANGES, number, rows):
            yield from orjson.loads(changes)

    def _record(self, key: list[Any], before: Row | None) -> Annotation | None:
        if before is None:
            return self._read.annotation(str(key[0]))
        record = unpacked(BY_NAME["annotations"], before)
        return record if isinstance(record, Annotation) else None

    def _article(self, change: Any) -> str:
        """The article that a change is about; "" for none, or where nothing tells it."""
        name, key, _, before = change
        if name == "articles":
            return str(key[0])
        table = BY_NAME[name]
        if "article_id" not in table.columns:
            return ""
        if before is not None:
            self._known[key[0]] = str(before[table.columns.index("article_id")])
        elif key[0] not in self._known:
            found = self._read.rows(f"SELECT article_id FROM {table.name} WHERE id = ?", key[0])
            self._known[key[0]] = str(found[0][0]) if found else ""
        return self._known[key[0]]
