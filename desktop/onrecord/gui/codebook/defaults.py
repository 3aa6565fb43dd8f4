"""Defaults of attributes as they are written in the codebook's editor. Pure."""

from __future__ import annotations

from onrecord.gui.dates import told_value
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType

NONE = ""
"""What stands for no default."""


def shown(value: Value | None) -> str:
    """The default as its field has it."""
    match value:
        case None:
            return NONE
        case bool():
            return "yes" if value else "no"
        case _:
            return told_value(value)


def value_of(attribute: Attribute, text: str) -> Value | None:
    """What the text means as a default; None for none, and for what is no number."""
    if not text:
        return None
    match attribute.type:
        case AttributeType.FLAG:
            return text == "yes"
        case AttributeType.NUMBER:
            try:
                number = float(text.replace(",", "."))
            except ValueError:
                return None
            return int(number) if number.is_integer() else number
        case _:
            return text
