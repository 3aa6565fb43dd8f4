"""Figures with what they rest on, or with the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.errors import marked
from onrecord.review.agreement.drawing import interval
from onrecord.review.agreement.evidence import Evidence, Subject, Table, Totals
from onrecord.review.agreement.pairwise import Pair, of_pair, pairs_of
from onrecord.review.agreement.token_counts import TOKEN

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NO_INTERVAL = marked("an interval needs two articles that tell something of it")


@dataclass(frozen=True, slots=True)
class Measure:
    """How one kind of figure is computed of totals.

    ``counted`` is what the columns whose sum is n begin with, ``unit`` what they count;
    ``nothing`` says why there is no figure where n is 0, ``constant`` where there is no
    variation.
    """

    name: str
    title: str
    of: Callable[[Totals], NDArray[np.float64]]
    counted: str | tuple[str, ...]
    unit: str
    nothing: str
    constant: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A figure to be computed, and the words that lead to it: ("labels", "claim", "alpha")."""

    path: tuple[str, ...]
    subject: Subject
    measure: Measure
    pair: Pair | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """``value`` is None where it is not computable, and ``because`` says why. ``low`` and ``high``
    hold 95 % of the values over articles drawn anew; ``no_interval`` says why they are missing.
    ``n`` counts ``unit``; ``left_out`` tells what could not count, with the reason."""

    value: float | None
    low: float | None
    high: float | None
    n: int
    unit: str
    because: str = ""
    no_interval: str = ""
    left_out: Mapping[str, int] = field(default_factory=dict)


class Figures:
    """Computes figures of evidence, for any choice of its articles."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._tables: dict[Subject, Table] = {}

    def figures(
        self,
        wanted: Sequence[Wanted],
        counting: NDArray[np.float64],
        drawn: Iterable[NDArray[np.float64]] = (),
    ) -> list[Figure]:
        """The figures where each article counts as often as ``counting`` says, with intervals
        over the rows of ``drawn``."""
        draws: list[list[NDArray[np.float64]]] = [[] for _ in wanted]
        for weights in drawn:
            totals: dict[Subject, Totals] = {}  # what several figures are computed of
            for each, found in zip(wanted, draws, strict=True):
                found.append(each.measure.of(self._totals(each, weights, totals)))
        totals = {}
        pairs = zip(wanted, draws, strict=True)
        return [
            self._figure(each, self._totals(each, counting[None], totals), counting, found)
            for each, found in pairs
        ]

    def pairs(self) -> list[Pair]:
        """Who worked with whom."""
        return pairs_of(self._all(TOKEN), "table")

    def share_of_several(self) -> float:
        """The share of tokens with several labels, among those that carry any."""
        totals = self._all(TOKEN)
        labelled = float(totals.of("labelled")[0])
        return float(totals.of("several")[0]) / labelled if labelled else 0.0

    def _all(self, subject: Subject) -> Totals:
        import numpy as np

        return self._table(subject).totals(np.ones((1, self._evidence.articles)))

    def _table(self, subject: Subject) -> Table:
        if subject not in self._tables:
            self._tables[subject] = self._evidence.table(subject)
        return self._tables[subject]

    def _totals(
        self, wanted: Wanted, weights: NDArray[np.float64], known: dict[Subject, Totals]
    ) -> Totals:
        subject = wanted.subject
        if subject not in known:
            known[subject] = self._table(subject).totals(weights)
        totals = known[subject]
        return of_pair(totals, wanted.pair) if wanted.pair else totals

    def _figure(
        self,
        wanted: Wanted,
        totals: Totals,
        counting: NDArray[np.float64],
        draws: list[NDArray[np.float64]],
    ) -> Figure:
        measure = wanted.measure
        n = _counted(totals, measure.counted)
        found = float(measure.of(totals)[0])
        left_out = _left_out(totals)
        if found != found:  # NaN
            because = measure.constant if n and measure.constant else measure.nothing
            return Figure(None, None, None, n, measure.unit, because, left_out=left_out)
        says = sum(counting[number] > 0 for number in self._tables[wanted.subject].articles)
        low, high = interval(draws) if says > 1 else (None, None)
        missing = NO_INTERVAL if says < 2 or (draws and low is None) else ""
        return Figure(found, low, high, n, measure.unit,
                      no_interval=missing, left_out=left_out)  # fmt: skip


def _counted(totals: Totals, first: str | tuple[str, ...]) -> int:
    words = (first,) if isinstance(first, str) else first
    columns = (each for each in totals.named(words[0]) if each[: len(words)] == words)
    return round(sum(float(totals.of(*each)[0]) for each in columns))


def _left_out(totals: Totals) -> dict[str, int]:
    """What could not count, by the reason."""
    counted = {each[1]: round(totals.of(*each)[0]) for each in totals.named("left out")}
    return {reason: count for reason, count in counted.items() if count}
