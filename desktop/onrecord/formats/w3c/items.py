"""The annotations of a JSON-LD file, with the place of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

from onrecord.errors import FormatError
from onrecord.formats.fields import Fields

_OPENS, _BOM = b'"items":[', b"\xef\xbb\xbf"


def items(path: Path) -> Iterator[Fields | FormatError]:
    """One after the other: ours stand in a line each, others' files are read whole.

    Raises FormatError when the file cannot be opened, or is no JSON.
    """
    try:
        with path.open("rb") as file:
            if file.readline().rstrip().endswith(_OPENS):
                for number, line in enumerate(file, start=2):
                    if not line.startswith(b"]"):
                        yield _of_line(line, path.name, number)
            else:
                yield from _whole(path.read_bytes(), path.name)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc


def _of_line(line: bytes, file: str, number: int) -> Fields | FormatError:
    try:
        return _annotation(_parsed(line.rstrip().removesuffix(b","), file, number), file, number)
    except FormatError as exc:
        return exc


def _annotation(data: Any, file: str, line: int, place: str = "") -> Fields:
    if not isinstance(data, dict):
        raise FormatError("{file}, line {line}: is not an object.", file=file, line=line)
    return Fields(file, line, place, data)


def _parsed(data: bytes, file: str, line: int) -> Any:
    try:
        found = orjson.loads(data.removeprefix(_BOM))
        orjson.dumps([[found]])  # what is kept goes out again, and that has its limits
    except orjson.JSONDecodeError as exc:
        raise FormatError(
            "{file}, line {line}: is not valid JSON ({reason}).",
            file=file,
            line=line + exc.lineno - 1,
            reason=exc.msg,
        ) from None
    except TypeError:
        raise FormatError(
            "{file}, line {line}: is nested too deeply or holds too large a number.",
            file=file,
            line=line,
        ) from None
    return found


def _whole(data: bytes, file: str) -> Iterator[Fields | FormatError]:
    found, place = _parsed(data, file, 1), "items"
    if isinstance(found, dict) and isinstance(found.get("first"), dict):
        found = found["first"]
    if isinstance(found, dict):
        found = found.get("items", [found])
    if not isinstance(found, list):
        raise FormatError("{file} holds no annotations.", file=file)
    for number, item in enumerate(found):
        try:
            yield _annotation(item, file, 1, f"{place}[{number}]")
        except FormatError as exc:
            yield exc
