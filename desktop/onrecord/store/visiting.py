"""Reading a file that came from somebody else: a copy of it, checked, and never the file itself.

SQLite may leave a log beside what it reads, and a database can hold triggers, views and cells of
any kind: nothing of it is asked before it is laid out as one of ours.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from onrecord.errors import StoreError
from onrecord.store import connection as opening
from onrecord.store.connection import told
from onrecord.store.reading import Reading

_OWN = ("sqlite_", "articles_fts")
"""What the names of tables begin with that SQLite and its index keep for themselves."""


@contextmanager
def visited(path: Path) -> Iterator[Reading]:
    """The questions that a project file of somebody else's can answer.

    Raises StoreError, in one sentence, for what is no whole and sound project file of a version
    that is known here.
    """
    with told(path), ExitStack() as stack:
        if path.is_dir():
            raise StoreError("{file} is a folder; name a project file.", file=path.name)
        if not path.exists():
            raise StoreError("{file} is not there.", file=path.name)
        if not path.is_file():
            raise StoreError("{file} is no ordinary file.", file=path.name)
        copy = Path(stack.enter_context(TemporaryDirectory(prefix="onrecord-merge-"))) / path.name
        _refuse_unfinished(path)
        _copy(path, copy)
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as raw:
            _refuse_odd(raw, path)
        connection = opening.connect(copy, writable=False)
        stack.callback(connection.close)
        _refuse_damaged(connection, path)
        connection = opening.readable(copy, connection)
        stack.callback(connection.close)
        _check_layout(connection, path)
        _refuse_boundless(connection, path)
        yield Reading(connection, path)


def _copy(path: Path, copy: Path) -> None:
    """Copy the file, with what is still in its log."""
    shutil.copyfile(path, copy)
    log = opening.log_path(path)
    if log.is_file():
        shutil.copyfile(log, opening.log_path(copy))


def _refuse_odd(connection: sqlite3.Connection, path: Path) -> None:
    """Raises StoreError for a database that would do things by itself when it is opened."""
    odd = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' "
        "OR type = 'view' AND name LIKE '\\_%' ESCAPE '\\'"
    ).fetchone()
    if odd is not None:
        raise StoreError("{file} is not laid out as a project is.", file=path.name)


def _refuse_unfinished(path: Path) -> None:
    """Raises StoreError where half a change may be in the file: its other half is in a journal,
    which only a program that writes may roll back."""
    journal = path.with_name(f"{path.name}-journal")
    if os.path.exists(journal) and journal.stat().st_size:  # noqa: PTH110 - of any length
        raise StoreError(
            "{file} is being written at this moment, or was when a program stopped; open it with "
            "Onrecord once and close it.",
            file=path.name,
        )


def _refuse_damaged(connection: sqlite3.Connection, path: Path) -> None:
    (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if said != "ok":
        raise StoreError("{file} is damaged.", file=path.name)


def _check_layout(connection: sqlite3.Connection, path: Path) -> None:
    """Raises StoreError unless each table is laid out as this version makes it."""
    found = _layout(connection)
    for name, statement in _own_layout().items():
        if found.get(name) != statement:
            raise StoreError(
                "{file}: the table “{table}” is not as in a project.", file=path.name, table=name
            )


_COUNTED = (
    "articles", "regions", "annotators", "layers", "annotations", "links", "actors", "issues",
    "codebooks", "settlements", "comments",
)  # fmt: skip


def _refuse_boundless(connection: sqlite3.Connection, path: Path) -> None:
    """Raises StoreError for numbers that no edit leads to: one more change, and they would not
    fit a file."""
    odd = [f"SELECT 1 FROM {name} WHERE revision NOT BETWEEN 0 AND 1e12" for name in _COUNTED]
    odd.append("SELECT 1 FROM annotations WHERE abs(confidence) > 1e300")
    if any(connection.execute(f"{each} LIMIT 1").fetchone() for each in odd):
        raise StoreError("{file} is damaged.", file=path.name)


@cache
def _own_layout() -> dict[str, str]:
    with closing(opening.in_memory()) as made:
        return _layout(made)


def _layout(connection: sqlite3.Connection) -> dict[str, str]:
    """The statements of the tables, by name, the parts of their definitions set apart by single
    spaces."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    return {
        str(name): " ".join(str(sql).split())
        for name, sql in rows
        if not name.startswith(_OWN) and not name.startswith("_sqlite")
    }
