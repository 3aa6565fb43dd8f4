"""Which of many names a few typed letters mean; pure, and the same every time."""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

_ACCENTS = re.compile("[\u0300-\u036f]+")
_GAPS = re.compile(r"[^\w\n]+")


class Kind(IntEnum):
    """What can be found, in the order of what stands first among equals."""

    ACTION = 0
    LABEL = 1
    STATEMENT = 2
    ARTICLE = 3
    ACTOR = 4
    ISSUE = 5


class Item(NamedTuple):
    """One thing that can be found and gone to.

    ``words`` is the title, then what else it is found by, folded, each word after one space.
    """

    kind: Kind
    id: str
    title: str
    words: str
    detail: str = ""
    keys: tuple[str, ...] = ()
    enabled: bool = True
    mark: str = ""

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return f"{self.kind.name.lower()} {self.id}"


def folded(text: str) -> str:
    """The words of a text without case and accents, each after one space."""
    return folded_lines([text])[0]


def folded_lines(texts: Sequence[str]) -> list[str]:
    """Many texts folded; in one go, which takes a fifth of the time."""
    if not texts:
        return []
    lines = [text.replace("\n", " ") if "\n" in text else text for text in texts]
    whole = "\n".join(lines).casefold()
    if not whole.isascii():
        whole = _ACCENTS.sub("", unicodedata.normalize("NFKD", whole))
    return [f" {line.strip()}" for line in _GAPS.sub(" ", whole).split("\n")]


def ranked(query: str, items: Sequence[Item], limit: int) -> list[Item]:
    """The items that the query means, the likeliest first, ``limit`` at most.

    First those that begin with what is typed, then those that have words beginning with each
    word of it, then those that hold it anywhere, then those whose initials it spells.
    Among equals: actions before labels, statements, articles, actors, issues; then the shorter.
    """
    whole = folded(query).rstrip()
    if not whole:
        return list(items[:limit])
    words = whole.split()
    found: list[Item] = []
    known: set[int] = set()
    for fits in _tests(whole, words):
        more = [item for item in items if fits(item) and id(item) not in known]
        known.update(map(id, more))
        found += heapq.nsmallest(limit - len(found), more, key=_order)
        if len(found) >= limit:
            break
    return found


def _tests(whole: str, words: Sequence[str]) -> Iterable[Callable[[Item], bool]]:
    starts = [f" {word}" for word in words]
    yield lambda item: item.words.startswith(whole)
    if len(starts) == 1:
        yield lambda item: whole in item.words
        yield lambda item: words[0] in item.words
        if len(words[0]) > 1:
            yield lambda item: words[0] in _initials(item)
    else:
        yield lambda item: all(start in item.words for start in starts)
        yield lambda item: all(word in item.words for word in words)


def _initials(item: Item) -> str:
    if item.kind > Kind.STATEMENT:
        return ""
    return "".join(word[0] for word in item.words.split())


def _order(item: Item) -> tuple[int, int, str]:
    return item.kind, len(item.title), item.words


def recent_first(items: Sequence[Item], used: Sequence[str]) -> list[Item]:
    """The items with those used lately in front, the last used first."""
    places = {key: at for at, key in enumerate(used)}
    last = len(places)
    return sorted(items, key=lambda item: places.get(item.key, last))
