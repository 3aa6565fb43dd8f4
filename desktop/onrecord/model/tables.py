"""Tables of a TOML file or a JSON column, read with complaints that name the place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from onrecord.errors import CodebookError, Message

_Kind = TypeVar("_Kind", bound=StrEnum)
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Table:
    """A table being read: every complaint names the file, the table and the key."""

    file: str | Message
    name: str
    data: Mapping[str, Any]

    def complaint(self, key: str, problem: str, /, **named: object) -> CodebookError:
        """The error to raise: a ``problem`` with ``{named}`` places, at this key."""
        return CodebookError(
            "{file}: [{table}] {key}: {problem}.",
            file=self.file,
            table=self.name or Message("top level"),
            key=key,
            problem=Message(problem, **named),
        )

    def only(self, *known: str) -> None:
        """Refuse keys that mean nothing here, so that a misspelling is not lost in silence."""
        for key in self.data:
            if key not in known:
                raise self.complaint(key, "unknown key; known are {known}", known=", ".join(known))

    def value(self, key: str, kind: type | tuple[type, ...], default: Any = _MISSING) -> Any:
        found = self.data.get(key, default)
        if found is _MISSING:
            raise self.complaint(key, "is missing")
        if key in self.data and (not isinstance(found, kind) or self._is_stray_flag(found, kind)):
            raise self.complaint(key, "“{found}” is of the wrong type", found=found)
        return found

    @staticmethod
    def _is_stray_flag(found: object, kind: type | tuple[type, ...]) -> bool:
        return isinstance(found, bool) and kind is int

    def text(self, key: str, default: str | None = None) -> str:
        return str(self.value(key, str, _MISSING if default is None else default)).strip()

    def name_in(self, key: str) -> str:
        """Text that may be neither missing nor empty."""
        found = self.text(key)
        if not found:
            raise self.complaint(key, "is empty")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        found = self.value(key, list, [])
        if not all(isinstance(item, str) for item in found):
            raise self.complaint(key, "every item must be text")
        return tuple(found)

    def flag(self, key: str) -> bool:
        return bool(self.value(key, bool, False))

    def one_of(self, key: str, kind: type[_Kind], default: _Kind | None = None) -> _Kind:
        found = self.text(key, default)
        try:
            return kind(found)
        except ValueError:
            problem = self.complaint(
                key, "“{found}” is not one of {allowed}", found=found, allowed=", ".join(kind)
            )
            raise problem from None

    def tables(self, key: str) -> list[Table]:
        name = f"{self.name}.{key}" if self.name else key
        found = self.value(key, Mapping, {})
        for item, table in found.items():
            if not isinstance(table, Mapping):
                raise self.complaint(f"{key}.{item}", "must be a table")
            if not item.strip() or "." in item:
                raise self.complaint(f"{key}.{item}", "an id is not empty and holds no dots")
        return [Table(self.file, f"{name}.{item}", table) for item, table in found.items()]

    @property
    def id(self) -> str:
        """The last part of the table's name; ids may hold spaces but no dots."""
        return self.name.rpartition(".")[2]
