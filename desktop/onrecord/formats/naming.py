"""Names of files and folders made from titles, ids and annotators: safe on every system."""

from __future__ import annotations

import re
from unicodedata import category, normalize

LONGEST = 100
"""The longest name handed out, in characters, without what the caller hangs on to it."""
_LONGEST_BYTES = 180
_UNSAFE = re.compile(r"[^\w.,()+@-]+")
_RESERVED = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
)
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2,6});")
_PLAIN = frozenset(" -.@+")


class FileNames:
    """Hands out names for the files of one folder: each key always gets the same name, and no
    two keys the same, also where the system does not tell upper from lower case."""

    def __init__(self) -> None:
        self._by_key: dict[str, str] = {}
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def of(self, key: str, wish: str) -> str:
        """A name as near to the wish as is safe; without a suffix, at most 100 characters."""
        if key not in self._by_key:
            self._by_key[key] = self._free(safe(wish))
        return self._by_key[key]

    def _free(self, name: str) -> str:
        found, base = name, _folded(name)
        while _folded(found) in self._taken:
            self._numbers[base] = self._numbers.get(base, 1) + 1
            found = f"{name}-{self._numbers[base]}"
        self._taken.add(_folded(found))
        return found


class EscapedNames:
    """Names for one folder that can be taken back, also where the system does not tell upper
    from lower case: ``Ana`` stays, and ``ana`` after it is escaped wholly."""

    def __init__(self) -> None:
        self._by_name: dict[str, str] = {}
        self._taken: set[str] = set()

    def of(self, name: str) -> str:
        """The same for the same name; ``unescaped`` gives the name."""
        if name not in self._by_name:
            found = escaped(name)
            if _folded(found) in self._taken:
                found = "".join(_code(each) for each in name)
            self._taken.add(_folded(found))
            self._by_name[name] = found
        return self._by_name[name]


def safe(wish: str) -> str:
    """The wish as a file name on Windows, macOS and Linux: no separators, no dots or spaces at
    its ends, no device's name, short enough; "untitled" where nothing is left."""
    name = _UNSAFE.sub("-", normalize("NFC", wish))[:LONGEST]
    while len(name.encode("utf-8", "ignore")) > _LONGEST_BYTES:
        name = name[:-1]
    name = name.strip("-. ") or "untitled"
    return f"{name}-" if _is_reserved(name) else name


def escaped(name: str) -> str:
    """Any text as the name of a file or folder that is safe everywhere; ``unescaped`` takes it
    back. What is not safe stands as its code point: ``%3A;`` for a colon. Underscores are escaped
    too, so that they can part an annotator from what stands before."""
    if not name:
        return "%;"
    parted = normalize("NFC", name) != name
    found = [_escaped(each, parted=parted) for each in name]
    if _is_reserved(name):
        found[0] = _code(name[0])
    for end in (0, -1):
        if name[end] in ". ":
            found[end] = _code(name[end])
    return "".join(found)


def _escaped(character: str, *, parted: bool) -> str:
    """``parted``: the text is not in composed form, which some file systems would make of it."""
    plain = character in _PLAIN or character.isalnum()
    if plain and not (parted and not character.isascii()):
        return character
    if not parted and category(character).startswith("M"):
        return character
    return _code(character)


def _code(character: str) -> str:
    return f"%{ord(character):02X};"


def unescaped(text: str) -> str:
    """What was escaped, from a name on any file system; other names as they are."""
    if text == "%;":
        return ""
    return _ESCAPE.sub(_character, normalize("NFC", text))


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16)
    return chr(code) if code <= 0x10FFFF else found[0]


def _is_reserved(name: str) -> bool:
    """Whether Windows takes it for a device."""
    return name.partition(".")[0].strip().casefold() in _RESERVED


def _folded(name: str) -> str:
    return normalize("NFC", name.casefold())
