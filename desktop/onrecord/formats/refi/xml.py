"""Elements as text, written one after the other: a project can be larger than the memory."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from onrecord.formats.xml_text import writable

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
ORIGIN = "Onrecord"


def element(name: str, attributes: Mapping[str, str], inside: str = "") -> str:
    """An element with its attributes, those that are empty left out; ``inside`` is XML."""
    told = "".join(f" {key}={_quoted(value)}" for key, value in attributes.items() if value)
    return f"<{name}{told}>{inside}</{name}>" if inside else f"<{name}{told}/>"


def words(name: str, text: str) -> str:
    """An element that holds text; nothing where there is none."""
    return f"<{name}>{escape(writable(text))}</{name}>" if text else ""


def _quoted(text: str) -> str:
    return quoteattr(writable(text))
