"""Formats of other packages, kept from taking the program down: what goes wrong in their code is
told with the format's name. What goes wrong in ours passes through and reaches the hook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from onrecord.errors import FormatError, UserError
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset, Format, Incoming, Reader, Writer

# What code of somebody else's may raise. OSError is told by who opened the file.
RAISED = (
    ImportError, AttributeError, NameError, TypeError, ValueError, LookupError, ArithmeticError,
    AssertionError, RuntimeError, SyntaxError, EOFError,
)  # fmt: skip


def guarded(theirs: Format) -> Format:
    """The format; its reader raises FormatError, and its writer UserError, for what is wrong with
    them. A file that its ``recognises`` stumbles over is not of it."""
    return replace(
        theirs,
        read=theirs.read and _guarded_reader(theirs.name, theirs.read),
        write=theirs.write and _guarded_writer(theirs.name, theirs.write),
        recognises=lambda file: _recognises(theirs, file),
    )


def _guarded_reader(name: str, read: Reader) -> Reader:
    def guarded_read(file: Path, incoming: Incoming) -> Iterator[Bundle | UserError]:
        try:
            for item in read(file, incoming):
                yield _checked(item)
        except RAISED as exc:
            raise FormatError(
                "{file}: the format “{name}” could not read it: {reason}.",
                file=file.name,
                name=name,
                reason=_reason(exc),
            ) from exc

    return guarded_read


def _checked(item: object) -> Bundle | UserError:
    if isinstance(item, Bundle | UserError):
        return item
    raise TypeError(f"no article, but {type(item).__name__}")


def _guarded_writer(name: str, write: Writer) -> Writer:
    def guarded_write(dataset: Dataset, place: Path) -> None:
        ours: list[Exception] = []
        try:
            write(replace(dataset, bundles=_watched(dataset.bundles, ours)), place)
        except RAISED as exc:
            if any(exc is each for each in ours):
                raise
            raise UserError(
                "The format “{name}” could not write the dataset: {reason}.",
                name=name,
                reason=_reason(exc),
            ) from exc

    return guarded_write


def _watched(bundles: Iterable[Bundle], ours: list[Exception]) -> Iterator[Bundle]:
    """The bundles; what is raised while they are made is noted as ours."""
    try:
        yield from bundles
    except RAISED as exc:
        ours.append(exc)
        raise


def _recognises(theirs: Format, file: Path) -> bool:
    try:
        return theirs.recognises(file)
    except RAISED:
        return False


def _reason(exc: Exception) -> str:
    return f"{type(exc).__name__}: {exc}".rstrip(": ")
