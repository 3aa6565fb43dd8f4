"""Labels of other tools read as those of the codebook: by what the person says, else by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from onrecord.model import registries
from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label, LinkType
from onrecord.model.items import Item
from onrecord.model.registries import Actor, Issue, Registered, Roll
from onrecord.work.names import Index, Names, folded, typed
from onrecord.work.naming import KINDS
from onrecord.work.pairs import Rule, Wanted
from onrecord.work.tying import with_ties

_Tag = TypeVar("_Tag", Annotation, Link)


class Mapper:
    """Reads the bundles of one import under the codebook; make one a run.

    ``met`` holds the names that the person mapped and that were there.
    """

    def __init__(
        self, codebook: Codebook, asked: Wanted, registered: Iterable[Registered] = ()
    ) -> None:
        self._names = Names(codebook)
        self._asked = asked
        self._label_of = {folded(theirs): ours for theirs, ours in asked.labels.items()}
        self._link_of = {folded(theirs): ours for theirs, ours in asked.links.items()}
        for each in asked.rules:
            (self._link_of if each.is_link else self._label_of)[folded(each.text)] = each.ours
        self._registers = _Registers(registered)
        self._kinds: dict[Item, Label | LinkType | None] = {}
        self._bringing: dict[tuple[str, bool], dict[str, Value]] = {}  # values_of, kept
        self.met: set[str] = set()

    def label(self, theirs: str) -> str | None:
        """The id here of a label as a file names it; None where the codebook has no such."""
        return self._paired(theirs, is_link=False) or self._names.labels.find(theirs)

    def link(self, theirs: str) -> str | None:
        """The id here of a link type as a file names it; None where there is no such."""
        return self._paired(theirs, is_link=True) or self._names.links.find(theirs)

    def _paired(self, theirs: str, *, is_link: bool) -> str | None:
        """The id here that the person's pairs give it."""
        if is_link:
            return self._asked.links.get(theirs) or self._link_of.get(folded(theirs))
        return self._asked.labels.get(theirs) or self._label_of.get(folded(theirs))

    def rule(self, tag: Annotation | Link) -> Rule | None:
        """The pair with values that fits the tag: of several, the one that asks for most."""
        is_link = isinstance(tag, Link)
        plain = self._asked.links if is_link else self._asked.labels
        name = folded(tag.label)
        fitting = (
            each
            for each in self._asked.rules
            if each.is_link is is_link
            and folded(each.theirs.name) == name
            and (each.theirs.values or tag.label not in plain)  # spelt exactly goes before
            and each.fits(tag.attributes)
        )
        return next(fitting, None)

    def label_of(self, tag: Annotation) -> str | None:
        """The id here of the tag's label; None where the codebook has no such."""
        rule = self.rule(tag)
        return rule.ours if rule else self.label(tag.label)

    def values_of(self, theirs: str, *, is_link: bool = False) -> dict[str, Value]:
        """The values that a label (or link type) of theirs, or the text of a pair, brings along:
        those the person says, else the choice of ours that is called as it is."""
        rules = (x for x in self._asked.rules if x.is_link is is_link)
        rule = next((x for x in rules if folded(x.text) == folded(theirs)), None)
        given = dict(rule.values) if rule else {}
        ours = self._paired(theirs, is_link=is_link)
        kind = self._kind(Item(link=ours) if is_link else Item(label=ours)) if ours else None
        name = rule.theirs.name if rule else theirs
        return {**(self._called(kind, name) if kind else {}), **given}

    def _called(self, kind: Label | LinkType, name: str) -> dict[str, Value]:
        """The choices of ours that have this name."""
        choosing = (each for each in kind.attributes if each.type is AttributeType.CHOICE)
        found = {each.id: self._names.values(kind, each).find(name) for each in choosing}
        return {key: value for key, value in found.items() if value}

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
        label, rule = self.label_of(tag), self.rule(tag)
        self._meet(rule.text if rule else tag.label)
        if label is None:
            return tag
        brought = self._brought(tag, rule)
        return self._tag(tag, Item(label=label), brought, is_foreign)

    def _brought(self, tag: Annotation | Link, rule: Rule | None) -> dict[str, Value]:
        if not self._asked.names:
            return {}
        key = rule.text if rule else tag.label, isinstance(tag, Link)
        if key not in self._bringing:
            self._bringing[key] = self.values_of(key[0], is_link=key[1])
        return self._bringing[key]

    def _link(self, tie: Link, is_foreign: bool) -> Link:
        rule = self.rule(tie)
        link = rule.ours if rule else self.link(tie.label)
        self._meet(rule.text if rule else tie.label)
        if link is None:
            return tie
        return self._tag(tie, Item(link=link), self._brought(tie, rule), is_foreign)

    def _meet(self, theirs: str) -> None:
        if self._asked.names:
            self.met.add(folded(theirs))

    def _kind(self, item: Item) -> Label | LinkType | None:
        if item not in self._kinds:
            self._kinds[item] = self._names.codebook.kind(item)
        return self._kinds[item]

    def _tag(self, tag: _Tag, item: Item, brought: Mapping[str, Value], is_foreign: bool) -> _Tag:
        kind, values = self._kind(item), tag.attributes
        if kind is not None and values:
            values = self._values(kind, values, is_foreign)
        if brought:
            values = {**brought, **values, **self._said(tag)}
        if item.id == tag.label and values == tag.attributes:
            return tag
        return replace(tag, label=item.id, attributes=values)

    def _said(self, tag: Annotation | Link) -> dict[str, Value]:
        rule = self.rule(tag)
        return dict(rule.values) if rule else {}

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
                return typed(attribute.type, value)
        return value

    @staticmethod
    def _chosen(index: Index, value: Value) -> Value:
        if isinstance(value, str):
            return index.find(value) or value
        if isinstance(value, tuple):
            return tuple(index.find(each) or each for each in value)
        return value

    def unmet(self) -> list[str]:
        """The names that the person mapped and that no file had so far."""
        return [name for name in sorted(self._asked.names) if folded(name) not in self.met]


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
