"""Agreement on units that every observer gives one value.

Alpha: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): any number of
observers, missing values; nominal, and ordinal for values in an order. Kappa of many observers:
Joseph L. Fleiss, "Measuring Nominal Scale Agreement among Many Raters" (1971). AC1: Kilem L. Gwet,
"Computing Inter-Rater Reliability and Its Variance in the Presence of High Agreement" (2008). The
latter two, where units have different numbers of observers: Gwet, "Handbook of Inter-Rater
Reliability" (2014), chapter 2.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from onrecord.model.agreement import Unit
from onrecord.review.agreement.evidence import Counts, Totals, no_counts

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_LEAST = 1e-12  # below this a difference is rounding


def nominal_counts(units: Mapping[Unit, int]) -> Counts:
    """The counts of units, given with how many there are of each.

    A value that only one observer gave to a unit cannot be paired; it tells only how often the
    value is given.
    """
    counts = no_counts()
    for unit, times in units.items():
        given = Counter(unit)
        for value, count in given.items():
            counts["share", value] += times * count / len(unit)
        counts[("rated",)] += times
        counts["unit", *sorted(unit)] += times
        if len(unit) > 1:
            _add_pairs(counts, given, len(unit), times)
    return counts


def _add_pairs(counts: Counts, given: Mapping[str, int], observers: int, times: int) -> None:
    counts[("units",)] += times
    counts[("judgements",)] += times * observers
    for one, count in given.items():
        for other, more in given.items():
            pairs = count * (more - (one == other))
            if pairs and one <= other:
                counts["o", one, other] += times * pairs / (observers - 1)
    agreeing = sum(count * (count - 1) for count in given.values())
    counts[("agreeing",)] += times * agreeing / (observers * (observers - 1))


def values_of(totals: Totals) -> list[str]:
    """The values that were given to units, in the order of the alphabet."""
    return [value for _, value in totals.named("share")]


def coincidences(totals: Totals, values: Sequence[str]) -> NDArray[np.float64]:
    """The coincidence matrix, for each row of totals."""
    import numpy as np

    found = np.zeros((len(totals.sums), len(values), len(values)))
    for row, one in enumerate(values):
        for column, other in enumerate(values):
            first, second = sorted((one, other))
            found[:, row, column] = totals.of("o", first, second)
    return found


def nominal_alpha(totals: Totals) -> NDArray[np.float64]:
    """Krippendorff's alpha of nominal values; NaN where all values are the same."""
    import numpy as np

    values = values_of(totals)
    return alpha(coincidences(totals, values), 1 - np.eye(len(values))[None])


def ordinal_alpha(totals: Totals) -> NDArray[np.float64]:
    """Krippendorff's alpha of values that are numbers and count by their order only."""
    import numpy as np

    values = sorted(values_of(totals), key=float)
    found = coincidences(totals, values)
    margins = found.sum(axis=2)
    up_to = np.cumsum(margins, axis=1)
    middle = up_to - margins / 2  # half of the value itself, and all before it
    return alpha(found, (middle[:, :, None] - middle[:, None, :]) ** 2)


def alpha(found: NDArray[np.float64], distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Alpha of coincidence matrices, given how far values are apart."""
    margins = found.sum(axis=2)
    judgements = margins.sum(axis=1)
    expected = (margins[:, :, None] * margins[:, None, :] * distance).sum(axis=(1, 2))
    observed = (found * distance).sum(axis=(1, 2))
    return 1 - divided((judgements - 1) * observed, expected)


def fleiss_kappa(totals: Totals) -> NDArray[np.float64]:
    """Fleiss' kappa; NaN where all values are the same."""
    by_chance = sum(share**2 for share in _shares(totals))
    return _beyond(totals, by_chance)


def gwet_ac1(totals: Totals) -> NDArray[np.float64]:
    """Gwet's AC1, over the values that were given; NaN where there is only one."""
    import numpy as np

    nothing = np.zeros(len(totals.sums))
    shares = _shares(totals)
    given = sum(((share > 0).astype(float) for share in shares), nothing)
    varied = sum((share * (1 - share) for share in shares), nothing)
    return _beyond(totals, divided(varied, given - 1))


def _shares(totals: Totals) -> list[NDArray[np.float64]]:
    rated = totals.of("rated")
    return [divided(totals.of("share", value), rated) for value in values_of(totals)]


def _beyond(totals: Totals, by_chance: NDArray[np.float64] | float) -> NDArray[np.float64]:
    observed = divided(totals.of("agreeing"), totals.of("units"))
    return divided(observed - by_chance, 1 - by_chance + 0 * observed)


def divided(above: NDArray[np.float64], below: NDArray[np.float64]) -> NDArray[np.float64]:
    """The quotients; NaN, and no warning, where there is nothing to divide by."""
    import numpy as np

    found: NDArray[np.float64] = np.full(np.broadcast(above, below).shape, np.nan)
    np.divide(above, below, out=found, where=np.abs(below) > _LEAST)
    return found
