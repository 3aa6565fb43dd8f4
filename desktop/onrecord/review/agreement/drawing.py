"""Intervals by the bootstrap: articles are drawn anew, with replacement, as whole clusters.

Bradley Efron and Robert J. Tibshirani, "An Introduction to the Bootstrap" (1993), chapter 13
(percentile intervals). Articles are drawn and not tokens, since what is judged in one article is
not independent.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEVEL = 95  # per cent
_CELLS = 200_000  # draws times articles in memory at once


def drawn(articles: int, draws: int, seed: int) -> Iterator[NDArray[np.float64]]:
    """How often each article counts, a row for each draw, block by block."""
    import numpy as np

    chance = np.random.default_rng(seed)
    block = max(1, _CELLS // max(articles, 1))
    for first in range(0, draws if articles else 0, block):
        size = min(block, draws - first)
        yield chance.multinomial(articles, [1 / articles] * articles, size=size).astype(float)


def interval(found: Sequence[NDArray[np.float64]]) -> tuple[float | None, float | None]:
    """The middle 95 % of what was found, of the draws for which it could be computed."""
    import numpy as np

    if not found:
        return None, None
    values = np.concatenate(found)
    values = values[~np.isnan(values)]
    if not len(values):
        return None, None
    rest = (100 - LEVEL) / 2
    low, high = np.percentile(values, [rest, 100 - rest])
    return float(low), float(high)
