"""Articles and labels in: whole articles at a time, bad files named and left out."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path, PurePath

from onrecord.corpus import text_files
from onrecord.errors import FormatError, UserError
from onrecord.formats import codebook_toml
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Edit, Record
from onrecord.model.formats import Format, Incoming
from onrecord.model.ids import new_id
from onrecord.work import formats
from onrecord.work.fitting import Fitted, Fitter
from onrecord.work.session import Session

Report = Callable[[int], None]
"""Called with how many articles have been looked at so far."""

_BATCH = 200  # articles a transaction: few enough to lose little, enough to be quick
_AUTO, _TEXT = "auto", "text"


@dataclass(slots=True)
class ImportResult:
    """What went in, what was there already, and what was left out and why."""

    articles: int = 0
    layers: int = 0
    annotations: int = 0
    known_articles: set[str] = field(default_factory=set)
    known_files: list[str] = field(default_factory=list)
    skipped: list[UserError] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    @property
    def came_to_nothing(self) -> bool:
        """Whether nothing went in and nothing was there already."""
        return not (self.articles or self.layers or self.known_articles)

    def count(self, fitted: Fitted) -> None:
        self.articles += fitted.is_new
        self.layers += fitted.layers
        self.annotations += fitted.annotations
        if not (fitted.is_new or fitted.layers):
            self.known_articles.add(fitted.article_id)
            self.known_files.append(fitted.file)
        self.skipped += fitted.refused
        self.left_out += fitted.left_out


def format_names() -> tuple[str, ...]:
    """What ``--format`` may be."""
    return (_AUTO, _TEXT, *(each.name for each in formats.reading()))


def import_paths(
    session: Session,
    paths: Sequence[Path],
    *,
    format_name: str = _AUTO,
    report: Report = lambda _done: None,
) -> ImportResult:
    """Bring in files, and folders with all that lies below them.

    A bad file (or line) is named in ``skipped`` and the others go in; a text that is there
    already gets only the layers it lacks. All of it is one step to undo.
    """
    if format_name not in format_names():
        formats.read_as(format_name)  # says which there are
    result, group = ImportResult(), new_id()
    fitter = Fitter(session)
    bundles = _good(_bundles(session, paths, format_name), result)
    while batch := list(islice(bundles, _BATCH)):
        fitted = [fitter.fit(bundle) for bundle in batch]
        _commit(session, fitted, paths, group)
        for each in fitted:
            result.count(each)
        report(result.articles + len(result.known_articles))
    return result


def _commit(session: Session, fitted: list[Fitted], paths: Sequence[Path], group: str) -> None:
    changes = _additions(record for each in fitted for record in each.records)
    unrecorded = _additions(record for each in fitted for record in each.unrecorded)
    if changes or unrecorded:
        name, more = paths[0].name, len(paths) - 1
        if more:
            edit = Edit("Import {name} and {n} more", changes, {"name": name, "n": more}, group)
        else:
            edit = Edit("Import {name}", changes, {"name": name}, group)
        session.project.commit(edit, session.annotator, unrecorded=unrecorded)


def _additions(records: Iterable[Record]) -> tuple[Change, ...]:
    return tuple(Change(None, record) for record in records)


def _good(found: Iterator[Bundle | UserError], result: ImportResult) -> Iterator[Bundle]:
    for item in found:
        if isinstance(item, UserError):
            result.skipped.append(item)
        else:
            yield item


def _bundles(
    session: Session, paths: Sequence[Path], format_name: str
) -> Iterator[Bundle | UserError]:
    for path in paths:
        if not path.exists():
            yield UserError("{file} is not there.", file=path)
            continue
        files, aside = _files(path, format_name)
        if aside:
            yield _left_aside(path, aside)
        if not files:
            yield UserError("{file} holds no files to bring in.", file=path)
        for file in files:
            try:
                yield from _read(session, file, format_name)
            except FormatError as exc:
                yield exc


def _files(path: Path, format_name: str) -> tuple[list[Path], Counter[str]]:
    """The file itself, or the files below the folder that can be read, in order of name; and the
    suffixes of those that are left aside."""
    if path.is_file():
        return [path], Counter()
    wanted, aside = [], Counter[str]()
    suffixes = _suffixes(format_name)
    for place, name in _below(path):
        suffix = PurePath(name).suffix.lower()
        if suffix in suffixes:
            wanted.append(Path(place, name))
        elif suffix != ".toml":  # codebooks lie beside their data
            aside[suffix or "–"] += 1
    return sorted((file for file in wanted if file.is_file()), key=str), aside


def _below(folder: Path) -> Iterator[tuple[str, str]]:
    """Folder and name of everything below that is not hidden."""
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from ((place, name) for name in names if not name.startswith("."))


def _left_aside(folder: Path, aside: Counter[str]) -> UserError:
    """A remark on the files of a folder that were not even looked at."""
    kinds = ", ".join(f"{suffix}: {n}" for suffix, n in sorted(aside.items()))
    return UserError("{file}: files of other kinds left aside ({kinds}).", file=folder, kinds=kinds)


def _suffixes(format_name: str) -> set[str]:
    suffixes = {each.name: set(each.suffixes) for each in formats.reading()}
    suffixes[_TEXT] = set(text_files.SUFFIXES)
    suffixes[_AUTO] = set().union(*suffixes.values())
    return suffixes[format_name]


def _read(session: Session, file: Path, format_name: str) -> Iterator[Bundle | UserError]:
    chosen = _format_of(file, format_name)
    if chosen is None or chosen.read is None:
        yield text_files.read(file)
        return
    if remark := _adopt_codebook(session, file):
        yield remark
    texts = session.project.read
    yield from chosen.read(file, Incoming(codebook=session.codebook, text_of=texts.text_by_hash))


def _format_of(file: Path, format_name: str) -> Format | None:
    """The annotation format to read the file in; None for plain text."""
    if format_name == _TEXT:
        return None
    return formats.recognised(file) if format_name == _AUTO else formats.read_as(format_name)


def _adopt_codebook(session: Session, file: Path) -> UserError | None:
    """Keep the revision of our codebook that lies beside the data, if we lack it; a remark on
    one that is newer, which is taken up only where nobody has tagged under ours yet."""
    beside = file.with_suffix(".codebook.toml")
    if not beside.is_file():
        return None
    book, read = codebook_toml.read(beside), session.project.read
    if book.id != session.codebook.id or read.codebook_revision(book.id, book.revision):
        return None
    newer = book.revision > session.codebook.revision
    if newer and read.has_people_s_tags():
        return UserError(
            "{file} was made under revision {theirs} of the codebook, this project is at {ours}.",
            file=file.name,
            theirs=book.revision,
            ours=session.codebook.revision,
        )
    session.project.commit_outside_history(Edit("Adopt codebook", (Change(None, book),)))
    session.refresh_codebook()
    return _taken_up(book) if newer else None


def _taken_up(book: Codebook) -> UserError:
    return UserError("The codebook is now at revision {revision}.", revision=book.revision)
