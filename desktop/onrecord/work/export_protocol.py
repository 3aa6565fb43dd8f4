"""What is said between the window and its export process: one JSON object a line.

The window asks (preview, rehearse, export), agrees and cancels; each wish has a number, which the
answers to it carry. An export that would lose something waits for an ``Agree``. Closing the pipe
of wishes cancels what is in hand. Letters outside ASCII are escaped, so that any name of a file
that the system takes comes over.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.errors import Message, UserError
from onrecord.model.formats import Alignment
from onrecord.model.losses import Loss, Losses
from onrecord.model.splitting import Split
from onrecord.work.preview import Page
from onrecord.work.requests import Only, Request, Unit


class Kind(StrEnum):
    """What is wanted: to see the first records, to know what would be lost, or the dataset."""

    PREVIEW = "preview"
    REHEARSE = "rehearse"
    EXPORT = "export"


class Ask(NamedTuple):
    """A wish. The one before has to be cancelled first, if its end is not wanted."""

    number: int
    kind: Kind
    project: Path
    request: Request


class Agree(NamedTuple):
    """Whether to write although something will be lost."""

    number: int
    agreed: bool


class Cancel(NamedTuple):
    """The wish of this number is none any more."""

    number: int


Wish = Ask | Agree | Cancel


class Progress(NamedTuple):
    """So many articles are done, of so many."""

    number: int
    done: int
    total: int


class Shown(NamedTuple):
    """How the first records are written."""

    number: int
    pages: tuple[Page, ...]


class Lost(NamedTuple):
    """What the format cannot hold; the export waits for an Agree."""

    number: int
    losses: Losses


class Done(NamedTuple):
    """The dataset is in its place, or was rehearsed. ``articles`` counts sentences where they
    are the unit; ``splits`` tells how many of them went to each part."""

    number: int
    articles: int
    annotations: int
    losses: Losses
    splits: Mapping[str, int]


class Refused(NamedTuple):
    """The wish cannot be met; nothing was written."""

    number: int
    error: UserError


class Stopped(NamedTuple):
    """The wish was cancelled; nothing was written."""

    number: int


Answer = Progress | Shown | Lost | Done | Refused | Stopped


def wish(said: Wish) -> bytes:
    """The line that tells a wish."""
    told: dict[str, Any]
    match said:
        case Ask(number, kind, project, request):
            told = {"ask": kind, "project": str(project), "request": _request_out(request)}
        case Agree(number, agreed):
            told = {"agree": agreed}
        case Cancel(number):
            told = {"cancel": True}
    return _line({"number": number, **told})


def wished(line: bytes) -> Wish:
    """The wish a line tells."""
    said = json.loads(line)
    number = said["number"]
    if "ask" in said:
        request = _request_in(said["request"])
        return Ask(number, Kind(said["ask"]), Path(said["project"]), request)
    return Agree(number, said["agree"]) if "agree" in said else Cancel(number)


def answer(said: Answer) -> bytes:
    """The line that gives an answer."""
    told: dict[str, Any]
    match said:
        case Progress(number, done, total):
            told = {"done": done, "total": total}
        case Shown(number, pages):
            told = {"pages": pages}
        case Lost(number, losses):
            told = {"lost": _losses_out(losses)}
        case Done(number, articles, annotations, losses, splits):
            told = {"articles": articles, "annotations": annotations,
                    "not_held": _losses_out(losses), "splits": splits}  # fmt: skip
        case Refused(number, error):
            told = {"refused": _message_out(error)}
        case Stopped(number):
            told = {"stopped": True}
    return _line({"number": number, **told})


def answered(line: bytes) -> Answer:
    """The answer a line gives."""
    said = json.loads(line)
    number = said["number"]
    if "total" in said:
        return Progress(number, said["done"], said["total"])
    if "pages" in said:
        return Shown(number, tuple(Page(*each) for each in said["pages"]))
    if "lost" in said:
        return Lost(number, _losses_in(said["lost"]))
    if "refused" in said:
        told = _message_in(said["refused"])
        return Refused(number, UserError(told.message, **told.arguments))
    if "stopped" in said:
        return Stopped(number)
    losses = _losses_in(said["not_held"])
    return Done(number, said["articles"], said["annotations"], losses, said["splits"])


def _request_out(request: Request) -> dict[str, Any]:
    split = request.split
    return {
        "output": str(request.output),
        "format": request.format_name,
        "layers": request.layers,
        "labels": request.labels,
        "only": request.only,
        "split": split and {"shares": split.shares, "seed": split.seed, "by": split.group_by},
        "unit": request.unit,
        "alignment": request.alignment,
        "with_text": request.with_text,
    }


def _request_in(told: Mapping[str, Any]) -> Request:
    return Request(
        output=Path(told["output"]),
        format_name=told["format"],
        layers=tuple(told["layers"]),
        labels=tuple(told["labels"]),
        only=Only(told["only"]),
        split=_split_in(told["split"]) if told["split"] else None,
        unit=Unit(told["unit"]),
        alignment=Alignment(told["alignment"]),
        with_text=told["with_text"],
    )


def _split_in(told: Mapping[str, Any]) -> Split:
    shares = tuple((name, share) for name, share in told["shares"])
    return Split(shares, told["seed"], told["by"])


def _losses_out(losses: Losses) -> dict[str, Any]:
    cases = [[x.what, x.article_id, x.title, x.tag_id, x.words] for x in losses.cases]
    return {"counts": losses.counts, "cases": cases}


def _losses_in(told: Mapping[str, Any]) -> Losses:
    return Losses(Counter(told["counts"]), [Loss(*each) for each in told["cases"]])


def _message_out(told: Message | UserError) -> dict[str, Any]:
    arguments = {key: _argument_out(value) for key, value in told.arguments.items()}
    return {"message": told.message, "arguments": arguments}


def _argument_out(value: object) -> object:
    if isinstance(value, Message | UserError):
        return _message_out(value)
    return value if isinstance(value, int | float) else str(value)


def _message_in(told: Mapping[str, Any]) -> Message:
    arguments = {
        key: _message_in(value) if isinstance(value, dict) else value
        for key, value in told["arguments"].items()
    }
    return Message(told["message"], **arguments)


def _line(told: dict[str, Any]) -> bytes:
    return json.dumps(told).encode() + b"\n"
