"""A codebook as a UIMA type system: a span layer a label, slots and relation layers for links.

A link between two tags of one label is a relation; INCEpTION ties relation layers to one span
layer. A link between tags of different labels goes into a slot of the tag it starts from. The ids
of labels, attributes and link types stand in the descriptions, since names of types and features
can only have letters, digits and underscores.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from onrecord.formats.cas.types import (
    ANNOTATION,
    ANNOTATION_BASE,
    ARTICLE,
    BOOLEAN,
    CUSTOM,
    DEPENDENT,
    DOCUMENT,
    FLOAT,
    GOVERNOR,
    METADATA,
    ROLE,
    SENTENCE,
    STRING,
    STRINGS,
    STRUCTURES,
    TARGET,
    TOKEN,
    TOP,
    Feature,
    StructureType,
)
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Codebook

MARK = "Onrecord: "
"""Begins the description of what carries one of our ids; the id follows."""
NOTE, CONFIDENCE, OTHERS, FRAGMENTS = "note", "confidence", "otherValues", "fragments"
ARTICLE_FEATURES = (
    "id", "title", "byline", "outlet", "published", "url", "language", "supersedes", "facts",
    "split", "codebook", "codebookRevision", "annotator", "status",
)  # fmt: skip
_RESERVED = frozenset(
    {NOTE, CONFIDENCE, OTHERS.lower(), FRAGMENTS, "begin", "end", "sofa", "self", "type"}
)
_UNSAFE = re.compile(r"[^A-Za-z0-9]+")
_RANGES = {
    AttributeType.CHOICES: STRINGS,
    AttributeType.NUMBER: FLOAT,
    AttributeType.FLAG: BOOLEAN,
}


@dataclass(slots=True)
class Layer:
    """The layer of a label: features by attribute ids, slots by link types' ids."""

    label: str
    type: str
    attributes: dict[str, Feature] = field(default_factory=dict)
    slots: dict[str, Feature] = field(default_factory=dict)
    taken: set[str] = field(default_factory=lambda: set(_RESERVED))


class Schema:
    """The types for one codebook. Labels and link types that are not in it get theirs when they
    are asked for."""

    def __init__(self, codebook: Codebook) -> None:
        self._taken = {"article"}
        self._layers: dict[str, Layer] = {}
        self._relations: dict[tuple[str, str], StructureType] = {}
        self._links: dict[tuple[str, str], StructureType] = {}
        for label in codebook.labels:
            layer = self.layer(label.id)
            for attribute in label.attributes:
                layer.attributes[attribute.id] = _feature(attribute, layer)
        everything = tuple(label.id for label in codebook.labels)
        for link in codebook.links:
            for start in link.starts or everything:
                for end in link.ends or everything:
                    self._declare(link.id, start, end)

    def _declare(self, link: str, start: str, end: str) -> None:
        if start == end:
            self.relation(link, start)
        else:
            self.slot(link, start)

    def layer(self, label: str) -> Layer:
        if label not in self._layers:
            self._layers[label] = Layer(label, self._type_name(label))
        return self._layers[label]

    def relation(self, link: str, label: str) -> str:
        """The type of a relation layer, between tags of one label."""
        if (link, label) not in self._relations:
            ends = self.layer(label).type
            features = tuple(Feature(each, ends) for each in (GOVERNOR, DEPENDENT))
            name = self._type_name(f"{label} {link} relation")
            self._relations[link, label] = StructureType(name, ANNOTATION, features, MARK + link)
        return self._relations[link, label].name

    def slot(self, link: str, label: str) -> tuple[Feature, str]:
        """The feature of a label's layer that holds such links, and the type of the links."""
        layer = self.layer(label)
        if link not in layer.slots:
            kind = self._link_type(f"{label} {link} link", label, link)
            name = _free(_camel(link), layer.taken)
            layer.slots[link] = Feature(name, STRUCTURES, kind.name, MARK + link)
        feature = layer.slots[link]
        return feature, feature.element

    def fragments(self, label: str) -> str:
        """The type of the links from a split tag's first part to the others."""
        return self._link_type(f"{label} fragments link", label, "").name

    def _link_type(self, wish: str, label: str, link: str) -> StructureType:
        if (label, link) not in self._links:
            target = ANNOTATION if link else self.layer(label).type
            features = (Feature(ROLE, STRING), Feature(TARGET, target))
            self._links[label, link] = StructureType(self._type_name(wish), TOP, features)
        return self._links[label, link]

    def _type_name(self, wish: str) -> str:
        name = _camel(wish)
        return CUSTOM + _free(name[0].upper() + name[1:], self._taken)

    def types(self) -> list[StructureType]:
        """All types, so far, in the order they were asked for."""
        fragments = {each: self.fragments(each) for each in self._layers}
        spans = [_span_layer(each, fragments[each.label]) for each in self._layers.values()]
        return [*_ALWAYS, *spans, *self._links.values(), *self._relations.values()]


def _span_layer(layer: Layer, fragments: str) -> StructureType:
    features = (
        *layer.attributes.values(),
        Feature(NOTE, STRING),
        Feature(CONFIDENCE, FLOAT),
        Feature(OTHERS, STRING),
        *layer.slots.values(),
        Feature(FRAGMENTS, STRUCTURES, fragments),
    )
    return StructureType(layer.type, ANNOTATION, features, MARK + layer.label)


_ALWAYS = (
    StructureType(SENTENCE, ANNOTATION),
    StructureType(TOKEN, ANNOTATION),
    StructureType(
        METADATA,
        DOCUMENT,
        tuple(Feature(each, STRING) for each in ("documentTitle", "documentId", "documentUri")),
    ),
    StructureType(
        ARTICLE, ANNOTATION_BASE, tuple(Feature(each, STRING) for each in ARTICLE_FEATURES)
    ),
)


def _feature(attribute: Attribute, layer: Layer) -> Feature:
    name = _free(_camel(attribute.id), layer.taken)
    return Feature(name, _RANGES.get(attribute.type, STRING), "", MARK + attribute.id)


def fits(feature: Feature, value: Value) -> bool:
    """Whether a feature can hold the value as it is."""
    match value:
        case bool():
            return feature.range == BOOLEAN
        case int() | float():
            return feature.range == FLOAT
        case tuple():
            return feature.range == STRINGS
        case _:
            return feature.range == STRING


def marked_id(description: str) -> str:
    """The id that a description carries; empty where it carries none."""
    return description.removeprefix(MARK) if description.startswith(MARK) else ""


def _camel(wish: str) -> str:
    """A name of letters and digits: ``attributedTo`` for "attributed to"."""
    first, *others = [each for each in _UNSAFE.split(wish) if each] or ["unnamed"]
    name = first + "".join(each[0].upper() + each[1:] for each in others)
    return name if name[0].isalpha() else f"x{name}"


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number where it is taken; upper and lower case count as one."""
    found = next(each for each in _numbered(name) if each.lower() not in taken)
    taken.add(found.lower())
    return found


def _numbered(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name}{number}"
        number += 1
