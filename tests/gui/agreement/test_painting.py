from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from onrecord.gui.agreement import matrix, places, weeks
from onrecord.gui.agreement.drawing import Drawing, Spot, Tile, neighbour, spot_at
from onrecord.gui.agreement.painting import image, png, saved_as, titled
from onrecord.gui.contrast import contrast
from onrecord.gui.theme import Theme, theme
from tests.gui.agreement.found import agreement, of_pairs, of_weeks, told

LOOKS = [theme(dark, strong=strong) for dark in (False, True) for strong in (False, True)]
PICTURES = [
    matrix.picture(of_pairs(("Ana", "Ben", "Cleo"), [("Ana", "Cleo")]), ("token", "alpha")),
    weeks.picture(of_weeks(token=[0.5, None, -0.3]), {}),
    places.picture(agreement(told("position headline alike", 0.4, spread=0.0))),
]


def ground(strength: float, look: Theme) -> QColor:
    """The colour of a tile so full."""
    tile = Drawing(60, 60, (Tile(QRectF(0, 0, 60, 60), strength),))
    painted = image(tile, look)
    return painted.pixelColor(painted.width() // 2, int(painted.height() * 0.6))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("strength", [0.0, 0.5, 1.0, 3.0, -1.0])
def test_numbers_can_be_read_on_every_tile(
    qapp: QApplication, look: Theme, strength: float
) -> None:
    assert contrast(look.text, ground(strength, look)) >= (7 if look.strong else 4.5)


@pytest.mark.parametrize("look", LOOKS[::3])
@pytest.mark.parametrize("picture", PICTURES)
def test_every_picture_is_painted(qapp: QApplication, look: Theme, picture) -> None:
    painted = image(picture.draw(600, len), look)
    colours = {painted.pixel(x, y) for x in range(0, painted.width(), 7)
               for y in range(0, painted.height(), 7)}  # fmt: skip
    assert len(colours) > 3


def test_an_image_is_sharp_enough_for_print(qapp: QApplication) -> None:
    read = QImage.fromData(png(titled(Drawing(100, 50, ()), "Ferries"), theme(False)))
    assert read.width() == 3 * (100 + 32)


def test_an_svg_file_says_what_it_shows(qapp: QApplication) -> None:
    drawing = PICTURES[0].draw(600, len)
    file = saved_as(Path("a.svg"), drawing, theme(False), "Each two", "From 0.8 to 0.9 <all>.")
    root = ElementTree.fromstring(file)
    kept = {each.tag.partition("}")[2]: each.text for each in root.iter()}
    assert (kept["title"], kept["desc"]) == ("Each two", "From 0.8 to 0.9 <all>.")
    words = {(each.text or "").strip() for each in root.iter() if each.tag.endswith("text")}
    assert {"Ana", "Each two", "0.90"} <= words


def test_the_name_of_a_file_says_its_kind(qapp: QApplication) -> None:
    drawing = Drawing(10, 10, ())
    assert saved_as(Path("a.PNG"), drawing, theme(False), "", "").startswith(b"\x89PNG")
    assert b"<svg" in saved_as(Path("a"), drawing, theme(False), "", "")


SPOTS = tuple(
    Spot(QRectF(x * 10, y * 10, 8, 8), f"{x}, {y}", 3 * y + x) for y in (0, 1, 2) for x in (0, 1, 2)
)


@pytest.mark.parametrize(("way", "there"), [((1, 0), 5), ((-1, 0), 3), ((0, 1), 7), ((0, -1), 1)])
def test_arrows_lead_to_the_next_in_their_direction(way: tuple[int, int], there: int) -> None:
    assert neighbour(SPOTS, 4, *way) == there


def test_arrows_stay_where_there_is_nothing_further() -> None:
    assert neighbour(SPOTS, 0, -1, 0) == neighbour(SPOTS, 0, 0, -1) == 0


def test_the_spot_under_the_pointer() -> None:
    drawing = Drawing(30, 30, (), SPOTS)
    assert spot_at(drawing, QPointF(12, 4)) == 1
    assert spot_at(drawing, QPointF(9, 9)) is None
