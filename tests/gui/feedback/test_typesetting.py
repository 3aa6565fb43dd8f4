"""How the words of an example are set."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from onrecord.gui import fonts
from onrecord.gui.feedback.typesetting import Setting, formats
from onrecord.gui.theme import theme
from onrecord.work.feedback.records import Mark, Piece

PIECES = (
    Piece(Mark.AROUND, "said 🙂 "),
    Piece(Mark.BOTH, "Ane Moe"),
    Piece(Mark.TAKEN_IN, ", the 🙂 head"),
    Piece(Mark.LEFT_OUT, " of it"),
)


def test_looks_follow_each_other_in_the_units_of_qt() -> None:
    found = formats(PIECES, theme(dark=False))
    assert [(each.start, each.length) for each in found] == [(0, 8), (8, 7), (15, 13), (28, 6)]


def test_what_came_and_went_is_told_by_more_than_colour() -> None:
    found = formats(PIECES, theme(dark=True))
    assert [each.format.fontUnderline() for each in found] == [False, False, True, False]
    assert [each.format.fontStrikeOut() for each in found] == [False, False, False, True]


def test_narrow_lines_take_more_height(qapp: QApplication) -> None:
    words = "".join(each.words for each in PIECES)
    assert Setting(words, fonts.serif(15), 60).height > Setting(words, fonts.serif(15), 600).height
