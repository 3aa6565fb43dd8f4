"""How far the people of a project file are, in a few figures: enough to see that nothing is new."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from onrecord.store.reading import Reading

_TABLES = ("layers", "annotations", "links", "settlements", "comments")


class Made(NamedTuple):
    """Of one kind of record that somebody made: its table, how many, the sum of their revisions,
    and when one changed last."""

    table: str
    number: int
    revisions: int
    last: str


Tally = tuple[Made, ...]
"""What somebody made, kind by kind."""


def tallies(read: Reading) -> dict[str, Tally]:
    """What each annotator made, by the annotator's id; nobody who made nothing.

    Raises StoreError where the file is damaged.
    """
    found: dict[str, list[Made]] = defaultdict(list)
    for table in _TABLES:
        for key, number, revisions, last in read.rows(  # total: a cell may hold anything
            "SELECT annotator_id, count(*), CAST(total(revision) AS INTEGER), max(modified) "
            f"FROM {table} GROUP BY annotator_id"
        ):
            found[str(key)].append(Made(table, number, revisions, str(last)))
    return {key: tuple(each) for key, each in found.items()}


def is_touched(read: Reading) -> bool:
    """Whether anybody has worked in the file since it was made."""
    return bool(read.rows("SELECT 1 FROM history LIMIT 1"))
