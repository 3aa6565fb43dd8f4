"""Articles and labels in: whole articles at a time, bad files named and left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import inf
from pathlib import Path
from time import monotonic

from onrecord.errors import Message, UserError
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change, Edit, Record
from onrecord.model.ids import new_id
from onrecord.work.files import AUTO, format_names
from onrecord.work.fitting import Fitted, Fitter
from onrecord.work.incoming import Order, Reader, check
from onrecord.work.session import Session

__all__ = [
    "Import",
    "ImportResult",
    "Order",
    "Progress",
    "Remark",
    "bring_in",
    "format_names",
    "import_paths",
]

Report = Callable[[int], None]
"""Called with how many articles have been looked at so far."""

_BATCH = 200  # articles a transaction: few enough to lose little, enough to be quick
_SLICE = 25  # articles a transaction in a window, which stays alive between two


@dataclass(slots=True)
class Remark:
    """What is worth saying of some articles: the first case, and how many there are of it."""

    first: Message
    count: int = 0


@dataclass(slots=True)
class ImportResult:
    """What went in, what was there already, and what was left out and why.

    ``left_out`` counts labels and link types the codebook does not have; ``remarks`` are by kind.
    """

    articles: int = 0
    layers: int = 0
    annotations: int = 0
    links: int = 0
    known_articles: set[str] = field(default_factory=set)
    known_files: list[str] = field(default_factory=list)
    skipped: list[UserError] = field(default_factory=list)
    remarks: dict[str, Remark] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)

    @property
    def came_to_nothing(self) -> bool:
        """Whether nothing went in and nothing was there already."""
        return not (self.articles or self.layers or self.known_articles)

    @property
    def looked_at(self) -> int:
        """How many articles were new or there already."""
        return self.articles + len(self.known_articles)

    def count(self, fitted: Fitted) -> None:
        self.articles += fitted.is_new
        self.layers += fitted.layers
        self.annotations += fitted.annotations
        self.links += fitted.links
        if not (fitted.is_new or fitted.layers or fitted.is_beside):
            self.known_articles.add(fitted.article_id)
            self.known_files.append(fitted.file)
        self.skipped += fitted.refused
        self.left_out += fitted.left_out
        for each in fitted.remarks:
            self.remark(each)

    def remark(self, message: Message) -> None:
        """Count a remark with the others of its kind; the first is kept to be told."""
        self.remarks.setdefault(message.message, Remark(message)).count += 1


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is. ``articles`` are those that are done with, known ones among them."""

    files: int
    of: int
    articles: int


def import_paths(
    session: Session,
    paths: Sequence[Path],
    *,
    format_name: str = AUTO,
    report: Report = lambda _done: None,
) -> ImportResult:
    """Bring in files, and folders with all that lies below them, as ``bring_in`` does."""
    return bring_in(session, Order(paths=tuple(paths), format_name=format_name), report=report)


def bring_in(
    session: Session, order: Order, *, report: Report = lambda _done: None
) -> ImportResult:
    """Bring in all at once.

    A bad file (or line) is named in ``skipped`` and the others go in; a text that is there
    already gets only the layers it lacks. All of it is one step to undo. Raises UserError, with
    nothing read, for a format that is not read and a label that is not in the codebook.
    """
    run = Import(session, order, batch=_BATCH, seconds=inf)
    for progress in run:
        if progress.articles:
            report(progress.articles)
    return run.result


class Import:
    """One import on its way: each ``next`` reads and writes a few articles and tells how far it
    is, so that a window stays alive between two.

    ``result`` counts what is in so far. Raises UserError, with nothing read, for an order that
    cannot be met; what stops it on its way leaves whole articles, or nothing where it runs within
    ``ProjectFile.provisional``. A ``group`` names the step that it goes on, if one has begun (with
    new labels, say).
    """

    def __init__(
        self,
        session: Session,
        order: Order,
        *,
        batch: int = _SLICE,
        seconds: float = 0.05,
        group: str = "",
    ) -> None:
        self.result = ImportResult()
        self._reader = Reader(session, order, check(session, order))
        self._session = session
        self._order = order
        self._batch, self._seconds = batch, seconds
        self._group = group or new_id()
        self._tagged: set[str] = set()  # articles that came with their labels
        self._steps = self._run()

    def __iter__(self) -> Iterator[Progress]:
        return self

    def __next__(self) -> Progress:
        return next(self._steps)

    def _run(self) -> Iterator[Progress]:
        items, fitter = self._reader.items(self._adopt), self._fitter()
        next(items)
        yield self._progress()
        ended = False
        while not ended:
            fitted, ended = self._slice(items, fitter)
            self._commit(fitted)
            yield self._progress()
        self.result.left_out += self._reader.left_out
        for name in self._reader.mapper.unmet():
            self.result.skipped.append(UserError("No file has a label “{name}”.", name=name))

    def _fitter(self) -> Fitter:
        return Fitter(self._session, chose=bool(self._order.pairs))

    def _slice(
        self, items: Iterator[Bundle | UserError | None], fitter: Fitter
    ) -> tuple[list[Fitted], bool]:
        """What goes in of the next few articles, and whether those were the last."""
        fitted: list[Fitted] = []
        began = monotonic()
        for item in items:
            if isinstance(item, UserError):
                self.result.skipped.append(item)
            elif item is not None:
                fitted.append(self._fitted(item, fitter))
            if len(fitted) == self._batch or monotonic() - began > self._seconds:
                return fitted, False
        return fitted, True

    def _fitted(self, bundle: Bundle, fitter: Fitter) -> Fitted:
        fitted = fitter.fit(self._reader.mapped(bundle))
        fitted.file = self._reader.below.name(fitted.file)
        if not self._reader.is_text:
            self._tagged.add(fitted.article_id)
        # The text that a file of labels came from lies beside it and is no other article.
        fitted.is_beside = self._reader.is_text and fitted.article_id in self._tagged
        return fitted

    def _progress(self) -> Progress:
        return Progress(self._reader.done, self._reader.of, self.result.looked_at)

    def _commit(self, fitted: list[Fitted]) -> None:
        changes = _additions(record for each in fitted for record in each.records)
        unrecorded = _additions(record for each in fitted for record in each.unrecorded)
        if changes or unrecorded:
            edit = named(self._order.paths, changes, self._group)
            self._session.project.commit(edit, self._session.annotator, unrecorded=unrecorded)
        self._reader.forget_texts()
        for each in fitted:
            self.result.count(each)

    def _adopt(self, book: Codebook) -> Codebook:
        adopted = Edit("Adopt codebook", (Change(None, book),))
        self._session.project.commit_outside_history(adopted)
        self._session.refresh_codebook()
        return self._session.codebook


def _additions(records: Iterable[Record]) -> tuple[Change, ...]:
    return tuple(Change(None, record) for record in records)


def named(paths: Sequence[Path], changes: tuple[Change, ...], group: str) -> Edit:
    """An edit of the step that brings these files and folders in."""
    name, more = paths[0].name, len(paths) - 1
    if more:
        return Edit("Import {name} and {n} more", changes, {"name": name, "n": more}, group)
    return Edit("Import {name}", changes, {"name": name}, group)
