"""Sets the words of an example: what came is underlined, what went is struck through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from onrecord.gui.reader.offsets import Offsets, shown
from onrecord.gui.theme import Theme, faded
from onrecord.work.feedback.records import Mark, Piece


def formats(pieces: Iterable[Piece], theme: Theme) -> list[QTextLayout.FormatRange]:
    """How each piece looks; for painting one after the other."""
    looks = {mark: _look(mark, theme) for mark in Mark}
    found, at = [], 0
    for piece in pieces:
        length = Offsets(piece.words).to_qt(len(piece.words))
        each = QTextLayout.FormatRange()
        each.start, each.length, each.format = at, length, looks[piece.mark]
        found.append(each)
        at += length
    return found


def _look(mark: Mark, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    match mark:
        case Mark.AROUND:
            look.setForeground(theme.muted)
        case Mark.BOTH:
            look.setForeground(theme.text)
        case Mark.TAKEN_IN:
            look.setForeground(theme.hue("green"))
            look.setBackground(faded(theme.hue("green"), 30))
            look.setFontUnderline(True)
        case Mark.LEFT_OUT:
            look.setForeground(theme.hue("vermilion"))
            look.setBackground(faded(theme.hue("vermilion"), 26))
            look.setFontStrikeOut(True)
    return look


class Setting:
    """Words broken into lines of a width, to be painted at once: it keeps no line for later."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        looks: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        self._layout = QTextLayout(shown(text), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(list(looks))
        self.height = self._break(max(width, 40.0))

    def _break(self, width: float) -> float:
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height() * _LEADING
        self._layout.endLayout()
        return y

    def draw(self, painter: QPainter, place: QPointF) -> None:
        """Paint the lines, the upper left corner at the place."""
        self._layout.draw(painter, place)


_LEADING = 1.18
