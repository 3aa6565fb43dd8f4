"""Bytes of a text file to text, the same text on every machine."""

from __future__ import annotations

import codecs
import re

from onrecord.errors import FormatError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")


def decoded(data: bytes, name: str) -> str:
    """The text of a file in UTF-8 or one of its look-alikes (UTF-16 with a mark, Windows-1252).

    Only a byte-order mark and carriage returns are normalised: nothing is stripped or composed.
    Raises FormatError, naming the file, for what is no text.
    """
    text = _decoded(data, name)
    if control := _CONTROLS.search(text):
        line = text.count("\n", 0, control.start()) + 1
        raise FormatError(
            "{file}, line {line}: holds binary data, so it is not a text file.",
            file=name,
            line=line,
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes, name: str) -> str:
    encoding = next((named for mark, named in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as exc:
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            line = data.count(b"\n", 0, exc.start) + 1
            raise FormatError(
                "{file}, line {line}: cannot be read as UTF-8; save it as UTF-8 and try again.",
                file=name,
                line=line,
            ) from None
