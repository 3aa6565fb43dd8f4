"""Columns of tokens and IOB tags in: the first column is the token, the last its tag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from onrecord.errors import FormatError, UserError
from onrecord.formats.conll.iob import Evidence, is_tag
from onrecord.formats.conll.lines import Document, Reading, Row, numbered, uneven
from onrecord.formats.conll.placing import Source, bundles
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Incoming

_START = "-DOCSTART-"


def read(path: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
    """The documents of a file; those of one article that follow each other are its layers.

    A document with a line that has too many or too few columns is left out, and so is a tag that
    goes on with a span that nothing began; the rest goes in. Raises FormatError when the file
    cannot be read as columns at all.
    """
    evidence = Evidence()
    for document in _documents(path):
        for sentence in document.sentences:
            evidence.add([row.tags[0] for row in sentence])
    source = Source(path.name, evidence.is_iob1, incoming)
    return bundles(_documents(path), source)


def _documents(path: Path) -> Iterator[Document]:
    reading, columns = Reading(), 0
    for number, line in numbered(path):
        cells = line.split("\t") if "\t" in line else [each for each in line.split(" ") if each]
        if not any(cells):
            reading.end_sentence()
        elif cells[0] == _START:
            yield from reading.finished()
            reading.document.facts.update(_facts(cells))
        elif not _is_comment(cells, columns):
            columns = columns or _counted(cells, path.name, number)
            if len(cells) != columns:
                reading.document.refuse(uneven(path.name, number, len(cells), columns))
            else:
                reading.add(_row(cells, reading.document, path.name, number))
    yield from reading.finished()


def _is_comment(cells: list[str], columns: int) -> bool:
    """Some files have comments; a token may be a number sign, too."""
    is_token = len(cells) == (columns or len(cells)) and is_tag(cells[-1])
    return cells[0].startswith("#") and not is_token


def _counted(cells: list[str], file: str, number: int) -> int:
    if len(cells) < 2 or not is_tag(cells[-1]):
        raise FormatError(
            "{file}, line {line}: has no column of IOB tags at its end.", file=file, line=number
        )
    return len(cells)


def _facts(cells: list[str]) -> dict[str, str]:
    """What we told of a document; nothing in the files of others."""
    told = [cell for cell in cells[1:] if "=" in cell]
    return {key: value for cell in told for key, value in parse_qsl(cell, keep_blank_values=True)}


def _row(cells: list[str], document: Document, file: str, number: int) -> Row:
    tag = cells[-1]
    if not is_tag(tag):
        document.refuse(
            FormatError("{file}, line {line}: “{tag}” is no IOB tag; the article was left out.",
                        file=file, line=number, tag=tag)
        )  # fmt: skip
    row = Row(number, cells[0], (tag,))
    return replace(row, tags=(unquote(tag),)) if "id" in document.facts else row
