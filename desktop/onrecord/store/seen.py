"""Which stretches of an article somebody has had on screen; kept outside history, as places are."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress

import orjson

from onrecord.model.stretches import Stretch, joined
from onrecord.store.reading import Reading
from onrecord.store.rows import UNREADABLE
from onrecord.store.table import Row

_SEEN = "SELECT stretches FROM seen WHERE annotator_id = ? AND article_id = ?"


def seen(read: Reading, annotator_id: str, article_id: str) -> tuple[Stretch, ...]:
    """What this annotator has seen of the article."""
    return _stretches(read.rows(_SEEN, annotator_id, article_id))


def add_seen(
    connection: sqlite3.Connection, annotator_id: str, article_id: str, more: tuple[Stretch, ...]
) -> None:
    """Add to what is kept there; the caller holds the transaction."""
    known = _stretches(connection.execute(_SEEN, (annotator_id, article_id)).fetchall())
    # An article that an undo has taken away meanwhile is nobody's any more.
    connection.execute(
        "INSERT OR REPLACE INTO seen SELECT ?, id, ? FROM articles WHERE id = ?",
        (annotator_id, orjson.dumps(joined((*known, *more))).decode(), article_id),
    )


def _stretches(rows: Sequence[Row]) -> tuple[Stretch, ...]:
    with suppress(*UNREADABLE):
        return tuple((int(a), int(b)) for (text,) in rows for a, b in orjson.loads(text))
    return ()  # spoilt by another program: then it is seen again
