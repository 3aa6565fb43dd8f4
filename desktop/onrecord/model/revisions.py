"""From a draft to the next revision of a codebook, in which nothing that is in use is missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from onrecord.model.codebook import Attribute, Codebook, LinkType
from onrecord.model.drafts import added, items, pensioned, removed
from onrecord.model.items import Item, origins


def finished(old: Codebook, draft: Codebook) -> Codebook:
    """The draft of ``old`` as its next revision.

    What came and went within the draft leaves no trace: nobody can have tagged with it.
    """
    since = old.revision + 1
    passing = [
        change
        for change in draft.changes
        if change.since == since and not any(map(old.at, origins(draft.changes, change.item)))
    ]
    changes = tuple(each for each in draft.changes if each not in passing)
    book = replace(draft, revision=since, changes=changes)
    for change in passing:
        entry = book.at(change.item)
        if entry is not None and entry.retired:
            book = removed(book, change.item)
    return book


def vanished(old: Codebook, new: Codebook) -> tuple[Item, ...]:
    """The items of ``old`` that ``new`` lacks."""
    return tuple(item for item in items(old) if new.at(item) is None)


def with_kept(old: Codebook, new: Codebook, kept: Iterable[Item]) -> Codebook:
    """``new`` with these items of ``old`` brought back as retired ones."""
    for item in kept:
        if new.at(item) is None:
            new = added(new, item, _restored(new, old.at(item)))
    return new


def _restored(new: Codebook, entry: Any) -> Any:
    """The entry, retired and without references to what is not there."""
    if isinstance(entry, Attribute):
        entry = replace(entry, applies={})
    if isinstance(entry, LinkType):
        starts = tuple(each for each in entry.starts if new.label(each))
        ends = tuple(each for each in entry.ends if new.label(each))
        entry = replace(entry, starts=starts, ends=ends)
    return pensioned(entry)


def told_of(book: Codebook) -> frozenset[Item]:
    """The items that the codebook's changes are about or lead to, with what they are part of."""
    told = {
        place
        for change in book.changes
        for place in (change.item, *(change.item.beside(each) for each in change.becomes))
    }
    return frozenset(told | {each.within for each in told} | {each.within.within for each in told})
