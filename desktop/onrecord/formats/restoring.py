"""Records of other tools in: what the tool shows, and what was carried through it.

The tool has the last word: a tag whose words are gone there is gone, one with other words or
another label is a new one. What the tool cannot show (notes, tags without words, origins) is taken
from what was carried.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from onrecord.errors import Message
from onrecord.formats.carrying import ABOUT, CARRIED
from onrecord.formats.fields import Fields
from onrecord.formats.jsonl import fields as names
from onrecord.formats.jsonl.reader import bundle_of
from onrecord.model.annotations import OriginKind
from onrecord.model.articles import text_hash
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming
from onrecord.model.ids import derived_id

_TITLE = 100


class Mark(NamedTuple):
    """A stretch that a tool has labelled, in half-open code points; ``key`` is its id there.

    One with ``start`` and ``end`` both 0 is about the article as a whole.
    """

    key: str
    label: str
    start: int
    end: int
    attributes: Mapping[str, object] = {}
    note: str = ""


class Tied(NamedTuple):
    """A relation of a tool, between the keys of two marks."""

    label: str
    from_key: str
    to_key: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What a tool shows of one annotator's labels in one text."""

    annotator: str
    marks: Sequence[Mark] = ()
    ties: Sequence[Tied] = ()


Amend = Callable[[dict[str, Any], Sequence[Mark]], dict[str, Any]]
"""Gives a carried tag the values that the tool has for it now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One text as a tool gives it. ``facts`` are fields of an article where nothing is carried,
    ``remark`` is for the person who brings it in."""

    file: str
    line: int
    text: str
    shown: Sequence[Shown]
    carried: Fields | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    amend: Amend = lambda tag, _marks: tag
    remark: Message | None = None


def restored(sheet: Sheet, incoming: Incoming) -> Bundle:
    """The article with its labels. Raises FormatError, which names file, line and field."""
    line = _Restoring(sheet, incoming).line()
    bundle = bundle_of(Fields(sheet.file, sheet.line, "", line), incoming)
    return replace(bundle, remarks=(sheet.remark,)) if sheet.remark else bundle


class _Layer:
    """The marks of one annotator in one text, each of which is taken once."""

    def __init__(self, shown: Shown) -> None:
        self.annotator = shown.annotator
        self._free: dict[tuple[str, int, int], list[Mark]] = defaultdict(list)
        for mark in shown.marks:
            self._free[mark[1:4]].append(mark)
        self._marks = shown.marks
        self.ties = list(shown.ties)
        self.ids: dict[str, str] = {}
        self.worded: set[str] = set()

    def take(self, label: str, start: int, end: int) -> Mark | None:
        found = self._free.get((label, start, end))
        return found.pop(0) if found else None

    def left(self) -> Iterator[Mark]:
        free = {id(mark) for marks in self._free.values() for mark in marks}
        return (mark for mark in self._marks if id(mark) in free)

    def take_tie(self, label: str, start: str, end: str) -> bool:
        """Whether the tool has such a tie; it is taken."""
        for number, tie in enumerate(self.ties):
            ends = self.ids.get(tie.from_key), self.ids.get(tie.to_key)
            if tie.label == label and ends == (start, end):
                del self.ties[number]
                return True
        return False


class _Restoring:
    """Makes the line of one text, from what is carried and what the tool shows."""

    def __init__(self, sheet: Sheet, incoming: Incoming) -> None:
        self._sheet = sheet
        self._revision = incoming.codebook.revision
        self._layers = {shown.annotator: _Layer(shown) for shown in sheet.shown}
        self._carried = sheet.carried if sheet.carried and self._is_of_text() else None
        self._kept: set[str] = set()

    def _is_of_text(self) -> bool:
        assert self._sheet.carried is not None
        told = self._sheet.carried.child(ABOUT).text("sha256")
        return told == text_hash(self._sheet.text)

    def line(self) -> dict[str, Any]:
        tags = [*self._tags(), *self._new_tags()]
        links = [*self._links(), *self._new_links()]
        carried = dict(self._carried.data) if self._carried else {}
        about = carried.pop(ABOUT, None) or _facts(self._sheet)
        return {
            **carried,
            "format": names.FORMAT,
            "article": {**about, "text": self._sheet.text},
            "layers": list(self._told_layers()),
            "annotations": tags,
            "links": links,
        }

    def _children(self, key: str) -> Iterator[tuple[Fields, _Layer]]:
        for each in self._carried.children(key) if self._carried else ():
            if layer := self._layers.get(each.text("annotator", None)):
                yield each, layer

    def _told_layers(self) -> Iterator[Mapping[str, Any]]:
        known = {layer.annotator for _, layer in self._children("layers")}
        yield from (each.data for each, _ in self._children("layers"))
        for name in self._layers.keys() - known:
            yield {"annotator": name} if name else {"annotator": "", "annotator_id": ""}

    def _tags(self) -> Iterator[dict[str, Any]]:
        for each, layer in self._children("annotations"):
            key, spans, marks = each.text("id", None), [], []
            for span in each.children("spans"):
                start, end = span.number("start"), span.number("end")
                if mark := layer.take(each.text("label"), start, end):
                    marks.append(mark)
                    spans.append({**span.data, "text": self._sheet.text[start:end]})
            if each.data.get("spans") and not spans:
                continue  # its words are no longer labelled
            self._keep(key, layer, marks)
            yield self._sheet.amend({**each.data, "spans": spans}, marks)

    def _keep(self, key: str, layer: _Layer, marks: Sequence[Mark]) -> None:
        self._kept.add(key)
        layer.ids.update((mark.key, key) for mark in marks)
        if marks:
            layer.worded.add(key)

    def _new_tags(self) -> Iterator[dict[str, Any]]:
        for layer in self._layers.values():
            for mark in layer.left():
                key = self._id("tag", layer, *mark[:4])
                self._keep(key, layer, [mark])
                yield self._new_tag(key, layer, mark)

    def _new_tag(self, key: str, layer: _Layer, mark: Mark) -> dict[str, Any]:
        words = self._sheet.text[mark.start : mark.end]
        span = {"start": mark.start, "end": mark.end, "text": words}
        return {
            "id": key,
            "annotator": layer.annotator,
            "label": mark.label,
            "spans": [span] if words else [],
            "attributes": dict(mark.attributes),
            "note": mark.note,
            "origin": self._origin(),
            "codebook_revision": self._revision,
        }

    def _id(self, *parts: object) -> str:
        """The same each time that this file is brought in."""
        told = [part.annotator if isinstance(part, _Layer) else part for part in parts]
        return derived_id(CARRIED, self._sheet.file, text_hash(self._sheet.text), *told)

    def _origin(self) -> dict[str, Any]:
        return {"kind": OriginKind.IMPORT.value, "by": self._sheet.file}

    def _links(self) -> Iterator[Mapping[str, Any]]:
        for each, layer in self._children("links"):
            start, end = each.text("from", None), each.text("to", None)
            if not {start, end} <= self._kept:
                continue
            is_shown = {start, end} <= layer.worded
            if not is_shown or layer.take_tie(each.text("label"), start, end):
                yield each.data

    def _new_links(self) -> Iterator[dict[str, Any]]:
        for layer in self._layers.values():
            for tie in layer.ties:
                start, end = layer.ids.get(tie.from_key), layer.ids.get(tie.to_key)
                if start is None or end is None:
                    continue  # told by whoever read the marks
                yield {
                    "id": self._id("link", layer, tie.label, start, end),
                    "annotator": layer.annotator,
                    "label": tie.label,
                    "from": start,
                    "to": end,
                    "origin": self._origin(),
                }


def _facts(sheet: Sheet) -> dict[str, Any]:
    """The fields of an article from those of a tool: texts in our fields, the rest as facts."""
    told = {
        key: value
        for key, value in sheet.facts.items()
        if key in names.ARTICLE_FIELDS and isinstance(value, str)
    }
    told = {key: v for key, v in told.items() if key not in ("id", "text", "sha256", "supersedes")}
    others = {
        key: value
        for key, value in sheet.facts.items()
        if key not in names.ARTICLE_FIELDS and isinstance(value, str | int | float)
    }
    title = told.get("title") or sheet.text.strip().partition("\n")[0].strip()[:_TITLE]
    return {**told, "title": title, "facts": others}
