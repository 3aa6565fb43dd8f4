"""Columns of Arrow data, filled record by record and told all at once.

Filling is appending to Python lists; the arrays are built column by column, which is what keeps
an export near the speed of the bare library. A record's Python objects live until then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Generic, Protocol, TypeVar

import pyarrow as pa

from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Label, LinkType

TEXT, NUMBER = pa.string(), pa.int64()


class Column(Protocol):
    """Something that becomes an array once all of its records have been added."""

    def array(self) -> pa.Array: ...

    def __len__(self) -> int: ...


def struct(columns: Mapping[str, pa.Array], *, null: pa.Array | None = None) -> pa.StructArray:
    """Arrays side by side as the fields of records."""
    fields = [pa.field(name, array.type) for name, array in columns.items()]
    return pa.StructArray.from_arrays(list(columns.values()), fields=fields, mask=null)


_Inner = TypeVar("_Inner", bound=Column)


class Records:
    """Records with fields of single values, added as tuples in the order of the fields."""

    def __init__(self, fields: Mapping[str, pa.DataType]) -> None:
        self._fields = fields
        self._rows: list[tuple[Any, ...]] = []
        self.add = self._rows.append

    def __len__(self) -> int:
        return len(self._rows)

    def columns(self) -> dict[str, pa.Array]:
        told = zip(*self._rows, strict=True) if self._rows else ((),) * len(self._fields)
        return {
            name: pa.array(values, kind)
            for (name, kind), values in zip(self._fields.items(), told, strict=True)
        }

    def array(self) -> pa.Array:
        return struct(self.columns())


class Lists(Generic[_Inner]):
    """For each record of another column, how many of these belong to it."""

    def __init__(self, inner: _Inner) -> None:
        self.inner = inner
        self._ends = [0]

    def __len__(self) -> int:
        return len(self._ends) - 1

    def close(self) -> None:
        """What was added to the inner column since the last time is one record's list."""
        self._ends.append(len(self.inner))

    def array(self) -> pa.Array:
        ends = pa.array(self._ends, pa.int32())
        return pa.ListArray.from_arrays(ends, self.inner.array())


_KINDS = {
    AttributeType.NUMBER: pa.float64(),
    AttributeType.FLAG: pa.bool_(),
    AttributeType.CHOICES: pa.list_(TEXT),
}


class Attributes:
    """A record for each label that has attributes, with a typed field for each of them; the
    records of the labels that a tag does not have are null."""

    def __init__(self, kinds: Iterable[Label | LinkType]) -> None:
        told = {kind.id: {each.id: each for each in kind.attributes} for kind in kinds}
        self._kinds = {label: attributes for label, attributes in told.items() if attributes}
        self._rows: dict[str, list[tuple[int, Mapping[str, Any]]]] = defaultdict(list)
        self._count = 0

    def __bool__(self) -> bool:
        return bool(self._kinds)

    def __len__(self) -> int:
        return self._count

    def add(self, label: str, values: Mapping[str, Value]) -> dict[str, Value]:
        """Add one tag's values, all of them of attributes of its label; gives those back that do
        not fit their column."""
        held, unfit = {}, {}
        for key, value in values.items():
            told = _held(self._kinds[label][key], value)
            if told is None:
                unfit[key] = value
            else:
                held[key] = told
        self._rows[label].append((self._count, held))
        self._count += 1
        return unfit

    def array(self) -> pa.Array:
        return struct({label: self._label(label) for label in self._kinds})

    def _label(self, label: str) -> pa.Array:
        others = [True] * self._count
        columns: dict[str, list[Any]] = {key: [None] * self._count for key in self._kinds[label]}
        for place, values in self._rows[label]:
            others[place] = False
            for key, value in values.items():
                columns[key][place] = value
        told = {
            key: pa.array(columns[key], _KINDS.get(attribute.type, TEXT))
            for key, attribute in self._kinds[label].items()
        }
        return struct(told, null=pa.array(others, pa.bool_()))


def _held(attribute: Attribute, value: Value) -> Any:
    """The value as its column holds it; None where it is of another type: an import may hold
    anything."""
    match attribute.type:
        case AttributeType.NUMBER:
            return _number(value)
        case AttributeType.FLAG:
            return value if isinstance(value, bool) else None
        case AttributeType.CHOICES:
            fits = isinstance(value, tuple) and all(isinstance(each, str) for each in value)
            return value if fits else None
        case _:
            return value if isinstance(value, str) else None


def _number(value: Value) -> float | None:
    """The number, if a double can hold it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        told = float(value)
    except OverflowError:
        return None
    return told if told == value else None
