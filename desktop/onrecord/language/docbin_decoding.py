"""The documents of a DocBin file, decoded without trusting it.

spaCy's own reader hands numbers of the file to compiled code that does not check them, so a
damaged file could end the program; and it unpacks whatever size the file promises. Here every
number is looked at first, and values are plain: no objects are made of them.

Source of the layout: ``spacy.tokens._serialize.DocBin`` and ``spacy.tokens.span_group.SpanGroup``.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from onrecord.errors import FormatError, Message

if TYPE_CHECKING:
    from spacy.strings import StringStore

_SPAN = struct.Struct(">QQQllll")  # id, kb_id, label, start, end, start_char, end_char
_LEAST, _MOST_TIMES = 2**26, 300
"""What a file may unpack to: bytes, or times its size. Real ones come to 50 times."""
_INSIDE, _BEGINS = 1, 3  # of ENT_IOB
# Everything that unpacking hostile bytes may raise; msgpack's own errors are ValueErrors.
_DAMAGE = (zlib.error, ValueError, TypeError, KeyError, OverflowError, MemoryError, BufferError)


class _Wrong(Exception):
    """What is wrong with a document, in words."""

    def __init__(self, problem: Message) -> None:
        super().__init__(str(problem))
        self.problem = problem


class Marked(NamedTuple):
    """A span in code points, half-open. ``group`` is "" for entities."""

    start: int
    end: int
    label: str
    group: str


class Document(NamedTuple):
    """A document's text and spans; ``user_data`` is {} where it holds what is no plain value."""

    text: str
    spans: tuple[Marked, ...]
    user_data: Mapping[Any, Any]


def documents(path: Path) -> Iterator[Document | FormatError]:
    """The documents of a file in order; one that is damaged gives its error instead.

    Raises FormatError when the file cannot be opened or is none of spaCy's.
    """
    try:
        data = path.read_bytes()
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc
    try:
        packed = _Packed(_unpacked(_inflated(data)))
    except _DAMAGE as exc:
        raise FormatError("{file} is no DocBin of spaCy's, or is damaged.", file=path.name) from exc
    for number in range(len(packed)):
        try:
            yield packed.document(number)
        except _Wrong as exc:
            yield wrong_in(path.name, number + 1, exc.problem)
        except _DAMAGE:
            yield wrong_in(path.name, number + 1, Message("is damaged"))


def wrong_in(file: str, number: int, problem: Message) -> FormatError:
    """What is wrong with a document, told by its place in the file, from 1."""
    return FormatError(
        "{file}, document {number}: {problem}.", file=file, number=number, problem=problem
    )


def _inflated(data: bytes) -> bytes:
    inflating = zlib.decompressobj()
    found = inflating.decompress(data, max(_LEAST, _MOST_TIMES * len(data)))
    if not inflating.eof:
        raise ValueError("is cut off, or unpacks to more than can be true")
    return found


def _unpacked(data: bytes) -> Any:
    from srsly.msgpack import unpackb  # type: ignore[import-untyped]

    return unpackb(data, raw=False, use_list=False)


class _Packed:
    """A DocBin's message, with all that is said of sizes proved."""

    def __init__(self, message: Mapping[str, Any]) -> None:
        import numpy
        from spacy.strings import StringStore
        from spacy.tokens import DocBin

        self._attributes = tuple(map(int, message["attrs"]))
        self._strings: StringStore = StringStore(message["strings"])
        numbers: list[Any] = [*DocBin(attrs=("ENT_IOB",)).attrs]  # whatever its types say
        numbers += DocBin(attrs=("ENT_TYPE",)).attrs
        orth, iob, _, kind = numbers
        self._orth, self._iob, self._type = (
            self._attributes.index(each) if each in self._attributes else None
            for each in (orth, iob, kind)
        )
        lengths = numpy.frombuffer(message["lengths"], dtype="int32").tolist()
        if self._orth is None or any(each < 0 for each in lengths):
            raise ValueError("it has no words")
        tokens = numpy.frombuffer(message["tokens"], dtype="uint64")
        self._tokens = tokens.reshape((sum(lengths), len(self._attributes)))
        self._spaces = numpy.frombuffer(message["spaces"], dtype=bool)
        if len(self._spaces) != sum(lengths):
            raise ValueError("its parts differ in length")
        self._bounds = [0, *accumulate(lengths)]
        self._flags = _a_list(message.get("flags", ()), lengths, {})
        self._groups = _a_list(message.get("span_groups", ()), lengths, b"")
        self._user_data = _a_list(message.get("user_data", ()), lengths, b"")

    def __len__(self) -> int:
        return len(self._bounds) - 1

    def document(self, number: int) -> Document:
        """Raises ``_Wrong``, or one of ``_DAMAGE``, where it does not hold together."""
        begin, end = self._bounds[number], self._bounds[number + 1]
        words = [self._string(each) for each in self._tokens[begin:end, self._orth].tolist()]
        spaces = self._spaces[begin:end].tolist()
        if self._flags[number].get("has_unknown_spaces"):
            spaces = [True] * len(words)  # as spaCy reads it
        pieces = [word + " " * space for word, space in zip(words, spaces, strict=True)]
        starts = [0, *accumulate(map(len, pieces))]
        places = [(start, start + len(word)) for start, word in zip(starts, words, strict=False)]
        found = (*self._entities(begin, end, places), *self._spans(number, places))
        return Document("".join(pieces), found, _plain(self._user_data[number]))

    def _string(self, key: int) -> str:
        try:
            return str(self._strings[key]) if key else ""
        except KeyError:
            raise _Wrong(Message("one of its words or labels is missing")) from None

    def _entities(self, begin: int, end: int, places: list[tuple[int, int]]) -> Iterator[Marked]:
        if self._iob is None or self._type is None:
            return
        states = self._tokens[begin:end, self._iob].tolist()
        types = self._tokens[begin:end, self._type].tolist()
        start = None
        for at, state in enumerate([*states, _BEGINS]):
            if start is not None and state != _INSIDE:
                label = self._string(types[start])
                yield Marked(places[start][0], places[at - 1][1], label, "")
                start = None
            if state == _BEGINS or (state == _INSIDE and start is None):
                start = at

    def _spans(self, number: int, places: list[tuple[int, int]]) -> Iterator[Marked]:
        packed = self._groups[number]
        groups = _unpacked(packed) if packed else ()
        if not isinstance(groups, dict):  # as older versions of spaCy wrote them
            groups = {each: (_unpacked(each)["name"],) for each in groups}
        for content, names in groups.items():
            for name in names:
                yield from self._group(str(name), _unpacked(content)["spans"], places)

    def _group(
        self, name: str, spans: tuple[bytes, ...], places: list[tuple[int, int]]
    ) -> Iterator[Marked]:
        for each in spans:
            if len(each) != _SPAN.size:
                raise ValueError("a span is cut off")
            _, _, label, start, end, _, _ = _SPAN.unpack(each)
            if not 0 <= start < end <= len(places):
                raise _Wrong(Message("a span of “{group}” lies outside the text", group=name))
            yield Marked(places[start][0], places[end - 1][1], self._string(label), name)


def _a_list(found: Any, lengths: list[int], empty: Any) -> Any:
    """One for each document, as it is there; none of them where the file says nothing."""
    if not found:
        return [empty] * len(lengths)
    if not isinstance(found, tuple) or len(found) != len(lengths):
        raise ValueError("its parts differ in length")
    return [empty if each is None else each for each in found]


def _plain(packed: bytes) -> Mapping[Any, Any]:
    """What a stranger keeps with a document is theirs, and may be of any kind."""
    try:
        found = _unpacked(packed) if packed else {}
    except _DAMAGE:
        return {}
    return found if isinstance(found, dict) else {}
