"""Codebooks from plain tables (of a TOML file or a JSON column), with exact complaints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from onrecord.errors import Message
from onrecord.model.annotations import Value
from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Choice,
    Codebook,
    Label,
    LinkRole,
    LinkType,
    Role,
    Scope,
)
from onrecord.model.recoding_tables import changes_in
from onrecord.model.tables import Table

_LARGEST = 2**53
_CHOICE_TYPES = (AttributeType.CHOICE, AttributeType.CHOICES)


def from_tables(tables: Mapping[str, Any], file: str | Message) -> Codebook:
    """The codebook that the tables of ``file`` describe.

    Raises CodebookError, which names the file, the table and the key, for anything that is
    missing, misspelt, of the wrong type, or refers to something that is not there.
    """
    top = Table(file, "", tables)
    top.only("id", "revision", "title", "language", "description", "labels", "links", "changes")
    labels = tuple(_label(table) for table in top.tables("labels"))
    if not labels:
        raise top.complaint("labels", "a codebook needs at least one label")
    _check_keys_differ(top, labels)
    known = {label.id for label in labels}
    book = Codebook(
        id=top.name_in("id"),
        revision=_revision(top),
        title=top.name_in("title"),
        labels=labels,
        links=tuple(_link(table, known) for table in top.tables("links")),
        language=top.text("language", ""),
        description=top.text("description", ""),
    )
    return replace(book, changes=changes_in(top, book))


def _revision(top: Table) -> int:
    revision: int = top.value("revision", int, 1)
    if revision < 1:
        raise top.complaint("revision", "“{revision}” is not 1 or more", revision=revision)
    if revision > _LARGEST:
        raise top.complaint("revision", "“{revision}” is too large", revision=revision)
    return revision


def _check_keys_differ(top: Table, labels: tuple[Label, ...]) -> None:
    taken: dict[str, str] = {}
    for label in labels:
        if label.retired or not label.key:
            continue
        if label.key.upper() in taken:
            other = taken[label.key.upper()]
            place = f"labels.{label.id}.key"
            raise top.complaint(place, "“{key}” is taken by {other}", key=label.key, other=other)
        taken[label.key.upper()] = label.id


def _label(table: Table) -> Label:
    table.only("title", "role", "key", "colour", "scope", "attributes", "guideline", "examples",
               "retired")  # fmt: skip
    return Label(
        id=table.id,
        title=table.name_in("title"),
        role=table.one_of("role", Role, Role.NONE),
        key=_key(table),
        colour=table.text("colour", "grey"),
        scope=table.one_of("scope", Scope, Scope.SPAN),
        attributes=_attributes(table),
        guideline=table.text("guideline", ""),
        examples=table.texts("examples"),
        retired=table.flag("retired"),
    )


def _key(table: Table) -> str:
    """One letter or digit: longer ones would take the window's own keys away."""
    key = table.text("key", "")
    if key and not (len(key) == 1 and key.isalnum()):
        raise table.complaint("key", "“{key}” is not one letter or digit", key=key)
    return key


def _link(table: Table, labels: set[str]) -> LinkType:
    table.only("title", "role", "from", "to", "attributes", "guideline", "retired")
    for key in ("from", "to"):
        for label in table.texts(key):
            if label not in labels:
                raise table.complaint(key, "“{label}” is not a label of this codebook", label=label)
    return LinkType(
        id=table.id,
        title=table.name_in("title"),
        role=table.one_of("role", LinkRole, LinkRole.NONE),
        starts=table.texts("from"),
        ends=table.texts("to"),
        attributes=_attributes(table),
        guideline=table.text("guideline", ""),
        retired=table.flag("retired"),
    )


def _attributes(table: Table) -> tuple[Attribute, ...]:
    tables = table.tables("attributes")
    found = tuple(_attribute(each) for each in tables)
    known = {attribute.id: attribute for attribute in found}
    for each, attribute in zip(tables, found, strict=True):
        _check_conditions(each, attribute, known)
    return found


def _check_conditions(table: Table, attribute: Attribute, known: Mapping[str, Attribute]) -> None:
    for other, values in attribute.applies.items():
        if other not in known:
            raise table.complaint("applies", "“{other}” is not an attribute beside it", other=other)
        for value in values:
            if not known[other].accepts(value):
                raise table.complaint(
                    f"applies.{other}", "“{value}” is not a value of it", value=value
                )


def _attribute(table: Table) -> Attribute:
    table.only("title", "type", "values", "default", "applies", "guideline", "retired")
    attribute = Attribute(
        id=table.id,
        title=table.name_in("title"),
        type=table.one_of("type", AttributeType),
        values=_choices(table),
        default=_default(table),
        applies=_applies(table),
        guideline=table.text("guideline", ""),
        retired=table.flag("retired"),
    )
    if (attribute.type in _CHOICE_TYPES) != bool(attribute.values):
        raise table.complaint("values", "choices need values, other types have none")
    if attribute.default is not None and not attribute.accepts(attribute.default):
        raise table.complaint(
            "default", "“{value}” is not an allowed value", value=attribute.default
        )
    return attribute


def _choices(table: Table) -> tuple[Choice, ...]:
    choices = []
    for item in table.value("values", list, []):
        match item:
            case str():
                choices.append(Choice(item, item))
            case {"id": str(key), "title": str(title)}:
                choices.append(Choice(key, title, _is_retired(table, item)))
            case _:
                raise table.complaint(
                    "values", "“{item}” is neither text nor {shape}", item=item, shape="{id, title}"
                )
        if choices[-1].id in {choice.id for choice in choices[:-1]}:
            raise table.complaint("values", "“{id}” is there twice", id=choices[-1].id)
    return tuple(choices)


def _is_retired(table: Table, choice: Mapping[str, Any]) -> bool:
    retired = choice.get("retired", False)
    if not isinstance(retired, bool):
        raise table.complaint("values", "retired: “{found}” is of the wrong type", found=retired)
    return retired


def _default(table: Table) -> Value | None:
    found = table.data.get("default")
    return tuple(found) if isinstance(found, list) else found


def _applies(table: Table) -> dict[str, tuple[str, ...]]:
    conditions = table.value("applies", Mapping, {})
    for key, values in conditions.items():
        if not isinstance(values, list):
            raise table.complaint(f"applies.{key}", "must be a list of values")
    return {key: tuple(values) for key, values in conditions.items()}
