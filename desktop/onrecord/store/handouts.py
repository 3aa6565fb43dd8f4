"""Project files made to be handed out: some records of another project, and no history."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from onrecord.errors import StoreError
from onrecord.model.edits import Change, Record
from onrecord.store import connection as opening
from onrecord.store.connection import told
from onrecord.store.reading import HANDOUT as HANDOUT
from onrecord.store.transactions import transaction
from onrecord.store.writing import write


def hand_out(
    output: Path, facts: Mapping[str, str], batches: Iterable[Iterable[Record]]
) -> Iterator[None]:
    """Make a project file of these records, a batch a step; it appears when it is complete.

    ``facts`` holds HANDOUT. A file that is there is replaced only where it is the same hand-out
    and nobody has worked in it. Raises StoreError for any other, and for a place that cannot be
    written.
    """
    with told(output):
        refuse_taken(output, facts[HANDOUT])
        output.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=output.parent, prefix=".onrecord-handout-") as folder:
            aside = Path(folder) / output.name
            opening.create(aside)
            yield from _fill(aside, facts, batches)
            aside.replace(output)


def _fill(
    path: Path, facts: Mapping[str, str], batches: Iterable[Iterable[Record]]
) -> Iterator[None]:
    with (
        closing(opening.connect(path, writable=True)) as connection,
        transaction(connection, path),
    ):
        rows = list(facts.items())
        connection.executemany("INSERT INTO project VALUES (?, ?)", rows)
        for batch in batches:
            write(connection, (Change(None, record) for record in batch))
            yield


def refuse_taken(output: Path, handout: str) -> None:
    """Raises StoreError where something else than this hand-out, as it was made, is there."""
    if not output.exists() and not output.is_symlink():
        return
    if not output.is_file():
        raise StoreError("{file} is no ordinary file; name another.", file=output)
    try:
        with closing(opening.connect(output, writable=False)) as connection:
            ours, worked = _found(connection, handout)
    except (StoreError, sqlite3.Error):
        ours = worked = False
    if worked or (ours and opening.log_path(output).exists()):
        raise StoreError(
            "{file} has been worked in since it was handed out; take it in or name another.",
            file=output,
        )
    if not ours:
        raise StoreError("{file} is there already; nothing was changed.", file=output)


def _found(connection: sqlite3.Connection, handout: str) -> tuple[bool, bool]:
    """Whether the file is this hand-out, and whether somebody has worked in it."""
    row = connection.execute("SELECT value FROM project WHERE key = ?", (HANDOUT,)).fetchone()
    ours = row is not None and row[0] == handout
    history = connection.execute("SELECT 1 FROM history LIMIT 1").fetchone()
    return ours, ours and history is not None
