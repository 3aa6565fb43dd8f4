"""The codebook: labels, attributes and link types, each with a stable id and a role.

Everything that looks for claims or sources goes by role, never by title, so that other
codebooks work too. What is ``retired`` is still read, shown and exported, but not offered for
new tags; what was renamed, merged or split since tags were made is told by ``changes``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite
from typing import NamedTuple

from onrecord.errors import Message
from onrecord.model.annotations import Annotation, Value
from onrecord.model.items import Item, Recoding
from onrecord.model.times import now


class Role(StrEnum):
    """What a label is for."""

    CLAIM = "claim"
    SOURCE = "source"
    CUE = "cue"
    STANCE = "stance"
    ENTITY = "entity"
    NONE = "none"


class LinkRole(StrEnum):
    """What a link type is for."""

    ATTRIBUTED_TO = "attributed to"
    SIGNALLED_BY = "signalled by"
    HELD_BY = "held by"
    ABOUT = "about"
    RELAYED_BY = "relayed by"
    SAME_AS = "same as"
    NONE = "none"


class AttributeType(StrEnum):
    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    ACTOR = "actor"
    ISSUE = "issue"


class Scope(StrEnum):
    """Whether a label marks words or the article as a whole."""

    SPAN = "span"
    ARTICLE = "article"


class State(StrEnum):
    """Whether a value was chosen, comes from the codebook's default, or is not there."""

    UNSET = "unset"
    DEFAULT = "default"
    CHOSEN = "chosen"


class Setting(NamedTuple):
    """An attribute's value on one annotation, and how it got there."""

    value: Value | None
    state: State


@dataclass(frozen=True, slots=True)
class Choice:
    """One allowed value of an attribute."""

    id: str
    title: str
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute:
    """A typed property of annotations or links. ``applies`` names the values of other
    attributes of the same label under which it makes sense (justification: only for unnamed)."""

    id: str
    title: str
    type: AttributeType
    values: tuple[Choice, ...] = ()
    default: Value | None = None
    applies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    guideline: str = ""
    retired: bool = False

    @property
    def offered(self) -> tuple[Choice, ...]:
        """The values that new tags may have."""
        return tuple(choice for choice in self.values if not choice.retired)

    def accepts(self, value: object) -> bool:
        """Whether ``value`` is of this attribute's type and, for choices, one it lists."""
        match self.type:
            case AttributeType.CHOICE:
                return value in [choice.id for choice in self.values]
            case AttributeType.CHOICES:
                listed = [choice.id for choice in self.values]
                return isinstance(value, tuple) and all(each in listed for each in value)
            case AttributeType.NUMBER:
                if isinstance(value, bool) or not isinstance(value, int | float):
                    return False
                return isfinite(value)
            case AttributeType.FLAG:
                return isinstance(value, bool)
            case _:
                return isinstance(value, str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A kind of annotation; ``colour`` names a hue of the theme, which keeps it readable."""

    id: str
    title: str
    role: Role = Role.NONE
    key: str = ""
    colour: str = "grey"
    scope: Scope = Scope.SPAN
    attributes: tuple[Attribute, ...] = ()
    guideline: str = ""
    examples: tuple[str, ...] = ()
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkType:
    """A kind of link, and the labels it may start from and lead to (none listed: any)."""

    id: str
    title: str
    role: LinkRole = LinkRole.NONE
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    guideline: str = ""
    retired: bool = False

    def joins(self, start: str, end: str) -> bool:
        return (not self.starts or start in self.starts) and (not self.ends or end in self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """One revision of a codebook, with what became of items of earlier ones (``changes``)."""

    id: str
    revision: int
    title: str
    labels: tuple[Label, ...]
    links: tuple[LinkType, ...] = ()
    language: str = ""
    description: str = ""
    changes: tuple[Recoding, ...] = ()
    author: str = ""
    modified: str = field(default_factory=now)

    @property
    def offered(self) -> tuple[Label, ...]:
        """The labels that new tags may have."""
        return tuple(label for label in self.labels if not label.retired)

    def kind(self, item: Item) -> Label | LinkType | None:
        """The label or link type that the item is, or is part of."""
        return self.label(item.label) if item.label else self.link(item.link)

    def at(self, item: Item) -> Label | LinkType | Attribute | Choice | None:
        """What stands at the place, if anything does."""
        kind = self.kind(item)
        if kind is None or not item.attribute:
            return kind
        attribute = attribute_of(kind, item.attribute)
        if attribute is None or not item.value:
            return attribute
        return next((each for each in attribute.values if each.id == item.value), None)

    def label(self, label_id: str) -> Label | None:
        return next((label for label in self.labels if label.id == label_id), None)

    def link(self, link_id: str) -> LinkType | None:
        return next((link for link in self.links if link.id == link_id), None)

    def role(self, label_id: str) -> Role:
        """The role of a label; a label that is not in the codebook plays none."""
        label = self.label(label_id)
        return label.role if label else Role.NONE

    def link_role(self, link_id: str) -> LinkRole:
        link = self.link(link_id)
        return link.role if link else LinkRole.NONE

    def label_for(self, role: Role) -> Label | None:
        """The first label that plays the role; a retired one only where there is no other."""
        found = [label for label in self.labels if label.role is role]
        return min(found, key=lambda label: label.retired, default=None)

    def link_for(self, role: LinkRole, start: str, end: str) -> LinkType | None:
        """The first link type of the role, not retired, that may join these two labels."""
        offered = (link for link in self.links if link.role is role and not link.retired)
        return next((link for link in offered if link.joins(start, end)), None)


def attribute_of(label: Label | LinkType, attribute_id: str) -> Attribute | None:
    """The attribute of a label or link type by its id."""
    return next((a for a in label.attributes if a.id == attribute_id), None)


def setting(attribute: Attribute, attributes: Mapping[str, Value]) -> Setting:
    """The attribute's value among the chosen ones, else its default, else unset."""
    if attribute.id in attributes:
        return Setting(attributes[attribute.id], State.CHOSEN)
    if attribute.default is not None:
        return Setting(attribute.default, State.DEFAULT)
    return Setting(None, State.UNSET)


def applies(label: Label | LinkType, attribute: Attribute, chosen: Mapping[str, Value]) -> bool:
    """Whether the attribute makes sense given the other values of the same annotation."""
    for other_id, wanted in attribute.applies.items():
        other = attribute_of(label, other_id)
        if other is None or setting(other, chosen).value not in wanted:
            return False
    return True


def objections(codebook: Codebook, annotation: Annotation) -> list[Message]:
    """What of the annotation this codebook does not allow, in plain words."""
    label = codebook.label(annotation.label)
    if label is None:
        return [Message("label “{label}” is not in the codebook", label=annotation.label)]
    found = []
    for key, value in annotation.attributes.items():
        attribute = attribute_of(label, key)
        if attribute is None:
            problem = Message("{label} has no attribute “{key}”", label=label.id, key=key)
        elif not attribute.accepts(value):
            named = {"label": label.id, "key": key, "value": value}
            problem = Message("{label}, {key}: “{value}” is not allowed", **named)
        elif not applies(label, attribute, annotation.attributes):
            named = {"label": label.id, "key": key}
            problem = Message("{label}, {key}: does not apply with the other values", **named)
        else:
            continue
        found.append(problem)
    return found
