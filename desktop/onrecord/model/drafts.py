"""Drafts of a codebook's next revision: plain steps, each of which gives a new codebook.

A draft has the revision of the codebook it was made from. Steps that change what tags made
before mean are in ``redrafting``, the way to the next revision in ``revisions``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from onrecord.errors import UserError
from onrecord.model.codebook import Attribute, Choice, Codebook, Label, LinkType
from onrecord.model.items import Item

Entry = Label | LinkType | Attribute | Choice
"""What stands in a codebook at an item's place."""


def items(book: Codebook) -> Iterator[Item]:
    """Every place of the codebook in its order, each before its parts."""
    for label in book.labels:
        yield from _items_of(Item(label=label.id), label)
    for link in book.links:
        yield from _items_of(Item(link=link.id), link)


def _items_of(place: Item, kind: Label | LinkType) -> Iterator[Item]:
    yield place
    for attribute in kind.attributes:
        yield replace(place, attribute=attribute.id)
        for choice in attribute.values:
            yield replace(place, attribute=attribute.id, value=choice.id)


# plain steps


def beside(book: Codebook, item: Item) -> tuple[Any, ...]:
    """What stands at the item's place and beside it, in order."""
    around: Any = book.at(item.within) if item.attribute else book
    found: tuple[Any, ...] = getattr(around, _list_of(item))
    return found


def _list_of(item: Item) -> str:
    if item.attribute:
        return "values" if item.value else "attributes"
    return "labels" if item.label else "links"


def changed(book: Codebook, item: Item, **fields: Any) -> Codebook:
    """The draft with these fields of an entry changed; ``Item()`` is the codebook itself.

    Titles, keys, colours and guidelines may change freely: tags know ids only.
    """
    if item == Item():
        return replace(book, **fields)
    entries = (replace(x, **fields) if x.id == item.id else x for x in beside(book, item))
    return with_list(book, item, entries)


def with_list(book: Codebook, item: Item, entries: Iterable[Entry]) -> Codebook:
    """The draft with these at the item's place and beside it."""
    return changed(book, item.within, **{_list_of(item): tuple(entries)})


def added(book: Codebook, item: Item, entry: Entry) -> Codebook:
    """The draft with a new entry at the end of its list. Raises UserError for an id that is
    empty, taken or holds a dot."""
    check_new(book, item)
    return with_list(book, item, (*beside(book, item), entry))


def check_new(book: Codebook, item: Item) -> None:
    """Raises UserError for an item whose id is empty, taken or holds a dot."""
    if not item.id.strip() or ("." in item.id and not item.value):
        raise UserError("An id is not empty and holds no dots.")
    if book.at(item) is not None:
        raise UserError("The id “{id}” is taken.", id=item.id)


def moved(book: Codebook, item: Item, steps: int) -> Codebook:
    """The draft with the entry further down (or up, with negative steps) in its list."""
    entries = list(beside(book, item))
    at = next(place for place, each in enumerate(entries) if each.id == item.id)
    entry = entries.pop(at)
    entries.insert(max(0, at + steps), entry)
    return with_list(book, item, entries)


def removed(book: Codebook, item: Item) -> Codebook:
    """The draft without the entry, and without what referred to it.

    Where tags were made with it, it comes back as retired when the draft is committed. Raises
    UserError for the only label a link type joins: without labels listed it would join any.
    """
    book = with_list(book, item, (each for each in beside(book, item) if each.id != item.id))
    return _leading_nowhere(referring(book, item, (), drop=True), item)


def _leading_nowhere(book: Codebook, gone: Item) -> Codebook:
    """The draft whose own changes do not lead to what is gone."""
    changes = []
    for each in book.changes:
        leads = each.item.beside(gone.id) == gone and gone.id in each.becomes
        if leads and each.since > book.revision:
            each = replace(each, becomes=tuple(key for key in each.becomes if key != gone.id))
            if each.becomes == (each.item.id,):
                continue
        changes.append(each)
    return replace(book, changes=tuple(changes))


# what refers to an entry by its id


def referring(book: Codebook, item: Item, into: tuple[str, ...], *, drop: bool) -> Codebook:
    """The draft with references to the item led to ``into`` as well; with ``drop`` instead."""
    if item.value:
        return _referring_to_value(book, item, into, drop=drop)
    if item.attribute:
        conditions = _conditions_led(beside(book, item), item.attribute, into) if drop else None
        return with_list(book, item, conditions) if conditions else book
    return _referring_to_label(book, item.label, into, drop=drop) if item.label else book


def _referring_to_label(
    book: Codebook, label_id: str, into: tuple[str, ...], *, drop: bool
) -> Codebook:
    links = []
    for link in book.links:
        starts = led(link.starts, label_id, into, drop=drop)
        ends = led(link.ends, label_id, into, drop=drop)
        if (link.starts and not starts) or (link.ends and not ends):
            raise UserError("“{title}” joins only this label; change it first.", title=link.title)
        links.append(replace(link, starts=starts, ends=ends))
    return replace(book, links=tuple(links))


def _conditions_led(
    attributes: Iterable[Attribute], attribute_id: str, into: tuple[str, ...]
) -> list[Attribute]:
    """The attributes with their conditions on this one led to the one it became, or dropped."""
    found = []
    for each in attributes:
        applies = {
            (into[0] if key == attribute_id else key): values
            for key, values in each.applies.items()
            if key != attribute_id or into
        }
        found.append(replace(each, applies=applies))
    return found


def _referring_to_value(
    book: Codebook, item: Item, into: tuple[str, ...], *, drop: bool
) -> Codebook:
    attribute = book.at(item.within)
    assert isinstance(attribute, Attribute), "an item's value stands in an attribute"
    here = book.at(item)
    if here is None or here.retired:
        default = _default_led(attribute.default, item.value, into if drop else ())
        book = changed(book, item.within, default=default)
    found = []
    for each in beside(book, item.within):
        applies = dict(each.applies)
        if item.attribute in applies:
            values = led(applies[item.attribute], item.value, into, drop=drop)
            applies[item.attribute] = values
        found.append(replace(each, applies={key: kept for key, kept in applies.items() if kept}))
    return with_list(book, item.within, found)


def _default_led(default: Any, value: str, into: tuple[str, ...]) -> Any:
    if isinstance(default, tuple):
        return led(default, value, into, drop=True) or None
    return (into[0] if into else None) if default == value else default


def led(ids: tuple[str, ...], old: str, into: tuple[str, ...], *, drop: bool) -> tuple[str, ...]:
    """The ids with others after the old one, or in its place."""
    led = (into if drop else (old, *into)) if old in ids else ()
    found = [new for each in ids for new in (led if each == old else (each,))]
    return tuple(dict.fromkeys(found))


def pensioned(entry: Any) -> Any:
    """The entry as a retired one."""
    return replace(entry, **retirement(entry))


def retirement(entry: Entry) -> dict[str, Any]:
    """What changes about an entry that retires; its key is free for others then."""
    if isinstance(entry, Label):
        return {"retired": True, "key": ""}
    return {"retired": True}
