"""Which values of tags can be picked from a menu. Pure."""

from __future__ import annotations

from collections.abc import Callable

from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label

_LISTED = (AttributeType.CHOICE, AttributeType.FLAG)


def choosable(codebook: Codebook, fits: Callable[[Label, Attribute], bool]) -> list[Attribute]:
    """The attributes with listed values that fit, each once, in the codebook's order."""
    found: dict[str, Attribute] = {}
    for label in codebook.labels:
        for each in label.attributes:
            if each.type in _LISTED and not each.retired and fits(label, each):
                found.setdefault(each.id, each)
    return list(found.values())


def values_of(attribute: Attribute, yes: str, no: str) -> list[tuple[str, str | bool]]:
    """Titles and values to pick from; ``yes`` and ``no`` are the words for a flag's."""
    if attribute.type is AttributeType.FLAG:
        return [(yes, True), (no, False)]
    return [(each.title, each.id) for each in attribute.offered]
