from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.corpus.dates import printed_date


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("The Meridian · 14 March 2026", "2026-03-14"),
        ("14 March 2026, 18:42", "2026-03-14T18:42"),
        ("3 Sept. 2025 at 6.05", "2025-09-03T06:05"),
        ("March 9, 2026", "2026-03-09"),
        ("Feb. 26, 2021", "2021-02-26"),
        ("2026-03-14", "2026-03-14"),
        ("2026-03-14 07:00", "2026-03-14T07:00"),
        ("29 February 2028", "2028-02-29"),
    ],
)
def test_a_printed_date_is_read_as_precisely_as_it_is_printed(line, iso):
    assert printed_date(line).iso == iso


@pytest.mark.parametrize(
    "line",
    ["", "on Tuesday", "March 2026", "39 March 2026", "29 February 2026", "Marchand 3, 2026",
     "2026-13-01", "14 Smarch 2026", "14 March 2026, 29:15", "tel. 14-03-2026"],
)  # fmt: skip
def test_what_is_no_date_of_the_calendar_is_none(line):
    assert printed_date(line) is None


def test_it_is_known_where_the_date_stands():
    line = "VPR News · 24 February 2026, 21:05 · Politics"
    found = printed_date(line)
    assert line[found.start : found.end] == "24 February 2026, 21:05"


@given(st.dates(), st.sampled_from(["{0:%-d %B} {0.year:04}", "{0:%b %-d}, {0.year:04}", "{0}"]))
def test_every_day_comes_back(day, form):
    assert printed_date(form.format(day)).iso == day.isoformat()
