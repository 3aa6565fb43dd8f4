"""What a codebook calls everything, and how names of other tools are compared with that.

Names are the same when their letters are, whatever their case and what parts their words:
``attributed_to`` is "attributed to".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import isfinite

from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label, LinkType
from onrecord.model.items import Item

_BETWEEN = re.compile(r"[\s_-]+")
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def folded(name: str) -> str:
    """The name as names are compared."""
    return _BETWEEN.sub(" ", name).strip().casefold()


class Index:
    """The ids of one kind of item, found by id first, then by id or title whatever the case.

    Ids of earlier revisions count: what bears them is read as what they became.
    """

    def __init__(self, items: Sequence[tuple[str, str]], earlier: Iterable[str] = ()) -> None:
        earlier = list(earlier)
        self._ids = {*(key for key, _ in items), *earlier}
        self._folded: dict[str, str] = {}
        ids = [(key, key) for key, _ in items]
        for key, name in [*ids, *items, *((key, key) for key in earlier)]:
            self._folded.setdefault(folded(name), key)

    def find(self, name: str) -> str | None:
        return name if name in self._ids else self._folded.get(folded(name))


class Names:
    """What a codebook calls everything, now and in earlier revisions."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self._inside: dict[Item, Index] = {}
        self._earlier: dict[Item, list[str]] = defaultdict(list)
        for change in codebook.changes:
            self._earlier[change.item.within].append(change.item.id)
        kinds = [each.item for each in codebook.changes if not each.item.attribute]
        labels = [(each.id, each.title) for each in codebook.labels]
        links = [(each.id, each.title) for each in codebook.links]
        self.labels = Index(labels, [each.label for each in kinds if each.label])
        self.links = Index(links, [each.link for each in kinds if each.link])

    def attributes(self, kind: Label | LinkType) -> Index:
        listed = [(each.id, each.title) for each in kind.attributes]
        return self._index(_item(kind), listed)

    def values(self, kind: Label | LinkType, attribute: Attribute) -> Index:
        listed = [(each.id, each.title) for each in attribute.values]
        return self._index(replace(_item(kind), attribute=attribute.id), listed)

    def _index(self, item: Item, listed: list[tuple[str, str]]) -> Index:
        if item not in self._inside:
            self._inside[item] = Index(listed, self._earlier[item])
        return self._inside[item]


def _item(kind: Label | LinkType) -> Item:
    return Item(label=kind.id) if isinstance(kind, Label) else Item(link=kind.id)


def typed(kind: AttributeType, value: str) -> Value:
    """The number or flag that a text says; the text where it says none."""
    if kind is AttributeType.FLAG:
        return _FLAGS.get(value.strip().casefold(), value)
    try:
        number = float(value)
    except ValueError:
        return value
    if not isfinite(number):
        return value
    return int(number) if number.is_integer() and "." not in value else number
