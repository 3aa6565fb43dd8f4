"""Writing changes to the tables, many at a time; the caller holds the transaction."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable

import orjson

from onrecord.errors import ConflictError
from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Record
from onrecord.store.laid_out import LaidOut
from onrecord.store.rows import ANNOTATIONS, ARTICLES, span_rows, table_of
from onrecord.store.table import Row, Table


def write(
    connection: sqlite3.Connection, changes: Iterable[Change], laid_out: LaidOut | None = None
) -> None:
    """Write the changes: removals first, then updates, then additions.

    Foreign keys are checked at the end of the transaction, so order matters to unique names only.

    ``laid_out`` holds rows that were laid out before. Raises ConflictError when a record to be
    changed or removed is not there as expected.
    """
    laid_out = laid_out or LaidOut()
    added: dict[Table, list[Record]] = defaultdict(list)
    updated, removed = [], []
    for change in changes:
        if change.after is None and change.before is not None:
            removed.append(change.before)
        elif change.before is None and change.after is not None:
            added[table_of(change.after)].append(change.after)
        elif change.before is not None and change.after is not None:
            updated.append((change.before, change.after))
    for table, records in _by_table(removed).items():
        _remove(connection, table, records)
    for before, after in updated:
        _update(connection, before, after)
    for table, records in added.items():
        _add(connection, table, records, laid_out)


def _add(
    connection: sqlite3.Connection, table: Table, records: list[Record], laid_out: LaidOut
) -> None:
    places = ", ".join("?" * len(table.columns))
    connection.executemany(
        f"INSERT INTO {table.name} ({table.listed}) VALUES ({places})",
        [laid_out.row(record) for record in records],
    )
    if table is ANNOTATIONS:
        _add_spans(
            connection,
            [row for each in records if isinstance(each, Annotation) for row in span_rows(each)],
        )
    elif table is ARTICLES:
        _index(connection, records)


def _add_spans(connection: sqlite3.Connection, rows: list[Row]) -> None:
    connection.executemany("INSERT INTO spans VALUES (?, ?, ?, ?, ?)", rows)


# The full-text index is kept by hand, not by triggers: with PRAGMA trusted_schema off, which
# guards against hostile project files, SQLite refuses triggers that use a virtual table.
# Numbers are read first and bound then: an INSERT from a SELECT makes FTS5 write its index out for
# every article, which takes four times as long.


def _index(connection: sqlite3.Connection, records: Iterable[Record]) -> None:
    connection.executemany(
        "INSERT INTO articles_fts (rowid, title, byline, outlet, text) VALUES (?, ?, ?, ?, ?)",
        [
            (_number(connection, each), each.title, each.byline, each.outlet, each.text)
            for each in records
            if isinstance(each, Article)
        ],
    )


def _unindex(connection: sqlite3.Connection, record: Record) -> None:
    if isinstance(record, Article):
        connection.execute(
            "INSERT INTO articles_fts (articles_fts, rowid, title, byline, outlet, text) "
            "VALUES ('delete', ?, ?, ?, ?, ?)",
            _row_of(connection, "number, title, byline, outlet, text", record),
        )


def _number(connection: sqlite3.Connection, article: Article) -> int:
    (number,) = _row_of(connection, "number", article)
    return int(number)


def _row_of(connection: sqlite3.Connection, columns: str, article: Article) -> Row:
    sql = f"SELECT {columns} FROM articles WHERE id = ?"
    row: Row | None = connection.execute(sql, (article.id,)).fetchone()
    if row is None:
        raise _changed_elsewhere()
    return row


def _by_table(records: Iterable[Record]) -> dict[Table, list[Record]]:
    found: dict[Table, list[Record]] = defaultdict(list)
    for record in records:
        found[table_of(record)].append(record)
    return found


def _remove(connection: sqlite3.Connection, table: Table, records: list[Record]) -> None:
    for record in records:
        _unindex(connection, record)
    if len(table.key) == 1:
        _remove_listed(connection, table, records)
        return
    where = " AND ".join(f'"{column}" = ?' for column in table.key)
    values = [[getattr(record, column) for column in table.key] for record in records]
    gone = connection.executemany(f"DELETE FROM {table.name} WHERE {where}", values)
    if gone.rowcount != len(records):
        raise _changed_elsewhere()


def _remove_listed(connection: sqlite3.Connection, table: Table, records: list[Record]) -> None:
    """All at once: row by row, each taking its spans along, it would take three times as long."""
    ids = orjson.dumps([each.id for each in records]).decode()
    listed = "IN (SELECT value FROM json_each(?))"
    if table is ANNOTATIONS:
        connection.execute(f"DELETE FROM spans WHERE annotation_id {listed}", (ids,))
    gone = connection.execute(
        f"DELETE FROM {table.name} WHERE id {listed} RETURNING id, revision", (ids,)
    ).fetchall()
    known = {each.id: each.revision for each in records if not isinstance(each, Codebook)}
    if len(gone) != len(records) or dict(gone) != known:
        raise _changed_elsewhere()


def _update(connection: sqlite3.Connection, before: Record, after: Record) -> None:
    table = table_of(after)
    where, values = _as_expected(before)
    places = ", ".join(f'"{column}" = ?' for column in table.columns)
    row = table.to_row(after)
    _unindex(connection, before)
    _expect_one(
        connection.execute(f"UPDATE {table.name} SET {places} WHERE {where}", (*row, *values))
    )
    _index(connection, [after])
    if isinstance(before, Annotation) and isinstance(after, Annotation):
        _update_spans(connection, before, after)


def _update_spans(connection: sqlite3.Connection, before: Annotation, after: Annotation) -> None:
    if before.spans != after.spans:
        connection.execute("DELETE FROM spans WHERE annotation_id = ?", (after.id,))
        _add_spans(connection, span_rows(after))


def _as_expected(record: Record) -> tuple[str, tuple[object, ...]]:
    """The condition that finds the record's row at the revision we know."""
    table = table_of(record)
    row = table.to_row(record)
    columns = dict.fromkeys((*table.key, "revision"))
    values = tuple(row[table.columns.index(column)] for column in columns)
    return " AND ".join(f'"{column}" = ?' for column in columns), values


def _expect_one(cursor: sqlite3.Cursor) -> None:
    if cursor.rowcount != 1:
        raise _changed_elsewhere()


def _changed_elsewhere() -> ConflictError:
    return ConflictError("Not done: this has been changed elsewhere meanwhile.")
