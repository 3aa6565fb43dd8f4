"""What is said between Onrecord and its language process: one JSON object a line.

Asked: ``{"articles": [{"id": …, "text": …}, …]}``. Answered: once ``{"ready": LAYER}`` or
``{"error": MESSAGE, "arguments": {…}}``, then for each article, as soon as it is done,
``{"id": …, "entities": [[start, end, kind], …]}``. Offsets are code points into the article's
text, half-open. Closing the pipe of requests says that no answer is wanted any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import orjson

from onrecord.errors import UserError
from onrecord.model.findings import Finding


class Ask(NamedTuple):
    """An article whose entities are wanted."""

    article_id: str
    text: str


class Ready(NamedTuple):
    """The pipeline is loaded; its findings belong to the machine layer of this name."""

    layer: str


class Found(NamedTuple):
    """All entities of one article in text order."""

    article_id: str
    findings: tuple[Finding, ...]


class Failed(NamedTuple):
    """There is no pipeline to work with; no other answer follows."""

    error: UserError


Answer = Ready | Found | Failed


def entity(start: int, end: int, kind: str) -> Finding:
    """An entity of spaCy's ``kind``; its recogniser gives no confidence."""
    return Finding(start, end, "entity", {"kind": kind})


def request(asks: Iterable[Ask]) -> bytes:
    """The line that asks for these articles."""
    return _line({"articles": [{"id": ask.article_id, "text": ask.text} for ask in asks]})


def asked(line: bytes) -> tuple[Ask, ...]:
    """The articles a request asks for."""
    return tuple(Ask(each["id"], each["text"]) for each in orjson.loads(line)["articles"])


def answer(said: Answer) -> bytes:
    """The line that gives this answer."""
    match said:
        case Ready(layer):
            return _line({"ready": layer})
        case Failed(error):
            return _line({"error": error.message, "arguments": error.arguments})
        case Found(article_id, findings):
            return _line({"id": article_id, "entities": [_entry(each) for each in findings]})


def answered(line: bytes) -> Answer:
    """The answer a line gives."""
    said = orjson.loads(line)
    if "ready" in said:
        return Ready(said["ready"])
    if "error" in said:
        return Failed(UserError(said["error"], **said["arguments"]))
    return Found(said["id"], tuple(entity(*each) for each in said["entities"]))


def _entry(finding: Finding) -> tuple[int, int, object]:
    return finding.start, finding.end, finding.attributes["kind"]


def _line(message: dict[str, Any]) -> bytes:
    return orjson.dumps(message, option=orjson.OPT_APPEND_NEWLINE)
