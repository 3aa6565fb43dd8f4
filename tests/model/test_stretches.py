from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.model.stretches import holds, joined, touches

STRETCHES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8)


@given(STRETCHES, st.integers(0, 30), st.integers(1, 5))
def test_joined_stretches_hold_what_any_of_them_holds(stretches, start, length):
    points = {at for first, last in stretches for at in range(first, last)}
    kept = joined(stretches)
    asked = set(range(start, start + length))
    assert {at for first, last in kept for at in range(first, last)} == points
    assert all(one[1] < two[0] for one, two in pairwise(kept))
    assert touches(kept, start, start + length) is bool(asked & points)
    assert holds(kept, start, start + length) is (asked <= points)
