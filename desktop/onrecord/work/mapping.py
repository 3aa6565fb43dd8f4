"""Labels of other tools read as those of the codebook: by what the person says, else by name.

Names are the same when their letters are, whatever their case and what parts their words:
``attributed_to`` is "attributed to".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from typing import TypeVar

from onrecord.errors import UserError
from onrecord.model import registries
from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label, LinkType
from onrecord.model.items import Item
from onrecord.model.registries import Actor, Issue, Registered, Roll
from onrecord.work.naming import KINDS
from onrecord.work.tying import with_ties

Pair = tuple[str, str]
"""A label or link type as a file names it, and the id or title it has here."""

_Tag = TypeVar("_Tag", Annotation, Link)
_BETWEEN = re.compile(r"[\s_-]+")
_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def pair(text: str) -> Pair:
    """What ``THEIRS=OURS`` says.

    Raises UserError for a text without both.
    """
    theirs, _, ours = text.rpartition("=")
    if not theirs.strip() or not ours.strip():
        raise UserError("“{text}” maps nothing; write it as THEIRS=OURS.", text=text)
    return theirs.strip(), ours.strip()


@dataclass(frozen=True, slots=True)
class Wanted:
    """The labels and the link types that the person wants those of a file read as; ``left`` are
    names, folded, of what stays behind."""

    labels: Mapping[str, str]
    links: Mapping[str, str]
    left: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.labels) | frozenset(self.links)


def wanted(pairs: Iterable[Pair], codebook: Codebook) -> Wanted:
    """The pairs with our names as ids; what is paired with "" stays behind.

    Raises UserError for a name that is not in the codebook, or two for the same one of theirs.
    """
    names = _Names(codebook)
    labels: dict[str, str] = {}
    links: dict[str, str] = {}
    pairs = list(pairs)
    for theirs, ours in pairs:
        if not ours:
            continue
        label, link = names.labels.find(ours), names.links.find(ours)
        if label is None and link is None:
            raise _unknown(ours, codebook)
        for known, one in ((labels, label), (links, link)):
            if one is not None and known.setdefault(theirs, one) != one:
                raise UserError("“{name}” is mapped twice.", name=theirs)
    return Wanted(labels, links, frozenset(folded(theirs) for theirs, ours in pairs if not ours))


def _unknown(name: str, codebook: Codebook) -> UserError:
    ours = [*(each.id for each in codebook.labels), *(each.id for each in codebook.links)]
    return UserError(
        "The codebook has no label or link type “{name}”; there are: {known}.",
        name=name,
        known=", ".join(ours),
    )


def folded(name: str) -> str:
    """The name as names are compared."""
    return _BETWEEN.sub(" ", name).strip().casefold()


class _Index:
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


class _Names:
    """What a codebook calls everything, now and in earlier revisions."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self._inside: dict[Item, _Index] = {}
        self._earlier: dict[Item, list[str]] = defaultdict(list)
        for change in codebook.changes:
            self._earlier[change.item.within].append(change.item.id)
        kinds = [each.item for each in codebook.changes if not each.item.attribute]
        labels = [(each.id, each.title) for each in codebook.labels]
        links = [(each.id, each.title) for each in codebook.links]
        self.labels = _Index(labels, [each.label for each in kinds if each.label])
        self.links = _Index(links, [each.link for each in kinds if each.link])

    def attributes(self, kind: Label | LinkType) -> _Index:
        listed = [(each.id, each.title) for each in kind.attributes]
        return self._index(_item(kind), listed)

    def values(self, kind: Label | LinkType, attribute: Attribute) -> _Index:
        listed = [(each.id, each.title) for each in attribute.values]
        return self._index(replace(_item(kind), attribute=attribute.id), listed)

    def _index(self, item: Item, listed: list[tuple[str, str]]) -> _Index:
        if item not in self._inside:
            self._inside[item] = _Index(listed, self._earlier[item])
        return self._inside[item]


def _item(kind: Label | LinkType) -> Item:
    return Item(label=kind.id) if isinstance(kind, Label) else Item(link=kind.id)


class Mapper:
    """Reads the bundles of one import under the codebook; make one a run.

    ``met`` holds the names that the person mapped and that were there.
    """

    def __init__(
        self, codebook: Codebook, asked: Wanted, registered: Iterable[Registered] = ()
    ) -> None:
        self._names = _Names(codebook)
        self._asked = asked
        self._label_of = {folded(theirs): ours for theirs, ours in asked.labels.items()}
        self._link_of = {folded(theirs): ours for theirs, ours in asked.links.items()}
        self._registers = _Registers(registered)
        self._kinds: dict[Item, Label | LinkType | None] = {}
        self.met: set[str] = set()

    def label(self, theirs: str) -> str | None:
        """The id here of a label as a file names it; None where the codebook has no such."""
        found = self._asked.labels.get(theirs) or self._label_of.get(folded(theirs))
        return found or self._names.labels.find(theirs)

    def link(self, theirs: str) -> str | None:
        """The id here of a link type as a file names it; None where there is no such."""
        found = self._asked.links.get(theirs) or self._link_of.get(folded(theirs))
        return found or self._names.links.find(theirs)

    def mapped(self, bundle: Bundle) -> Bundle:
        """The bundle in the codebook's words, its groups tied by the codebook's roles.

        Labels, link types, attributes and values that the codebook does not know stay.
        """
        self._registers.learn((*bundle.actors, *bundle.issues))
        is_foreign = not bundle.codebook_id
        tags = tuple(self._annotation(each, is_foreign) for each in bundle.annotations)
        links = tuple(self._link(each, is_foreign) for each in bundle.links)
        mapped = replace(bundle, annotations=tags, links=links)
        return with_ties(mapped, self._names.codebook) if bundle.groups else mapped

    def _annotation(self, tag: Annotation, is_foreign: bool) -> Annotation:
        label = self.label(tag.label)
        self._meet(tag.label)
        if label is None:
            return tag
        return self._tag(tag, Item(label=label), is_foreign)

    def _link(self, tie: Link, is_foreign: bool) -> Link:
        link = self.link(tie.label)
        self._meet(tie.label)
        return tie if link is None else self._tag(tie, Item(link=link), is_foreign)

    def _meet(self, theirs: str) -> None:
        if self._asked.names:
            self.met.add(folded(theirs))

    def _tag(self, tag: _Tag, item: Item, is_foreign: bool) -> _Tag:
        if item not in self._kinds:
            self._kinds[item] = self._names.codebook.kind(item)
        kind, values = self._kinds[item], tag.attributes
        if kind is not None and values:
            values = self._values(kind, values, is_foreign)
        if item.id == tag.label and values == tag.attributes:
            return tag
        return replace(tag, label=item.id, attributes=values)

    def _values(
        self, kind: Label | LinkType, held: Mapping[str, Value], is_foreign: bool
    ) -> dict[str, Value]:
        """The values under our ids; where two come to one id, the second stays what it was."""
        index = self._names.attributes(kind)
        found: dict[str, Value] = {}
        by_id = {each.id: each for each in kind.attributes}
        for name in sorted(held, key=lambda name: index.find(name) != name):
            key = index.find(name) or name
            key = name if key in found else key
            attribute = by_id.get(key)
            found[key] = (
                self._value(kind, attribute, held[name], is_foreign) if attribute else held[name]
            )
        return found

    def _value(
        self, kind: Label | LinkType, attribute: Attribute, value: Value, is_foreign: bool
    ) -> Value:
        match attribute.type:
            case AttributeType.CHOICE | AttributeType.CHOICES:
                return self._chosen(self._names.values(kind, attribute), value)
            case AttributeType.ACTOR | AttributeType.ISSUE if isinstance(value, str):
                return self._registers.id_of(KINDS[attribute.type], value)
            case AttributeType.NUMBER | AttributeType.FLAG if is_foreign and isinstance(value, str):
                return _typed(attribute.type, value)
        return value

    @staticmethod
    def _chosen(index: _Index, value: Value) -> Value:
        if isinstance(value, str):
            return index.find(value) or value
        if isinstance(value, tuple):
            return tuple(index.find(each) or each for each in value)
        return value

    def unmet(self) -> list[str]:
        """The names that the person mapped and that no file had so far."""
        return [name for name in sorted(self._asked.names) if folded(name) not in self.met]


def _typed(kind: AttributeType, value: str) -> Value:
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


class _Registers:
    """Actors and issues by name: those of the project, and those the files bring."""

    def __init__(self, registered: Iterable[Registered]) -> None:
        self._records: dict[str, Registered] = {}
        self._named: dict[tuple[type, str], set[str]] = {}
        self.learn(tuple(registered))

    def learn(self, records: Sequence[Registered]) -> None:
        new = [each for each in records if each.id not in self._records]
        if not new:
            return
        self._records |= {each.id: each for each in new}
        self._named = defaultdict(set)
        for kind in (Actor, Issue):
            living = Roll(each for each in self._records.values() if type(each) is kind).living
            for each in living:
                self._named[kind, registries.folded(each.name)].add(each.id)

    def id_of(self, kind: type[Registered], value: str) -> str:
        """The id of the only one of that name; else the value as it is."""
        if value in self._records:
            return value
        found = self._named.get((kind, registries.folded(value)), ())
        alike = [key for key in found if self._records[key].name == value] or list(found)
        return alike[0] if len(alike) == 1 else value
