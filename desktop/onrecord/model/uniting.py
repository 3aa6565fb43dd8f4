"""One revision of a codebook, made by several people apart from each other, as one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from onrecord.model.codebook import Codebook, Label, LinkType
from onrecord.model.codebook_writing import to_tables
from onrecord.model.drafts import added, changed, items
from onrecord.model.ids import derived_id
from onrecord.model.items import Item


def said(book: Codebook) -> str:
    """What a version says, whoever said it and when, and wherever it is kept."""
    return repr((book.title, to_tables(replace(book, id=""))))


def put_aside(book: Codebook) -> Codebook:
    """The version under an id of its own, the same everywhere, beside the one that stays."""
    return replace(book, id=f"{aside_prefix(book.id)}{derived_id(said(book), book.modified)[:8]}")


def aside_prefix(codebook_id: str) -> str:
    """What the ids of the versions of a codebook begin with that were put aside."""
    return f"{codebook_id}~"


def united(versions: Sequence[Codebook], base: Codebook | None) -> Codebook:
    """The newest of these versions, by revision and time, and what only the others added to
    ``base``, the revision they all were made from, some of them by way of others.

    The same for the same versions in whatever order. What two of them added or changed stays as
    the newer one has it; a key that is taken goes from what comes to it; what was there in
    ``base`` and was taken away stays away.
    """
    latest, *others = sorted(versions, key=_age, reverse=True)
    book = latest
    for other in others:
        book = _with_additions(book, other, base)
    return replace(book, modified=latest.modified, author=latest.author)


def _age(book: Codebook) -> tuple[int, str, str]:
    return book.revision, book.modified, said(book)


def additions(book: Codebook, other: Codebook, base: Codebook | None) -> tuple[Item, ...]:
    """The items that ``other`` added to ``base`` and ``book`` lacks, each before its parts."""
    return tuple(
        item
        for item in items(other)
        if book.at(item) is None and (base is None or base.at(item) is None)
    )


def _with_additions(book: Codebook, other: Codebook, base: Codebook | None) -> Codebook:
    new = additions(book, other, base)
    for item in new:
        # Added with the item that it is a part of, or part of something that is gone here.
        if book.at(item) is None and (not item.attribute or book.at(item.within) is not None):
            book = added(book, item, _fitted(book, other.at(item)))
    return _with_ends(book, other, {item.label for item in new if not item.attribute})


def _fitted(book: Codebook, entry: Any) -> Any:
    """The entry without a key that is taken."""
    if isinstance(entry, Label) and entry.key in {each.key for each in book.labels}:
        return replace(entry, key="")
    return entry


def _with_ends(book: Codebook, other: Codebook, labels: Iterable[str]) -> Codebook:
    """The link types that both have, leading from and to these labels too where they do there."""
    new = set(labels)
    for link in other.links:
        here = book.at(Item(link=link.id))
        if isinstance(here, LinkType):
            starts = (*here.starts, *(x for x in link.starts if x in new and x not in here.starts))
            ends = (*here.ends, *(x for x in link.ends if x in new and x not in here.ends))
            if (starts, ends) != (here.starts, here.ends):
                book = changed(book, Item(link=link.id), starts=starts, ends=ends)
    return book
