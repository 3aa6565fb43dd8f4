"""The changes of a codebook as plain tables and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from onrecord.model.codebook import Codebook
from onrecord.model.items import Item, Recoding
from onrecord.model.tables import Table

_LEVELS = ("label", "link", "attribute", "value")


def change_table(change: Recoding) -> dict[str, Any]:
    """The table that ``changes_in`` reads back."""
    place = {level: found for level in _LEVELS if (found := getattr(change.item, level))}
    return {"since": change.since, **place, "becomes": list(change.becomes)}


def changes_in(top: Table, book: Codebook) -> tuple[Recoding, ...]:
    """The changes told at the top of a codebook file, for the codebook it describes.

    Raises CodebookError for what names no item of it, is told twice, or leads round in a circle.
    """
    changes = tuple(_change(table, book) for table in _listed(top))
    mapped: dict[Item, Item] = {}
    for change in changes:
        if change.is_mapping:
            if change.item in mapped:
                raise top.complaint(
                    "changes", "“{id}” is said to become something twice", id=change.item.id
                )
            mapped[change.item] = change.item.beside(change.becomes[0])
    for change in changes:
        if _leads_back(mapped, change.item):
            raise top.complaint("changes", "“{id}” becomes itself again", id=change.item.id)
    return changes


def _leads_back(mapped: Mapping[Item, Item], item: Item) -> bool:
    here = mapped.get(item)
    passed = set()
    while here is not None and here not in passed:
        if here == item:
            return True
        passed.add(here)
        here = mapped.get(here)
    return False


def _listed(top: Table) -> Iterable[Table]:
    for number, found in enumerate(top.value("changes", list, []), start=1):
        if not isinstance(found, Mapping):
            raise top.complaint("changes", "must be tables")
        yield Table(top.file, f"changes {number}", found)


def _change(table: Table, book: Codebook) -> Recoding:
    table.only("since", *_LEVELS, "becomes")
    following = book.revision + 1  # where a draft is written by hand, its own number
    since = table.value("since", int, following)
    if not 2 <= since <= following:
        raise table.complaint(
            "since", "“{since}” is not a revision from 2 to {last}", since=since, last=following
        )
    item = Item(**{level: table.value(level, str, "") for level in _LEVELS})
    if bool(item.label) == bool(item.link):
        raise table.complaint("label", "either a label or a link has to be named")
    if item.value and not item.attribute:
        raise table.complaint("attribute", "has to be named with a value")
    change = Recoding(since, item, table.texts("becomes"))
    if item.link and not change.is_mapping:
        raise table.complaint("becomes", "a link type becomes exactly one other")
    _check_becomes(table, change, book)
    return change


def _check_becomes(table: Table, change: Recoding, book: Codebook) -> None:
    for other_id in change.becomes:
        if not other_id or book.at(change.item.beside(other_id)) is None:
            raise table.complaint("becomes", "“{id}” is not in this codebook", id=other_id)
    if len(set(change.becomes)) != len(change.becomes):
        raise table.complaint("becomes", "names the same twice")
    here = book.at(change.item)
    if change.is_mapping and here is not None and not here.retired:
        raise table.complaint("becomes", "“{id}” has to be retired or gone then", id=change.item.id)
