from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.review.agreement.evidence import Evidence, Totals
from onrecord.review.agreement.unitizing import (
    UNITIZING,
    add_units,
    continuum_counts,
    unitizing_alpha,
)


def totals(length: int, **labels) -> Totals:
    """One continuum: of each label, what each observer found as places and lengths."""
    observers = len(next(iter(labels.values())))
    counts = continuum_counts(length, observers)
    for label, found in labels.items():
        sections = [[(start, start + long) for start, long in units] for units in found]
        add_units(counts, label, sections, length)
    evidence = Evidence()
    evidence.add({UNITIZING: counts})
    return evidence.table(UNITIZING).totals(np.ones((1, 1)))


def alpha(found: Totals, label: str = "") -> float:
    return unitizing_alpha(label)(found)[0]


def test_the_example_of_krippendorff_2004():
    """Content Analysis, section 11.6: two observers of a continuum of 300, from 150 on."""
    found = totals(
        300,
        c=[[(75, 70), (220, 30)], [(70, 80), (205, 20), (250, 20)]],
        k=[[(30, 60), (150, 50)], [(30, 60), (150, 50)]],
    )
    assert alpha(found, "c") == pytest.approx(0.7286, abs=0.0005)
    assert alpha(found, "k") == pytest.approx(1)
    assert alpha(found) == pytest.approx(0.8591, abs=0.0005)


def test_where_nobody_found_anything_there_is_no_figure():
    assert np.isnan(alpha(totals(50, c=[[], []]), "c"))


UNITS = st.sets(st.integers(0, 9)).map(lambda tens: [(ten * 10, 6) for ten in sorted(tens)])


@given(UNITS, UNITS, UNITS)
def test_it_makes_no_difference_who_is_first(one, other, third):
    found = [alpha(totals(100, c=each)) for each in ([one, other, third], [third, one, other])]
    assert found[0] == pytest.approx(found[1], nan_ok=True)


@given(UNITS.filter(bool))
def test_alike_is_one(units):
    assert alpha(totals(100, c=[units, units])) == pytest.approx(1)
