"""What a project's history knows of the states that its records went through."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

import orjson

from onrecord.errors import StoreError
from onrecord.model.annotations import Annotation
from onrecord.model.edits import Made
from onrecord.model.layers import GOLD
from onrecord.model.lineages import UNKNOWN, Known, State
from onrecord.model.registries import Actor, Issue
from onrecord.model.repairs import Repair
from onrecord.store.history import unpacked
from onrecord.store.reading import Reading
from onrecord.store.rows import BY_NAME, UNREADABLE, span_rows, table_of
from onrecord.store.table import Row

TAKEN_IN = "Take in {name}"
"""The name of an edit that takes a file in: it carries layers, it is nobody's work on them."""
PASSED = "been_through"
"""The argument of such an edit that holds the states which were passed elsewhere."""
DECLINED = "declined"
"""The argument of such an edit that holds the states of tags to repair which came with a version
that somebody chose against: they were passed, but nobody put them in place or gave them up."""

_WAITING = "repairs"
_MADE = ("layers", "annotations", "links", "settlements", _WAITING)
_SHARED = ("actors", "issues", "comments")
_PLACE = slice(1, 3)  # article_id and annotator_id in the rows of what is made
# Which record it is, and when and how often it changed, are no part of what it says; the same
# record, and what it refers to, may have other ids elsewhere.
_LEFT_OUT = {
    "id", "article_id", "annotator_id", "from_id", "to_id", "modified", "revision", "author",
    "members", "tags", "taken", "earlier", "target", "owner_id", "thread",
}  # fmt: skip


def state(record: Made | Actor | Issue | None) -> State:
    """A fingerprint of what the record says, whenever and however often it was changed; a tag
    that waits to be repaired says what it would say in its place."""
    if record is None:
        return None
    if isinstance(record, Repair):
        return state(record.tag)
    table = table_of(record)
    row = zip(table.columns, table.to_row(record), strict=True)
    said = [value for column, value in row if column not in _LEFT_OUT]
    spans = [row[1:] for row in span_rows(record)] if isinstance(record, Annotation) else []
    return blake2b(orjson.dumps([said, spans]), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Lineages:
    """What is known of records, by their ids; the ids of those that were changed or taken away in
    the layer of an article and annotator; and the states of tags to repair that were declined."""

    known: dict[str, Known] = field(default_factory=dict)
    touched: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    declined: dict[str, State] = field(default_factory=dict)

    def of(self, key: str) -> Known:
        return self.known.get(key, UNKNOWN)

    def add(self, key: str, states: set[State], at: str, moves: int = 1) -> None:
        """Further states that the record was in."""
        self.known[key] = self.of(key).with_moves(states, at, moves)


def lineages(read: Reading) -> Lineages:
    """What the history of a project knows of what is made in it, and of what is shared.

    What an annotator did and took back in their own layer, they have been through; what somebody
    else brought in and took back was never there. A tag that waits is anybody's to repair.
    Raises StoreError for a history that cannot be read.
    """
    found = Lineages()
    if not (rows := read.rows(_ROWS)):
        return found
    gold = {key for (key,) in read.rows("SELECT id FROM annotators WHERE name = ?", GOLD)}
    owners = dict(_owners(read))
    try:
        entries = [_entry(row) for row in rows]
        for each in entries:
            owners.update(each.owners())
        for each in entries:
            each.tell(found, owners, gold)
    except (*UNREADABLE, IndexError) as exc:
        raise StoreError("{file}: its history cannot be read.", file=read.name) from exc
    return found


_ROWS = (
    "SELECT kind, state, annotator_id, at, message, arguments, changes FROM history ORDER BY number"
)


def _owners(read: Reading) -> Iterator[tuple[str, str]]:
    for table in _MADE:
        rows = read.rows(f"SELECT id, annotator_id FROM {table}")
        yield from ((str(key), str(owner)) for key, owner in rows)


def _entry(row: Row) -> _Entry:
    kind, of_step, annotator_id, at, message, arguments, changes = row
    there = [each for each in orjson.loads(changes) if each[0] in (*_MADE, *_SHARED)]
    told = orjson.loads(arguments)
    elsewhere = told.get(PASSED, {}), told.get(DECLINED, {})
    return _Entry(kind, of_step, annotator_id, at, message, *elsewhere, there)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A history row: which states it passes on, and its changes of records of these kinds."""

    kind: str
    state: str
    annotator_id: str
    at: str
    message: str
    passed: dict[str, Any]
    declined: dict[str, State]
    changes: list[Any]

    def owners(self) -> Iterator[tuple[str, str]]:
        """The annotators of records that are no longer there, by the records' ids."""
        for name, (key, *_), _, before in self.changes:
            if before is not None and name in _MADE:
                yield key, str(before[_PLACE][1])

    def tell(self, found: Lineages, owners: dict[str, str], gold: set[str]) -> None:
        """Add what the row tells."""
        lasting = self.kind == "do" and self.state == "done"
        carried = self.message == TAKEN_IN
        if carried and lasting:
            for key, said in self.passed.items():
                known, place = _passed(*said)
                found.known[key] = found.of(key) | known
                found.touched[place].add(key)
            found.declined.update(self.declined)
        for name, (key, *_), _, before in self.changes:
            whose = owners.get(key, self.annotator_id)
            mine = whose == self.annotator_id or whose in gold or name == _WAITING
            own = mine and not carried
            if not (own or lasting):
                continue
            found.add(key, {_state(name, before)}, self.at if own else "")
            if before is not None and name in _MADE:
                article_id, annotator_id = before[_PLACE]
                found.touched[article_id, annotator_id].add(key)
            if name == _WAITING:
                found.declined.pop(key, None)


def passed(known: Known, place: tuple[str, str]) -> list[Any]:
    """What an edit that takes a file in keeps of a record of this layer."""
    states = sorted(known.states, key=str)
    return [known.last, known.chosen, known.moves, *place, *states]


def _passed(
    last: str, chosen: str, moves: int, article_id: str, annotator_id: str, *states: State
) -> tuple[Known, tuple[str, str]]:
    return Known(frozenset(states), last, moves, chosen), (article_id, annotator_id)


def _state(name: str, before: Row | None) -> State:
    record: Any = unpacked(BY_NAME[name], before)
    return state(record)
