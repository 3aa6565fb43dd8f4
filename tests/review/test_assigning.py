from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.review.assigning import assigned


def test_nobody_goes_with_two():
    assert assigned({(0, 0): 1.0, (0, 1): 0.9, (1, 0): 0.9}) == [(0, 1), (1, 0)]


def test_who_overlaps_with_nobody_stays_alone():
    assert assigned({(0, 0): 0.0, (2, 1): 0.1}) == [(2, 1)]
    assert assigned({}) == []


NUMBERS = st.integers(0, 3)


@given(st.dictionaries(st.tuples(NUMBERS, NUMBERS), st.floats(0.01, 5)))
def test_no_other_assignment_weighs_more(weights):
    found = assigned(weights)
    assert len({left for left, _ in found}) == len({right for _, right in found}) == len(found)
    most = max(
        sum(weights.get(pair, 0) for pair in enumerate(rights)) for rights in permutations(range(4))
    )
    assert sum(weights[pair] for pair in found) == pytest.approx(most)
