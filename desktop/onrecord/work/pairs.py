"""What the person says that labels of the files become: ``THEIRS=OURS``, either with values.

``PER=entity[kind=PERSON]`` gives our attribute a value, ``Speech[role=Claim]=claim`` asks for one
of theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.errors import UserError
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label, LinkType
from onrecord.model.items import Item
from onrecord.work.names import Names, folded, typed

Pair = tuple[str, str]
"""A label or link type as a file names it, and the id or title it has here."""

_PAIR = re.compile(r"(.*)=([^\[\]=]+(?:\[.*\])?)", re.DOTALL)
_VALUES = re.compile(r"(.+?)((?:\[[^\[\]=]+=[^\[\]]+\])*)", re.DOTALL)
_VALUE = re.compile(r"\[([^\[\]=]+)=([^\[\]]+)\]")


class Spec(NamedTuple):
    """A label or link type, and values of its attributes."""

    name: str
    values: tuple[tuple[str, str], ...] = ()


def pair(text: str) -> Pair:
    """What ``THEIRS=OURS`` says.

    Raises UserError for a text without both.
    """
    found = _PAIR.fullmatch(text.strip())
    if found is None or not found[1].strip() or not found[2].strip():
        raise UserError("“{text}” maps nothing; write it as THEIRS=OURS.", text=text)
    return found[1].strip(), found[2].strip()


def spec(text: str) -> Spec:
    """The name and the values in brackets after it."""
    found = _VALUES.fullmatch(text)
    if found is None or not found[2]:
        return Spec(text)
    values = tuple((key.strip(), value.strip()) for key, value in _VALUE.findall(found[2]))
    return Spec(found[1].strip(), values)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a label (or link type) of theirs becomes where it has all these values, by their
    names, and the values that it gets here. ``text`` is how the person says it."""

    text: str
    theirs: Spec
    ours: str
    values: tuple[tuple[str, Value], ...] = ()
    is_link: bool = False

    @property
    def has_values(self) -> bool:
        return bool(self.values or self.theirs.values)

    def fits(self, held: Mapping[str, Value]) -> bool:
        """Whether a tag with these attributes has all that is asked for."""
        told = {folded(key): _told(value) for key, value in held.items()}
        return all(folded(value) in told.get(folded(key), ()) for key, value in self.theirs.values)


def _told(value: Value) -> list[str]:
    values = value if isinstance(value, tuple) else (value,)
    return [folded(str(each)) for each in values]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The labels and the link types that the person wants those of a file read as; ``left`` are
    names, folded, of what stays behind. ``rules`` are the pairs with values on either side."""

    labels: Mapping[str, str]
    links: Mapping[str, str]
    left: frozenset[str] = frozenset()
    rules: tuple[Rule, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        return frozenset((*self.labels, *self.links, *(each.text for each in self.rules)))


def wanted(pairs: Iterable[Pair], codebook: Codebook) -> Wanted:
    """The pairs with our names as ids; what is paired with "" stays behind.

    Raises UserError for a name or a value that is not in the codebook, or two for the same one of
    theirs.
    """
    names = Names(codebook)
    pairs = list(pairs)
    said: dict[tuple[bool, str], Rule] = {}
    for theirs, ours in pairs:
        for rule in _rules(theirs, spec(ours), names) if ours else ():
            if said.setdefault((rule.is_link, theirs), rule) != rule:
                raise UserError("“{name}” is mapped twice.", name=theirs)
    plain = [each for each in said.values() if not each.has_values]
    return Wanted(
        labels={each.text: each.ours for each in plain if not each.is_link},
        links={each.text: each.ours for each in plain if each.is_link},
        left=frozenset(folded(theirs) for theirs, ours in pairs if not ours),
        rules=tuple(sorted((each for each in said.values() if each.has_values), key=_breadth)),
    )


def _breadth(rule: Rule) -> int:
    """Those that ask for most come first."""
    return -len(rule.theirs.values)


def _rules(theirs: str, ours: Spec, names: Names) -> list[Rule]:
    """The pair as one for labels, one for link types, or both."""
    label, link = names.labels.find(ours.name), names.links.find(ours.name)
    if label is None and link is None:
        raise _unknown(ours.name, names.codebook)
    return [
        Rule(theirs, spec(theirs), key, _values(Item(**{kind: key}), ours, names), kind == "link")
        for kind, key in (("label", label), ("link", link))
        if key is not None
    ]


def _unknown(name: str, codebook: Codebook) -> UserError:
    ours = [*(each.id for each in codebook.labels), *(each.id for each in codebook.links)]
    return UserError(
        "The codebook has no label or link type “{name}”; there are: {known}.",
        name=name,
        known=", ".join(ours),
    )


def _values(item: Item, ours: Spec, names: Names) -> tuple[tuple[str, Value], ...]:
    kind = names.codebook.kind(item)
    return tuple(_value(kind, key, text, names) for key, text in ours.values) if kind else ()


def _value(kind: Label | LinkType, key: str, text: str, names: Names) -> tuple[str, Value]:
    """The attribute's id and the value. Raises UserError for what the codebook does not have."""
    known = names.attributes(kind).find(key)
    attribute = next((each for each in kind.attributes if each.id == known), None)
    if attribute is None:
        raise UserError(
            "{label} has no attribute “{key}”; there are: {known}.",
            label=kind.id,
            key=key,
            known=", ".join(each.id for each in kind.attributes) or "–",
        )
    value = _read(kind, attribute, text, names)
    if not attribute.accepts(value):
        raise UserError(
            "“{value}” is none of the values of {label}, {key}.",
            value=text,
            label=kind.id,
            key=attribute.id,
        )
    return attribute.id, value


def _read(kind: Label | LinkType, attribute: Attribute, text: str, names: Names) -> Value:
    match attribute.type:
        case AttributeType.CHOICE:
            return names.values(kind, attribute).find(text) or text
        case AttributeType.CHOICES:
            return (names.values(kind, attribute).find(text) or text,)
        case AttributeType.NUMBER | AttributeType.FLAG:
            return typed(attribute.type, text)
    return text
