"""The lines of a brat file, one record each.

Source: https://brat.nlplab.org/standoff.html (version 1.3), and PolNeAR's files, whose covered
texts may hold a line break.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from onrecord.errors import FormatError

_START = re.compile(r"(?:[TREAMN]\d+|#\d*|\*)\t")
_PLACE = r"\d{1,15} \d{1,15}"
_FRAGMENTS = re.compile(rf"(\S+) ({_PLACE}(?:;{_PLACE})*)\s*", re.ASCII)
_EVENT = re.compile(r"([^\s:]+):([TE]\d+)")
_RELATION = re.compile(r"(\S+)\s+([^\s:]+):([TE]\d+)\s+([^\s:]+):([TE]\d+)\s*")
_MARK = re.compile(r"(\S+) (\S+)(?: (.*))?")


@dataclass(frozen=True, slots=True)
class TextBound:
    """``T1 claim 3 9;12 20``, with the text that stands beside it."""

    line: int
    key: str
    label: str
    fragments: tuple[tuple[int, int], ...]
    text: str

    @property
    def length(self) -> int:
        """How long the text beside it is at least, in the units of its offsets."""
        return sum(end - start for start, end in self.fragments) + len(self.fragments) - 1


@dataclass(frozen=True, slots=True)
class Event:
    """``E1 claim:T1 attributed_to:T2``."""

    line: int
    key: str
    label: str
    trigger: str
    roles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """``R1 same_as Arg1:T1 Arg2:T2``."""

    line: int
    key: str
    label: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Equivalence:
    """``* Equiv T1 T2 T3``."""

    line: int
    label: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """An attribute (or, in older files, a modification) of a tag; no value for a flag."""

    line: int
    key: str
    name: str
    target: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Remark:
    """A note, or with its ``#`` an ``N`` for a normalisation, on a tag."""

    line: int
    key: str
    kind: str
    target: str
    text: str


Record = TextBound | Event | Relation | Equivalence | Mark | Remark


def records(content: str, file: str, longest: int) -> Iterator[Record | FormatError]:
    """The records of a file in order; a line that is none comes as an error and the rest go on.
    No covered text is longer than ``longest``, the length of the article's."""
    waiting: _Waiting | None = None
    for number, line in enumerate(content.split("\n"), start=1):
        if waiting and waiting.took(line):
            continue
        if waiting:
            yield waiting.whole()
            waiting = None
        if not line.strip():
            continue
        found = _record(line, number, file)
        if isinstance(found, TextBound):
            waiting = _Waiting(found, longest)
        else:
            yield found
    if waiting:
        yield waiting.whole()


class _Waiting:
    """A record whose covered text may go on in the lines after it."""

    def __init__(self, record: TextBound, longest: int) -> None:
        self._record = record
        self._lines = [record.text]
        self._length, self._wanted = len(record.text), min(record.length, longest)

    def took(self, line: str) -> bool:
        """Whether the line belonged to the covered text, and has been taken."""
        if not 0 < self._length < self._wanted or _START.match(line):
            return False
        self._lines.append(line)
        self._length += 1 + len(line)
        return True

    def whole(self) -> TextBound:
        return replace(self._record, text="\n".join(self._lines))


def _record(line: str, number: int, file: str) -> Record | FormatError:
    key, _, rest = line.partition("\t")
    data, _, tail = rest.partition("\t")
    reader = _READERS.get(key[:1]) if _START.match(line) else None
    if reader is None:
        return FormatError(
            "{file}, line {line}: is no annotation of brat's.", file=file, line=number
        )
    found = reader(number, key, data, tail)
    if found is None:
        return FormatError(
            "{file}, line {line}: cannot be read as brat writes it.", file=file, line=number
        )
    return found


def _text_bound(line: int, key: str, data: str, tail: str) -> TextBound | None:
    found = _FRAGMENTS.fullmatch(data)
    if found is None:
        return None
    places = (place.split() for place in found[2].split(";"))
    return TextBound(line, key, found[1], tuple((int(a), int(b)) for a, b in places), tail)


def _event(line: int, key: str, data: str, tail: str) -> Event | None:
    found = [_EVENT.fullmatch(each) for each in data.split()]
    pairs = [(each[1], each[2]) for each in found if each]
    if not pairs or len(pairs) < len(found):
        return None
    return Event(line, key, *pairs[0], tuple(pairs[1:]))


def _relation(line: int, key: str, data: str, tail: str) -> Relation | None:
    found = _RELATION.fullmatch(data)
    if found is None:
        return None
    ends = found[3], found[5]
    if found[2] == "Arg2":
        ends = found[5], found[3]
    return Relation(line, key, found[1], *ends)


def _equivalence(line: int, key: str, data: str, tail: str) -> Equivalence | None:
    label, *members = data.split() or [""]
    return Equivalence(line, label, tuple(members)) if len(members) > 1 else None


def _mark(line: int, key: str, data: str, tail: str) -> Mark | None:
    found = _MARK.fullmatch(data if not tail else f"{data}\t{tail}")
    return Mark(line, key, found[1], found[2], found[3] or None) if found else None


def _remark(line: int, key: str, data: str, tail: str) -> Remark | None:
    found = _MARK.fullmatch(data)
    if found is None:
        return None
    told = [each for each in (found[3], tail) if each]
    return Remark(line, key, found[1], found[2], "\t".join(told))


_READERS: dict[str, Callable[[int, str, str, str], Record | None]] = {
    "T": _text_bound,
    "E": _event,
    "R": _relation,
    "*": _equivalence,
    "A": _mark,
    "M": _mark,
    "N": _remark,
    "#": _remark,
}
