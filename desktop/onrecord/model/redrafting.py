"""Steps in a draft that change what tags made before mean: ids, merges, splits, retirements.

What becomes of an entry is told in the draft's ``changes``, since the next revision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from onrecord.errors import UserError
from onrecord.model.codebook import Attribute, Codebook, Label, LinkType
from onrecord.model.drafts import (
    added,
    beside,
    changed,
    check_new,
    led,
    pensioned,
    referring,
    retirement,
    with_list,
)
from onrecord.model.items import Item, Recoding
from onrecord.model.recoding import read_as_another


def renamed(book: Codebook, item: Item, new_id: str) -> Codebook:
    """The draft with another id for the entry; what was tagged under the old one is read so.

    Raises UserError for a new id that is taken or no id.
    """
    entry = _in_use(book, item)
    check_new(book, item.beside(new_id))
    entries = (replace(x, id=new_id) if x is entry else x for x in beside(book, item))
    book = with_list(book, item, (*entries, pensioned(entry)))
    return _recoded(referring(book, item, (new_id,), drop=True), item, (new_id,))


def merged(book: Codebook, item: Item, into: str) -> Codebook:
    """The draft with the entry retired and read as another one beside it, which takes up what
    attributes and values it lacks, as retired ones.

    Raises UserError for labels of different roles and attributes of different types.
    """
    entry = _in_use(book, item)
    if into == item.id:
        raise UserError("“{title}” cannot be merged into itself.", title=entry.title)
    book = _taking_up(book, item.beside(into), entry)
    book = changed(book, item, **retirement(entry))
    return _recoded(referring(book, item, (into,), drop=True), item, (into,))


def split(book: Codebook, item: Item, into: Sequence[str]) -> Codebook:
    """The draft with the entry split into several beside it; the annotators will decide.

    Ids that are new become copies of the entry, to be edited then. The entry itself may be among
    them, narrowed down; else it is retired. Raises UserError for fewer than two, and as
    ``merged`` does.
    """
    entry = _in_use(book, item)
    into = tuple(dict.fromkeys(into))
    if item.link:
        raise UserError("Links cannot be recoded; make another link type beside this one.")
    if len(into) < 2:
        raise UserError("“{title}” is split into at least two.", title=entry.title)
    for new_id in into:
        part = item.beside(new_id)
        if book.at(part) is None:
            book = added(book, part, _copy(entry, new_id))
        elif part != item:
            book = _taking_up(book, part, entry)
    if item.id not in into:
        book = changed(book, item, **retirement(entry))
    return _recoded(referring(book, item, into, drop=False), item, into)


def retired(book: Codebook, item: Item, *, ask: bool = True) -> Codebook:
    """The draft with the entry no longer offered; what was tagged with it stays as it is.

    With ``ask`` the annotators are asked to decide about their tags (not about their links).
    """
    entry = _in_use(book, item)
    book = referring(changed(book, item, **retirement(entry)), item, (), drop=False)
    return _recoded(book, item, ()) if ask and not item.link else book


def used_again(book: Codebook, item: Item) -> Codebook:
    """The draft with a retired entry offered again.

    Raises UserError for one that is read as another: its id means that one for good.
    """
    if read_as_another(book, item):
        raise UserError("“{id}” is read as another; give a new one another id.", id=item.id)
    asked = Recoding(book.revision + 1, item)
    book = replace(book, changes=tuple(each for each in book.changes if each != asked))
    return changed(book, item, retired=False)


def _in_use(book: Codebook, item: Item) -> Any:
    entry = book.at(item)
    if entry is None:
        raise UserError("The codebook has no “{id}”.", id=item.id)
    if entry.retired or _is_read_elsewhere(book, item.within):
        raise UserError("“{title}” is retired already.", title=entry.title)
    return entry


def _is_read_elsewhere(book: Codebook, place: Item) -> bool:
    """Whether tags of the place are read as of another, where its parts mean nothing more."""
    while place != Item():
        if read_as_another(book, place):
            return True
        place = place.within
    return False


def _copy(entry: Any, new_id: str) -> Any:
    fresh: dict[str, Any] = {"id": new_id, "title": new_id}
    if isinstance(entry, Label):
        fresh |= {"key": "", "title": new_id[:1].upper() + new_id[1:]}  # as titles are written
    return replace(entry, **fresh)


def _taking_up(book: Codebook, target: Item, entry: Any) -> Codebook:
    """The draft with the target able to say all that the entry could."""
    into = _in_use(book, target)
    if isinstance(entry, Label | LinkType):
        if into.role is not entry.role:
            raise UserError(
                "“{title}” and “{other}” have different roles.",
                title=entry.title,
                other=into.title,
            )
        for attribute in entry.attributes:
            place = replace(target, attribute=attribute.id)
            if book.at(place) is None:
                book = added(book, place, replace(attribute, retired=True))
            else:
                book = _taking_up_values(book, place, attribute)
        return _joining(book, target, entry) if isinstance(entry, LinkType) else book
    return _taking_up_values(book, target, entry) if isinstance(entry, Attribute) else book


def _taking_up_values(book: Codebook, target: Item, attribute: Attribute) -> Codebook:
    into = book.at(target)
    assert isinstance(into, Attribute), "looked up by the caller"
    if into.type is not attribute.type:
        raise UserError(
            "“{title}” and “{other}” have values of different types.",
            title=attribute.title,
            other=into.title,
        )
    known = {choice.id for choice in into.values}
    more = (replace(each, retired=True) for each in attribute.values if each.id not in known)
    return changed(book, target, values=(*into.values, *more))


def _joining(book: Codebook, target: Item, link: LinkType) -> Codebook:
    """The link type able to join what the other joins; one that lists nothing joins any."""
    into = book.at(target)
    assert isinstance(into, LinkType), "looked up by the caller"
    starts = into.starts and link.starts and tuple(dict.fromkeys((*into.starts, *link.starts)))
    ends = into.ends and link.ends and tuple(dict.fromkeys((*into.ends, *link.ends)))
    return changed(book, target, starts=starts, ends=ends)


# changes


def _recoded(book: Codebook, item: Item, into: tuple[str, ...]) -> Codebook:
    """The draft that tells what became of the item, in this step and those before it."""
    since = book.revision + 1
    changes = [
        replace(each, becomes=led(each.becomes, item.id, into, drop=True))
        if each.since == since and each.item.beside(item.id) == item
        else each
        for each in book.changes
    ]
    changes = [each for each in changes if each.becomes != (each.item.id,)]  # back together
    told = any(each.since == since and each.item == item for each in changes)
    changes += [] if told else [Recoding(since, item, into)]
    changes += [each for each in _carried(book, item, into) if each not in changes]
    return replace(book, changes=tuple(changes))


def _carried(book: Codebook, item: Item, into: tuple[str, ...]) -> Iterator[Recoding]:
    """Questions about the item's parts (and about itself) that are still open, led along."""
    for change in book.changes:
        if change.is_mapping or not _is_within(change.item, item):
            continue
        for new_id in into:
            if change.item != item and new_id != item.id:
                yield replace(change, item=change.item.led_to(item.beside(new_id)))
            elif change.since <= book.revision and len(into) == 1:
                becomes = led(change.becomes, item.id, into, drop=True)
                if becomes != into:  # back together: nothing is open any more
                    yield replace(change, item=item.beside(new_id), becomes=becomes)


def _is_within(item: Item, place: Item) -> bool:
    while item not in (place, Item()):
        item = item.within
    return item == place
