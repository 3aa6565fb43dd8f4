"""Attribute values as brat writes them, and back.

What can be chosen stands under its name, several choices in a line each. Everything else is the
text itself, or JSON (RFC 8259) where that would not come back as it was.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from math import isfinite

from onrecord.formats.brat.vocabulary import Kind, Vocabulary
from onrecord.formats.fields import LARGEST
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, attribute_of

BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""Where Python, and so brat, ends a line."""
_BREAK = re.compile(f"[{BREAKS}\t]")
_CHOSEN = (AttributeType.CHOICE, AttributeType.CHOICES)
_TEXTS = (AttributeType.TEXT, AttributeType.ACTOR, AttributeType.ISSUE)


def told(
    vocabulary: Vocabulary, kind: Kind | None, attributes: Mapping[str, Value]
) -> Iterator[tuple[str, str]]:
    """Names and values of what a tag has, a pair for each line."""
    names = vocabulary.attributes(kind)
    for key, value in attributes.items():
        name = names.name_of(key)
        attribute = attribute_of(kind, key) if kind else None
        for each in _told(vocabulary, kind, attribute, value):
            yield name, each


def _told(
    vocabulary: Vocabulary, kind: Kind | None, attribute: Attribute | None, value: Value
) -> Iterator[str]:
    if kind and attribute and attribute.type in _CHOSEN and attribute.accepts(value):
        names = vocabulary.values(kind, attribute)
        chosen = value if isinstance(value, tuple) else (value,)
        if chosen:
            yield from (names.name_of(str(each)) for each in chosen)
            return
    yield line_of(value) if isinstance(value, str) else _json(value)


def line_of(text: str) -> str:
    """Text on one line: as it is, or as a JSON string."""
    is_plain = bool(text) and text == text.strip() and not _BREAK.search(text)
    return text if is_plain and _parsed(text) is None else _json(text)


def text_of(line: str) -> str:
    """The text of a line that ``line_of`` may have written."""
    found = _parsed(line)
    return found if isinstance(found, str) else line


def _json(value: object) -> str:
    plain = json.dumps(value, ensure_ascii=False)
    return json.dumps(value) if _BREAK.search(plain) else plain


def _parsed(text: str) -> Value | None:
    """What the text says as JSON; None where it is no JSON, or none of our values."""
    if text[:1] not in '"[-0123456789tf':
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):  # nested too deeply
        return None
    if isinstance(found, list) and all(isinstance(each, str) for each in found):
        return tuple(found)
    if isinstance(found, float):
        return found if isfinite(found) else None
    return found if isinstance(found, str) or _is_safe(found) else None


def _is_safe(found: object) -> bool:
    return isinstance(found, int) and abs(found) <= LARGEST


def read(
    vocabulary: Vocabulary, kind: Kind | None, found: Mapping[str, Sequence[str | None]]
) -> dict[str, Value]:
    """The attributes of a tag from the values of its lines, by the names there; None where a
    line names no value, which makes it a flag."""
    names = vocabulary.attributes(kind)
    attributes: dict[str, Value] = {}
    for name, lines in found.items():
        key = names.id_of(name)
        attribute = attribute_of(kind, key) if kind else None
        attributes[key] = _read(vocabulary, kind, attribute, lines)
    return attributes


def _read(
    vocabulary: Vocabulary,
    kind: Kind | None,
    attribute: Attribute | None,
    lines: Sequence[str | None],
) -> Value:
    first = lines[0]
    if first is None:
        return True
    several = tuple(each for each in lines if each is not None)
    if kind and attribute and attribute.type in _CHOSEN:
        names = vocabulary.values(kind, attribute)
        if all(names.has(each) for each in several):
            ids = tuple(names.id_of(each) for each in several)
            return ids if attribute.type is AttributeType.CHOICES else ids[-1]
    if len(several) > 1:
        return tuple(text_of(each) for each in several)
    if attribute and attribute.type in _TEXTS:
        return text_of(first)
    parsed = _parsed(first)
    return first if parsed is None else parsed
