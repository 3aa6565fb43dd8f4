"""Questions about many tags at once, each one query whatever their number."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import orjson

from onrecord.model.annotations import Annotation, Link
from onrecord.model.edits import Record
from onrecord.model.layers import LayerStatus
from onrecord.store.history import Trace
from onrecord.store.laid_out import LaidOut
from onrecord.store.reading import Reading
from onrecord.store.rows import LINKS
from onrecord.store.table import Table

Currents = dict[str, dict[tuple[Any, ...], Record]]
"""Records by the names of their tables, then by their keys."""

_LISTED = "IN (SELECT value FROM json_each(?))"


def annotations_by_id(read: Reading, ids: Collection[str]) -> dict[str, Annotation]:
    """The annotations with these ids that are there, by id."""
    found = read.annotations_where(f"id {_LISTED}", _json(ids))
    return {each.id: each for each in found}


def current(read: Reading, traces: Iterable[Trace], laid_out: LaidOut) -> Currents:
    """The records that these traces are of, as they are now; those that are gone are left out.

    ``laid_out`` keeps the rows that they were read from.
    """
    keys: dict[Table, list[tuple[Any, ...]]] = {}
    for trace in traces:
        keys.setdefault(trace.table, []).append(trace.key)
    found: Currents = {}
    for table, wanted in keys.items():
        if len(table.key) > 1:  # few, of codebooks
            there = {key: read.current(table, key) for key in wanted}
            found[table.name] = {key: each for key, each in there.items() if each is not None}
            continue
        records = read.listed(table, [str(key) for (key,) in wanted], laid_out.keep)
        found[table.name] = {(each.id,): each for each in records}
    return found


def links_of(read: Reading, ids: Collection[str]) -> list[Link]:
    """The links that start or end at any of these annotations."""
    listed = _json(ids)
    where = f"WHERE from_id {_LISTED} OR to_id {_LISTED} ORDER BY rowid"
    return read.records(LINKS, where, listed, listed)


def articles_with_layers(
    read: Reading, annotator_ids: Collection[str], statuses: Collection[LayerStatus]
) -> set[str]:
    """The ids of the articles in which one of these annotators has a layer that is so far."""
    wanted = f"annotator_id {_LISTED} AND status {_LISTED}"
    sql = f"SELECT DISTINCT article_id FROM layers WHERE {wanted}"
    rows = read.rows(sql, _json(annotator_ids), _json([each.value for each in statuses]))
    return {str(key) for (key,) in rows}


def newest(read: Reading, annotator_id: str) -> Annotation | None:
    """The annotation that this annotator made last."""
    last = "(SELECT id FROM annotations WHERE annotator_id = ? ORDER BY rowid DESC LIMIT 1)"
    return next(iter(read.annotations_where(f"id = {last}", annotator_id)), None)


def texts_with(read: Reading, words: str, *, match_case: bool) -> list[tuple[str, str, str]]:
    """Id, title and text of the articles whose texts hold these letters, in order of arrival.

    Without ``match_case`` all articles are given: SQLite knows upper and lower case of ASCII only.
    """
    columns = "SELECT id, title, text FROM articles"
    if match_case:
        rows = read.rows(f"{columns} WHERE instr(text, ?) > 0 ORDER BY number", words)
    else:
        rows = read.rows(f"{columns} ORDER BY number")
    return [(str(key), str(title), str(text)) for key, title, text in rows]


def _json(ids: Collection[str]) -> str:
    return orjson.dumps(list(ids)).decode()
