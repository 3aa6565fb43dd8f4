"""Unitizing alpha: do observers find units of the same length at the same place?

Klaus Krippendorff, "On the Reliability of Unitizing Contiguous Data" (1995), with the formulas and
the example of "Content Analysis: An Introduction to Its Methodology" (2nd edition, 2004), section
11.6. For the family it belongs to see Krippendorff, Yann Mathet, Stéphane Bouvry and Antoine
Widlöcher, "On the Reliability of Unitizing Textual Continua: Further Developments" (2016).

Lengths are tokens. Each article is a continuum; several are pooled, so that disagreement and what
is expected by chance are added up over all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from onrecord.review.agreement.evidence import Column, Counts, Subject, Totals, no_counts
from onrecord.review.agreement.nominal import divided
from onrecord.review.compared import Coded, Compared

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

UNITIZING: Subject = ("unitizing",)

Section = tuple[int, int]
"""A unit ``[start, end)``, in tokens."""


def unitizing_counts(compared: Compared) -> Iterator[tuple[Subject, Counts]]:
    """The counts of all labels. A fragment is a unit by itself; tags of one label that overlap in
    one layer are one unit."""
    length = len(compared.grid.starts)
    labels = sorted({tag.label for layer in compared.layers for tag in layer.annotations})
    counts = continuum_counts(length, len(compared.layers))
    for label in labels:
        units = [_units(compared, layer, label) for layer in compared.layers]
        add_units(counts, label, units, length)
    yield UNITIZING, counts


def continuum_counts(length: int, observers: int) -> Counts:
    """The counts of a continuum in which nobody found anything."""
    counts = no_counts()
    counts[("matter",)] = length * observers
    counts["blank", str(length)] = observers
    return counts


def add_units(
    counts: Counts, label: str, observers: Sequence[Sequence[Section]], length: int
) -> None:
    """Add what each observer found of one label in a continuum, as units that do not overlap."""
    for units in observers:
        counts["gap", label, str(length)] -= 1  # the blank one that was counted already
        for gap in _gaps(units, length):
            counts["gap", label, str(gap)] += 1
        for start, end in units:
            counts["unit", label, str(end - start)] += 1
    differing = sum(_difference(one, other) for one, other in combinations(observers, 2))
    counts["observed", label] += 2 * differing / (len(observers) - 1)


def _units(compared: Compared, layer: Coded, label: str) -> list[Section]:
    spans = (span for tag in layer.annotations if tag.label == label for span in tag.spans)
    touched = (compared.grid.touched(span.start, span.end) for span in spans)
    joined: list[Section] = []
    for start, end in sorted((each.start, each.stop) for each in touched if each):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


def _gaps(units: Iterable[Section], length: int) -> Iterator[int]:
    edges = [(0, 0), *sorted(units), (length, length)]
    for (_, end), (start, _) in pairwise(edges):
        if start > end:
            yield start - end


def _difference(one: Sequence[Section], other: Sequence[Section]) -> int:
    """The squared differences between two observers: of the edges of units that overlap, and of
    the length of units that lie within a gap of the other's."""
    total = 0
    for here, there in ((one, other), (other, one)):
        for start, end in here:
            near = [each for each in there if each[0] < end and start < each[1]]
            if not near:
                total += (end - start) ** 2
            elif here is one:
                total += sum((start - a) ** 2 + (end - b) ** 2 for a, b in near)
    return total


def unitizing_alpha(label: str = "") -> Callable[[Totals], NDArray[np.float64]]:
    """Unitizing alpha of one label; without one, of all together."""

    def measure(totals: Totals) -> NDArray[np.float64]:
        labels = [label] if label else [each for _, each in totals.named("observed")]
        observed = sum((totals.of("observed", each) for each in labels), totals.of())
        expected = sum((_expected(totals, each) for each in labels), totals.of())
        return 1 - divided(observed, totals.of("matter") * expected)

    return measure


def _expected(totals: Totals, label: str) -> NDArray[np.float64]:
    """What is expected where units of these lengths fall anywhere, per length of matter."""
    import numpy as np

    units, lengths = _by_length(totals, [x for x in totals.named("unit") if x[1] == label])
    of_label = [each for each in totals.named("gap") if each[1] == label]
    gaps, widths = _by_length(totals, [*of_label, *totals.named("blank")])
    cubes = (2 * lengths**3 - 3 * lengths**2 + lengths) / 3
    room = np.maximum(widths[None, :] - lengths[:, None] + 1, 0)
    in_gaps = ((units @ (lengths[:, None] ** 2 * room)) * gaps).sum(axis=1)
    together = (units.sum(axis=1) - 1) * (units @ cubes)
    matter = totals.of("matter")
    within = matter * (matter - 1) - units @ (lengths * (lengths - 1))
    return np.nan_to_num(divided(2 * (together + in_gaps), within))


def _by_length(
    totals: Totals, columns: Sequence[Column]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    import numpy as np

    sums = np.zeros((len(totals.sums), len(columns)))
    for place, column in enumerate(columns):
        sums[:, place] = totals.of(*column)
    return sums, np.array([float(column[-1]) for column in columns])
