"""Reporting words: where a text says that somebody says something, and how it takes it."""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice

from onrecord import resources
from onrecord.model.spans import Span

_ENGLISH = "en"
_SOON = 10  # words from a verb to the word that introduces what is said
_ENDING = frozenset('.;:!?“”"')
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting word or expression in a text, and the group of the list that it is in:
    neutral, endorsing, doubting, denying or declining."""

    span: Span
    group: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The reporting words of one language: the expressions that begin with a word, by that word,
    and the groups of all, in small letters."""

    beginnings: Mapping[str, re.Pattern[str]]
    groups: Mapping[str, str]
    beside: Mapping[str, frozenset[str]]
    """What stands around them: ``followed`` by their source, ``opening`` a clause, ``closing`` a
    subject, ``introducing`` what is said, ``describing`` a name."""

    def found(self, text: str) -> tuple[Report, ...]:
        found: list[Report] = []
        end = 0
        for word in _WORD.finditer(text):
            pattern = self.beginnings.get(word[0].lower())
            if pattern is None or word.start() < end:
                continue
            if match := pattern.match(text, word.start()):
                end = match.end()
                group = self.groups[_plain(match[0])]
                found.append(Report(Span.of(text, *match.span()), group))
        return tuple(found)


def reporting(text: str, language: str = "") -> tuple[Report, ...]:
    """The reporting words of a text, in its order, none within another; offsets are code points.

    ``language`` is a tag as articles carry it ("en-GB"); where we have no list for it, or it is
    empty, the English one is used.
    """
    return lexicon_of(language).found(text)


def cuts(text: str, start: int, end: int, language: str = "") -> tuple[Span, ...]:
    """The reporting words of the range, and the words that introduce what is said ("told
    reporters that"): between them and punctuation stand the claims, and who makes them."""
    listed = lexicon_of(language)
    found: list[Span] = []
    for report in listed.found(text[start:end]):
        verb = Span.of(text, start + report.span.start, start + report.span.end)
        found += [verb, *_introducing(text, verb.end, end, listed)]
    return tuple(found)


def _introducing(text: str, start: int, end: int, listed: Lexicon) -> Iterator[Span]:
    """The word that introduces what is said, if one follows soon and in the same sentence."""
    for word in islice(_WORD.finditer(text, start, end), _SOON):
        if not _ENDING.isdisjoint(text[start : word.start()]):
            return
        if word[0].lower() in listed.beside["introducing"]:
            yield Span.of(text, *word.span())
            return


def lexicon_of(language: str) -> Lexicon:
    """The list for articles in this language: the English one where there is none."""
    return lexicon(_listed(language))


def _listed(language: str) -> str:
    name = language.replace("_", "-").partition("-")[0].lower()
    known = name.isalpha() and resources.path(f"reporting/{name}.toml").is_file()
    return name if known else _ENGLISH


@cache
def lexicon(language: str) -> Lexicon:
    """The bundled list of a language, which was made by hand for this program."""
    with resources.path(f"reporting/{language}.toml").open("rb") as file:
        table = tomllib.load(file)
    beside = {kind: frozenset(words) for kind, words in table.pop("beside", {}).items()}
    groups = {_plain(words): group for group, listed in table.items() for words in listed}
    beginnings = defaultdict(list)
    for words in sorted(groups, key=len, reverse=True):  # the longest is tried first
        beginnings[words.partition(" ")[0]].append(words)
    patterns = {word: _any_of(listed) for word, listed in beginnings.items()}
    return Lexicon(patterns, groups, beside)


def _any_of(expressions: Iterable[str]) -> re.Pattern[str]:
    listed = "|".join(re.escape(words).replace(r"\ ", r"\s+") for words in expressions)
    return re.compile(rf"(?:{listed})(?!\w|[-’']\w)", re.IGNORECASE)


def _plain(words: str) -> str:
    return " ".join(words.lower().split())
