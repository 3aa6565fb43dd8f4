"""Where in an article people differ: in the headline, and in each tenth of what comes after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import comb

from onrecord.model.agreement import NONE, placed_stretches, shortest
from onrecord.review.agreement.evidence import Counts, Subject, no_counts
from onrecord.review.compared import Compared

HEADLINE = "headline"
TENTHS = tuple(f"{tenth:02}" for tenth in range(1, 11))


def position_counts(compared: Compared) -> Iterator[tuple[Subject, Counts]]:
    """The counts of each place that the article has: of each two judgements of one token, at least
    one of which names a label, how many there are (``tagged``) and how many name the same
    (``alike``). The shortest tag's label counts."""
    places = sections(compared)
    counted = {name: no_counts() for name in places}
    layers = [each.annotations for each in compared.layers]
    for tokens, judged in placed_stretches(layers, compared.grid):
        tagged, alike = _pairs([shortest(each) for each in judged])
        for name, place in places.items():
            within = len(range(max(tokens.start, place.start), min(tokens.stop, place.stop)))
            counted[name][("tagged",)] += within * tagged
            counted[name][("alike",)] += within * alike
    for name, counts in counted.items():
        yield ("position", name), counts


def sections(compared: Compared) -> dict[str, range]:
    """The tokens of the headline and of each tenth of the rest; none of those that are empty."""
    everything = len(compared.grid.starts)
    after = compared.grid.touched(0, compared.headline).stop if compared.headline else 0
    rest = everything - after
    edges = [after + rest * tenth // 10 for tenth in range(11)]
    found = {HEADLINE: range(after)}
    found |= {name: range(*edges[at : at + 2]) for at, name in enumerate(TENTHS)}
    return {name: tokens for name, tokens in found.items() if tokens}


def _pairs(labels: Sequence[str]) -> tuple[int, int]:
    """Of how many pairs of these one or both name a label, and how many of them name the same."""
    counts = Counter(labels)
    blank = comb(counts[NONE], 2)
    return comb(len(labels), 2) - blank, sum(comb(each, 2) for each in counts.values()) - blank
