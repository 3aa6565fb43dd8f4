"""What a person types to search: words, "phrases" and field:value, read forgivingly."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_MARKS = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_TERM = re.compile(r'(?:(?P<field>[^\W\d_][\w-]*):)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]+))?')


@dataclass(frozen=True, slots=True)
class Term:
    """One thing looked for: a word or phrase, of a ``field`` or ("") anywhere.

    ``exact``: it stood in quotation marks and means these words, not what begins with them.
    """

    text: str
    field: str = ""
    exact: bool = False

    def __str__(self) -> str:
        words = f'"{self.text}"' if self.exact else self.text
        return f"{self.field}:{words}" if self.field else words


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, term by term; ``str`` writes it so that ``parse`` reads the same."""

    terms: tuple[Term, ...] = ()

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    @property
    def words(self) -> tuple[Term, ...]:
        """The terms of no field."""
        return tuple(term for term in self.terms if not term.field)

    def having(self, term: Term) -> Query:
        """The query with this term too, at its end; the very same where it has it already."""
        return self if term in self.terms else Query((*self.terms, term))

    def __bool__(self) -> bool:
        return any(term.text for term in self.terms)


def parse(line: str) -> Query:
    """Read any line; nothing is refused. A quotation mark that is not closed reaches to the end."""
    return Query(tuple(_terms(line.translate(_MARKS))))


def _terms(line: str) -> Iterable[Term]:
    place = 0
    while place < len(line):
        if line[place].isspace():
            place += 1
            continue
        found = _TERM.match(line, place)
        assert found is not None, "it matches at every place"
        quoted, bare = found["quoted"], found["bare"]
        yield Term(quoted or bare or "", found["field"] or "", quoted is not None)
        place = found.end()


def field_of(field: str, value: str) -> Term:
    """The term that asks for this value of a field, quoted where it would not hold together."""
    text = value.translate(_MARKS).replace('"', " ")
    return Term(text, field, bool(re.search(r"\s", text)) or not text)


def as_phrase(words: str) -> Query:
    """The query for exactly these words, as somebody selects them in a text."""
    text = " ".join(words.translate(_MARKS).replace('"', " ").split())
    return Query((Term(text, exact=True),)) if text else Query()
