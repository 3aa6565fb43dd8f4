"""The files of an import: which there are, what format each has, and what is in them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from onrecord.corpus import text_files
from onrecord.errors import FormatError, UserError
from onrecord.formats import codebook_toml
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.formats import Format, Incoming
from onrecord.work import formats, overwriting
from onrecord.work.overwriting import CODEBOOK, MANIFEST

AUTO, TEXT = "auto", "text"
_BESIDE = ".toml"  # codebooks lie beside their data, and so do manifests


def format_names() -> tuple[str, ...]:
    """What the format of an import may be."""
    return (AUTO, TEXT, *(each.name for each in formats.reading()))


def check_format(name: str) -> None:
    """Raises UserError, naming those there are, for a format that is not read."""
    if name not in format_names():
        formats.read_as(name)


def found(paths: Sequence[Path], format_name: str) -> Iterator[Path | UserError]:
    """The files themselves, and the files below folders that can be read, in order of name; what
    is to be said of the others stands in its place among them."""
    for path in paths:
        if path.is_dir():
            yield from _in_folder(path, format_name)
        elif path.exists():
            yield path
        else:
            yield UserError("{file} is not there.", file=path)


def _in_folder(folder: Path, format_name: str) -> Iterator[Path | UserError]:
    read = suffixes(format_name)
    wanted, aside = [], Counter[str]()
    for place, name in _below(folder):
        suffix = PurePath(name).suffix.lower()
        if suffix == _BESIDE or name.endswith(MANIFEST):
            continue
        if suffix in read:
            wanted.append(Path(place, name))
        else:
            aside[suffix or "–"] += 1
    for suffix in _alongside({each.suffix.lower() for each in wanted}):
        aside.pop(suffix, None)
    if aside and format_name == AUTO:  # who names a format wants none but its files
        yield _left_aside(folder, aside)
    there = sorted((file for file in wanted if file.is_file()), key=str)
    if not there and not (folder / MANIFEST).is_file():  # of an export of nothing
        yield UserError("{file} holds no files to bring in.", file=folder)
    yield from there


def _below(folder: Path) -> Iterator[tuple[str, str]]:
    """Folder and name of everything below that is not hidden."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from ((place, name) for name in names if not name.startswith("."))


def _left_aside(folder: Path, aside: Counter[str]) -> UserError:
    """A remark on the files of a folder that were not even looked at."""
    kinds = ", ".join(f"{suffix}: {n}" for suffix, n in sorted(aside.items()))
    return UserError("{file}: files of other kinds left aside ({kinds}).", file=folder, kinds=kinds)


def suffixes(format_name: str) -> set[str]:
    """What files that are read as this end with."""
    found = {each.name: set(each.suffixes) for each in formats.reading()}
    found[TEXT] = set(text_files.SUFFIXES)
    found[AUTO] = set().union(*found.values())
    return found[format_name]


def _alongside(there: set[str]) -> set[str]:
    """What files end with that are read with files of these suffixes."""
    read = [each for each in formats.reading() if there.intersection(each.suffixes)]
    return set().union(*(each.alongside for each in read))


def format_of(file: Path, format_name: str) -> Format | None:
    """The annotation format to read the file in; None for plain text.

    Raises FormatError for a file that cannot be looked into.
    """
    if format_name == TEXT:
        return None
    if format_name != AUTO:
        return formats.read_as(format_name)
    try:
        return formats.recognised(file)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=file, reason=exc.strerror) from exc


def read(file: Path, chosen: Format | None, incoming: Incoming) -> Iterator[Bundle | UserError]:
    """What is in the file; what is wrong with it comes as an error, too, and so does that it
    holds nothing at all, unless it may be the empty part of an export."""
    is_empty = not _is_of_an_export(file)
    try:
        if chosen is None or chosen.read is None:
            yield text_files.read(file)
            return
        for item in chosen.read(file, incoming):
            is_empty = False
            yield item
        if is_empty:
            yield FormatError("{file} holds nothing to bring in.", file=file)
    except FormatError as exc:
        yield exc
    except OSError as exc:
        yield FormatError("{file}: {reason}.", file=file, reason=exc.strerror or str(exc))


def _is_of_an_export(file: Path) -> bool:
    """Whether a manifest lies beside the file, or in a folder it is of."""
    folders = (folder / MANIFEST for folder in file.parents[:3])
    return any(each.is_file() for each in (overwriting.beside(file, MANIFEST), *folders))


def codebook_beside(file: Path) -> Path | None:
    """The codebook that an export put beside the file, or into its folder, if there is one."""
    exports = (each for each in file.parents[1:3] if (each / MANIFEST).is_file())  # with folders
    places = (
        file.with_suffix(".codebook.toml"),
        *(folder / CODEBOOK for folder in (file.parent, *exports)),
    )
    return next((each for each in places if each.is_file()), None)


def beside(file: Path, seen: set[Path]) -> Codebook | None:
    """The codebook beside the file, unless it was seen before.

    Raises CodebookError when it is not valid.
    """
    place = codebook_beside(file)
    if place is None or place in seen:
        return None
    seen.add(place)
    return codebook_toml.read(place)
