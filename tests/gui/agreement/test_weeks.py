from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRectF

from onrecord.gui.agreement import weeks
from onrecord.gui.agreement.drawing import Band, Dot, Drawing, Line, Tone, Words
from onrecord.gui.agreement.picture import Picture
from onrecord.work.agreement.records import By
from tests.gui.agreement.found import agreement, of_weeks

TITLES = {"claim": "Claim", "cue": "Cue"}


def pictured(**labels: list[float | None]) -> Picture:
    return weeks.picture(of_weeks(**labels), TITLES)


def drawn(width: float = 900, **labels: list[float | None]) -> Drawing:
    return pictured(**labels).draw(width, len)


def lines(drawing: Drawing) -> list[Line]:
    """The lines through figures: not those of the grid, nor those of intervals."""
    return [x for x in drawing.shapes if isinstance(x, Line) and x.width == 2]


def test_each_label_has_a_panel_after_one_for_all_of_them() -> None:
    drawing = drawn(token=[0.5, 0.6], claim=[0.7, 0.8], cue=[0.2, 0.3])
    bold = [x.text for x in drawing.shapes if isinstance(x, Words) and x.bold]
    assert bold == ["All labels", "0.60", "Claim", "0.80", "Cue", "0.30"]
    assert len(lines(drawing)) == 3


def test_a_label_nobody_used_has_no_panel() -> None:
    drawing = drawn(token=[0.5, 0.6], claim=[None, None])
    assert "Claim" not in [x.text for x in drawing.shapes if isinstance(x, Words)]


def test_a_week_without_a_figure_breaks_the_line() -> None:
    drawing = drawn(claim=[0.5, 0.6, None, 0.7])
    assert [len(each.points) for each in lines(drawing)] == [2, 1]
    assert sum(isinstance(each, Dot) for each in drawing.shapes) == 3
    assert sum(isinstance(each, Band) for each in drawing.shapes) == 1


def test_higher_figures_stand_higher_and_later_ones_to_the_right() -> None:
    (line,) = lines(drawn(claim=[0.2, 0.9, 0.4]))
    first, second, third = line.points
    assert first.x() < second.x() < third.x()
    assert second.y() < third.y() < first.y()


def test_weeks_stand_as_far_apart_as_they_are() -> None:
    scale = weeks.Scale(QRectF(0, 0, 100, 100), (date(2026, 1, 5), date(2026, 2, 2)), 0.0)
    assert scale.at(date(2026, 1, 12), 1.0).x() == pytest.approx(25)
    assert scale.at(date(2026, 2, 2), 0.0).y() == 100


@pytest.mark.parametrize(
    ("values", "least"), [([0.5, 0.9], 0.0), ([-0.05, 0.9], -0.5), ([-0.7, 0.9], -1.0)]
)
def test_the_scale_goes_below_0_where_figures_do(values: list[float | None], least: float) -> None:
    drawing = drawn(claim=values)
    labels = [x.text for x in drawing.shapes if isinstance(x, Words) and x.tone is Tone.MUTED]
    assert f"{least:.1f}" in [each.replace("−", "-") for each in labels]


def test_a_narrow_window_puts_panels_under_each_other() -> None:
    labels = {"token": [0.5, 0.6], "claim": [0.7, 0.8]}
    assert drawn(400, **labels).height == 2 * drawn(900, **labels).height


def test_a_place_in_the_picture_leads_to_its_week() -> None:
    picture = pictured(claim=[0.5, None])
    spots = picture.draw(900, len).spots
    assert [each.number for each in spots] == [0, 1]
    last = picture.shown[1]
    assert (last.by, last.articles, last.told.path[1]) == (By.TIME, ("article-1",), "claim")
    assert "nobody used it" in spots[1].told


def test_the_picture_is_told_in_words_and_as_a_table() -> None:
    picture = pictured(token=[0.5, 0.6], claim=[0.7, None])
    expected = "From the first week to the last: All labels: 0.50 to 0.60; Claim: 0.70 to 0.70."
    assert picture.told == expected
    assert [row[0] for row in picture.rows] == ["All labels", "All labels", "Claim", "Claim"]
    assert picture.rows[0][2:4] == ("0.50", "0.40 to 0.60")


def test_what_is_no_week_is_left_out() -> None:
    assert weeks.week_of("2026-W47") == date(2026, 11, 16)
    assert weeks.week_of("") is None
    assert weeks.picture(agreement(), TITLES).why_not
