"""The project's actors and issues; attribute values refer to them by id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from onrecord.model import folding
from onrecord.model.ids import new_id
from onrecord.model.times import now

_SHORT = 3  # letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person or organization that takes part in public debate.

    One that was merged keeps its record; ``merged_into`` is the id of the one it is read as.
    """

    id: str = field(default_factory=new_id)
    name: str
    aliases: tuple[str, ...] = ()
    merged_into: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)
    author: str = ""
    modified: str = field(default_factory=now)
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A matter on which actors take stances; merged as actors are."""

    id: str = field(default_factory=new_id)
    name: str
    aliases: tuple[str, ...] = ()
    merged_into: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)
    author: str = ""
    modified: str = field(default_factory=now)
    revision: int = 1


Registered = Actor | Issue


def resolved(records: Iterable[Registered]) -> dict[str, str]:
    """The id of each record to the id of the one it is read as: itself, or the end of its chain.

    A chain that comes round on itself (two projects merged either way) ends at its least id; one
    that leads out of the registry ends at the last record that is there.
    """
    into = {each.id: each.merged_into for each in records}
    return {key: _end(into, key) for key in into}


def _end(into: Mapping[str, str], key: str) -> str:
    passed: dict[str, None] = {}
    while key not in passed:
        passed[key] = None
        if into[key] not in into:
            return key
        key = into[key]
    order = list(passed)
    return min(order[order.index(key) :])


def read_names(records: Iterable[Registered]) -> dict[str, str]:
    """The name that each record's id is read as."""
    by_id = {each.id: each for each in records}
    return {key: by_id[end].name for key, end in resolved(by_id.values()).items()}


def folded(text: str) -> str:
    """The words of a text as names are compared: small letters without accents, single spaces."""
    return folding.folded(text).strip()


class _Key(NamedTuple):
    """A record as it is searched: its name and aliases folded, each after a line end and space."""

    record: Registered
    names: tuple[str, ...]
    text: str
    words: frozenset[str]


class Roll:
    """A registry as people look into it: what ids are read as, and records found by name.

    ``living`` holds the records that were not merged into another, by name.
    """

    def __init__(self, records: Iterable[Registered]) -> None:
        self._by_id = {each.id: each for each in records}
        self._resolved = resolved(self._by_id.values())
        keys = sorted(
            map(_key, self._by_id.values()), key=lambda key: (key.names[0], key.record.id)
        )
        self._keys = [key for key in keys if self._resolved[key.record.id] == key.record.id]
        self.living = [key.record for key in self._keys]

    def read_as(self, key: str) -> Registered | None:
        """The record that this id is read as; None for an id, or bare name, not in here."""
        found = self._resolved.get(key)
        return self._by_id[found] if found is not None else None

    def name(self, key: str) -> str:
        """The name an id is read as; "" for one that is not in here."""
        found = self.read_as(key)
        return found.name if found else ""

    def named(self, name: str) -> list[Registered]:
        """The living records of exactly this name, but for case and accents."""
        wanted = folded(name)
        return [key.record for key in self._keys if key.names[0] == wanted]

    def found(self, query: str) -> list[Registered]:
        """The living records with all words of the query in a name or alias, the best first:
        that name, names that begin so, names with a word that begins so, aliases, the rest."""
        wanted = folded(query)
        if not wanted:
            return self.living
        words = wanted.split()
        fitting = [key for key in self._keys if all(word in key.text for word in words)]
        return [key.record for key in sorted(fitting, key=lambda key: _rank(key, wanted))]

    def suggested(self, words: str, most: int = 8) -> list[Registered]:
        """The living records that these words, those of a source, may speak of, the best first.

        A name counts by the share of its words that are there; words of up to three letters only
        in names that have no others ("BBC").
        """
        said = set(folded(words).split())
        whole = folded(words)
        scored = [(score, key) for key in self._keys if (score := _likeness(key, said, whole))]
        scored.sort(key=lambda pair: -pair[0])
        return [key.record for _, key in scored[:most]]


def _key(record: Registered) -> _Key:
    names = tuple(folded(name) for name in (record.name, *record.aliases))
    text = "".join(f"\n {name}" for name in names)
    return _Key(record, names, text, frozenset(text.split()))


def _rank(key: _Key, wanted: str) -> int:
    name, *aliases = key.names
    ranks = (
        name == wanted,
        name.startswith(wanted),
        f" {wanted}" in f" {name}",
        any(f" {wanted}" in f" {alias}" for alias in aliases),
        wanted in key.text,
    )
    return ranks.index(True) if True in ranks else len(ranks)


def _likeness(key: _Key, said: set[str], whole: str) -> float:
    if key.text.isascii() and key.words.isdisjoint(said):
        return 0  # nearly all of thousands
    return max(_share(name, said, whole) for name in key.names)


def _share(name: str, said: set[str], whole: str) -> float:
    """From 0 to 1, and above for a longer name that is there as a whole."""
    words = name.split()
    telling = [word for word in words if len(word) > _SHORT]
    there = sum(word in said for word in telling) / max(1, len(telling))
    if there == 1 or (words and said.issuperset(words)):
        return 1 + len(words) / 100
    # Scripts without spaces between words.
    return there or float(not name.isascii() and name in whole)
