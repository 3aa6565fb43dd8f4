"""The YAML that heads a dataset card: what the Hub and ``datasets`` read of it.

Described at https://huggingface.co/docs/hub/datasets-cards and, for ``dataset_info``, by
``datasets.Features``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa

from onrecord.formats.huggingface.counts import Counts

Yaml = str | int | Mapping[str, "Yaml"] | Sequence["Yaml"]

_SIZES = ("n<1K", "1K<n<10K", "10K<n<100K", "100K<n<1M", "1M<n<10M", "10M<n<100M", "100M<n<1B")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_KINDS = {pa.string(): "string", pa.int64(): "int64", pa.float64(): "float64", pa.bool_(): "bool"}


@dataclass(frozen=True, slots=True)
class Part:
    """One split's file: ``place`` in the folder, rows, and bytes in memory and on disk."""

    name: str
    place: str
    rows: int
    bytes: int
    size: int


@dataclass(frozen=True, slots=True)
class Described:
    """The files of a dataset, their columns, and which of those hold numbers of classes: names
    by the place of the column, as in ``annotations.label``."""

    name: str
    parts: tuple[Part, ...]
    schema: pa.Schema
    classes: Mapping[str, Sequence[str]]


def front_matter(described: Described, counts: Counts, language: str) -> list[str]:
    """The lines between, and with, the two that part it from the card."""
    languages = _languages(counts, language)
    told: dict[str, Yaml] = {
        "pretty_name": described.name,
        **({"language": languages} if languages else {}),
        "license": "other",
        "size_categories": [size_category(counts.articles.total())],
        "task_categories": ["token-classification"],
        "tags": ["annotations", "claims", "news", "onrecord", "quotation-attribution", "stance"],
    }
    if described.parts:
        told |= {"configs": [_configuration(described)], "dataset_info": _info(described)}
    return ["---", *_mapping(told, ""), "---", ""]


def _configuration(described: Described) -> Yaml:
    files = [{"split": part.name, "path": part.place} for part in described.parts]
    return {"config_name": "default", "data_files": files}


def _languages(counts: Counts, usual: str) -> list[str]:
    """The articles' languages, else the codebook's, as the Hub tells them: "en", not "en-GB"."""
    told = [each for each in counts.languages if _LANGUAGE.fullmatch(each)]
    usual = usual.partition("-")[0].lower()
    return sorted(told) or ([usual] if _LANGUAGE.fullmatch(usual) else [])


def size_category(rows: int) -> str:
    """How the Hub tells the size of a dataset."""
    return _SIZES[min(max(len(str(rows)) - 3, 0), len(_SIZES) - 1)]


def _info(described: Described) -> dict[str, Yaml]:
    parts = described.parts
    return {
        "features": [_feature(field, field.name, described.classes) for field in described.schema],
        "splits": [
            {"name": part.name, "num_bytes": part.bytes, "num_examples": part.rows}
            for part in parts
        ],
        "download_size": sum(part.size for part in parts),
        "dataset_size": sum(part.bytes for part in parts),
    }


def _feature(field: pa.Field, place: str, classes: Mapping[str, Sequence[str]]) -> dict[str, Yaml]:
    return {"name": field.name, **_kind(field.type, place, classes)}


def _kind(kind: pa.DataType, place: str, classes: Mapping[str, Sequence[str]]) -> dict[str, Yaml]:
    if names := classes.get(place):
        numbered = {str(number): name for number, name in enumerate(names)}
        return {"dtype": {"class_label": {"names": numbered}}}
    if pa.types.is_struct(kind):
        return {"struct": [_feature(each, f"{place}.{each.name}", classes) for each in kind]}
    if pa.types.is_list(kind):
        inner = _kind(kind.value_type, place, classes)
        return {"list": next(iter(inner.values()))}
    return {"dtype": _KINDS[kind]}


def _mapping(told: Mapping[str, Yaml], indent: str) -> Iterator[str]:
    for key, value in told.items():
        head = f"{indent}{_scalar(key)}:"
        if isinstance(value, str | int):
            yield f"{head} {_scalar(value)}"
        elif isinstance(value, Mapping):
            yield head
            yield from _mapping(value, f"{indent}  ")
        else:
            yield head
            yield from _sequence(value, indent)


def _sequence(told: Sequence[Yaml], indent: str) -> Iterator[str]:
    for each in told:
        if isinstance(each, Mapping):
            first, *others = _mapping(each, f"{indent}  ")
            yield f"{indent}- {first.lstrip()}"
            yield from others
        elif isinstance(each, str | int):
            yield f"{indent}- {_scalar(each)}"


_WORD = re.compile(r"[A-Za-z_][A-Za-z_0-9/.-]*")
# Words that YAML takes for something else than text.
_TAKEN = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})


def _scalar(value: str | int) -> str:
    """A word as it stands, and other text in quotes with all but printable ASCII escaped."""
    if isinstance(value, int):
        return str(value)
    if _WORD.fullmatch(value) and value.lower() not in _TAKEN:
        return value
    return f'"{"".join(map(_quoted, value))}"'


def _quoted(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isascii() and character.isprintable():
        return character
    return f"\\u{ord(character):04X}" if ord(character) < 0x10000 else f"\\U{ord(character):08X}"
