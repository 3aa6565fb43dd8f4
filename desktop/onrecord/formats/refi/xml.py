"""Elements as text, written one after the other: a project can be larger than the memory."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
ORIGIN = "Onrecord"
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_REPLACED = "\ufffd"


def element(name: str, attributes: Mapping[str, str], inside: str = "") -> str:
    """An element with its attributes, those that are empty left out; ``inside`` is XML."""
    told = "".join(f" {key}={_quoted(value)}" for key, value in attributes.items() if value)
    return f"<{name}{told}>{inside}</{name}>" if inside else f"<{name}{told}/>"


def words(name: str, text: str) -> str:
    """An element that holds text; nothing where there is none."""
    return f"<{name}>{escape(_writable(text))}</{name}>" if text else ""


def _quoted(text: str) -> str:
    return quoteattr(_writable(text))


def _writable(text: str) -> str:
    """The text as XML 1.0 can hold it: most control characters are replaced."""
    return _UNWRITABLE.sub(_REPLACED, text)
