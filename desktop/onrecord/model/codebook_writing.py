"""Codebooks as plain tables, for TOML files and JSON columns."""

from __future__ import annotations

from typing import Any

from onrecord.model.codebook import Attribute, Choice, Codebook, Label, LinkType
from onrecord.model.recoding_tables import change_table


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
            "changes": [change_table(change) for change in codebook.changes],
        }
    )


def _label_table(label: Label) -> dict[str, Any]:
    return _without_empty(
        {
            "title": label.title,
            "retired": label.retired or None,
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
            "retired": link.retired or None,
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
            "retired": attribute.retired or None,
            "type": attribute.type.value,
            "values": [_choice(choice) for choice in attribute.values],
            "default": list(default) if isinstance(default, tuple) else default,
            "applies": {key: list(values) for key, values in attribute.applies.items()},
            "guideline": attribute.guideline,
        }
    )


def _choice(choice: Choice) -> str | dict[str, Any]:
    if choice.id == choice.title and not choice.retired:
        return choice.id
    table = {"id": choice.id, "title": choice.title}
    return {**table, "retired": True} if choice.retired else table


def _without_empty(table: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in table.items() if value not in ("", [], {}, None)}
