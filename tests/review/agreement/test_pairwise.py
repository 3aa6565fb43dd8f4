from __future__ import annotations

import numpy as np
import pytest

from onrecord.review.agreement.evidence import Evidence, Totals, no_counts
from onrecord.review.agreement.pairwise import agr, alpha_of_two, cohen_kappa, f1


def totals(counted: dict) -> Totals:
    counts = no_counts()
    counts.update(counted)
    evidence = Evidence()
    evidence.add({("x",): counts})
    return evidence.table(("x",)).totals(np.ones((1, 1)))


def table(*rows: tuple[int, ...], pair=("ana", "ben")) -> dict:
    return {
        ("table", *pair, str(one), str(other)): count
        for one, row in enumerate(rows)
        for other, count in enumerate(row)
    }


def test_the_diagnoses_of_cohen():
    """Jacob Cohen, "Weighted Kappa" (1968), table 1, as shares of 100: kappa 0.492."""
    found = totals(table((44, 7, 9), (5, 20, 5), (1, 3, 6)))
    assert cohen_kappa(found)[0] == pytest.approx(0.492, abs=0.0005)


def test_kappa_is_below_0_where_chance_agrees_more():
    assert cohen_kappa(totals(table((118, 5), (2, 0))))[0] == pytest.approx(-0.023, abs=0.0005)


def test_kappa_of_several_is_the_mean_of_the_pairs():
    alike, crossed = table((5, 0), (0, 5)), table((0, 5), (5, 0), pair=("ana", "cleo"))
    assert cohen_kappa(totals(alike | crossed))[0] == pytest.approx(0)


def test_a_pair_that_cannot_be_computed_is_not_averaged():
    constant = table((9,), pair=("ana", "cleo"))
    assert cohen_kappa(totals(table((5, 0), (0, 5)) | constant))[0] == pytest.approx(1)
    assert np.isnan(cohen_kappa(totals(constant))[0])


def test_alpha_of_two():
    """Krippendorff (2011), example A."""
    assert alpha_of_two(totals(table((5, 3), (1, 1))))[0] == pytest.approx(0.095, abs=0.0005)


def test_f1_is_twice_what_matched_in_what_both_made():
    found = totals({("made", "ana", "ben"): 10, ("exact", "ana", "ben"): 4})
    assert f1("exact")(found)[0] == pytest.approx(0.8)
    assert np.isnan(f1("exact")(totals({("made", "ana", "ben"): 0}))[0])


def test_agr_goes_both_ways():
    """agr(a||b) is 3 of 4, agr(b||a) 3 of 6."""
    ways = {("met", "a", "b"): 3, ("own", "a", "b"): 4, ("met", "b", "a"): 3, ("own", "b", "a"): 6}
    assert agr(totals(ways))[0] == pytest.approx(0.625)
