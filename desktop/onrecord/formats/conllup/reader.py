"""CoNLL-U Plus in: every column of IOB tags, whatever its name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from onrecord.errors import FormatError, UserError
from onrecord.formats.conll.iob import Evidence, is_tag
from onrecord.formats.conll.lines import Document, Reading, Row, numbered, uneven
from onrecord.formats.conll.placing import Source, bundles
from onrecord.formats.conllup.spacing import unescaped
from onrecord.formats.conllup.writer import COLUMN, FACT
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming

_COLUMNS = "global.columns"
_LONGEST_NUMBER = 18  # digits
_USUAL = frozenset(
    ("ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC")
)


class _Columns(NamedTuple):
    """The columns of a file by their names, and the numbers of those that may hold tags."""

    names: tuple[str, ...]
    tags: tuple[int, ...]

    def cell(self, cells: list[str], name: str) -> str:
        return cells[self.names.index(name)] if name in self.names else "_"


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
    """The documents of a file; those of one article that follow each other are its layers.

    A document with a broken line is left out, a column that holds no IOB tags is passed over.
    Raises FormatError when the file cannot be opened or does not name its columns.
    """
    columns = _columns(path)
    evidence, tagged = Evidence(), set(columns.tags)
    for document in _documents(path, columns):
        for sentence in document.sentences:
            for at, column in zip(columns.tags, zip(*(row.tags for row in sentence), strict=True),
                                  strict=True):  # fmt: skip
                evidence.add(column)
                if not all(map(is_tag, column)):
                    tagged.discard(at)
    source = Source(path.name, evidence.is_iob1, incoming)
    kept = columns._replace(tags=tuple(at for at in columns.tags if at in tagged))
    return chain(_left_aside(path, columns, kept), bundles(_documents(path, kept), source))


def _left_aside(path: Path, columns: _Columns, kept: _Columns) -> Iterator[UserError]:
    for at in columns.tags:
        if at not in kept.tags:
            yield FormatError(
                "{file}: the column {name} holds no IOB tags and was left aside.",
                file=path.name,
                name=columns.names[at],
            )


def _columns(path: Path) -> _Columns:
    for number, line in numbered(path):
        if line.startswith("#") and (fact := _fact(line))[0] == _COLUMNS:
            names = tuple(fact[1].split())
            if "FORM" not in names:
                raise FormatError(
                    "{file}, line {line}: names no column FORM.", file=path.name, line=number
                )
            ours = [at for at, name in enumerate(names) if name.startswith(COLUMN)]
            others = [at for at, name in enumerate(names) if name not in _USUAL]
            return _Columns(names, tuple(ours or others))
        break
    raise FormatError(
        "{file}: does not begin with “# global.columns = …”, which names its columns.",
        file=path.name,
    )


def _fact(line: str) -> tuple[str, str]:
    key, _, value = line.lstrip("#").partition("=")
    return key.strip(), value.strip(" ")


def _documents(path: Path, columns: _Columns) -> Iterator[Document]:
    reading = Reading()
    for number, line in numbered(path):
        if not line.strip():
            reading.end_sentence()
        elif line.startswith("#"):
            key, value = _fact(line)
            if key.startswith("newdoc"):
                yield from reading.finished()
            if key.startswith(FACT):
                reading.document.facts[key.removeprefix(FACT)] = unescaped(value)
        else:
            _take(line.split("\t"), columns, reading, (path.name, number))
    yield from reading.finished()


def _take(cells: list[str], columns: _Columns, reading: Reading, place: tuple[str, int]) -> None:
    if len(cells) != len(columns.names):
        reading.document.refuse(uneven(*place, len(cells), len(columns.names)))
        return
    key = columns.cell(cells, "ID")
    first, _, last = key.partition("-")
    if "." in key or (not last and 0 < _number(key) <= reading.covered):
        return  # an empty node, or a word within a token that has been taken
    if first and last:
        reading.covered = _number(last)
    reading.add(_row(cells, columns, place[1], ours="id" in reading.document.facts))


def _number(told: str) -> int:
    """The number of a word; 0 for what is none."""
    return int(told) if told.isdecimal() and len(told) <= _LONGEST_NUMBER else 0


def _row(cells: list[str], columns: _Columns, line: int, *, ours: bool) -> Row:
    misc = dict(each.partition("=")[::2] for each in columns.cell(cells, "MISC").split("|"))
    tags = (cells[at] for at in columns.tags)
    return Row(
        line=line,
        form=columns.cell(cells, "FORM"),
        tags=tuple(unquote(each) if ours else each for each in tags),
        after=_after(misc),
        before=unescaped(misc.get("SpacesBefore", "")),
    )


def _after(misc: dict[str, str]) -> str | None:
    if "SpacesAfter" in misc:
        return unescaped(misc["SpacesAfter"])
    return "" if misc.get("SpaceAfter") == "No" else None
