"""Transactions: all of it, or nothing and the error; one within another stands or falls with it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.store.connection import told

_ALONE = "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"
_WITHIN = (
    "SAVEPOINT within",
    "RELEASE within",
    "ROLLBACK TO within; RELEASE within",
)


@contextmanager
def transaction(connection: sqlite3.Connection, path: Path) -> Iterator[sqlite3.Connection]:
    """Keep what is written in the block, or take it back if an error (or anything else) leaves it.

    Raises StoreError when the file cannot be written.
    """
    begin, keep, drop = _WITHIN if connection.in_transaction else _ALONE
    with told(path):
        connection.execute(begin)
        try:
            yield connection
            connection.execute(keep)
        except BaseException:
            if connection.in_transaction:  # a full disk ends the transaction by itself
                for statement in drop.split("; "):
                    connection.execute(statement)
            raise
