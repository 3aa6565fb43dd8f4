"""White space as cells and comments of CoNLL-U can hold it.

Source: the SpacesAfter and SpacesBefore of UDPipe (https://ufal.mff.cuni.cz/udpipe/1/users-manual,
"Document and sentence structure"), and for white space that it has no letter for, \\u and four or
\\U and eight hexadecimal digits.
"""

from __future__ import annotations

import re

_LETTERS = {" ": r"\s", "\t": r"\t", "\n": r"\n", "\r": r"\r", "|": r"\p", "\\": r"\\"}
_MEANT = {letter: meant for meant, letter in _LETTERS.items()}
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\[strnp\\]")


def escaped(text: str) -> str:
    """White space, and what has a meaning of its own, told in letters."""
    return "".join(map(_letter, text))


def unescaped(cell: str) -> str:
    return _ESCAPE.sub(_meant, cell)


def on_a_line(text: str) -> str:
    """The text as a comment can hold it: only single spaces within are told as they are."""
    return "".join(
        character if character == " " and 0 < at < len(text) - 1 else _letter(character)
        for at, character in enumerate(text)
    )


def _letter(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    return f"\\u{ord(character):04x}" if character.isspace() else character


def _meant(escape: re.Match[str]) -> str:
    digits = escape[1] or escape[2]
    if digits is None:
        return _MEANT[escape[0]]
    code = int(digits, 16)
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else escape[0]
