"""The formats there are: command line, window, help and tests all ask here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from onrecord.errors import FormatError, UserError
from onrecord.formats import codebook_toml, csv_table, jsonl_reader, jsonl_writer
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook

Writer = Callable[[Iterable[Bundle], Codebook, BinaryIO], None]
Reader = Callable[[Path], Iterator[Bundle | FormatError]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One format. ``beside`` gives a further file to lie beside the data: its suffix and text."""

    name: str
    title: str
    suffix: str
    write: Writer | None = None
    read: Reader | None = None
    beside: tuple[str, Callable[[Codebook], str]] | None = None


FORMATS = (
    Format(
        name="jsonl",
        title="Onrecord JSON Lines: everything, one article a line",
        suffix=".jsonl",
        write=jsonl_writer.write,
        read=jsonl_reader.read,
        beside=(".codebook.toml", codebook_toml.dumps),
    ),
    Format(
        name="csv",
        title="CSV table: one annotation a row, for spreadsheets",
        suffix=".csv",
        write=csv_table.write,
    ),
)


def written_as(name: str) -> Format:
    """The format to export to; a UserError names those there are."""
    return _named(name, [each for each in FORMATS if each.write])


def read_as(name: str) -> Format:
    """The annotation format to import from; a UserError names those there are."""
    return _named(name, [each for each in FORMATS if each.read])


def _named(name: str, formats: list[Format]) -> Format:
    for each in formats:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in formats)
    raise UserError("There is no format “{name}”; choose one of {known}.", name=name, known=known)
