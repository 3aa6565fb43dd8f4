"""What is said between the window and the process that measures agreement: one JSON object a line.

The window says one thing, what it asks; closing the pipe is to cancel. The process tells how far
it is, and in the end what was found or why nothing can be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.work import export_protocol
from onrecord.work.agreement.records import Agreement, Asked, By, Figure, Group, Told
from onrecord.work.export_protocol import Progress, Refused


class Ask(NamedTuple):
    """What is asked of which project."""

    project: Path
    asked: Asked


class Found(NamedTuple):
    """What was found."""

    agreement: Agreement


Answer = Progress | Refused | Found


def wish(ask: Ask) -> bytes:
    """The line that tells a wish."""
    return _line({"project": str(ask.project), "asked": asdict(ask.asked)})


def wished(line: bytes) -> Ask:
    """The wish a line tells."""
    said = json.loads(line)
    return Ask(Path(said["project"]), _asked(said["asked"]))


def answer(said: Answer) -> bytes:
    """The line that gives an answer."""
    if not isinstance(said, Found):
        return export_protocol.answer(said)
    found = said.agreement
    told = asdict(found) | {"left_out": dict(found.left_out)}
    return _line({"found": told})


def answered(line: bytes) -> Answer:
    """The answer a line gives."""
    said = json.loads(line)
    if "found" in said:
        return Found(_agreement(said["found"]))
    found = export_protocol.answered(line)
    assert isinstance(found, Progress | Refused), "nothing else is said"
    return found


def _asked(told: Mapping[str, Any]) -> Asked:
    return Asked(
        layers=tuple(told["layers"]),
        labels=tuple(told["labels"]),
        by=By(told["by"]) if told["by"] else None,
        draws=told["draws"],
        seed=told["seed"],
        besides=tuple(map(By, told["besides"])),
    )


def _agreement(told: Mapping[str, Any]) -> Agreement:
    apart = {
        By(by): tuple(
            Group(each["name"], _told(each["told"]), tuple(each["key"]), tuple(each["articles"]))
            for each in groups
        )
        for by, groups in told["apart"].items()
    }
    return Agreement(
        articles=told["articles"],
        annotators=tuple(told["annotators"]),
        left_out=told["left_out"],
        several=told["several"],
        told=_told(told["told"]),
        asked=_asked(told["asked"]),
        apart=apart,
    )


def _told(told: list[Mapping[str, Any]]) -> tuple[Told, ...]:
    return tuple(Told(tuple(x["path"]), x["title"], Figure(**x["figure"])) for x in told)


def _line(told: Mapping[str, Any]) -> bytes:
    return json.dumps(told).encode() + b"\n"
