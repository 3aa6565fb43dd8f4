from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gui.reader.handles import Boundary, boundary_at, is_movable, with_boundary
from onrecord.gui.reader.marks import Line, Mark, MarkState
from onrecord.model.spans import Span

TEXT = "The ferry subsidy would end in June, the minister said."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


FERRY, END = span("ferry subsidy"), span("end in June")


@pytest.mark.parametrize(
    ("place", "boundary"),
    [
        (FERRY.start, Boundary(0, is_start=True)),
        (FERRY.end, Boundary(0, is_start=False)),
        (END.start + 1, Boundary(1, is_start=True)),
        (END.end, Boundary(1, is_start=False)),
        (FERRY.start + 5, None),  # where a line breaks, no fragment ends
    ],
)
def test_a_boundary_is_found_where_a_fragment_ends(place, boundary):
    assert boundary_at((FERRY, END), place) == boundary


def test_a_moved_boundary_takes_whole_words():
    moved = with_boundary(TEXT, (FERRY,), Boundary(0, is_start=False), END.start + 1, snap=True)
    assert [each.text for each in moved] == ["ferry subsidy would end"]


def test_without_snapping_it_takes_characters():
    moved = with_boundary(TEXT, (FERRY,), Boundary(0, is_start=True), FERRY.start + 2, snap=False)
    assert [each.text for each in moved] == ["rry subsidy"]


def test_a_fragment_does_not_turn_inside_out():
    moved = with_boundary(TEXT, (FERRY,), Boundary(0, is_start=False), 0, snap=True)
    assert [each.text for each in moved] == ["ferry"]


def test_a_fragment_moved_into_another_becomes_one_with_it():
    moved = with_boundary(TEXT, (FERRY, END), Boundary(0, is_start=False), END.end, snap=True)
    assert [each.text for each in moved] == ["ferry subsidy would end in June"]


@given(st.integers(0, len(TEXT)), st.booleans(), st.booleans())
def test_the_other_end_stays_wherever_one_is_moved(place, is_start, snap):
    (moved,) = with_boundary(TEXT, (FERRY,), Boundary(0, is_start=is_start), place, snap=snap)
    assert moved.fits(TEXT)
    assert moved.end == FERRY.end if is_start else moved.start == FERRY.start


def test_only_one_s_own_lanes_can_be_taken_hold_of():
    assert is_movable(Mark(id="mine"))
    assert not is_movable(Mark(id="offer", state=MarkState.SUGGESTED))
    assert not is_movable(Mark(id="entity", line=Line.NONE, wash=True))
