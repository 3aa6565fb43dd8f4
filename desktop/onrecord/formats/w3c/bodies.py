"""The parts of a web annotation: bodies, targets and who made it (section 3 of the
recommendation). Each may be one or several, and a resource or only its IRI."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from onrecord.formats.carrying import CARRIED
from onrecord.formats.fields import Fields

_LABELLING = ("classifying", "tagging")


def _several(found: object) -> list[Any]:
    if found is None:
        return []
    return found if isinstance(found, list) else [found]


def _iri(found: object) -> str:
    if isinstance(found, Mapping):
        found = found.get("id") or found.get("source") or ""
    return _iri(found) if isinstance(found, Mapping) else str(found)


def _bodies(item: Fields) -> list[Mapping[str, Any]]:
    told = _several(item.data.get("body"))
    told += [{"value": each} for each in _several(item.data.get("bodyValue"))]
    return [each if isinstance(each, Mapping) else {"id": each} for each in told]


def _values(item: Fields, *purposes: str) -> list[str]:
    return [
        each["value"]
        for each in _bodies(item)
        if isinstance(each.get("value"), str) and _purposes(each, item).intersection(purposes)
    ]


def _purposes(body: Mapping[str, Any], item: Fields) -> set[str]:
    """Those of the body, else of the annotation (section 3.3.5); without any it is a comment."""
    told = _several(body.get("purpose")) or _several(item.data.get("motivation"))
    return {str(each) for each in told} or {"commenting"}


def targets(item: Fields) -> list[Mapping[str, Any]]:
    """What the annotation is about, each with its ``source``."""
    found = _several(item.data.get("target"))
    return [each if isinstance(each, Mapping) else {"source": each} for each in found]


def source(item: Fields) -> str:
    """The IRI of what the first target is, or is a part of."""
    for target in targets(item):
        return _iri(target.get("source") or target.get("id") or "")
    return ""


def describes_text(item: Fields) -> bool:
    """Whether its body is the text of its target, a resource of the type Text, as in our files;
    ours may leave it out."""
    if "describing" not in _several(item.data.get("motivation")) or not source(item):
        return False
    is_text = all(each.get("type") == "Text" for each in targets(item))
    return is_text and (bool(item.data.get(CARRIED)) or text(item) is not None)


def text(item: Fields) -> str | None:
    """The text that such an annotation holds."""
    for body in _bodies(item):
        if body.get("format") == "text/plain" and isinstance(body.get("value"), str):
            return str(body["value"])
    return None


def belongs(item: Fields, iri: str) -> bool:
    """Whether it is of this text, or a link."""
    return is_link(item) or source(item) == iri


def is_link(item: Fields) -> bool:
    return "linking" in _several(item.data.get("motivation")) and bool(ends(item)[1])


def ends(item: Fields) -> tuple[str, str]:
    """The annotations that a link leads from and to."""
    for body in _bodies(item):
        if "value" not in body and "linking" in _purposes(body, item):
            return source(item), _iri(body.get("source") or body.get("id") or "")
    return source(item), ""


def creator(item: Fields) -> str:
    """The name of who made it; empty where nothing tells."""
    for each in _several(item.data.get("creator")):
        if isinstance(each, Mapping):
            return str(each.get("name") or each.get("nickname") or each.get("id") or "")
        return str(each)
    return ""


def labels(item: Fields) -> list[str]:
    """The classes it gives; where there are none its tags, else why it was made."""
    for purpose in _LABELLING:
        if found := _values(item, purpose):
            return found
    told = _several(item.data.get("motivation"))
    return [str(each) for each in told[:1]] or ["highlighting"]


def note(item: Fields) -> str:
    return "\n".join(_values(item, "commenting", "describing", "replying"))
