"""Attribute values as results of Label Studio's controls, and back.

Each attribute is a control of its own, named LABEL.ATTRIBUTE: Choices for choices and flags,
Number for numbers, TextArea for texts and for the names of actors and issues.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.formats.fields import Fields
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Attribute, AttributeType, Codebook, attribute_of

LABELS, TEXT = "label", "text"
"""The names of the Labels control and of the text it is about."""
_CHOICES, _AREA, _NUMBER = "choices", "textarea", "number"
_TYPES = (AttributeType.CHOICE, AttributeType.CHOICES, AttributeType.FLAG)
Told = str | int | float | list[str]
"""A value as JSON has it."""


def control(label: str, attribute: str) -> str:
    """The name of an attribute's control."""
    return f"{label}.{attribute}"


def attribute_named(name: str, label: str) -> str:
    """The attribute that a control is for: other people's have names of their own."""
    return name.removeprefix(f"{label}.")


def results(
    tag: Annotation, names: Mapping[str, str], codebook: Codebook
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Control, type and value of each attribute that Label Studio can show."""
    for key, value in tag.attributes.items():
        told = plain(value, names)
        if told is None:
            continue
        kind = _kind(told, _attribute(codebook, tag.label, key))
        field = TEXT if kind == _AREA else kind
        yield control(tag.label, key), kind, {field: told}


def plain(value: object, names: Mapping[str, str]) -> Told | None:
    """A value as a control holds it: a list of words, or a number. ``names`` of actors and issues
    stand for their ids. None for what no control can hold."""
    match value:
        case bool():
            return [str(value).lower()]
        case int() | float():
            return value
        case str():
            return [names.get(value, value)]
        case tuple() | list():
            return [str(each) for each in value]
        case _:
            return None


def _attribute(codebook: Codebook, label: str, key: str) -> Attribute | None:
    found = codebook.label(label)
    return attribute_of(found, key) if found else None


def _kind(told: Told, attribute: Attribute | None) -> str:
    if not isinstance(told, list):
        return _NUMBER
    if attribute is None:
        return _CHOICES if len(told) != 1 else _AREA
    return _CHOICES if attribute.type in _TYPES else _AREA


def told_in(result: Fields) -> Told:
    """What a result of a control says. Raises FormatError for types that are not read."""
    value, kind = result.child("value"), result.text("type")
    if kind in (_NUMBER, "rating"):
        found = value.data.get(kind)
        if isinstance(found, int | float) and not isinstance(found, bool):
            return found
        raise value.complaint(kind, "must be a number")
    key = {_CHOICES: _CHOICES, _AREA: TEXT}.get(kind)
    if key is None:
        raise result.complaint("type", "is “{type}”, which is not read", type=kind)
    found = value.data.get(key)
    if isinstance(found, str):
        return [found]
    if isinstance(found, list) and all(isinstance(each, str) for each in found):
        return found
    raise value.complaint(key, "must be a list of text")


def typed(told: Told, label: str, key: str, codebook: Codebook) -> Told | bool:
    """The value as the codebook's attribute has it; a word alone where it knows none."""
    attribute = _attribute(codebook, label, key)
    if not isinstance(told, list):
        return told
    if attribute and attribute.type is AttributeType.FLAG and told in (["true"], ["false"]):
        return told == ["true"]
    if attribute and attribute.type is AttributeType.CHOICES:
        return told
    if len(told) == 1:
        return told[0]
    is_text = attribute is not None and attribute.type is AttributeType.TEXT
    return "\n".join(told) if is_text else told
