"""From what a CAS file spells to values of the types its type system names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from onrecord.errors import FormatError
from onrecord.formats.cas.types import (
    BOOLEAN,
    NUMBERS,
    STRING,
    STRINGS,
    STRUCTURES,
    WHOLE_NUMBERS,
    Cas,
    Feature,
    FeatureValue,
    Ref,
    Refs,
    Structure,
    TypeSystem,
)
from onrecord.formats.fields import LARGEST
from onrecord.model.quoting import short_quote

_LONGEST_NUMBER = 24  # characters
_FLAGS = {"true": True, "false": False}


class RawStructure(NamedTuple):
    """As XMI has it: attributes are texts, child elements lists of texts."""

    id: str
    type: str
    values: Mapping[str, str | list[str]]
    line: int


class RawView(NamedTuple):
    text: str
    structures: tuple[RawStructure, ...]
    members: tuple[str, ...]


class Decoder:
    """Decodes one XMI file; what cannot be decoded is left out and kept in ``problems``."""

    def __init__(self, types: TypeSystem, file: str) -> None:
        self._types = types
        self._file = file
        self._unknown: Counter[str] = Counter()
        self._first: dict[str, int] = {}
        self._features: dict[str, dict[str, Feature]] = {}
        self._refused: list[FormatError] = []

    def decoded(self, view: RawView) -> Cas:
        """Raises FormatError when ids are no numbers."""
        found = {each.id: each for each in self._structures(view)}
        members = tuple(self._number(each, 0) for each in view.members)
        return Cas(view.text, self._types, found, members)

    @property
    def problems(self) -> Iterator[FormatError]:
        yield from self._refused
        for kind, count in self._unknown.items():
            yield FormatError(
                "{file}, line {line}: the type “{type}” is not in the type system; "
                "left out: {count}.",
                file=self._file,
                line=self._first[kind],
                type=kind,
                count=count,
            )

    def _structures(self, view: RawView) -> Iterator[Structure]:
        for raw in view.structures:
            if raw.type not in self._types:
                self._unknown[raw.type] += 1
                self._first.setdefault(raw.type, raw.line)
                continue
            try:
                yield self._structure(raw)
            except FormatError as exc:
                self._refused.append(exc)

    def _structure(self, raw: RawStructure) -> Structure:
        if raw.type not in self._features:
            self._features[raw.type] = self._types.features(raw.type)
        features = self._features[raw.type]
        values = {}
        for key, spelled in raw.values.items():
            if key not in features:
                continue
            try:
                values[key] = self._value(features[key], spelled)
            except ValueError:
                raise FormatError(
                    "{file}, line {line}: {field} cannot be read: “{value}”.",
                    file=self._file,
                    line=raw.line,
                    field=key,
                    value=short_quote(str(spelled)),
                ) from None
        return Structure(self._number(raw.id, raw.line), raw.type, values, raw.line)

    def _number(self, text: str, line: int) -> int:
        try:
            return _whole(text)
        except ValueError:
            raise FormatError(
                "{file}, line {line}: {field} cannot be read: “{value}”.",
                file=self._file,
                line=line,
                field="xmi:id",
                value=short_quote(text),
            ) from None

    def _value(self, feature: Feature, spelled: str | list[str]) -> FeatureValue:
        """Raises ValueError where the text is no such value."""
        kind = feature.range
        if isinstance(spelled, list):
            return tuple(spelled) if kind == STRINGS else tuple(map(str, spelled))
        if kind == STRING or self._types.is_a(kind, STRING):
            return spelled
        if kind == BOOLEAN:
            return _flag(spelled)
        if kind in NUMBERS:
            return _whole(spelled) if kind in WHOLE_NUMBERS else float(spelled)
        if kind == STRINGS:
            return Ref(_whole(spelled)) if spelled else ()
        if kind == STRUCTURES or kind.endswith("[]"):
            return Refs(tuple(map(_whole, spelled.split())))
        return Ref(_whole(spelled))


def _whole(spelled: str) -> int:
    """Raises ValueError for what is no whole number that can go further."""
    if len(spelled) > _LONGEST_NUMBER or abs(found := int(spelled)) > LARGEST:
        raise ValueError(spelled)
    return found


def _flag(spelled: str) -> bool:
    if spelled not in _FLAGS:
        raise ValueError(spelled)
    return _FLAGS[spelled]
