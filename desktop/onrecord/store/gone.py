"""Tags that are no longer there, as the project's history last knew them."""

from __future__ import annotations

from collections.abc import Collection

import orjson

from onrecord.errors import StoreError
from onrecord.model.annotations import Annotation
from onrecord.store.history import unpacked
from onrecord.store.reading import Reading
from onrecord.store.rows import BY_NAME, UNREADABLE

# Only rows that name one of the tags are read; the newest come last and so win.
_ROWS = (
    "SELECT DISTINCT number, changes FROM history, json_each(?) AS gone "
    "WHERE instr(changes, gone.value) ORDER BY number"
)


def last_known(read: Reading, ids: Collection[str]) -> dict[str, Annotation]:
    """The tags with these ids as they were before the last change of each, by id; those that
    history never saw are left out.

    Raises StoreError for a history that cannot be read.
    """
    if not ids:
        return {}
    table = BY_NAME["annotations"]
    found: dict[str, Annotation] = {}
    try:
        for _, changes in read.rows(_ROWS, orjson.dumps(sorted(ids)).decode()):
            for name, (key, *_), _, before in orjson.loads(changes):
                if name == table.name and key in ids and before is not None:
                    record = unpacked(table, before)
                    assert isinstance(record, Annotation), "a row of the table of annotations"
                    found[key] = record
    except (*UNREADABLE, IndexError) as exc:
        raise StoreError("{file}: its history cannot be read.", file=read.name) from exc
    return found
