"""What each article says about agreement, in counts that can be added up.

A figure over many articles is a function of the sums of such counts, so that an article is read
once, and drawing articles anew for an interval is a multiplication.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Column = tuple[str, ...]
"""What is counted: a first word that names it, then what it is counted of."""

Subject = tuple[str, ...]
"""What a figure is about: ("token",), ("label", "claim"), …"""

Counts = defaultdict[Column, float]
"""Counts of one article; some are fractions."""

Found = Mapping[Subject, Counts]
"""All that one article says."""


def no_counts() -> Counts:
    return defaultdict(float)


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts added up over articles: a row of sums for each way of adding them up."""

    columns: Mapping[Column, int]
    sums: NDArray[np.float64]

    def of(self, *column: str) -> NDArray[np.float64]:
        """The sums of one column, nothing where it was never counted."""
        place = self.columns.get(column)
        if place is None:
            nothing: NDArray[np.float64] = self.sums[:, :0].sum(axis=1)
            return nothing
        return self.sums[:, place]

    def named(self, first: str) -> list[Column]:
        """The columns whose names begin with this word, in a settled order."""
        return sorted(column for column in self.columns if column[0] == first)


class _Kept:
    """The counts of one subject: of each article, the numbers of its columns and the counts, which
    takes a tenth of the memory of dictionaries."""

    def __init__(self) -> None:
        self.columns: dict[Column, int] = {}
        self.articles: list[int] = []
        self.counts: list[tuple[array[int], array[float]]] = []

    def add(self, article: int, counts: Counts) -> None:
        places = (self.columns.setdefault(each, len(self.columns)) for each in counts)
        self.articles.append(article)
        self.counts.append((array("i", places), array("d", counts.values())))


class Evidence:
    """The counts of articles, in the order they were added."""

    def __init__(self) -> None:
        self._kept: dict[Subject, _Kept] = defaultdict(_Kept)
        self.articles = 0

    def add(self, found: Found) -> None:
        """Keep what one more article says."""
        for subject, counts in found.items():
            self._kept[subject].add(self.articles, counts)
        self.articles += 1

    def subjects(self, first: str) -> list[Subject]:
        """The subjects that anything was said of and whose names begin with this word."""
        return sorted(subject for subject in self._kept if subject[0] == first)

    def table(self, subject: Subject) -> Table:
        """The counts of one subject; without rows where no article says anything of it."""
        import numpy as np

        kept = self._kept.get(subject, _Kept())
        counts = np.zeros((len(kept.articles), len(kept.columns)))
        for row, (places, counted) in enumerate(kept.counts):
            counts[row, places] = counted
        return Table(kept.columns, kept.articles, counts)


@dataclass(frozen=True, slots=True)
class Table:
    """The counts of one subject, a row for each article (by number) that says anything of it."""

    columns: Mapping[Column, int]
    articles: Sequence[int]
    counts: NDArray[np.float64]

    def totals(self, weights: NDArray[np.float64]) -> Totals:
        """The sums for each row of weights, which holds how often each article counts."""
        return Totals(self.columns, weights[:, self.articles] @ self.counts)
