"""Figures of nominal and ordinal values beside published ones and those of the package."""

from __future__ import annotations

from collections import Counter

import krippendorff
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from onrecord.review.agreement.evidence import Evidence, Totals
from onrecord.review.agreement.nominal import (
    fleiss_kappa,
    gwet_ac1,
    nominal_alpha,
    nominal_counts,
    ordinal_alpha,
)

FOUR_OBSERVERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
# Fleiss (1971), table 1: six diagnoses of each of 30 patients.
DIAGNOSES = (
    "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 "
    "144444 124444 222333 144444 224445 333335 111455 111112 224444 133555 "
    "555555 244444 224555 114444 144445 222224 111155 224444 133333 555555"
)


def totals(*articles: Counter) -> Totals:
    evidence = Evidence()
    for units in articles:
        evidence.add({("units",): nominal_counts(units)})
    return evidence.table(("units",)).totals(np.ones((1, len(articles))))


def units(*observers: str) -> Counter:
    """Rows of values as papers print them, a point for a missing one, read by column."""
    columns = zip(*(row.split() for row in observers), strict=True)
    return Counter(tuple(each for each in column if each != ".") for column in columns)


@pytest.mark.parametrize(
    ("measure", "expected"),
    [
        (nominal_alpha, 0.743),  # Krippendorff (2011), example C
        (ordinal_alpha, 0.815),  # the same, page 8
        (fleiss_kappa, 0.761),  # Gwet (2014), table 2.11: the same data
        (gwet_ac1, 0.775),
    ],
)
def test_four_observers_with_values_missing(measure, expected):
    assert measure(totals(units(*FOUR_OBSERVERS)))[0] == pytest.approx(expected, abs=0.0005)


def test_two_observers_of_krippendorff_2011():
    found = totals(units("a a b b d c c c e d d a", "b a b b b c c c e d d d"))
    assert nominal_alpha(found)[0] == pytest.approx(0.692, abs=0.0005)


def test_the_diagnoses_of_fleiss_1971():
    found = totals(Counter(map(tuple, DIAGNOSES.split())))
    assert fleiss_kappa(found)[0] == pytest.approx(0.430, abs=0.0005)


def test_the_paradox_that_ac1_was_made_for():
    """Gwet (2008): 118, 5, 2 and 0 of 125; kappa is below 0 although 94 % agree."""
    found = totals(Counter({("+", "+"): 118, ("+", "-"): 5, ("-", "+"): 2}))
    assert gwet_ac1(found)[0] == pytest.approx(0.941, abs=0.0005)


@pytest.mark.parametrize("measure", [nominal_alpha, ordinal_alpha, fleiss_kappa, gwet_ac1])
def test_no_figure_is_made_up_where_nothing_varies(measure):
    assert np.isnan(measure(totals(Counter({("1", "1"): 9})))[0])
    assert np.isnan(measure(totals(Counter({("1",): 9})))[0])


VALUES = st.sampled_from("1234")
UNITS = st.lists(st.lists(VALUES, min_size=2, max_size=5).map(tuple), min_size=1, max_size=20)


def package(found, level):
    values = sorted({value for unit in found for value in unit})
    counts = [[unit.count(value) for value in values] for unit in found]
    return krippendorff.alpha(value_counts=counts, level_of_measurement=level)


@given(UNITS, st.data())
def test_sums_over_articles_give_what_the_package_finds(found, data):
    assume(len({value for unit in found for value in unit}) > 1)
    cut = data.draw(st.integers(0, len(found)))
    summed = totals(Counter(found[:cut]), Counter(found[cut:]))
    assert nominal_alpha(summed)[0] == pytest.approx(package(found, "nominal"))
    assert ordinal_alpha(summed)[0] == pytest.approx(package(found, "ordinal"))


@given(UNITS)
def test_it_makes_no_difference_who_judged(found):
    turned = totals(Counter(tuple(reversed(unit)) for unit in found))
    for measure in (nominal_alpha, fleiss_kappa, gwet_ac1):
        assert measure(totals(Counter(found)))[0] == pytest.approx(measure(turned)[0], nan_ok=True)
