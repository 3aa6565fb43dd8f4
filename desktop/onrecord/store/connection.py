"""Opening the SQLite file: checks, migrations, journal mode, and errors in the person's words."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from onrecord.errors import Message, StoreError
from onrecord.store.steps import APPLICATION_ID, MIGRATION_SET, STEPS

BUSY_MS = 5000
_UNREACHABLE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what can go wrong with a file into a StoreError that names it."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InternalError):
        raise  # faults of ours, not of the file
    except sqlite3.DatabaseError as exc:  # OperationalError (full, locked, read-only) included
        raise StoreError("{file}: {reason}.", file=path.name, reason=_reason(exc)) from exc
    except OSError as exc:
        reason = exc.strerror or str(exc)
        raise StoreError("{file}: {reason}.", file=path.name, reason=reason) from exc


_REASONS = {
    "disk is full": Message("not saved, the disk is full"),
    "is locked": Message("not saved, another program is using the file; try again"),
    "readonly": Message("not saved, the file or its folder is read-only"),
    "disk i/o error": Message("not saved, the disk reported an error"),
    "malformed": Message(
        "the file is damaged; take the newest copy from the backups folder beside it"
    ),
    "not a database": Message("this is not an Onrecord project"),
    "unable to open": Message("the file cannot be opened"),
}


def _reason(error: sqlite3.Error) -> Message | str:
    said = str(error)
    return next((told for sign, told in _REASONS.items() if sign in said.lower()), said)


def connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """A connection to an existing project that is known to be ours and of a known version.

    Raises StoreError for a file that is missing, foreign, damaged, or from a newer version.
    """
    # Never read by ourselves: closing a file drops the locks SQLite holds on it in this process.
    if not path.is_file():
        raise StoreError("{file} is not there. Make a project with: onrecord new {file}", file=path)
    with told(path):
        connection = _connect(path, writable=writable)
        try:
            _refuse_foreign(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def _connect(path: Path, *, writable: bool, immutable: bool = False) -> sqlite3.Connection:
    mode = "rw" if writable else "ro"
    uri = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if immutable else ''}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, cached_statements=256)
    try:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        connection.execute("PRAGMA trusted_schema = OFF")  # the file may come from anyone
        connection.execute("PRAGMA foreign_keys = ON")
        if writable:  # in KiB: large steps stay in memory until they are committed
            connection.execute("PRAGMA cache_size = -65536")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as exc:
        connection.close()
        if writable or immutable or exc.sqlite_errorcode & 0xFF not in _UNREACHABLE:
            raise
        # A write-ahead file that cannot be opened here (read-only folder): read what is there.
        return _connect(path, writable=False, immutable=True)
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise StoreError("{file} is not an Onrecord project.", file=path.name)
    if unknown := [step for step in applied_steps(connection) if step not in STEPS]:
        raise StoreError(
            "{file} was made by a newer version of Onrecord ({step}); please update.",
            file=path.name,
            step=unknown[-1],
        )


def applied_steps(connection: sqlite3.Connection) -> list[str]:
    """Names of the migrations this file has been through, oldest first."""
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid",
        (MIGRATION_SET,),
    )
    return [name for (name,) in rows]


def create(path: Path) -> None:
    """Make a project file with nothing in it, not even a codebook.

    Raises StoreError when the place cannot be written.
    """
    _migrate(path)


def in_memory() -> sqlite3.Connection:
    """A project with nothing in it, in no file."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    _apply_migrations(connection)
    return connection


def bring_up_to_date(path: Path, connection: sqlite3.Connection) -> None:
    """Apply pending migrations, after setting a copy of the file aside."""
    if set(STEPS) <= set(applied_steps(connection)):
        return
    version = f"before {STEPS[-1]}"
    aside = path.with_name(f"{path.stem} ({version}){path.suffix}")
    with told(path), closing(sqlite3.connect(aside)) as copy:
        connection.backup(copy)
    _migrate(path)


def readable(path: Path, connection: sqlite3.Connection) -> sqlite3.Connection:
    """A connection that reads the file as this version lays it out.

    An older file that may only be looked at is brought up to date in memory; the connection
    given is closed then.
    """
    if set(STEPS) <= set(applied_steps(connection)):
        return connection
    copy = sqlite3.connect(":memory:", isolation_level=None)
    with told(path):
        connection.backup(copy)
        connection.close()
        _apply_migrations(copy)
    return copy


def _migrate(path: Path) -> None:
    with told(path), closing(sqlite3.connect(path)) as connection:
        _apply_migrations(connection)


def _apply_migrations(connection: sqlite3.Connection) -> None:
    from sqlite_utils import Database  # here: it imports numpy, which would slow every start

    from onrecord.store.migrations import migrations

    migrations.apply(Database(connection))


def log_path(path: Path) -> Path:
    """Where SQLite keeps the write-ahead log of a project."""
    return path.with_name(path.name + "-wal")


def write_ahead(connection: sqlite3.Connection) -> bool:
    """Switch to a durable write-ahead log; False where the place does not allow one."""
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    connection.execute("PRAGMA synchronous = FULL")
    return str(mode).lower() == "wal"


def end_write_ahead(connection: sqlite3.Connection) -> None:
    """Fold the log into the file and leave the mode, unless others still read it.

    Whoever opens the file to look only then needs no log beside it.
    """
    connection.execute("PRAGMA busy_timeout = 0")
    with suppress(sqlite3.OperationalError):  # others read it; the last to close will do it
        connection.execute("PRAGMA journal_mode = DELETE")
