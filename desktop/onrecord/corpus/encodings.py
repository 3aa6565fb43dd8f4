"""Bytes of a text file to text, the same text on every machine."""

from __future__ import annotations

import codecs
from contextlib import suppress
from itertools import takewhile

from onrecord.errors import FormatError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x20)])


def decoded(data: bytes, name: str) -> str:
    """The text of a file in UTF-8 or one of its look-alikes (UTF-16 with a mark, Windows-1252).

    Only a byte-order mark and carriage returns are normalised: nothing is stripped or composed.
    Raises FormatError, naming the file, for what is no text.
    """
    text = _decoded(data, name)
    if not _is_clean(text):
        clean = takewhile(_is_clean, text.split("\n"))
        raise FormatError(
            "{file}, line {line}: holds binary data, so it is not a text file.",
            file=name,
            line=len(list(clean)) + 1,
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_clean(text: str) -> bool:
    """Whether there are no control characters, but for those that move along or down."""
    encoded = text.encode()
    return len(encoded.translate(None, _CONTROLS)) == len(encoded)  # quicker than a search


def _decoded(data: bytes, name: str) -> str:
    marked = next((named for mark, named in _MARKS if data.startswith(mark)), None)
    try:
        return data.decode(marked or "utf-8")
    except UnicodeDecodeError as exc:
        if marked is None:
            with suppress(UnicodeDecodeError):
                return data.decode("cp1252")
        raise FormatError(
            "{file}, line {line}: cannot be read as UTF-8; save it as UTF-8 and try again.",
            file=name,
            line=exc.object.count(b"\n", 0, exc.start) + 1,
        ) from None
