"""A project file, open: reads records, commits edits, undoes and redoes them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Self

from onrecord.errors import Message, StoreError, UserError
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Edit, Record
from onrecord.model.ids import new_id
from onrecord.model.layers import Annotator
from onrecord.model.places import Place
from onrecord.model.stretches import Stretch
from onrecord.model.times import now
from onrecord.store import backups, checking, lock, machine_layers, many, usage
from onrecord.store import connection as opening
from onrecord.store.checking import Fault
from onrecord.store.connection import told
from onrecord.store.history import Entry, History, Step, Trace, digest, packed
from onrecord.store.laid_out import LaidOut
from onrecord.store.reading import Reading
from onrecord.store.reversing import as_successor, changed_since, folded
from onrecord.store.seen import add_seen
from onrecord.store.transactions import transaction
from onrecord.store.writing import write


class ProjectFile:
    """One open project. Use from the thread that opened it; close it to leave one clean file.

    ``notices`` holds what the person should be told about how it was opened.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, writer: lock.WriterLock | None
    ) -> None:
        self.path = path
        self.notices: tuple[UserError, ...] = ()
        self.read = Reading(connection, path)
        self._connection = connection
        self._history = History(connection)
        self._writer = writer

    @classmethod
    def create(cls, path: Path, codebook: Codebook) -> None:
        """Make a project file with its codebook; it appears when it is complete.

        Raises StoreError when something is there already or the place cannot be written.
        """
        from tempfile import TemporaryDirectory  # here: opening a project does without

        if path.exists():
            raise StoreError("{file} is there already; nothing was changed.", file=path)
        if opening.log_path(path).exists():  # SQLite would take it for the new project's own
            raise StoreError(
                "{file} belongs to an earlier project of this name; move it away first.",
                file=opening.log_path(path),
            )
        with told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(dir=path.parent, prefix=".onrecord-new-") as folder:
                aside = Path(folder) / path.name
                opening.create(aside)
                with closing(cls.open(aside, writer="onrecord")) as project:
                    project._begin_with(codebook)
                aside.rename(path)

    def _begin_with(self, codebook: Codebook) -> None:
        facts = {"id": new_id(), "created": now(), "codebook": codebook.id}
        with self._transaction() as connection:
            connection.executemany("INSERT INTO project VALUES (?, ?)", list(facts.items()))
            write(connection, [Change(None, codebook)])

    @classmethod
    def open(cls, path: Path, *, writer: str, read_only: bool = False) -> Self:
        """Open a project, to write where nobody else does, else to read.

        ``writer`` is the name others are shown while we write. Raises StoreError for a file that
        is missing, foreign, damaged or from a newer version.
        """
        # Through a link, lock and log would lie beside the link: two writers, each with its own.
        path = path.resolve()
        held, notices = (None, []) if read_only else cls._claim(path, writer)
        with ExitStack() as taken_back:  # unless all of it succeeds
            if held is not None:
                taken_back.callback(held.release)
            connection = opening.connect(path, writable=held is not None)
            taken_back.callback(connection.close)
            if held is not None:
                notices += cls._prepared(path, connection)
            else:
                connection = opening.readable(path, connection)
                taken_back.callback(connection.close)
            project = cls(path, connection, held)
            taken_back.pop_all()
        project.notices = tuple(notices)
        return project

    @staticmethod
    def _prepared(path: Path, connection: sqlite3.Connection) -> list[UserError]:
        with told(path):
            opening.bring_up_to_date(path, connection)
            if opening.write_ahead(connection):
                return []
        return [
            UserError(
                "{file} lies where write-ahead logging does not work (a network "
                "drive?); saving is slower there.",
                file=path.name,
            )
        ]

    @staticmethod
    def _claim(path: Path, writer: str) -> tuple[lock.WriterLock | None, list[UserError]]:
        if not path.is_file():
            return None, []
        read_only = UserError(
            "{file} or its folder is read-only; you can look only.", file=path.name
        )
        by_whom = os.access in os.supports_effective_ids
        if not os.access(path, os.W_OK, effective_ids=by_whom):
            return None, [read_only]
        try:
            held = lock.acquire(path, writer)
        except OSError:
            return None, [read_only]
        if held is not None:
            return held, []
        name = lock.holder(path) or Message("Another window")
        return None, [
            UserError("{name} is writing in {file}; you can look only.", name=name, file=path.name)
        ]

    @property
    def writable(self) -> bool:
        return self._writer is not None

    def close(self) -> None:
        """Close the file; the last to close leaves one clean file behind."""
        if self.writable:
            opening.end_write_ahead(self._connection)
        self._connection.close()
        if self._writer is not None:
            self._writer.release()
            self._writer = None
        elif opening.log_path(self.path).exists():
            self._tidy()

    def _tidy(self) -> None:
        """Fold in the log that a writer left to us or to nobody, unless there is a writer now.

        A connection that only reads cannot do it.
        """
        with suppress(OSError, StoreError), ExitStack() as stack:
            held = lock.acquire(self.path, "onrecord")
            if held is None:
                return
            stack.callback(held.release)
            connection = stack.enter_context(closing(opening.connect(self.path, writable=True)))
            opening.end_write_ahead(connection)

    def faults(self) -> Iterator[Fault]:
        """What a check of the whole file finds."""
        with told(self.path):
            yield from checking.faults(self._connection, self.read)

    def back_up(self, *, kept: int = backups.KEPT) -> Path | None:
        """Set a copy aside in the backups folder if the file has changed since the last one."""
        return backups.back_up(self.path, kept=kept)

    @contextmanager
    def _transaction(self, *, as_part: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it, or nothing and the error. As a part of another one it is
        that one which is taken back."""
        if not self.writable:
            raise StoreError(
                "{file} is open to look only; nothing was changed.", file=self.path.name
            )
        if as_part and self._connection.in_transaction:
            yield self._connection
            return
        with transaction(self._connection, self.path) as connection:
            yield connection

    # writing

    @contextmanager
    def provisional(self) -> Iterator[None]:
        """Let all that is written until the end of the block stay together, however many edits
        that are; whatever else leaves the block takes back all of them, history included."""
        with self._transaction():
            yield

    def commit(
        self,
        edit: Edit,
        annotator: Annotator,
        *,
        unrecorded: Sequence[Change] = (),
        as_part: bool = False,
    ) -> Edit:
        """Write the edit and its history row, or neither.

        ``as_part`` promises that it leaves the provisional block around it where it fails: then it
        is not made fit to be taken back by itself, which costs a tenth of a large step.
        ``unrecorded`` changes are written with it but stay when it is undone. Raises
        ConflictError when a record is no longer as the edit expects it, StoreError when the file
        cannot be written; IntegrityError means a fault in the program.
        """
        with self._transaction(as_part=as_part) as connection:
            laid_out = LaidOut()
            self._introduce(annotator)
            write(connection, (*unrecorded, *edit.changes), laid_out)
            if edit.changes:
                self._history.append(edit, annotator.id, packed(edit.changes, laid_out))
        return edit

    def _introduce(self, annotator: Annotator) -> None:
        """Make an annotator known with their first edit; merely looking leaves no trace."""
        if not self.read.is_taken(Annotator, annotator.id):
            write(self._connection, [Change(None, annotator)])

    def commit_outside_history(self, edit: Edit) -> Edit:
        """Write an edit that nobody undoes: a machine layer, an annotator's arrival."""
        with self._transaction() as connection:
            write(connection, edit.changes)
        return edit

    def keep_place(self, annotator: Annotator, place: Place) -> None:
        """Remember where the annotator is in the queue, once they have begun."""
        if self.writable and self.read.is_taken(Annotator, annotator.id):
            with self._transaction() as connection:
                connection.execute(
                    "INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?, ?)", (annotator.id, *place)
                )

    def keep_seen(
        self, annotator: Annotator, article_id: str, stretches: tuple[Stretch, ...]
    ) -> None:
        """Remember what the annotator has had on screen, once they have begun."""
        if self.writable and self.read.is_taken(Annotator, annotator.id):
            with self._transaction() as connection:
                add_seen(connection, annotator.id, article_id, stretches)

    def add_annotator(self, annotator: Annotator) -> None:
        """Make an annotator known before their first edit."""
        with self._transaction():
            self._introduce(annotator)

    # undo and redo

    def next_step(self, annotator_id: str, *, undo: bool) -> Step | None:
        """The name of what undo (or redo) would take back (or bring back)."""
        return self._history.next_step(annotator_id, undo=undo)

    def reverse(self, annotator_id: str, *, undo: bool) -> Edit:
        """Take back the annotator's last step, or bring back the last one taken back.

        Works over articles and after a restart. Raises UserError when there is nothing,
        ConflictError when a record has changed since; nothing is changed then.
        """
        entries = self._history.next_entries(annotator_id, undo=undo)
        if not entries:
            raise UserError("Nothing to undo." if undo else "Nothing to redo.")
        edits = self._reverse(entries, annotator_id, undo=undo)
        changes = tuple(change for edit in edits for change in edit.changes)
        return replace(edits[0], changes=changes)

    def reverse_to(self, annotator_id: str, number: int) -> Edit:
        """Take back all the annotator's steps after the one with this history row, or bring all
        back up to it where it is itself undone; in one transaction. Number 0 takes all back.

        Raises what ``reverse`` raises; the edit holds one change a record, from first to last.
        """
        entries, undo = self._history.entries_to(annotator_id, number)
        if not entries:
            raise UserError("This is where you are already.")
        edits = self._reverse(entries, annotator_id, undo=undo)
        if not number:
            return Edit("Go back to before the first edit", folded(edits))
        name = self._history.name_of(number).told
        return Edit("Go to “{name}”", folded(edits), {"name": name})

    def _reverse(self, entries: list[Entry], annotator_id: str, *, undo: bool) -> list[Edit]:
        edits = []
        try:
            with self._transaction() as connection:
                for entry in entries:
                    laid_out = LaidOut()
                    edits.append(edit := self._reversed(entry, laid_out, undo=undo))
                    write(connection, machine_layers.going_with(self.read, edit))
                    write(connection, edit.changes, laid_out)
                    changes = packed(edit.changes, laid_out)
                    self._history.append_reversal(edit, annotator_id, changes, undo=undo, of=entry)
        except sqlite3.IntegrityError as exc:  # something made since hangs on what would go
            raise changed_since(entries[0].step, undo=undo) from exc
        return edits

    def _reversed(self, entry: Entry, laid_out: LaidOut, *, undo: bool) -> Edit:
        traces = entry.traces if undo else self._history.undone_traces(entry)
        there = many.current(self.read, traces, laid_out)
        step, changes = entry.step, []
        for trace in traces:
            current = there[trace.table.name].get(trace.key)
            if not _is_as_left(current, trace, laid_out):
                raise changed_since(step, undo=undo)
            changes.append(Change(current, as_successor(trace.before, current)))
        edit = Edit(step.message, tuple(reversed(changes)), step.arguments, entry.group)
        usage.check_leaves(self.read, edit)
        return edit


def _is_as_left(current: Record | None, trace: Trace, laid_out: LaidOut) -> bool:
    """Whether a record says what it said after the step that the trace is of."""
    if current is None or trace.digest is None:
        return current is None and trace.digest is None
    if digest(current, laid_out.row(current)) == trace.digest:
        return True
    # Other programs write the same JSON in other ways.
    return digest(current, laid_out.lay_out(current)) == trace.digest
