"""What a written dataset looks like, for somebody who has not decided on it yet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import FormatError, UserError
from onrecord.formats.peeking import peeked
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Format, Incoming
from onrecord.work.overwriting import CODEBOOK, MANIFEST

FILES = 8
"""How many files of a folder are shown; of the others only the names."""

_LETTERS = 12_000  # of one file
_LINE = 1_200  # letters of one line; a record may be a whole article
_NAMED = 200
_BYTES = 4_000_000  # looked at


class Page(NamedTuple):
    """The beginning of one written file. ``text`` is None where only its size can be told,
    in ``size`` bytes; ``goes_on`` says that there is more than is shown."""

    name: str
    size: int
    text: str | None
    goes_on: bool


def pages(place: Path, chosen: Format, codebook: Codebook) -> tuple[Page, ...]:
    """The files of a dataset that was written to ``place``, as far as one wants to read them.

    Text is given as it stands in the file; of several lines, the very long ones lack their ends.
    What no eye can read is told by its rows, else by what the format itself reads in it.
    """
    if not chosen.is_folder:
        return (_page(place, place.name, chosen, codebook),)
    files = sorted((each for each in place.rglob("*") if each.is_file()), key=_data_first)
    found = []
    for number, file in enumerate(files[:_NAMED]):
        name = file.relative_to(place).as_posix()
        if number < FILES:
            found.append(_page(file, name, chosen, codebook))
        else:
            found.append(Page(name, file.stat().st_size, None, True))
    return tuple(found)


def _data_first(file: Path) -> tuple[bool, Path]:
    return file.name in (MANIFEST, CODEBOOK), file


def _page(file: Path, name: str, chosen: Format, codebook: Codebook) -> Page:
    size = file.stat().st_size
    text = peeked(file)
    goes_on = False
    if text is None:
        text, goes_on = _start_of(file)
    if text is None and file.suffix.lower() in chosen.suffixes:
        text = _read_back(file, chosen, codebook)
    if text is not None:
        lines = text.splitlines()
        if len(lines) > 1:
            text = "\n".join(_cut(line) for line in lines)
        text, goes_on = text[:_LETTERS], goes_on or len(text) > _LETTERS
    return Page(name, size, text, goes_on)


def _cut(line: str) -> str:
    return line if len(line) <= _LINE else f"{line[:_LINE]} …"


def _start_of(file: Path) -> tuple[str | None, bool]:
    """The beginning of a text file, and whether it goes on; None for a file of bytes."""
    with file.open("rb") as opened:
        start, more = opened.read(_BYTES), bool(opened.read(1))
    if b"\0" in start:
        return None, more
    try:
        return start.decode("utf-8-sig"), more
    except UnicodeDecodeError as fault:
        # The last letter may be cut in two.
        if more and fault.start > len(start) - 4:
            return start[: fault.start].decode("utf-8-sig"), more
        return None, more


def _read_back(file: Path, chosen: Format, codebook: Codebook) -> str | None:
    """What the format reads in its own file: the first articles with their tags."""
    if chosen.read is None:
        return None
    try:
        found = list(islice(chosen.read(file, Incoming(codebook=codebook)), FILES))
    except FormatError:
        return None
    lines = [line for each in found for line in _lines(each)]
    return "\n".join(lines) if lines else None


def _lines(read: Bundle | UserError) -> Iterator[str]:
    if isinstance(read, UserError):
        return
    yield read.article.title
    names = {key: each.name for key, each in read.annotators.items()}
    for tag in read.annotations:
        places = ", ".join(f"{span.start}–{span.end}" for span in tag.spans)
        values = "".join(f" {key}={value}" for key, value in sorted(tag.attributes.items()))
        yield f"  {places}  {tag.label}{values}  “{tag.text}”  {names.get(tag.annotator_id, '')}"
    yield ""
