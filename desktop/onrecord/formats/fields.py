"""Reading the fields of imported JSON: every complaint names the file, the line and the field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from onrecord.errors import FormatError, Message

_Kind = TypeVar("_Kind", bound=StrEnum)
LARGEST = 2**53  # whole numbers beyond it are not safe in JSON

# Made once: a file has millions of fields.
_TEXT, _WHOLE_NUMBER, _NUMBER = Message("text"), Message("a whole number"), Message("a number")
_OBJECT, _LIST = Message("an object"), Message("a list")


@dataclass(frozen=True, slots=True)
class Fields:
    """A JSON object being read. ``place`` is the path to it, as in ``annotations[3]``."""

    file: str
    line: int
    place: str
    data: Mapping[str, Any]

    def complaint(self, key: str, problem: str, /, **named: object) -> FormatError:
        """The error to raise: a ``problem`` with ``{named}`` places, of this field."""
        return FormatError(
            "{file}, line {line}: {field} {problem}.",
            file=self.file,
            line=self.line,
            field=self._path(key),
            problem=Message(problem, **named),
        )

    def _path(self, key: str) -> str:
        return f"{self.place}.{key}" if self.place and key else self.place or key

    def _typed(self, key: str, kind: type | tuple[type, ...], what: Message, default: Any) -> Any:
        found = self.data.get(key)
        if found is None:
            if default is None:
                raise self.complaint(key, "is missing")
            return default
        if not isinstance(found, kind) or (isinstance(found, bool) and kind is not bool):
            raise self.complaint(key, "must be {what}", what=what)
        return found

    def text(self, key: str, default: str | None = "") -> str:
        """Text; missing and null count as ``default``, which None makes an error."""
        found: str = self._typed(key, str, _TEXT, default)
        return found

    def number(self, key: str, default: int | None = None) -> int:
        found = int(self._typed(key, int, _WHOLE_NUMBER, default))
        if abs(found) > LARGEST:
            raise self.complaint(key, "is too large")
        return found

    def share(self, key: str) -> float | None:
        """A number from 0 to 1, or None where there is none."""
        if self.data.get(key) is None:
            return None
        found = float(self._typed(key, (int, float), _NUMBER, None))
        if not 0 <= found <= 1:
            raise self.complaint(key, "must lie between 0 and 1")
        return found

    def one_of(self, key: str, kind: type[_Kind], default: _Kind | None = None) -> _Kind:
        found = self.text(key, default)
        try:
            return kind(found)
        except ValueError:
            allowed = ", ".join(kind)
            raise self.complaint(key, "must be one of {allowed}", allowed=allowed) from None

    def mapping(self, key: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._typed(key, dict, _OBJECT, {})
        return found

    def child(self, key: str) -> Fields:
        return Fields(self.file, self.line, self._path(key), self.mapping(key))

    def children(self, key: str) -> Iterator[Fields]:
        """The objects of a list; a missing list is empty."""
        path = self._path(key)
        for index, item in enumerate(self._typed(key, list, _LIST, [])):
            place = f"{path}[{index}]"
            if not isinstance(item, dict):
                raise FormatError(
                    "{file}, line {line}: {field} must be an object.",
                    file=self.file,
                    line=self.line,
                    field=place,
                )
            yield Fields(self.file, self.line, place, item)

    def others(self, *known: str) -> dict[str, Any]:
        """The fields Onrecord has no place for: kept, so that they go out again."""
        return {key: value for key, value in self.data.items() if key not in known}
