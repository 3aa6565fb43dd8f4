"""The formats there are: command line, window, help and tests all ask here.

Others add their own through the entry point group ``onrecord.formats``: each entry names a
``Format``. One that cannot be loaded is told and skipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import FormatError, UserError
from onrecord.formats import json_objects, registry
from onrecord.model.formats import Format
from onrecord.work.foreign import RAISED, guarded

GROUP = "onrecord.formats"
_COLUMNS = "conll"


class Offered(NamedTuple):
    """The formats, and what is to be told of those that could not be loaded."""

    formats: tuple[Format, ...]
    remarks: tuple[UserError, ...]


@cache
def offered() -> Offered:
    """Ours first, then those of others by their entry points' names."""
    from onrecord.work import docbin  # none of the formats is needed before one is asked for

    formats, remarks = [*registry.built_in(), docbin.FORMAT], []
    for entry in sorted(entry_points(group=GROUP), key=lambda each: each.name):
        try:
            formats.append(_loaded(entry, {each.name for each in formats}))
        except FormatError as exc:
            remarks.append(exc)
    return Offered(tuple(formats), tuple(remarks))


def _loaded(entry: EntryPoint, taken: set[str]) -> Format:
    try:
        found = entry.load()
    except (*RAISED, OSError) as exc:
        raise FormatError(
            "The format “{name}” of {package} cannot be loaded: {reason}.",
            name=entry.name,
            package=_package(entry),
            reason=str(exc) or type(exc).__name__,
        ) from exc
    if not isinstance(found, Format) or found.name in taken or not _is_whole(found):
        raise FormatError(
            "The format “{name}” of {package} is none, or has the name of another.",
            name=entry.name,
            package=_package(entry),
        )
    return guarded(found)


def _is_whole(found: Format) -> bool:
    """Whether it reads or writes, and says what its files end with."""
    return bool((found.read or found.write) and (found.suffixes or found.is_folder))


def _package(entry: EntryPoint) -> str:
    return entry.dist.name if entry.dist else entry.module


def writing() -> Iterator[Format]:
    """The formats to export to."""
    return (each for each in offered().formats if each.write)


def reading() -> Iterator[Format]:
    """The formats to import from."""
    return (each for each in offered().formats if each.read)


def written_as(name: str) -> Format:
    """The format to export to; a UserError names those there are."""
    return _named(name, list(writing()))


def read_as(name: str) -> Format:
    """The annotation format to import from; a UserError names those there are."""
    return _named(name, list(reading()))


def recognised(file: Path) -> Format | None:
    """The first format that says the file is of its kind; where none does, the first that reads
    files of its suffix, which will say what is wrong. Columns of tags are known whatever their
    suffix, as they come with any; None for all other files.

    Raises OSError when the file cannot be looked into, and FormatError for objects of JSON that
    none of several formats takes for its own.
    """
    fitting = [each for each in reading() if file.suffix.lower() in each.suffixes]
    if not fitting:
        return next((x for x in reading() if x.name == _COLUMNS and x.recognises(file)), None)
    found = next((each for each in fitting if each.recognises(file)), None)
    if found is None and _is_of_nobody(file, fitting):
        raise FormatError(
            "{file} is in no format that is known: such files are read as {known}.",
            file=file.name,
            known=", ".join(each.name for each in fitting),
        )
    return found or fitting[0]


def _is_of_nobody(file: Path, fitting: list[Format]) -> bool:
    """Whether what the first of these formats would say of the file is beside the point."""
    return (
        len(fitting) > 1 and file.suffix.lower() == ".json" and json_objects.first(file) is not None
    )


def _named(name: str, formats: list[Format]) -> Format:
    for each in formats:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in formats)
    raise UserError("There is no format “{name}”; choose one of {known}.", name=name, known=known)
