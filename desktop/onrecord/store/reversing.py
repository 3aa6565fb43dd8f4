"""What undo and redo make of changes: successors, refusals, and several edits as one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from onrecord.errors import ConflictError
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Edit, Record
from onrecord.model.times import now
from onrecord.store.history import Step


def changed_since(step: Step, *, undo: bool) -> ConflictError:
    """The refusal to reverse a step whose records are no longer as it left them."""
    name = step.told
    if undo:
        return ConflictError("Not undone: what “{name}” touched has changed since.", name=name)
    return ConflictError("Not redone: what “{name}” touched has changed since.", name=name)


def as_successor(restored: Record | None, current: Record | None) -> Record | None:
    """What is brought back counts as newer than what it replaces, so that merging keeps it."""
    if restored is None or current is None or isinstance(restored, Codebook):
        return restored
    if isinstance(current, Codebook):
        return restored
    return replace(restored, revision=current.revision + 1, modified=now())


def folded(edits: Iterable[Edit]) -> tuple[Change, ...]:
    """One change for each record that the edits touch one after another: from how it was before
    the first to how it is after the last. What came and went again is left out."""
    found: dict[tuple[object, ...], Change] = {}
    for change in (change for edit in edits for change in edit.changes):
        record = change.record
        revision = record.revision if isinstance(record, Codebook) else 0
        key = type(record), record.id, revision
        first = found.get(key)
        found[key] = Change(first.before, change.after) if first else change
    return tuple(each for each in found.values() if (each.before, each.after) != (None, None))
