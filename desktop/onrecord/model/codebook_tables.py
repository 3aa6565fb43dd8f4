"""Codebooks as plain tables (of a TOML file or a JSON column) and back, with exact complaints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from onrecord.errors import CodebookError
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

_Kind = TypeVar("_Kind", bound=StrEnum)
_MISSING = object()
_LARGEST = 2**53
_CHOICE_TYPES = (AttributeType.CHOICE, AttributeType.CHOICES)


@dataclass(frozen=True, slots=True)
class _Table:
    """A table being read: every complaint names the file, the table and the key."""

    file: str
    name: str
    data: Mapping[str, Any]

    def complaint(self, key: str, problem: str) -> CodebookError:
        return CodebookError(
            "{file}: [{table}] {key}: {problem}.",
            file=self.file,
            table=self.name or "top level",
            key=key,
            problem=problem,
        )

    def only(self, *known: str) -> None:
        """Refuse keys that mean nothing here, so that a misspelling is not lost in silence."""
        for key in self.data:
            if key not in known:
                raise self.complaint(key, f"unknown key; known are {', '.join(known)}")

    def value(self, key: str, kind: type | tuple[type, ...], default: Any = _MISSING) -> Any:
        found = self.data.get(key, default)
        if found is _MISSING:
            raise self.complaint(key, "is missing")
        if key in self.data and (not isinstance(found, kind) or self._is_stray_flag(found, kind)):
            raise self.complaint(key, f"“{found}” is of the wrong type")
        return found

    @staticmethod
    def _is_stray_flag(found: object, kind: type | tuple[type, ...]) -> bool:
        return isinstance(found, bool) and kind is int

    def text(self, key: str, default: str | None = None) -> str:
        return str(self.value(key, str, _MISSING if default is None else default)).strip()

    def name_in(self, key: str) -> str:
        """Text that may be neither missing nor empty."""
        found = self.text(key)
        if not found:
            raise self.complaint(key, "is empty")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        found = self.value(key, list, [])
        if not all(isinstance(item, str) for item in found):
            raise self.complaint(key, "every item must be text")
        return tuple(found)

    def one_of(self, key: str, kind: type[_Kind], default: _Kind | None = None) -> _Kind:
        found = self.text(key, default)
        try:
            return kind(found)
        except ValueError:
            allowed = ", ".join(kind)
            raise self.complaint(key, f"“{found}” is not one of {allowed}") from None

    def tables(self, key: str) -> list[_Table]:
        name = f"{self.name}.{key}" if self.name else key
        found = self.value(key, Mapping, {})
        for item, table in found.items():
            if not isinstance(table, Mapping):
                raise self.complaint(f"{key}.{item}", "must be a table")
            if not item.strip() or "." in item:
                raise self.complaint(f"{key}.{item}", "an id is not empty and holds no dots")
        return [_Table(self.file, f"{name}.{item}", table) for item, table in found.items()]

    @property
    def id(self) -> str:
        """The last part of the table's name; ids may hold spaces but no dots."""
        return self.name.rpartition(".")[2]


def from_tables(tables: Mapping[str, Any], file: str) -> Codebook:
    """The codebook that the tables of ``file`` describe.

    Raises CodebookError, which names the file, the table and the key, for anything that is
    missing, misspelt, of the wrong type, or refers to something that is not there.
    """
    top = _Table(file, "", tables)
    top.only("id", "revision", "title", "language", "description", "labels", "links")
    labels = tuple(_label(table) for table in top.tables("labels"))
    if not labels:
        raise top.complaint("labels", "a codebook needs at least one label")
    _check_keys_differ(top, labels)
    known = {label.id for label in labels}
    return Codebook(
        id=top.name_in("id"),
        revision=_revision(top),
        title=top.name_in("title"),
        labels=labels,
        links=tuple(_link(table, known) for table in top.tables("links")),
        language=top.text("language", ""),
        description=top.text("description", ""),
    )


def _revision(top: _Table) -> int:
    revision: int = top.value("revision", int, 1)
    if revision < 1:
        raise top.complaint("revision", f"“{revision}” is not 1 or more")
    if revision > _LARGEST:
        raise top.complaint("revision", f"“{revision}” is too large")
    return revision


def _check_keys_differ(top: _Table, labels: tuple[Label, ...]) -> None:
    taken: dict[str, str] = {}
    for label in labels:
        if label.key and label.key.upper() in taken:
            other = taken[label.key.upper()]
            raise top.complaint(f"labels.{label.id}.key", f"“{label.key}” is taken by {other}")
        taken[label.key.upper()] = label.id


def _label(table: _Table) -> Label:
    table.only("title", "role", "key", "colour", "scope", "attributes", "guideline", "examples")
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
    )


def _key(table: _Table) -> str:
    """One letter or digit: longer ones would take the window's own keys away."""
    key = table.text("key", "")
    if key and not (len(key) == 1 and key.isalnum()):
        raise table.complaint("key", f"“{key}” is not one letter or digit")
    return key


def _link(table: _Table, labels: set[str]) -> LinkType:
    table.only("title", "role", "from", "to", "attributes", "guideline")
    for key in ("from", "to"):
        for label in table.texts(key):
            if label not in labels:
                raise table.complaint(key, f"“{label}” is not a label of this codebook")
    return LinkType(
        id=table.id,
        title=table.name_in("title"),
        role=table.one_of("role", LinkRole, LinkRole.NONE),
        starts=table.texts("from"),
        ends=table.texts("to"),
        attributes=_attributes(table),
        guideline=table.text("guideline", ""),
    )


def _attributes(table: _Table) -> tuple[Attribute, ...]:
    tables = table.tables("attributes")
    found = tuple(_attribute(each) for each in tables)
    known = {attribute.id: attribute for attribute in found}
    for each, attribute in zip(tables, found, strict=True):
        _check_conditions(each, attribute, known)
    return found


def _check_conditions(table: _Table, attribute: Attribute, known: Mapping[str, Attribute]) -> None:
    for other, values in attribute.applies.items():
        if other not in known:
            raise table.complaint("applies", f"“{other}” is not an attribute beside it")
        for value in values:
            if not known[other].accepts(value):
                raise table.complaint(f"applies.{other}", f"“{value}” is not a value of it")


def _attribute(table: _Table) -> Attribute:
    table.only("title", "type", "values", "default", "applies", "guideline")
    attribute = Attribute(
        id=table.id,
        title=table.name_in("title"),
        type=table.one_of("type", AttributeType),
        values=_choices(table),
        default=_default(table),
        applies=_applies(table),
        guideline=table.text("guideline", ""),
    )
    if (attribute.type in _CHOICE_TYPES) != bool(attribute.values):
        raise table.complaint("values", "choices need values, other types have none")
    if attribute.default is not None and not attribute.accepts(attribute.default):
        raise table.complaint("default", f"“{attribute.default}” is not an allowed value")
    return attribute


def _choices(table: _Table) -> tuple[Choice, ...]:
    choices = []
    for item in table.value("values", list, []):
        match item:
            case str():
                choices.append(Choice(item, item))
            case {"id": str(key), "title": str(title)}:
                choices.append(Choice(key, title))
            case _:
                raise table.complaint("values", f"“{item}” is neither text nor {{id, title}}")
        if choices[-1].id in {choice.id for choice in choices[:-1]}:
            raise table.complaint("values", f"“{choices[-1].id}” is there twice")
    return tuple(choices)


def _default(table: _Table) -> Value | None:
    found = table.data.get("default")
    return tuple(found) if isinstance(found, list) else found


def _applies(table: _Table) -> dict[str, tuple[str, ...]]:
    conditions = table.value("applies", Mapping, {})
    for key, values in conditions.items():
        if not isinstance(values, list):
            raise table.complaint(f"applies.{key}", "must be a list of values")
    return {key: tuple(values) for key, values in conditions.items()}


def to_tables(codebook: Codebook) -> dict[str, Any]:
    """The tables that ``from_tables`` reads back to an equal codebook (but for its times)."""
    return _without_empty(
        {
            "id": codebook.id,
            "revision": codebook.revision,
            "title": codebook.title,
            "language": codebook.language,
            "description": codebook.description,
            "labels": {label.id: _label_table(label) for label in codebook.labels},
            "links": {link.id: _link_table(link) for link in codebook.links},
        }
    )


def _label_table(label: Label) -> dict[str, Any]:
    return _without_empty(
        {
            "title": label.title,
            "role": label.role.value,
            "key": label.key,
            "colour": label.colour,
            "scope": label.scope.value,
            "guideline": label.guideline,
            "examples": list(label.examples),
            "attributes": {each.id: _attribute_table(each) for each in label.attributes},
        }
    )


def _link_table(link: LinkType) -> dict[str, Any]:
    return _without_empty(
        {
            "title": link.title,
            "role": link.role.value,
            "from": list(link.starts),
            "to": list(link.ends),
            "guideline": link.guideline,
            "attributes": {each.id: _attribute_table(each) for each in link.attributes},
        }
    )


def _attribute_table(attribute: Attribute) -> dict[str, Any]:
    default = attribute.default
    return _without_empty(
        {
            "title": attribute.title,
            "type": attribute.type.value,
            "values": [
                choice.id if choice.id == choice.title else {"id": choice.id, "title": choice.title}
                for choice in attribute.values
            ],
            "default": list(default) if isinstance(default, tuple) else default,
            "applies": {key: list(values) for key, values in attribute.applies.items()},
            "guideline": attribute.guideline,
        }
    )


def _without_empty(table: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in table.items() if value not in ("", [], {}, None)}
