"""The list of differences over all articles, narrowed by what one looks for."""

from __future__ import annotations

import gc
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace

from onrecord.errors import UserError
from onrecord.model.layers import Annotator
from onrecord.model.settlements import Settlement
from onrecord.review.comparison.cases import Part
from onrecord.review.comparison.differences import Kind
from onrecord.store import reviews
from onrecord.store.comparing import layers_of, marked_articles
from onrecord.work.comparing import Comparing, State, entered
from onrecord.work.exporting import Report
from onrecord.work.steps import Steps, followed
from onrecord.work.survey_rows import Row, rows_of
from onrecord.work.view import View

__all__ = ["CaseFilter", "Row", "Survey", "chosen_article", "refreshed", "survey",
           "survey_steps"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What of the list is shown; what is empty narrows nothing.

    ``annotators`` are ids: rows that concern all of them, and on which they do not all say the
    same. ``agreed`` shows only cases in which all agree (True) or differ (False). ``text`` is
    looked for in words and titles, whatever its case.
    """

    kinds: frozenset[Kind] = frozenset()
    parts: frozenset[Part] = frozenset()
    labels: frozenset[str] = frozenset()
    attribute: str = ""
    annotators: frozenset[str] = frozenset()
    article_id: str = ""
    article_ids: frozenset[str] = frozenset()
    states: frozenset[State] = frozenset()
    agreed: bool | None = None
    text: str = ""

    def fits(self, row: Row) -> bool:
        """Whether the row is shown."""
        return (
            (not self.kinds or row.kind in self.kinds)
            and (not self.parts or row.part in self.parts)
            and (not self.labels or row.label in self.labels)
            and (not self.states or row.state in self.states)
            and self.agreed in (None, row.kind is None)
            and self.attribute in ("", row.attribute)
            and self.article_id in ("", row.article_id)
            and (not self.article_ids or row.article_id in self.article_ids)
            and (not self.annotators or self._concerns(row))
            and (not self.text or self._says(row))
        )

    def _concerns(self, row: Row) -> bool:
        together = any(self.annotators.issubset(side) for side in row.sides)
        if len(self.annotators) == 1 or row.kind is None:
            return together
        return not together and self.annotators.issubset(key for x in row.sides for key in x)

    def _says(self, row: Row) -> bool:
        wanted = self.text.casefold()
        return wanted in row.words.casefold() or wanted in row.title.casefold()


@dataclass(frozen=True, slots=True)
class Survey:
    """All rows, article by article in order of arrival, case by case in text order.

    ``annotators`` are those whose layers are compared somewhere, by id in the order of their names.
    ``articles`` says how many were compared, ``few`` how many have fewer than two layers that are
    done. ``names`` are those that were asked for.
    """

    rows: tuple[Row, ...]
    annotators: Mapping[str, Annotator]
    names: tuple[str, ...] = ()
    articles: int = 0
    few: int = 0

    def matching(self, wanted: CaseFilter) -> tuple[Row, ...]:
        """The rows that are shown."""
        return tuple(filter(wanted.fits, self.rows))

    def counts(self, wanted: CaseFilter) -> dict[Kind | None, int]:
        """How many differences of each kind there are besides what ``kinds`` narrows, each once;
        and how many cases in which all agree, under None."""
        besides = replace(wanted, kinds=frozenset())
        found = Counter(row.kind for row in self.matching(besides) if not row.is_again)
        return {kind: found[kind] for kind in (*Kind, None)}


def survey(
    view: View, names: Sequence[str] = (), *, report: Report = lambda _done, _all: None
) -> Survey:
    """Compare all articles that have two layers or more to compare: people's that are done, or
    those of ``names``, which may be patterns.

    Raises UserError for a name that nobody has, and whatever ``report`` raises.
    """
    with _still(view), _collecting_seldom():
        return followed(survey_steps(view, names), report)


def survey_steps(view: View, names: Sequence[str] = ()) -> Steps[Survey]:
    """The same step by step, an article at a time. What is edited between the steps may be told
    as it was; see ``refreshed``."""
    return _Surveying(view, names).survey()


def refreshed(survey: Survey, view: View, article_ids: Collection[str]) -> Survey:
    """The survey with these articles compared anew, after an edit that concerns them."""
    with _still(view):
        surveying = _Surveying(view, survey.names)
        return surveying.refreshed(survey, article_ids)


def chosen_article(view: View, name: str) -> str:
    """The id of the article that has this id or title; empty for an empty name.

    Raises UserError where there is none, or several have the title.
    """
    if not name:
        return ""
    read = view.project.read
    ids = read.article_ids()
    if name in ids:
        return name
    titles = reviews.titles(read, ids)
    found = [key for key in ids if titles[key].casefold() == name.casefold()]
    if len(found) > 1:
        raise UserError("Several articles are called “{name}”; give the id.", name=name)
    if not found:
        raise UserError("There is no article “{name}”.", name=name)
    return found[0]


class _Surveying:
    """Reads articles and tells their rows."""

    def __init__(self, view: View, names: Sequence[str]) -> None:
        self._read = view.project.read
        self._names = tuple(names)
        self._comparing = Comparing(view, names)
        self._layers: dict[str, list[str]] = {}
        self._makers: set[str] = set()

    def survey(self) -> Steps[Survey]:
        ids = self._read.article_ids()
        compared = self._compared(ids)
        rows: list[Row] = []
        articles = self._articles(compared)
        for number in range(1, len(compared) + 1):
            with _collecting_seldom():
                rows += next(articles, ("", ()))[1]
            yield number, len(compared)
        return self._survey(rows, ids, compared)

    def refreshed(self, survey: Survey, article_ids: Collection[str]) -> Survey:
        ids = self._read.article_ids()
        compared = self._compared(ids)
        there = set(compared)
        by_article: dict[str, list[Row]] = {}
        for row in survey.rows:
            by_article.setdefault(row.article_id, []).append(row)
        again = [each for each in dict.fromkeys(article_ids) if each in there]
        by_article |= dict(self._articles(again))
        rows = [row for key in compared for row in by_article.get(key, ())]
        return self._survey(rows, ids, compared)

    def _survey(
        self, rows: Sequence[Row], article_ids: Sequence[str], compared: Sequence[str]
    ) -> Survey:
        everybody = self._comparing.annotators
        there = {key: everybody[key] for key in everybody if key in self._makers}
        few = len(article_ids) - len(compared)
        return Survey(tuple(rows), there, self._names, len(compared), few)

    def _compared(self, article_ids: Sequence[str]) -> list[str]:
        """The articles with two layers or more to compare."""
        found: dict[str, set[str]] = defaultdict(set)
        for layer in layers_of(self._read, self._comparing.annotators):
            if self._comparing.counts(layer):
                found[layer.article_id].add(layer.annotator_id)
        order = self._comparing.annotators
        self._layers = {
            key: [each for each in order if each in makers]
            for key, makers in found.items()
            if len(makers) > 1
        }
        self._makers = {each for makers in self._layers.values() for each in makers}
        return [key for key in article_ids if key in self._layers]

    def _articles(self, article_ids: Sequence[str]) -> Iterator[tuple[str, list[Row]]]:
        settlements: dict[str, list[Settlement]] = {}
        for made in reviews.settlements(self._read, article_ids):
            settlements.setdefault(made.article_id, []).append(made)
        for each in marked_articles(self._read, article_ids, self._makers):
            key, makers = each.article_id, self._layers[each.article_id]
            compared = self._comparing.beside(each.text, makers, each.annotations, each.links)
            entries, _ = entered(key, compared, settlements.get(key, ()))
            yield key, list(rows_of(each.title, entries))


def _still(view: View) -> AbstractContextManager[None]:
    # Our own window waits meanwhile, but another process may be writing.
    return nullcontext() if view.writable else view.project.read.unchanging()


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    # Records come by the hundred thousand and tie no knots; to look for knots at every 700th of
    # them takes a quarter of the time.
    before = gc.get_threshold()
    gc.set_threshold(100_000, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
