"""doccano's JSON Lines for sequence labelling with relations: a line an article and annotator.

doccano's window counts offsets in UTF-16 units (its issues 2290 and 2484), so that these are what
is written; text without emoji and other characters beyond U+FFFF counts the same in code points.
Fields that doccano does not know it keeps as a document's metadata and gives back on export. The
older form of its lines, ``"label": [[start, end, "LABEL"]]``, is read too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import orjson

from onrecord.errors import FormatError, UserError, marked
from onrecord.formats import json_objects
from onrecord.formats.carrying import CARRIED, annotator_in, by_layer, carried, carried_in
from onrecord.formats.fields import Fields
from onrecord.formats.offsets import Offsets, Units
from onrecord.formats.restoring import Mark, Sheet, Shown, Tied, restored
from onrecord.model.bundles import Bundle
from onrecord.model.formats import EVERYTHING, Dataset, Format, Incoming
from onrecord.model.joining import joined
from onrecord.model.recoding import Rereading

_ENTITIES = ("entities", "label", "labels")
_KNOWN = ("id", "text", "data", *_ENTITIES, "relations", "Comments", "comments", "meta", CARRIED)
_Entity = tuple[str, str, int, int]
"""Id, label and the place in the tool's units."""
_WHOLE = (-1, -1)  # of the text as a whole, not of words in it


# out


def write(dataset: Dataset, place: Path) -> None:
    """Write a line for each layer; a line without labels for an article without layers."""
    reread, numbers, keys = Rereading(dataset.codebook), count(1), count(1)
    with place.open("wb") as file:
        for bundle in dataset.bundles:
            for _, layer in by_layer(bundle):
                line = {"id": next(numbers), **_line(layer, reread, keys)}
                file.write(orjson.dumps(line))
                file.write(b"\n")


def _line(bundle: Bundle, reread: Rereading, keys: Iterator[int]) -> dict[str, Any]:
    counted = _counted(bundle.article.text)
    entities: list[dict[str, Any]] = []
    first: dict[str, int] = {}
    for tag in bundle.annotations:
        for span in tag.spans:
            key = next(keys)
            first.setdefault(tag.id, key)
            place = {"start_offset": counted(span.start), "end_offset": counted(span.end)}
            entities.append({"id": key, "label": reread.annotation(tag).label, **place})
    relations = [
        {
            "id": next(keys),
            "from_id": first[link.from_id],
            "to_id": first[link.to_id],
            "type": reread.link(link).label,
        }
        for link in bundle.links
        if link.from_id in first and link.to_id in first
    ]
    return {
        "text": bundle.article.text,
        "entities": entities,
        "relations": relations,
        "Comments": [],
        CARRIED: carried(bundle, reread),
    }


def _counted(text: str) -> Callable[[int], int]:
    """A place in code points to the same in UTF-16 units."""
    beyond = [at for at, each in enumerate(text) if each > "\uffff"] if not text.isascii() else []
    return lambda at: at + bisect_left(beyond, at)


# in


def recognises(path: Path) -> bool:
    """Whether the first line has a text with entities, or labels with places."""
    found = json_objects.first(path) or {}
    if "tokens" in found or "spans" in found:
        return False
    return ("text" in found or "data" in found) and any(
        isinstance(found.get(key), list) for key in _ENTITIES
    )


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
    """The articles of a file; layers of one article that follow each other come as one.

    Raises FormatError when the file cannot be opened.
    """
    return joined(_bundles(path, incoming))


def _bundles(path: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
    for found in json_objects.in_lines(path):
        if isinstance(found, FormatError):
            yield found
            continue
        try:
            sheet, problems = _sheet(Fields(path.name, found.line, "", found.data))
            bundle = restored(sheet, incoming)
        except FormatError as exc:
            yield exc
        else:
            yield from problems
            yield bundle


def _sheet(line: Fields) -> tuple[Sheet, list[FormatError]]:
    ours = carried_in(line)
    raw = line.text("text") or line.text("data", None)
    entities = list(_entities(line))
    offsets = Offsets(raw, _units(raw, entities) if ours is None else Units.UTF_16)
    problems: list[FormatError] = []
    marks = list(_marks(line, offsets, entities, problems))
    ties = list(_ties(line, marks, problems))
    who = annotator_in(ours)
    is_bare = ours is not None and who is None and not marks
    sheet = Sheet(
        file=line.file,
        line=line.line,
        text=offsets.text,
        shown=[] if is_bare else [Shown(who or "", marks, ties)],
        carried=ours,
        facts={**line.mapping("meta"), **line.others(*_KNOWN)},
        remark=None if ours else offsets.remark(line.file),
    )
    return sheet, problems


def _entities(line: Fields) -> Iterator[_Entity]:
    key = next((key for key in _ENTITIES if line.data.get(key) is not None), "entities")
    found = line.data.get(key) or []
    if not isinstance(found, list):
        raise line.complaint(key, "must be a list")
    for number, item in enumerate(found):
        yield _entity(line, f"{key}[{number}]", number, item)


def _entity(line: Fields, place: str, number: int, item: object) -> _Entity:
    match item:
        case dict():
            fields = Fields(line.file, line.line, place, item)
            key = str(fields.data.get("id", number))
            start, end = fields.number("start_offset"), fields.number("end_offset")
            return key, fields.text("label", None), start, end
        case [int(start), int(end), str(label)]:
            return str(number), label, start, end
        case str():
            return str(number), item, *_WHOLE
        case _:
            raise line.complaint(place, "must be an entity, or [start, end, label]")


def _marks(
    line: Fields, offsets: Offsets, entities: list[_Entity], problems: list[FormatError]
) -> Iterator[Mark]:
    for key, label, start, end in entities:
        try:
            place = (0, 0) if (start, end) == _WHOLE else offsets.span(start, end)
        except ValueError:
            problems.append(line.complaint(f"{label} {start}..{end}", "lies outside the text"))
            continue
        yield Mark(key, label, *place)


def _ties(line: Fields, marks: list[Mark], problems: list[FormatError]) -> Iterator[Tied]:
    known = {mark.key for mark in marks}
    for each in line.children("relations"):
        ends = str(each.data.get("from_id")), str(each.data.get("to_id"))
        if known.issuperset(ends):
            yield Tied(each.text("type", None), *ends)
        else:
            problems.append(each.complaint("", "joins entities that are not there"))


def _units(raw: str, entities: list[_Entity]) -> Units:
    """The unit in which fewer places cut a word: doccano's own where both fit as well."""
    if not any(each > "\uffff" for each in raw):
        return Units.CODE_POINTS
    both = (Units.UTF_16, Units.CODE_POINTS)
    return min(both, key=lambda units: _cuts(Offsets(raw, units), entities))


def _cuts(offsets: Offsets, entities: list[_Entity]) -> int:
    """How many places lie outside the text, or begin or end within a word or at a space."""
    text, cuts = offsets.text, 0
    for *_, start, end in entities:
        try:
            start, end = offsets.span(start, end)
        except ValueError:
            cuts += 3
            continue
        cuts += start > 0 and text[start].isalnum() and text[start - 1].isalnum()
        cuts += end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
        cuts += text[start].isspace() or text[end - 1].isspace()
    return cuts


FORMAT = Format(
    name="doccano",
    title=marked("doccano: JSON Lines for sequence labelling with relations"),
    about=marked(
        "For a doccano project for sequence labelling that allows overlapping spans and uses "
        "relations: a line an article and annotator."
    ),
    suffixes=(".jsonl",),
    holds=EVERYTHING,
    write=write,
    read=read,
    recognises=recognises,
)
