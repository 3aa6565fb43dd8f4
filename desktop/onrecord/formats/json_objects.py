"""JSON objects of files from anyone, one after the other, each with the line it begins on.

A file that is one long array is never in memory as a whole. An object that is broken, nested too
deeply or holds too large a number is an error in its place, and the others go on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import orjson

from onrecord.errors import FormatError

_BOM = b"\xef\xbb\xbf"
_CHUNK = 2**18
_LONGEST = 2**28  # bytes of one object
_HEAD = 2**22
# A text as a whole, what opens, what closes, or the beginning of a text that goes on further.
_MARK = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"|([{\[])|([}\]])|(")', re.DOTALL)
_OPENS, _CLOSES, _GOES_ON = 1, 2, 3
_HELD = (b"{", b"[", b'"')
_BETWEEN = re.compile(rb"[\s,]*")
_BARE = re.compile(rb'[^\s,\[\]{}"]+')


class Found(NamedTuple):
    """An object, and the line of the file that it begins on, from 1."""

    line: int
    data: dict[str, Any]


def in_lines(path: Path) -> Iterator[Found | FormatError]:
    """The objects of a file with one a line; blank lines are passed over.

    Raises FormatError when the file cannot be opened.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                if line.strip():
                    yield _parsed(line.removeprefix(_BOM), path.name, number)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc


def in_array(path: Path) -> Iterator[Found | FormatError]:
    """The objects of a file that is one array of them, or has one after the other; what is no
    object is an error in its place.

    Raises FormatError when the file cannot be opened, is neither, or ends too early or too late.
    """
    try:
        with path.open("rb") as file:
            for number, data in _Objects(file, path.name):
                yield _parsed(data, path.name, number)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc


def first(path: Path) -> dict[str, Any] | None:
    """The first object of a file of lines or of an array; None where there is none to be read."""
    with path.open("rb") as file:
        head = file.read(_HEAD).removeprefix(_BOM).lstrip()
    try:
        if not head.startswith(b"["):
            found = orjson.loads(head.partition(b"\n")[0])
            return found if isinstance(found, dict) else None
    except orjson.JSONDecodeError:
        pass  # an object over several lines
    try:
        return next((each.data for each in in_array(path) if isinstance(each, Found)), None)
    except FormatError:
        return None


def _parsed(data: bytes, file: str, line: int) -> Found | FormatError:
    try:
        found = orjson.loads(data)
        orjson.dumps([[found]])  # what is kept goes out again, and that has its limits
    except orjson.JSONDecodeError as exc:
        return FormatError(
            "{file}, line {line}: is not valid JSON ({reason}).",
            file=file,
            line=line,
            reason=exc.msg,
        )
    except TypeError:
        return FormatError(
            "{file}, line {line}: is nested too deeply or holds too large a number.",
            file=file,
            line=line,
        )
    if not isinstance(found, dict):
        return FormatError("{file}, line {line}: is not an object.", file=file, line=line)
    return Found(line, found)


class _Objects:
    """The outermost objects of a file, found by counting brackets outside of text."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file, self._name = file, name
        self._data = b""
        self._line = 1

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        self._data = self._file.read(_CHUNK).removeprefix(_BOM)
        opening = self._next()
        if opening not in (b"[", b"{"):
            raise FormatError("{file} is no list of JSON objects.", file=self._name)
        begun = self._line
        if opening == b"[":
            self._pass(1)
        while (mark := self._next()) not in (b"", b"]"):
            end = self._end_of_text() if mark not in _HELD else self._end_of_object()
            yield self._line, self._data[:end]
            self._pass(end)
        if opening == b"[" and not mark:
            raise self._endless(begun)
        self._refuse_more(is_list=opening == b"[")

    def _refuse_more(self, *, is_list: bool) -> None:
        """Nothing but white space follows the end of a list."""
        if is_list:
            self._pass(1)
        if self._next():
            raise FormatError(
                "{file}, line {line}: is not valid JSON ({reason}).",
                file=self._name,
                line=self._line,
                reason="unexpected content after the end",
            )

    def _pass(self, count: int) -> None:
        self._line += self._data.count(b"\n", 0, count)
        self._data = self._data[count:]

    def _next(self) -> bytes:
        """What comes after white space and commas: one byte, none at the end of the file."""
        while True:
            found = _BETWEEN.match(self._data)
            self._pass(found.end() if found else 0)
            if self._data or not self._more():
                return self._data[:1]

    def _end_of_text(self) -> int:
        """Where a number, a word or rubbish ends."""
        while True:
            found = _BARE.match(self._data)
            end = found.end() if found else 1
            if end < len(self._data):
                return end
            if len(self._data) > _LONGEST:
                raise self._endless(self._line)
            if not self._more():
                return end

    def _more(self) -> bool:
        found = self._file.read(max(_CHUNK, len(self._data)))
        self._data += found
        return bool(found)

    def _end_of_object(self) -> int:
        """Where an object, a list or a text in quotation marks ends."""
        at, depth = 0, 0
        while True:
            for mark in _MARK.finditer(self._data, at):
                at = mark.end()
                if mark.lastindex == _OPENS:
                    depth += 1
                elif mark.lastindex == _CLOSES:
                    depth -= 1
                elif mark.lastindex == _GOES_ON:
                    at = mark.start()
                    break
                if not depth:
                    return at
            if len(self._data) > _LONGEST or not self._more():
                raise self._endless(self._line)

    def _endless(self, line: int) -> FormatError:
        return FormatError(
            "{file}, line {line}: what begins here does not end.", file=self._name, line=line
        )
