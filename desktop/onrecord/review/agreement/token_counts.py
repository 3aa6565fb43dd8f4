"""What an article says about agreement token by token.

Where a token carries several labels, the shortest tag's label counts overall; for each label by
itself, a token carries it or not, whatever else it carries.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from onrecord.model.agreement import NONE, Unit, shortest, stretches
from onrecord.review.agreement.evidence import Counts, Subject, no_counts
from onrecord.review.agreement.nominal import nominal_counts
from onrecord.review.compared import Coded, Compared

TOKEN: Subject = ("token",)
CARRIED = "carried"
"""The value, for one label, that a token carries it."""

_Judged = Counter[tuple[str, ...]]  # values in the order of the layers, with the number of tokens


def token_counts(compared: Compared) -> Iterator[tuple[Subject, Counts]]:
    """The counts of all labels together and of each that anybody used."""
    layers = sorted(compared.layers, key=lambda each: each.annotator)
    overall: _Judged = Counter()
    by_label: dict[str, _Judged] = defaultdict(Counter)
    several = no_counts()
    for times, judged in stretches([each.annotations for each in layers], compared.grid):
        overall[tuple(map(shortest, judged))] += times
        for label in set().union(*judged):
            by_label[label][tuple(CARRIED if label in each else NONE for each in judged)] += times
        _add_several(several, judged, times)
    everything = len(compared.grid.starts)
    yield TOKEN, _counted(layers, overall, everything) | several
    for label, units in by_label.items():
        yield ("label", label), _counted(layers, units, everything)


def _add_several(counts: Counts, judged: Sequence[Mapping[str, int]], times: int) -> None:
    counts[("labelled",)] += times * sum(bool(each) for each in judged)
    counts[("several",)] += times * sum(len(each) > 1 for each in judged)


def _counted(layers: Sequence[Coded], units: _Judged, everything: int) -> Counts:
    """The counts of the units and of the tokens that nobody labelled."""
    units[(NONE,) * len(layers)] += everything - units.total()
    alike: Counter[Unit] = Counter()
    for values, times in units.items():
        alike[tuple(sorted(values))] += times
    counts = nominal_counts(alike)
    for (first, one), (second, other) in combinations(enumerate(layers), 2):
        for values, times in units.items():
            place = "table", one.annotator, other.annotator, values[first], values[second]
            counts[place] += times
    return counts
