from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from onrecord.gui import fonts
from onrecord.gui.context import Parts, draw_in_context, is_right_to_left
from onrecord.gui.painting import Ink

WIDTH = 300
RED, BLUE = QColor("red"), QColor("blue")


@pytest.mark.parametrize(
    ("text", "right_to_left"),
    [
        ("The “العبارة” sails", False),
        ("«العبارة» ferry", True),
        ("12 – العبارة", True),
        ("123", False),
        ("", False),
    ],
)
def test_the_first_letter_tells_where_reading_begins(text: str, right_to_left: bool) -> None:
    assert is_right_to_left(text) is right_to_left


def inked(parts: Parts, colour: QColor) -> tuple[int, int]:
    """From where to where the line has ink of a colour."""
    fonts.load()
    image = QImage(WIDTH, 24, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    inks = Ink(fonts.serif(14), RED), Ink(fonts.serif(14), BLUE)
    with QPainter(image) as painter:
        draw_in_context(painter, parts, QRectF(0, 0, WIDTH, 24), 100, inks)
    other = 2 if colour == RED else 0
    columns = [
        x
        for x in range(WIDTH)
        if any((image.pixelColor(x, y).getRgb()[other]) < 60 for y in range(24))
    ]
    return columns[0], columns[-1]


def test_words_begin_where_they_are_wanted_whatever_stands_before(qtbot: QtBot) -> None:
    long, short = ("word " * 40, "ferry", " on"), ("a ", "ferry", " on")
    for parts in (long, short):
        assert inked(parts, BLUE)[0] in (100, 101, 102)


def test_a_right_to_left_line_is_mirrored(qtbot: QtBot) -> None:
    start, end = inked(("قال الوزير إن ", "العبارة", " ستتوقف"), BLUE)
    assert end <= WIDTH - 100
    assert start > WIDTH - 180


def test_what_is_too_long_stays_within_the_line(qtbot: QtBot) -> None:
    start, end = inked(("before " * 30, "words " * 80, "after " * 30), BLUE)
    assert start >= 99
    assert end < WIDTH
