"""UIMA type systems: what kinds of feature structures a CAS holds, and with which features.

What INCEpTION makes layers of is told by its ``TypeSystemAnalysis``: a span layer inherits from
``uima.tcas.Annotation`` and has only plain features, texts and slots (arrays of links with a role
and a target); a relation layer has a ``Governor`` and a ``Dependent`` of one layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onrecord.errors import Message

TOP = "uima.cas.TOP"
SOFA = "uima.cas.Sofa"
STRING, BOOLEAN, FLOAT = "uima.cas.String", "uima.cas.Boolean", "uima.cas.Float"
INTEGER = "uima.cas.Integer"
STRINGS, STRUCTURES = "uima.cas.StringArray", "uima.cas.FSArray"
ANNOTATION_BASE = "uima.cas.AnnotationBase"
ANNOTATION = "uima.tcas.Annotation"
DOCUMENT = "uima.tcas.DocumentAnnotation"
_DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."
TOKEN = f"{_DKPRO}segmentation.type.Token"
SENTENCE = f"{_DKPRO}segmentation.type.Sentence"
METADATA = f"{_DKPRO}metadata.type.DocumentMetaData"
NAMED_ENTITY = f"{_DKPRO}ner.type.NamedEntity"
SEGMENTS = frozenset({TOKEN, SENTENCE})
"""Most of what a CAS holds, and nothing that is read here."""
CUSTOM = "webanno.custom."
ARTICLE = f"{CUSTOM}Article"
GOVERNOR, DEPENDENT = "Governor", "Dependent"
ROLE, TARGET = "role", "target"

WHOLE_NUMBERS = frozenset(f"uima.cas.{each}" for each in ("Integer", "Short", "Long", "Byte"))
NUMBERS = WHOLE_NUMBERS | {FLOAT, "uima.cas.Double"}


@dataclass(frozen=True, slots=True)
class Feature:
    """``range`` names the type of its values; ``element`` that of the members of an array."""

    name: str
    range: str
    element: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class StructureType:
    """A type with the features that it adds to those of its parent."""

    name: str
    parent: str
    features: tuple[Feature, ...] = ()
    description: str = ""

    @property
    def short_name(self) -> str:
        return self.name.rpartition(".")[2]


_BEGIN_END = (Feature("begin", INTEGER), Feature("end", INTEGER))
_BUILT_IN = (
    StructureType(STRING, TOP),
    StructureType(STRINGS, TOP, (Feature("elements", STRINGS),)),
    StructureType(STRUCTURES, TOP, (Feature("elements", STRUCTURES),)),
    StructureType(ANNOTATION_BASE, TOP, (Feature("sofa", SOFA),)),
    StructureType(ANNOTATION, ANNOTATION_BASE, _BEGIN_END),
    StructureType(DOCUMENT, ANNOTATION, (Feature("language", STRING),)),
)


class TypeSystem:
    """The types by their names, those that UIMA brings among them."""

    def __init__(self, types: Iterable[StructureType]) -> None:
        self._types = {each.name: each for each in (*_BUILT_IN, *types)}

    def __contains__(self, name: str) -> bool:
        return name in self._types

    def __getitem__(self, name: str) -> StructureType:
        return self._types[name]

    def features(self, name: str) -> dict[str, Feature]:
        """The features of a type by their names, with those of its ancestors."""
        found: dict[str, Feature] = {}
        for each in self._lineage(name):
            for feature in each.features:
                found.setdefault(feature.name, feature)
        return found

    def is_a(self, name: str, ancestor: str) -> bool:
        return any(each.name == ancestor for each in self._lineage(name))

    def _lineage(self, name: str) -> Iterator[StructureType]:
        """The type and its ancestors; a circle, which is an error of the file, ends it."""
        seen: set[str] = set()
        while name in self._types and name not in seen:
            seen.add(name)
            yield self._types[name]
            name = self._types[name].parent


@dataclass(frozen=True, slots=True)
class Ref:
    """Another structure, by its id."""

    id: int


@dataclass(frozen=True, slots=True)
class Refs:
    """Several other structures, by their ids."""

    ids: tuple[int, ...]


FeatureValue = str | int | float | bool | tuple[str, ...] | Ref | Refs


@dataclass(frozen=True, slots=True)
class Structure:
    """A feature structure; ``line`` is that of an XMI file. ``begin`` and ``end`` among its
    values are UTF-16 units."""

    id: int
    type: str
    values: dict[str, FeatureValue]
    line: int = 0

    @property
    def place(self) -> Message:
        """Where the file has it, for a complaint."""
        if self.line:
            return Message("line {line}", line=self.line)
        return Message("structure {id}", id=self.id)


@dataclass(frozen=True, slots=True)
class Cas:
    """One view of a CAS: its text, its structures by their ids, and which of them are indexed."""

    text: str
    types: TypeSystem
    structures: dict[int, Structure]
    members: tuple[int, ...]

    def strings(self, value: FeatureValue | None) -> tuple[str, ...]:
        """The texts of an array, which may stand for itself elsewhere."""
        if isinstance(value, Ref):
            held = self.structures.get(value.id)
            value = held.values.get("elements", ()) if held else ()
        return value if isinstance(value, tuple) else ()

    def referred(self, value: FeatureValue | None) -> tuple[int, ...]:
        """The ids of the structures of an array, which may stand for itself elsewhere."""
        ids = value.ids if isinstance(value, Refs) else ()
        ids = (value.id,) if isinstance(value, Ref) else ids
        if len(ids) == 1:
            array = self.structures.get(ids[0])
            if array and (array.type == STRUCTURES or array.type.endswith("[]")):
                elements = array.values.get("elements")
                return elements.ids if isinstance(elements, Refs) else ()
        return ids
