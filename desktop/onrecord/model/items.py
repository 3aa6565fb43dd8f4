"""Places in a codebook, and what became of them from one revision to another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Item:
    """A place in a codebook: a label or a link type, an attribute of it, or a value of that.

    An item without label and link is the codebook as a whole.
    """

    label: str = ""
    link: str = ""
    attribute: str = ""
    value: str = ""

    @property
    def id(self) -> str:
        return self.value or self.attribute or self.label or self.link

    @property
    def within(self) -> Item:
        """What it is part of: a value's attribute, an attribute's label, the codebook."""
        if self.value:
            return replace(self, value="")
        return replace(self, attribute="") if self.attribute else Item()

    def beside(self, other_id: str) -> Item:
        """Another item of the same kind at the same place."""
        for level in ("value", "attribute", "label", "link"):
            if getattr(self, level):
                return replace(self, **{level: other_id})
        raise ValueError("a codebook has nothing beside it")

    def led_to(self, place: Item) -> Item:
        """The item as part of another place, of the level of something that it is part of."""
        attribute, value = place.attribute or self.attribute, place.value or self.value
        return Item(place.label, place.link, attribute, value)


@dataclass(frozen=True, slots=True)
class Recoding:
    """What became, in revision ``since``, of an item that tags were made with before.

    With one id in ``becomes`` the item is read as that one: it was renamed or merged. With
    several it was split, with none retired; people decide then about their own tags.
    """

    since: int
    item: Item
    becomes: tuple[str, ...] = ()

    @property
    def is_mapping(self) -> bool:
        """Whether it needs nobody's judgement."""
        return len(self.becomes) == 1


def origins(changes: Iterable[Recoding], item: Item) -> tuple[Item, ...]:
    """The item, and all those whose tags may be of it now by these changes.

    Given mappings only: those whose tags are read as it.
    """
    steps = [(x.item, x.item.beside(became)) for x in changes for became in x.becomes]
    found = [item]
    for here in found:  # grows on the way
        for place in (here, here.within, here.within.within):
            earlier = (here.led_to(old) for old, new in steps if new == place)
            found += [each for each in earlier if each not in found]
    return tuple(found)
