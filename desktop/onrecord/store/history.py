"""The history table: what was done, and what it takes to undo and redo it.

A row keeps, for each record touched, the row as it was *before* and a digest of the record as it
was *after*. What was after is in the tables (or in the undo row that took it away), so that a
large edit is not stored twice; the digest shows whether the record has changed since.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from operator import itemgetter
from typing import Any, NamedTuple

import orjson

from onrecord.errors import Message, filled
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Edit, Record
from onrecord.model.spans import Span
from onrecord.model.times import now
from onrecord.store.laid_out import LaidOut
from onrecord.store.rows import BY_NAME, BY_TYPE, annotation_with, span_rows
from onrecord.store.table import Row, Table

# Modified and revision change whenever a record is written again, and so say nothing about its
# content; an article's text is told by its sha256.
_LEFT_OUT = ("modified", "revision", "text")
# Columns that came later say nothing while they are empty: digests taken before still agree.
_CAME_LATER = ("merged_into",)
_LASTING = {
    kind: (
        itemgetter(*(n for n, x in enumerate(table.columns) if x not in _LEFT_OUT)),
        table.columns[-1] in _CAME_LATER,
    )
    for kind, table in BY_TYPE.items()
}


class Step(NamedTuple):
    """The name of something done, undone or redone; translated where it is shown."""

    message: str
    arguments: dict[str, Any]

    @property
    def told(self) -> Message:
        """The name as a part of another message."""
        return Message(self.message, **self.arguments)

    def __str__(self) -> str:
        return filled(self.message, self.arguments)


class Trace(NamedTuple):
    """One change as history keeps it. ``digest`` is None for a record that is gone after."""

    table: Table
    key: tuple[Any, ...]
    digest: str | None
    before: Record | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One history row."""

    number: int
    group: str
    step: Step
    traces: tuple[Trace, ...]


def digest(record: Record, row: Row) -> str:
    """A short fingerprint of a record's content, leaving out when and how often it changed;
    ``row`` is its own."""
    lasting_of, came_later = _LASTING[type(record)]
    lasting = lasting_of(row)
    if came_later and not lasting[-1]:
        lasting = lasting[:-1]
    spans = span_rows(record) if isinstance(record, Annotation) else ()
    return blake2b(orjson.dumps((lasting, spans)), digest_size=8).hexdigest()


def packed(changes: Iterable[Change], laid_out: LaidOut) -> str:
    """The changes as the JSON of a history row."""
    return orjson.dumps([_pack(change, laid_out) for change in changes]).decode()


def _pack(change: Change, laid_out: LaidOut) -> list[Any]:
    before, after = change.before, change.after
    kept = said = None
    if before is not None:
        row = laid_out.row(before)
        kept = _pack_row(before, row)
    if after is not None:
        row = laid_out.row(after)
        said = digest(after, row)
    kind = type(after or before)
    return [BY_TYPE[kind].name, row[:2] if kind is Codebook else row[:1], said, kept]


def _pack_row(record: Record, row: Row) -> Row:
    if isinstance(record, Annotation):
        return [*row, [list(span) for span in record.spans]]
    return row


def _unpack(packed_change: Sequence[Any]) -> Trace:
    name, key, after, before = packed_change
    table = BY_NAME[name]
    return Trace(table, tuple(key), after, unpacked(table, before))


def unpacked(table: Table, row: Row | None) -> Record | None:
    """The record that a history row keeps as it was before."""
    if row is None:
        return None
    record: Record
    if table.name == "annotations":
        *columns, spans = row
        record = annotation_with(columns, tuple(Span(*span) for span in spans))
    else:
        record = table.from_row(row)
    return record


class History:
    """Reads and writes history rows; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def append(self, edit: Edit, annotator_id: str, changes: str) -> None:
        """Keep an edit just written, its changes ``packed``; what this annotator had undone can
        no longer be redone."""
        self._connection.execute(
            "UPDATE history SET state = 'dropped' WHERE annotator_id = ? AND state = 'undone'",
            (annotator_id,),
        )
        self._insert(edit, ("do", "done", None), annotator_id, changes)

    def append_reversal(
        self, edit: Edit, annotator_id: str, changes: str, *, undo: bool, of: Entry
    ) -> None:
        """Keep an undo or redo of the entry, and turn the entry's state."""
        kind, state = ("undo", "undone") if undo else ("redo", "done")
        self._connection.execute(
            "UPDATE history SET state = ? WHERE number = ?", (state, of.number)
        )
        self._insert(edit, (kind, "", of.number), annotator_id, changes)

    def _insert(self, edit: Edit, standing: Row, annotator_id: str, changes: str) -> None:
        """``standing`` is the kind and state of the row, and the number of one it reverses."""
        self._connection.execute(
            "INSERT INTO history (step, kind, state, reverses, annotator_id, at, message, "
            "arguments, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                edit.group, *standing, annotator_id, now(), edit.message,
                orjson.dumps(dict(edit.arguments), default=str).decode(), changes,
            ),
        )  # fmt: skip

    def next_step(self, annotator_id: str, *, undo: bool) -> Step | None:
        """The name of what undo (or redo) would take next."""
        group = self._next_group(annotator_id, undo=undo)
        if group is None:
            return None
        message, arguments = self._connection.execute(
            "SELECT message, arguments FROM history WHERE step = ? AND kind = 'do' LIMIT 1",
            (group,),
        ).fetchone()
        return Step(message, orjson.loads(arguments))

    def next_entries(self, annotator_id: str, *, undo: bool) -> list[Entry]:
        """The rows that undo (or redo) takes next, in the order to take them."""
        group = self._next_group(annotator_id, undo=undo)
        rows = self._connection.execute(
            "SELECT number, step, message, arguments, changes FROM history "
            "WHERE step = ? AND annotator_id = ? AND state = ? "
            f"ORDER BY number {'DESC' if undo else 'ASC'}",
            (group, annotator_id, "done" if undo else "undone"),
        )
        return [_entry(row) for row in rows]

    def entries_to(self, annotator_id: str, number: int) -> tuple[list[Entry], bool]:
        """The rows to reverse, in the order to take them, so that the step of this row is the
        last one done; and whether that is to undo them, or else to redo them.

        Number 0 is the time before the first step.
        """
        (undone,) = self._connection.execute(
            "SELECT count(*) FROM history WHERE number = ? AND state = 'undone'", (number,)
        ).fetchone()
        # Whole steps only: one that began before the row but ended after it counts as later.
        last = (
            "(SELECT max(number) FROM history AS h WHERE h.step = history.step AND h.kind = 'do')"
        )
        rows = self._connection.execute(
            "SELECT number, step, message, arguments, changes FROM history "
            "WHERE annotator_id = ? AND state = ? "
            + (
                f"AND {last} <= ? ORDER BY number ASC"
                if undone
                else f"AND {last} > ? ORDER BY number DESC"
            ),
            (annotator_id, "undone" if undone else "done", self._last_row(number)),
        )
        return [_entry(row) for row in rows], not undone

    def _last_row(self, number: int) -> int:
        """The last row of the step that this row belongs to."""
        sql = "SELECT max(number) FROM history WHERE kind = 'do' AND step = "
        (last,) = self._connection.execute(
            f"{sql}(SELECT step FROM history WHERE number = ?)", (number,)
        ).fetchone()
        return int(last or 0)

    def name_of(self, number: int) -> Step:
        """The name of the step that this row belongs to; empty before the first."""
        row = self._connection.execute(
            "SELECT message, arguments FROM history WHERE number = ?", (number,)
        ).fetchone()
        return Step(row[0], orjson.loads(row[1])) if row else Step("", {})

    def _next_group(self, annotator_id: str, *, undo: bool) -> str | None:
        row = self._connection.execute(
            "SELECT step FROM history WHERE annotator_id = ? AND state = ? "
            f"ORDER BY number {'DESC' if undo else 'ASC'} LIMIT 1",
            (annotator_id, "done" if undo else "undone"),
        ).fetchone()
        return None if row is None else str(row[0])

    def undone_traces(self, entry: Entry) -> tuple[Trace, ...]:
        """What the last undo of this entry took away: its rows hold what a redo brings back."""
        (changes,) = self._connection.execute(
            "SELECT changes FROM history WHERE reverses = ? AND kind = 'undo' "
            "ORDER BY number DESC LIMIT 1",
            (entry.number,),
        ).fetchone()
        return tuple(_unpack(change) for change in orjson.loads(changes))


def _entry(row: Row) -> Entry:
    number, group, message, arguments, changes = row
    traces = tuple(_unpack(change) for change in orjson.loads(changes))
    return Entry(number, group, Step(message, orjson.loads(arguments)), traces)
