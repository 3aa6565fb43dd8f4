"""Lines of columns, sentences and documents of CoNLL files, with the line each stands on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.errors import FormatError, UserError


@dataclass(frozen=True, slots=True)
class Row:
    """A token. ``before`` and ``after`` are the white space around it, None where the file
    does not tell; ``tags`` its cells in the columns of tags."""

    line: int
    form: str
    tags: tuple[str, ...]
    after: str | None = None
    before: str = ""


@dataclass(slots=True)
class Document:
    """What stands between one document's beginning and the next one's. ``facts`` is what the
    file tells of it; ``errors`` what is wrong with it, so that it has to be left out."""

    facts: dict[str, str] = field(default_factory=dict)
    sentences: list[list[Row]] = field(default_factory=list)
    errors: list[UserError] = field(default_factory=list)

    def refuse(self, error: UserError) -> None:
        """Leave the document out; the first reason is told."""
        if not self.errors:
            self.errors.append(error)

    @property
    def rows(self) -> list[Row]:
        return [row for sentence in self.sentences for row in sentence]


@dataclass(slots=True)
class Reading:
    """The document being read, and where in it. ``covered`` is the last word of a sentence that
    a token of several words stands for."""

    document: Document = field(default_factory=Document)
    covered: int = 0
    _is_open: bool = False

    def finished(self) -> Iterator[Document]:
        """The document, if there is anything in it; another begins."""
        if self.document.facts or self.document.sentences or self.document.errors:
            yield self.document
        self.document = Document()
        self.end_sentence()

    def end_sentence(self) -> None:
        self._is_open, self.covered = False, 0

    def add(self, row: Row) -> None:
        """Take a token into the sentence, or begin one with it."""
        if not self._is_open:
            self.document.sentences.append([])
        self._is_open = True
        self.document.sentences[-1].append(row)


def numbered(path: Path) -> Iterator[tuple[int, str]]:
    """The lines from 1, without their ends.

    Raises FormatError when the file cannot be opened or a line is not UTF-8.
    """
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(file, start=1):
                line = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
                yield number, _decoded(line, path.name, number)
    except OSError as exc:
        raise FormatError("{file}: {reason}.", file=path, reason=exc.strerror) from exc


def _decoded(raw: bytes, file: str, number: int) -> str:
    try:
        return raw.rstrip(b"\r\n").decode()
    except UnicodeDecodeError as exc:
        raise FormatError(
            "{file}, line {line}: is not UTF-8 text.", file=file, line=number
        ) from exc


def uneven(file: str, line: int, found: int, expected: int) -> FormatError:
    """The complaint about a line with too many or too few columns."""
    return FormatError(
        "{file}, line {line}: has {found} columns instead of {expected}; the article was left out.",
        file=file,
        line=line,
        found=found,
        expected=expected,
    )
