"""What can be done with a place of the codebook beside filling in its form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from onrecord.gui.codebook.drafting import Drafting
from onrecord.model import drafts, redrafting
from onrecord.model.codebook import Attribute, AttributeType, Choice, Label, LinkType
from onrecord.model.items import Item

Place = Callable[[], Item]


class Asks(Protocol):
    """What is asked of the person here."""

    def line(self, parent: QWidget, title: str, prompt: str, text: str = "") -> str | None: ...

    def lines(self, parent: QWidget, title: str, prompt: str, text: str = "") -> list[str]: ...

    def choice(
        self, parent: QWidget, title: str, prompt: str, options: Sequence[str]
    ) -> int | None: ...

    def agrees(self, parent: QWidget, title: str, question: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class _Deed:
    """A line of the menu; ``levels`` are the kinds of entries it is for."""

    text: str
    run: Callable[[], None]
    levels: tuple[type, ...]
    retired: bool = False


class Changing(QObject):
    """Adds, moves, renames, merges, splits and retires at the chosen place."""

    def __init__(self, drafting: Drafting, place: Place, asks: Asks, parent: QWidget) -> None:
        super().__init__(parent)
        self._drafting, self._place, self._asks, self._over = drafting, place, asks, parent
        self.wanted = Item()

    def fill_add(self, menu: QMenu) -> None:
        """What can be added from the chosen place."""
        menu.clear()
        menu.addAction(self.tr("Label…"), self.add_label)
        menu.addAction(self.tr("Link type…"), self.add_link)
        place = self._place()
        if place != Item():
            menu.addAction(self.tr("Attribute of this…"), self.add_attribute)
        if place.attribute and self._takes_values(place):
            menu.addAction(self.tr("Value of this…"), self.add_value)

    def fill_change(self, menu: QMenu) -> None:
        """What can be done with the chosen place."""
        menu.clear()
        entry = self._entry()
        if entry is None:
            menu.addAction(self.tr("Choose a label, attribute or value first.")).setEnabled(False)
            return
        for deed in self._deeds():
            if deed.retired == entry.retired and isinstance(entry, deed.levels):
                menu.addAction(deed.text, deed.run)

    def _deeds(self) -> tuple[_Deed, ...]:
        every = (Label, LinkType, Attribute, Choice)
        tags = (Label, Attribute, Choice)
        return (
            _Deed(self.tr("Change id…"), self.rename, every),
            _Deed(self.tr("Merge into…"), self.merge, every),
            _Deed(self.tr("Split into…"), self.split, tags),
            _Deed(self.tr("Retire, and ask about its tags"), self.retire, tags),
            _Deed(self.tr("Retire, and leave its tags"), self.retire_quietly, every),
            _Deed(self.tr("Offer again"), self.use_again, every, retired=True),
            _Deed(self.tr("Remove"), self.remove, every),
            _Deed(self.tr("Remove"), self.remove, every, retired=True),
        )

    # adding

    def add_label(self) -> None:
        """A label, named by the person; its id follows from its title."""
        if title := self._named(self.tr("New label")):
            self._add(Item(label=_id_of(title)), Label(id=_id_of(title), title=title))

    def add_link(self) -> None:
        if title := self._named(self.tr("New link type")):
            self._add(Item(link=_id_of(title)), LinkType(id=_id_of(title), title=title))

    def add_attribute(self) -> None:
        """An attribute of the chosen label or link type: text, until another type is taken."""
        place = self._place()
        if title := self._named(self.tr("New attribute")):
            key = _id_of(title)
            new = Attribute(id=key, title=title, type=AttributeType.TEXT)
            self._add(replace(place, attribute=key, value=""), new)

    def add_value(self) -> None:
        place = self._place()
        if title := self._named(self.tr("New value")):
            self._add(replace(place, value=title), Choice(title, title))

    def _add(self, item: Item, entry: drafts.Entry) -> None:
        self._do(partial(drafts.added, item=item, entry=entry), then=item)

    # changing

    def move(self, steps: int) -> None:
        """Move the chosen entry up (-1) or down (1) among those beside it."""
        item = self._place()
        if item != Item():
            self._do(lambda book: drafts.moved(book, item, steps), then=item)

    def rename(self) -> None:
        item = self._place()
        prompt = self.tr("The new id. Tags made under the old one are read as of the new one.")
        new_id = self._asks.line(self._over, self.tr("Change id"), prompt, item.id)
        if new_id and new_id.strip() != item.id:
            key = new_id.strip()
            self._do(lambda book: redrafting.renamed(book, item, key), then=item.beside(key))

    def merge(self) -> None:
        item = self._place()
        others = [each for each in self._beside(item) if not each.retired and each.id != item.id]
        prompt = self.tr("Its tags are read as of this one; nobody's layer is rewritten.")
        at = self._asks.choice(self._over, self.tr("Merge into"), prompt, _told_apart(others))
        if at is not None:
            into = others[at].id
            self._do(lambda book: redrafting.merged(book, item, into), then=item.beside(into))

    def split(self) -> None:
        item = self._place()
        prompt = self.tr(
            "The ids of its parts, one a line; it may be one of them. Everybody decides about "
            "their own tags."
        )
        parts = self._asks.lines(self._over, self.tr("Split into"), prompt, item.id)
        if parts:
            self._do(lambda book: redrafting.split(book, item, parts), then=item.beside(parts[0]))

    def retire(self) -> None:
        item = self._place()
        self._do(lambda book: redrafting.retired(book, item), then=item)

    def retire_quietly(self) -> None:
        item = self._place()
        self._do(lambda book: redrafting.retired(book, item, ask=False), then=item)

    def use_again(self) -> None:
        item = self._place()
        self._do(lambda book: redrafting.used_again(book, item), then=item)

    def remove(self) -> None:
        item = self._place()
        self._do(lambda book: drafts.removed(book, item), then=item.within)

    # within

    def _do(self, step: Callable[..., Any], *, then: Item) -> None:
        """Take a step and go to a place, which is wanted before the others hear of the step."""
        before, self.wanted = self.wanted, then
        if not self._drafting.do(step):
            self.wanted = before

    def _named(self, title: str) -> str:
        found = self._asks.line(self._over, title, self.tr("Title:"))
        return found.strip() if found else ""

    def _entry(self) -> Any:
        place = self._place()
        return None if place == Item() else self._drafting.draft.at(place)

    def _beside(self, item: Item) -> tuple[Any, ...]:
        return drafts.beside(self._drafting.draft, item)

    def _takes_values(self, place: Item) -> bool:
        attribute = self._drafting.draft.at(replace(place, value=""))
        kinds = (AttributeType.CHOICE, AttributeType.CHOICES)
        return isinstance(attribute, Attribute) and attribute.type in kinds


def _told_apart(entries: Sequence[Any]) -> list[str]:
    """The titles of the entries, with the id where several have the same."""
    counts = Counter(each.title for each in entries)
    return [
        each.title if counts[each.title] == 1 else f"{each.title} ({each.id})" for each in entries
    ]


def _id_of(title: str) -> str:
    return title.casefold().replace(".", " ").strip()
