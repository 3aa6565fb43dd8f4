"""Prodigy's answers in: what was accepted; rejected and ignored answers are counted and told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from onrecord.errors import FormatError, UserError
from onrecord.formats import json_objects
from onrecord.formats.carrying import annotator_in, carried_in
from onrecord.formats.fields import Fields
from onrecord.formats.offsets import Offsets, covers
from onrecord.formats.restoring import Mark, Sheet, Shown, Tied, restored
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming
from onrecord.model.joining import joined

_SESSION = re.compile(r"\d{4}-\d\d-\d\d[_T ]\d\d[-:]\d\d[-:]\d\d")  # one that nobody named
_SIGNS = ("_task_hash", "_input_hash", "tokens", "spans", "answer")
_REFUSED = ("reject", "ignore")
_Place = tuple[int, int]


def recognises(path: Path) -> bool:
    """Whether the first line has a text with something that only Prodigy has."""
    found = json_objects.first(path) or {}
    return "text" in found and any(key in found for key in _SIGNS)


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
    """The articles of a file; layers of one article that follow each other come as one.

    Raises FormatError when the file cannot be opened.
    """
    return joined(_bundles(path, incoming))


def _bundles(path: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
    refused: Counter[str] = Counter()
    for found in json_objects.in_lines(path):
        if isinstance(found, FormatError):
            yield found
            continue
        answer = found.data.get("answer")
        if answer in _REFUSED:
            refused[answer] += 1
            continue
        try:
            sheet, problems = _sheet(Fields(path.name, found.line, "", found.data))
            bundle = restored(sheet, incoming)
        except FormatError as exc:
            yield exc
        else:
            yield from problems
            yield bundle
    if refused:
        yield UserError(
            "{file}: {rejected} rejected and {ignored} ignored answers were left out.",
            file=path.name,
            rejected=refused["reject"],
            ignored=refused["ignore"],
        )


def _sheet(line: Fields) -> tuple[Sheet, list[FormatError]]:
    ours = carried_in(line)
    raw = line.text("text", None)
    spans = list(line.children("spans"))
    offsets = Offsets.detected(raw, [(*_place(each), each.text("text")) for each in spans])
    problems: list[FormatError] = []
    marks = list(_marks(offsets, spans, problems))
    ties = list(_ties(line, offsets, marks, problems))
    who = annotator_in(ours)
    is_bare = ours is not None and who is None and not marks
    annotator = _annotator(line) or who or ""
    sheet = Sheet(
        file=line.file,
        line=line.line,
        text=offsets.text,
        shown=[] if is_bare else [Shown(annotator, marks, ties)],
        carried=ours,
        facts=line.mapping("meta"),
        remark=offsets.remark(line.file),
    )
    return sheet, problems


def _annotator(line: Fields) -> str:
    for key in ("_annotator_id", "_session_id"):
        name = line.data.get(key)
        if isinstance(name, str) and name and not _SESSION.search(name):
            return name
    return ""


def _place(span: Fields) -> _Place:
    return span.number("start"), span.number("end")


def _marks(offsets: Offsets, spans: list[Fields], problems: list[FormatError]) -> Iterator[Mark]:
    for number, span in enumerate(spans):
        try:
            start, end = offsets.span(*_place(span))
        except ValueError:
            problems.append(span.complaint("end", "lies outside the text"))
            continue
        words, covered = span.text("text"), offsets.text[start:end]
        if words and not covers(covered, words):
            problems.append(
                span.complaint(
                    "text",
                    "is “{text}”, but the article reads “{covered}”",
                    text=words,
                    covered=covered,
                )
            )
        else:
            yield Mark(_key(span, str(number)), span.text("label"), start, end)


def _key(span: Fields, otherwise: str) -> str:
    """The id that we gave it, if it still has one."""
    key = span.data.get("id")
    return key if isinstance(key, str) else otherwise


def _ties(
    line: Fields, offsets: Offsets, marks: list[Mark], problems: list[FormatError]
) -> Iterator[Tied]:
    ends = _Ends(line, offsets, marks)
    for each in line.children("relations"):
        head, child = ends.found(each, "head"), ends.found(each, "child")
        if head is None or child is None:
            problems.append(each.complaint("", "joins spans that are not there"))
        else:
            yield Tied(each.text("label"), head.key, child.key)


class _Ends:
    """Finds the spans that a relation joins: by their place, or by the number of a token."""

    def __init__(self, line: Fields, offsets: Offsets, marks: list[Mark]) -> None:
        self._tokens = list(line.children("tokens"))
        self._offsets = offsets
        self._marks = marks

    def found(self, relation: Fields, end: str) -> Mark | None:
        if relation.data.get(f"{end}_span"):
            return self._by_span(relation.child(f"{end}_span"))
        number = relation.data.get(end)
        if not isinstance(number, int) or not 0 <= number < len(self._tokens):
            return None
        return self._around(self._tokens[number])

    def _by_span(self, span: Fields) -> Mark | None:
        place, key = self._placed(span), _key(span, "")
        there = [mark for mark in self._marks if (mark.start, mark.end) == place]
        there.sort(key=lambda mark: (mark.key != key, mark.label != span.text("label")))
        return next(iter(there), None)

    def _around(self, token: Fields) -> Mark | None:
        """The shortest span that the token is part of."""
        place = self._placed(token)
        there = [m for m in self._marks if place and m.start <= place[0] and place[1] <= m.end]
        return min(there, key=lambda mark: mark.end - mark.start, default=None)

    def _placed(self, fields: Fields) -> _Place | None:
        try:
            return self._offsets.span(*_place(fields))
        except ValueError:
            return None
