"""What differs between two revisions of a codebook, told so that people can read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from onrecord.errors import Message, filled, marked
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, Choice, Codebook, Label, LinkType
from onrecord.model.drafts import Entry, items
from onrecord.model.items import Item, Recoding, origins


class Kind(StrEnum):
    """What happened to an item."""

    ADDED = "added"
    REMOVED = "removed"
    RETIRED = "retired"
    USED_AGAIN = "used again"
    RENAMED = "renamed"
    MERGED = "merged"
    SPLIT = "split"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. ``message`` is the English sentence with ``{named}`` places and
    serves as the message id; ``field`` names what was changed (or renamed) about the item."""

    kind: Kind
    item: Item
    message: str
    arguments: dict[str, Any] = field(default_factory=dict)
    field: str = ""

    def __str__(self) -> str:
        return filled(self.message, self.arguments)


def path_of(book: Codebook, item: Item) -> str:
    """The titles that lead to an item: “Claim › Kind › fact”; ids where it is not there."""
    if item == Item():
        return book.title
    names, place = [], item
    while place != Item():
        entry = book.at(place)
        names.append(entry.title if entry else place.id)
        place = place.within
    return " › ".join(reversed(names))


def diff(old: Codebook, new: Codebook) -> tuple[Difference, ...]:
    """What is different in ``new``, a later revision of ``old`` or a draft made from it, in the
    order of the codebook; what is gone comes last."""
    return tuple(_Comparison(old, new).differences())


class _Comparison:
    def __init__(self, old: Codebook, new: Codebook) -> None:
        self._old, self._new = old, new
        fresh = [each for each in new.changes if each not in old.changes]
        self._changes = {
            each.item: each for each in fresh if any(map(old.at, origins(new.changes, each.item)))
        }
        self._mappings = [each for each in fresh if each.is_mapping]

    def differences(self) -> Iterator[Difference]:
        yield from self._changed(Item(), self._old, self._new)
        for item in items(self._new):
            yield from self._of(item)
        for item in items(self._old):
            whole_stays = item.within == Item() or self._new.at(item.within) is not None
            if whole_stays and self._new.at(item) is None:
                yield self._told(Kind.REMOVED, item, marked("{item} is gone"))

    def _of(self, item: Item) -> Iterator[Difference]:
        old, new = self._old.at(item), self._new.at(item)
        assert new is not None, "one of its items"
        change = self._changes.get(item)
        if change is not None and not (old is None and change.is_mapping):
            yield self._recoded(change)
        elif old is None and not new.retired:
            yield from self._new_one(item, new)
        elif old is not None and old.retired != new.retired:
            yield self._turned(item, new)
        if old is not None:
            yield from self._changed(item, old, new)

    def _new_one(self, item: Item, new: Entry) -> Iterator[Difference]:
        before = self._old.at(self._origin(item))
        if before is not None:
            yield from self._changed(item, before, new)
        elif item.within == Item() or self._old.at(self._origin(item.within)):
            yield self._told(Kind.ADDED, item, marked("{item} is new"))

    def _origin(self, item: Item) -> Item:
        """The item as it was called before, where it (or what it is part of) got another id."""
        return next((each for each in origins(self._mappings, item) if self._old.at(each)), item)

    def _turned(self, item: Item, new: Entry) -> Difference:
        if new.retired:
            return self._told(Kind.RETIRED, item, marked("{item} is no longer offered"))
        return self._told(Kind.USED_AGAIN, item, marked("{item} is offered again"))

    def _recoded(self, change: Recoding) -> Difference:
        item = change.item
        ids = change.becomes
        became = ", ".join(f"“{self._name(item.beside(each))}”" for each in ids)
        if len(ids) > 1:
            message = marked("{item} is split into {became}")
            return self._told(Kind.SPLIT, item, message, became=became)
        if not ids:
            message = marked("{item} is retired; its tags are to be looked at again")
            return self._told(Kind.RETIRED, item, message)
        now = self._end(item)
        if self._old.at(now) is None and self._origin(now) == item:
            message = marked("{item} has a new id: {id}")
            return self._told(Kind.RENAMED, item, message, id=now.id, field="id")
        message = marked("{item} is merged into {became}")
        return self._told(Kind.MERGED, item, message, became=became)

    def _told(
        self, kind: Kind, item: Item, message: str, *, field: str = "", **arguments: object
    ) -> Difference:
        book = self._old if self._old.at(item) else self._new
        return Difference(kind, item, message, {"item": path_of(book, item), **arguments}, field)

    def _changed(
        self, item: Item, old: Entry | Codebook, new: Entry | Codebook
    ) -> Iterator[Difference]:
        path, was = path_of(self._new, item), path_of(self._old, self._origin(item))
        after = self._facts(item, new)
        for name, before in self._facts(item, old).items():
            now = after.get(name, "")
            if before != now and not _lost_by_retiring(name, new):
                kind = Kind.RENAMED if name == "title" else Kind.CHANGED
                told: dict[str, Any] = {"item": was if name == "title" else path}
                told |= {"before": _told(name, before), "after": _told(name, now)}
                yield Difference(kind, item, _MESSAGES[name], told, name)
        if _is_reordered(_order(old), _order(new)):
            message = marked("{item}: another order")
            yield Difference(Kind.CHANGED, item, message, {"item": path}, "order")

    def _facts(self, place: Item, entry: Entry | Codebook) -> dict[str, str]:
        """What may be changed about an entry, as text; other entries by the names they have now,
        so that a rename is not told again wherever they are referred to."""
        match entry:
            case Codebook():
                more = {"language": entry.language, "description": entry.description}
            case Label():
                more = {
                    "role": entry.role.value,
                    "key": entry.key,
                    "colour": entry.colour,
                    "scope": entry.scope.value,
                    "guideline": entry.guideline,
                    "examples": "\n".join(entry.examples),
                }
            case LinkType():
                more = {
                    "role": entry.role.value,
                    "starts": self._names(Item(label=each) for each in entry.starts),
                    "ends": self._names(Item(label=each) for each in entry.ends),
                    "guideline": entry.guideline,
                }
            case Attribute():
                more = {
                    "type": entry.type.value,
                    "default": self._values(place, entry.default),
                    "applies": "; ".join(
                        f"{self._name(other)}: {self._values(other, values)}"
                        for key, values in entry.applies.items()
                        for other in [place.beside(key)]
                    ),
                    "guideline": entry.guideline,
                }
            case Choice():
                more = {}
        return {"title": entry.title, **more}

    def _names(self, items: Iterable[Item]) -> str:
        return ", ".join(dict.fromkeys(map(self._name, items)))

    def _name(self, item: Item) -> str:
        """The title now of what the item became."""
        now = self._end(item)
        entry = self._new.at(now) or self._old.at(now)
        return entry.title if entry else now.id

    def _end(self, item: Item) -> Item:
        while (change := self._changes.get(item)) and change.is_mapping:
            item = item.beside(change.becomes[0])
        return item

    def _values(self, attribute: Item, value: Value | None) -> str:
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        return self._names(replace(attribute, value=str(each)) for each in values)


def _told(name: str, text: str) -> Message | str:
    """What a fact was or is: words of ours, or those of the codebook."""
    if not text:
        return "–"
    return Message(text) if name in _OUR_WORDS else text


def _lost_by_retiring(name: str, new: Entry | Codebook) -> bool:
    return name == "key" and isinstance(new, Label) and new.retired


def _is_reordered(old: list[str], new: list[str]) -> bool:
    """Whether what is offered in both stands in another order."""
    return [each for each in old if each in new] != [each for each in new if each in old]


def _order(entry: Entry | Codebook) -> list[str]:
    match entry:
        case Codebook():
            return [each.id for each in entry.offered]
        case Label() | LinkType():
            return [each.id for each in entry.attributes if not each.retired]
        case Attribute():
            return [each.id for each in entry.offered]
        case Choice():
            return []


_OUR_WORDS = ("role", "scope", "type", "colour")
_MESSAGES = {
    "title": marked("{item} is now called “{after}”"),
    "language": marked("{item}: the language was {before}, is {after}"),
    "description": marked("{item}: the description was rewritten"),
    "role": marked("{item}: the role was {before}, is {after}"),
    "key": marked("{item}: the key was {before}, is {after}"),
    "colour": marked("{item}: the colour was {before}, is {after}"),
    "scope": marked("{item}: the scope was {before}, is {after}"),
    "guideline": marked("{item}: the guideline was rewritten"),
    "examples": marked("{item}: the examples were rewritten"),
    "starts": marked("{item}: it started from {before}, starts from {after}"),
    "ends": marked("{item}: it led to {before}, leads to {after}"),
    "type": marked("{item}: the type was {before}, is {after}"),
    "default": marked("{item}: the default was {before}, is {after}"),
    "applies": marked("{item}: it applied with {before}, applies with {after}"),
}
