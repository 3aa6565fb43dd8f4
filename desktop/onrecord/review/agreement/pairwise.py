"""Measures of two observers at a time, and their mean over all who worked together.

Kappa of two: Jacob Cohen, "A Coefficient of Agreement for Nominal Scales" (1960); its mean over
pairs: Richard J. Light, "Measures of Response Agreement for Qualitative Data" (1971). F1 between
annotators: George Hripcsak and Adam S. Rothschild, "Agreement, the F-Measure, and Reliability in
Information Retrieval" (2005).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from onrecord.review.agreement.evidence import Totals
from onrecord.review.agreement.nominal import alpha, divided

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Pair = tuple[str, ...]


def pairs_of(totals: Totals, first: str) -> list[Pair]:
    """The pairs of annotators that columns beginning with this word were counted of."""
    return sorted({column[1:3] for column in totals.columns if column[0] == first})


def of_pair(totals: Totals, pair: Pair) -> Totals:
    """The totals without what was counted of other pairs."""
    columns = {key: place for key, place in totals.columns.items() if key[1:3] == pair}
    return Totals(columns, totals.sums)


def mean_of(
    totals: Totals, pairs: Iterable[Pair], measure: Callable[[Pair], NDArray[np.float64]]
) -> NDArray[np.float64]:
    """The mean of a measure over the pairs for which it can be computed."""
    import numpy as np

    found = [measure(pair) for pair in pairs]
    if not found:
        return np.full(len(totals.sums), np.nan)
    every = np.stack(found)
    known = ~np.isnan(every)
    return divided(np.where(known, every, 0).sum(axis=0), known.sum(axis=0))


def cohen_kappa(totals: Totals) -> NDArray[np.float64]:
    """Cohen's kappa of each two, and the mean of them."""
    return mean_of(totals, pairs_of(totals, "table"), lambda pair: _kappa(totals, pair))


def alpha_of_two(totals: Totals) -> NDArray[np.float64]:
    """Krippendorff's nominal alpha of each two, and the mean of them."""

    def of_two(pair: Pair) -> NDArray[np.float64]:
        table = _table(totals, pair)
        return alpha(table + table.transpose(0, 2, 1), 1 - np.eye(table.shape[1])[None])

    import numpy as np

    return mean_of(totals, pairs_of(totals, "table"), of_two)


def _table(totals: Totals, pair: Pair) -> NDArray[np.float64]:
    """How often one of the two gave each value where the other gave each."""
    import numpy as np

    cells = [column for column in totals.named("table") if column[1:3] == pair]
    values = sorted({value for column in cells for value in column[3:]})
    table = np.zeros((len(totals.sums), len(values), len(values)))
    for column in cells:
        table[:, values.index(column[3]), values.index(column[4])] = totals.of(*column)
    return table


def _kappa(totals: Totals, pair: Pair) -> NDArray[np.float64]:
    import numpy as np

    table = _table(totals, pair)
    units = table.sum(axis=(1, 2))
    agreed = divided(np.trace(table, axis1=1, axis2=2), units)
    by_chance = divided((table.sum(axis=1) * table.sum(axis=2)).sum(axis=1), units**2)
    return divided(agreed - by_chance, 1 - by_chance)


def f1(matched: str, made: str = "made") -> Callable[[Totals], NDArray[np.float64]]:
    """F1 of each two annotators, and the mean of them: twice what matched, in what both made.

    It is the same whoever of the two is taken for the one to be matched.
    """

    def measure(totals: Totals) -> NDArray[np.float64]:
        def of_two(pair: Pair) -> NDArray[np.float64]:
            return divided(2 * totals.of(matched, *pair), totals.of(made, *pair))

        return mean_of(totals, pairs_of(totals, made), of_two)

    return measure


def agr(totals: Totals) -> NDArray[np.float64]:
    """The mean of agr(a||b) and agr(b||a) over all pairs: the share of what a made that something
    of b's meets.

    Janyce Wiebe, Theresa Wilson and Claire Cardie, "Annotating Expressions of Opinions and
    Emotions in Language" (2005), section 5.
    """

    def of_two(pair: Pair) -> NDArray[np.float64]:
        return divided(totals.of("met", *pair), totals.of("own", *pair))

    return mean_of(totals, pairs_of(totals, "own"), of_two)


def share(above: str, below: str) -> Callable[[Totals], NDArray[np.float64]]:
    """The share of one sum in another, all pairs together."""

    def measure(totals: Totals) -> NDArray[np.float64]:
        return divided(totals.of(above), totals.of(below))

    return measure
