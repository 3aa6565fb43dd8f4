"""What the types of a CAS mean here: tags, links, what every CAS has, or none of ours."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from onrecord.formats.cas.schema import marked_id
from onrecord.formats.cas.types import (
    ANNOTATION_BASE,
    ARTICLE,
    DEPENDENT,
    DOCUMENT,
    GOVERNOR,
    METADATA,
    NAMED_ENTITY,
    SENTENCE,
    TOKEN,
    Feature,
    TypeSystem,
)

_FRAME = frozenset({
    ARTICLE, DOCUMENT, METADATA, SENTENCE, TOKEN,
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.TagsetDescription",
})  # fmt: skip
_HOUSEKEEPING = "de.tudarmstadt.ukp.clarin.webanno.api.type."
_FOREIGN = ("uima.", "de.tudarmstadt.ukp.")
# Layers that hold different labels, which one of their features tells.
_LABELLED_BY = {NAMED_ENTITY: "value", "custom.Span": "label", "custom.Relation": "label"}


class Meaning(Enum):
    TAG = auto()
    RELATION = auto()
    FRAME = auto()
    FOREIGN = auto()


@dataclass(frozen=True, slots=True)
class Kind:
    """A type's meaning. ``label`` is that of its structures, unless their feature
    ``labelled_by`` tells one; ``is_ours`` when Onrecord made the type."""

    meaning: Meaning
    label: str
    labelled_by: str
    is_ours: bool
    features: dict[str, Feature]


def kind_of(types: TypeSystem, name: str) -> Kind:
    features = types.features(name)
    described = types[name].description if name in types else ""
    ours = marked_id(described)
    return Kind(
        _meaning(types, name, features),
        ours or name.rpartition(".")[2],
        _LABELLED_BY.get(name, ""),
        bool(ours),
        features,
    )


def _meaning(types: TypeSystem, name: str, features: dict[str, Feature]) -> Meaning:
    is_chain = name.endswith("Chain") and "first" in features
    if name in _FRAME or name.startswith(_HOUSEKEEPING) or is_chain:
        return Meaning.FRAME
    if not types.is_a(name, ANNOTATION_BASE):
        return Meaning.FRAME
    if name.startswith(_FOREIGN) and name != NAMED_ENTITY:
        return Meaning.FOREIGN
    return Meaning.RELATION if {GOVERNOR, DEPENDENT} <= features.keys() else Meaning.TAG
