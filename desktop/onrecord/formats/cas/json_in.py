"""UIMA JSON CAS 0.4.0 in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from onrecord.errors import FormatError
from onrecord.formats.cas.types import (
    SEGMENTS,
    SOFA,
    STRINGS,
    STRUCTURES,
    Cas,
    Feature,
    FeatureValue,
    Ref,
    Refs,
    Structure,
    StructureType,
    TypeSystem,
)

_REFERENCE, _NUMBER = "@", "#"
_TEXTS = "uima.cas.String[]"


class JsonDecoder:
    """Decodes one JSON CAS; what cannot be decoded is left out and kept in ``problems``."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._unknown: Counter[str] = Counter()

    def decoded(self, data: bytes) -> Cas:
        """Raises FormatError when it is none."""
        try:
            root = orjson.loads(data)
        except orjson.JSONDecodeError as exc:
            raise FormatError(
                "{file}, line {line}: is not valid JSON ({reason}).",
                file=self._file,
                line=exc.lineno,
                reason=exc.msg,
            ) from exc
        types = TypeSystem(self._types(root))
        raw = list(self._raw(root))
        sofa = self._sofa(raw)
        found = {each.id: each for each in self._structures(raw, types)}
        return Cas(sofa["sofaString"], types, found, self._members(root, sofa))

    @property
    def problems(self) -> Iterator[FormatError]:
        for kind, count in self._unknown.items():
            yield FormatError(
                "{file}: the type “{type}” is not in the type system; left out: {count}.",
                file=self._file,
                type=kind,
                count=count,
            )

    def _part(self, holder: object, key: str, kind: type) -> Any:
        """What stands there, of this kind; raises FormatError where something else does."""
        found = holder.get(key) if isinstance(holder, dict) else None
        if not isinstance(found, kind):
            raise FormatError("{file}: {field} is missing or wrong.", file=self._file, field=key)
        return found

    def _types(self, root: object) -> Iterator[StructureType]:
        for name, told in self._part(root, "%TYPES", dict).items():
            parent = self._part(told, "%SUPER_TYPE", str)
            features = tuple(
                self._feature(key, each) for key, each in told.items() if not key.startswith("%")
            )
            yield StructureType(name, parent, features, str(told.get("%DESCRIPTION", "")))

    def _feature(self, name: str, told: object) -> Feature:
        ranged = self._part(told, "%RANGE", str)
        described = told.get("%DESCRIPTION", "") if isinstance(told, dict) else ""
        if ranged == _TEXTS:
            return Feature(name, STRINGS, "", str(described))
        if ranged.endswith("[]"):
            return Feature(name, STRUCTURES, ranged[:-2], str(described))
        return Feature(name, ranged, "", str(described))

    def _raw(self, root: object) -> Iterator[tuple[int, Mapping[str, Any]]]:
        """The structures with their ids: a list, or by their ids."""
        held = root.get("%FEATURE_STRUCTURES") if isinstance(root, dict) else None
        if isinstance(held, dict):
            held = [{"%ID": key, **each} for key, each in held.items() if isinstance(each, dict)]
        if not isinstance(held, list):
            raise FormatError(
                "{file}: {field} is missing or wrong.",
                file=self._file,
                field="%FEATURE_STRUCTURES",
            )
        for each in held:
            self._part(each, "%TYPE", str)
            yield self._id(each), each

    def _id(self, each: Mapping[str, Any]) -> int:
        try:
            return int(each.get("%ID", ""))
        except (TypeError, ValueError):
            raise FormatError(
                "{file}: {field} is missing or wrong.", file=self._file, field="%ID"
            ) from None

    def _sofa(self, raw: list[tuple[int, Mapping[str, Any]]]) -> dict[str, Any]:
        """The text's record, with its id."""
        found = [{**each, "%ID": key} for key, each in raw if each["%TYPE"] == SOFA]
        found.sort(key=lambda each: each.get("sofaID") != "_InitialView")
        if not found or not isinstance(found[0].get("sofaString"), str):
            raise FormatError("{file} holds no text.", file=self._file)
        return found[0]

    def _members(self, root: Mapping[str, Any], sofa: Mapping[str, Any]) -> tuple[int, ...]:
        for view in self._part(root, "%VIEWS", dict).values():
            if isinstance(view, dict) and view.get("%SOFA") == sofa["%ID"]:
                held = view.get("%MEMBERS", [])
                return tuple(each for each in held if isinstance(each, int))
        return ()

    def _structures(
        self, raw: list[tuple[int, Mapping[str, Any]]], types: TypeSystem
    ) -> Iterator[Structure]:
        for key, each in raw:
            kind = each["%TYPE"]
            if kind == SOFA or kind in SEGMENTS:
                continue
            if kind not in types and not kind.endswith("[]"):
                self._unknown[kind] += 1
                continue
            yield Structure(key, kind, dict(_values(each)))


def _values(each: Mapping[str, Any]) -> Iterator[tuple[str, FeatureValue]]:
    for key, value in each.items():
        if key == "%ELEMENTS":
            yield from _elements(each["%TYPE"], value)
        elif key.startswith(_REFERENCE):
            if isinstance(value, int):
                yield key[1:], Ref(value)
        elif not key.startswith("%") and isinstance(value, str | int | float | bool):
            yield key.removeprefix(_NUMBER), value


def _elements(kind: str, value: object) -> Iterator[tuple[str, FeatureValue]]:
    if isinstance(value, list) and kind in (STRINGS, _TEXTS):
        yield "elements", tuple(str(each) for each in value)
    elif isinstance(value, list):
        yield "elements", Refs(tuple(each for each in value if isinstance(each, int)))
