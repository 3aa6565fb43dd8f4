"""How one kind of record lies in the project file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

Row = Sequence[Any]


@dataclass(frozen=True, slots=True, eq=False)  # each is told by itself: quick to look up by
class Table:
    """How one kind of record lies in the file. ``key`` names the columns that identify a row."""

    name: str
    columns: tuple[str, ...]
    to_row: Callable[[Any], Row]
    from_row: Callable[[Row], Any]
    key: tuple[str, ...] = ("id",)

    @property
    def listed(self) -> str:
        """The columns, quoted, for a SELECT or INSERT."""
        return ", ".join(f'"{column}"' for column in self.columns)

    def key_of(self, row: Row) -> tuple[Any, ...]:
        return tuple(row[self.columns.index(column)] for column in self.key)
