from __future__ import annotations

import pytest

from onrecord.gui.agreement import places
from onrecord.gui.agreement.drawing import Tile, Words
from onrecord.gui.agreement.picture import Picture
from tests.gui.agreement.found import agreement, told


def pictured(**alike: float | None) -> Picture:
    every = [told(f"position {name.strip('p')} alike", value) for name, value in alike.items()]
    return places.picture(agreement(told("token alpha", 0.5), *every))


def test_bars_are_as_high_as_people_differ() -> None:
    drawing = pictured(headline=0.9, p01=0.6, p02=0.8).draw(900, len)
    bars = [each.box for each in drawing.shapes if isinstance(each, Tile)]
    heights = [each.height() for each in bars]
    assert heights[1] == pytest.approx(4 * heights[0])
    assert heights[2] == pytest.approx(2 * heights[0])
    assert bars[0].right() < bars[1].x()
    assert len({round(each.bottom(), 3) for each in bars}) == 1


def test_bars_say_where_and_how_much() -> None:
    drawing = pictured(headline=0.9, p01=0.6, p10=0.8).draw(900, len)
    said = [each.text for each in drawing.shapes if isinstance(each, Words)]
    for words in ("Headline", "0–10 %", "90–100 %", "10 %", "40 %", "20 %"):
        assert words in said


def test_the_interval_turns_with_the_share() -> None:
    figure = told("position headline alike", 0.8).figure
    assert places.differing(figure) == pytest.approx((0.2, 0.1, 0.3))


def test_a_place_that_nobody_tagged_has_no_bar() -> None:
    picture = pictured(headline=None, p01=0.6)
    assert len(picture.rows) == 1
    assert [each.number for each in picture.draw(900, len).spots] == [0]


def test_the_picture_is_told_in_words_and_as_a_table() -> None:
    picture = pictured(headline=0.9, p01=0.6)
    assert picture.told.startswith("Most at 0–10 % (40 %), least at Headline (10 %)")
    assert picture.rows[0] == ("Headline", "10 %", "0 % to 20 %", "1200 tokens", "")


def test_without_tags_there_is_a_reason() -> None:
    assert pictured().why_not
