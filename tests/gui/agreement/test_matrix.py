from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from onrecord.gui.agreement import matrix
from onrecord.gui.agreement.drawing import Drawing, Tile, Words
from onrecord.work.agreement.records import By
from tests.gui.agreement.found import agreement, of_pairs

ALPHA = ("token", "alpha")
EIGHT = tuple(f"Colleague number {n}" for n in range(1, 9))


def advance(text: str) -> float:
    return 7.0 * len(text)


def drawn(names: tuple[str, ...], width: float = 900, **more: object) -> Drawing:
    return matrix.picture(of_pairs(names, **more), ALPHA).draw(width, advance)


def words(drawing: Drawing) -> list[str]:
    return [each.text for each in drawing.shapes if isinstance(each, Words)]


def test_each_two_have_their_number_twice_and_nobody_has_one_with_oneself() -> None:
    found = words(drawn(("Ana", "Ben", "Cleo")))
    assert [found.count(x) for x in ("0.90", "0.80", "0.70", "0.80 to 1.00")] == [2, 2, 2, 2]


def test_names_stand_whole_at_the_rows_and_numbered_at_both_edges() -> None:
    found = words(drawn(("Ana", "Ben")))
    assert [found.count(each) for each in ("1", "2", "Ana", "Ben")] == [2, 2, 2, 2]


@pytest.mark.parametrize("width", [320, 700, 1400])
@pytest.mark.parametrize("names", [EIGHT[:2], EIGHT])
def test_figures_do_not_overlap_at_any_width(width: float, names: tuple[str, ...]) -> None:
    drawing = drawn(names, width)
    boxes = [each.box for each in drawing.spots]
    assert len(boxes) == len(names) * (len(names) - 1)
    for number, box in enumerate(boxes):
        assert QRectF(0, 0, drawing.width, drawing.height).contains(box)
        assert not any(box.intersects(other) for other in boxes[number + 1 :])
        assert box.width() > advance("0.80 to 1.00") * 11.5 / 14  # the interval fits


def test_who_shares_no_article_is_hatched_and_explained() -> None:
    missing = drawn(("Ana", "Ben", "Cleo"), missing=[("Ana", "Cleo")])
    hatched = [x for x in missing.shapes if isinstance(x, Tile) and x.strength is None]
    assert len(hatched) == 3  # two and the legend
    assert "no figure" in words(missing)
    assert "no figure" not in words(drawn(("Ana", "Ben")))


def test_a_place_in_the_picture_leads_to_its_two() -> None:
    picture = matrix.picture(of_pairs(("Ana", "Ben", "Cleo")), ALPHA)
    for spot in picture.draw(900, advance).spots:
        shown = picture.shown[spot.number]
        assert shown.by is By.PAIR
        assert all(name in spot.told for name in shown.key)


def test_the_picture_is_told_in_words_and_as_a_table() -> None:
    picture = matrix.picture(of_pairs(("Ana", "Ben", "Cleo")), ALPHA)
    assert picture.told == "From 0.70 (Ben and Cleo) to 0.90 (Ana and Ben)."
    assert picture.rows[0][:4] == ("Ana and Ben", "0.90", "0.80 to 1.00", "1200 tokens")
    assert picture.caption == "Agreement of each two: Tokens: Krippendorff's alpha"
    assert matrix.picture(of_pairs(("Ana", "Ben")), ALPHA).told == "Ana and Ben: 0.90."


def test_without_two_people_there_is_a_reason() -> None:
    assert matrix.picture(agreement(), ALPHA).why_not
    assert matrix.measures(agreement()) == []
    assert matrix.measures(of_pairs(("Ana", "Ben"))) == [(ALPHA, "Tokens: Krippendorff's alpha")]
