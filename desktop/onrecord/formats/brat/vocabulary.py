"""What labels, links, attributes and values are called in brat files, and back.

brat's type names are of Latin letters, digits, hyphens and underscores; a number at the end of a
role only tells several apart. So ``attributed to`` is ``attributed_to`` there, and an attribute
that several labels have with different values is called ``claim-kind``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from unicodedata import normalize

from onrecord.model.codebook import Attribute, Choice, Codebook, Label, LinkType, Role

Kind = Label | LinkType

_TYPE = re.compile(r"[A-Za-z0-9_-]+")
_OTHER = re.compile(r"[^A-Za-z0-9_-]+")
_NO_VALUE = re.compile(r"[\s|,\"\[\]{}]+")
_HEX = re.compile(r"_x((?:[0-9a-f]{2})+)")
_RANKS = {Role.CLAIM: 1, Role.STANCE: 2}


class Names:
    """Ids and the names that stand for them, one to one. Ids that are not listed stand for
    themselves, or in hexadecimal where that would not come back."""

    def __init__(self, wishes: Iterable[tuple[str, str]] = (), *, are_roles: bool = False) -> None:
        self._are_roles = are_roles
        self._names: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        for key, wish in wishes:
            if key not in self._names:
                self._names[key] = self._free(wish)
                self._ids[self._names[key]] = key

    def _free(self, wish: str) -> str:
        found = wish or "x"
        while found in self._ids or self._is_numbered(found):
            found += "-"
        return found

    def _is_numbered(self, name: str) -> bool:
        return self._are_roles and name[-1].isdigit()

    def name_of(self, key: str) -> str:
        """The name that stands for an id."""
        if key in self._names:
            return self._names[key]
        is_plain = _TYPE.fullmatch(key) and not _HEX.fullmatch(key) and key not in self._ids
        if is_plain and not self._is_numbered(key):
            return key
        return f"_x{key.encode().hex()}"

    def id_of(self, name: str) -> str:
        """The id that a name stands for."""
        if name in self._ids:
            return self._ids[name]
        if found := _HEX.fullmatch(name):
            return bytes.fromhex(found[1]).decode("utf-8", "replace")
        return name

    def has(self, name: str) -> bool:
        """Whether the name stands for a listed id."""
        return name in self._ids

    def has_id(self, key: str) -> bool:
        """Whether the id is listed."""
        return key in self._names


_NO_NAMES = Names()


class Vocabulary:
    """The names of one codebook."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self.labels = Names((each.id, type_name(each.id)) for each in codebook.labels)
        wishes = ((each.id, type_name(each.id)) for each in codebook.links)
        self.links = Names(wishes, are_roles=True)
        kinds: tuple[Kind, ...] = (*codebook.labels, *codebook.links)
        self._kinds = {_place(each): each for each in kinds}
        self._ranks = {each.id: _RANKS.get(each.role, 0) for each in codebook.labels}
        self._attributes = _attribute_names(self._kinds)
        self._values = {
            (*place, each.id): Names((choice.id, _NO_VALUE.sub("_", choice.id))
                                     for choice in each.values)
            for place, kind in self._kinds.items()
            for each in kind.attributes
        }  # fmt: skip

    def kind(self, key: str, *, is_link: bool) -> Kind | None:
        return self._kinds.get((is_link, key))

    def attributes(self, kind: Kind | None) -> Names:
        """The names of the attributes of a label or link type."""
        return self._attributes[_place(kind)] if kind else _NO_NAMES

    def values(self, kind: Kind, attribute: Attribute) -> Names:
        """The names of what can be chosen."""
        return self._values[(*_place(kind), attribute.id)]

    def rank(self, label_id: str) -> int:
        """0 for entities. Claims and stances are events, and an event names as its arguments
        only what has a lower rank: so none leads back to itself."""
        return self._ranks.get(label_id, 0)

    def is_role(self, link_id: str, start: str, end: str) -> bool:
        """Whether links of this type, from one label to the other, are arguments of events."""
        return self.links.has_id(link_id) and self.rank(start) > self.rank(end)


def type_name(key: str) -> str:
    """An id in the characters of brat's types."""
    plain = normalize("NFKD", key).encode("ascii", "ignore").decode()
    return _OTHER.sub("_", plain).strip("_") or "x"


def _place(kind: Kind) -> tuple[bool, str]:
    return isinstance(kind, LinkType), kind.id


def _attribute_names(kinds: Mapping[tuple[bool, str], Kind]) -> dict[tuple[bool, str], Names]:
    """brat knows an attribute by its name alone: what labels have in common keeps it, what
    differs gets the label's name before it."""
    shapes: dict[str, set[tuple[str, tuple[Choice, ...]]]] = defaultdict(set)
    for kind in kinds.values():
        for each in kind.attributes:
            shapes[type_name(each.id)].add((each.type.value, each.values))
    return {
        place: Names((each.id, _attribute_name(kind, each, len(shapes[type_name(each.id)])))
                     for each in kind.attributes)
        for place, kind in kinds.items()
    }  # fmt: skip


def _attribute_name(kind: Kind, attribute: Attribute, shapes: int) -> str:
    name = type_name(attribute.id)
    return name if shapes == 1 else f"{type_name(kind.id)}-{name}"
