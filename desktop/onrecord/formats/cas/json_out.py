"""A CAS as UIMA JSON CAS 0.4.0, which carries its type system with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson

from onrecord.formats.cas.composing import SOFA_ID, Composed
from onrecord.formats.cas.types import (
    SOFA,
    STRINGS,
    STRUCTURES,
    FeatureValue,
    Ref,
    Refs,
    Structure,
    StructureType,
)


def dumps(composed: Composed, types: Iterable[StructureType]) -> bytes:
    """The JSON of one view. Arrays are structures of their own, numbered after all others."""
    arrays: list[dict[str, Any]] = []
    first_free = SOFA_ID + 1 + len(composed.structures)
    structures = [_structure(each, arrays, first_free) for each in composed.structures]
    view = {"%SOFA": SOFA_ID, "%MEMBERS": composed.members}
    return orjson.dumps(
        {
            "%TYPES": {each.name: _type(each) for each in types},
            "%FEATURE_STRUCTURES": [_sofa(composed.text), *structures, *arrays],
            "%VIEWS": {"_InitialView": view},
        }
    )


def _sofa(text: str) -> dict[str, Any]:
    return {
        "%ID": SOFA_ID,
        "%TYPE": SOFA,
        "sofaNum": 1,
        "sofaID": "_InitialView",
        "mimeType": "text/plain",
        "sofaString": text,
    }


def _structure(each: Structure, arrays: list[dict[str, Any]], first_free: int) -> dict[str, Any]:
    made: dict[str, Any] = {"%ID": each.id, "%TYPE": each.type}
    for key, value in each.values.items():
        if isinstance(value, Ref):
            made[f"@{key}"] = value.id
        elif isinstance(value, Refs | tuple):
            made[f"@{key}"] = first_free + len(arrays)
            arrays.append(_array(first_free + len(arrays), value))
        else:
            made[key] = value
    return made


def _array(key: int, value: FeatureValue) -> dict[str, Any]:
    kind, elements = (STRUCTURES, value.ids) if isinstance(value, Refs) else (STRINGS, value)
    return {"%ID": key, "%TYPE": kind, "%ELEMENTS": elements}


def _type(each: StructureType) -> dict[str, Any]:
    told: dict[str, Any] = {"%NAME": each.name, "%SUPER_TYPE": each.parent}
    if each.description:
        told["%DESCRIPTION"] = each.description
    for feature in each.features:
        ranged = f"{feature.element}[]" if feature.element else feature.range
        told[feature.name] = {"%NAME": feature.name, "%RANGE": ranged}
        if feature.description:
            told[feature.name]["%DESCRIPTION"] = feature.description
    return told
