"""Whose text it is: letter, shape and name over a column, and how much they have."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from onrecord.gui import fonts
from onrecord.gui.painting import Ink, draw_elided
from onrecord.gui.plain import plain_tip
from onrecord.gui.reader import shapes
from onrecord.gui.reader.marks import Line
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme

HEIGHT = 30
_SIDE = 17
_DASHES = {Line.DOTTED: (2, 2), Line.DASH_DOTTED: (9, 3, 2, 3)}


def draw_letter(painter: QPainter, voice: Voice, at: QPointF, theme: Theme) -> float:
    """The voice's letter on its hue, its left middle at a point; returns its width."""
    font = fonts.sans(11.5, QFont.Weight.Bold)
    width = max(_SIDE, round(QFontMetricsF(font).horizontalAdvance(voice.letter)) + 9)
    box = QRectF(round(at.x()), round(at.y() - _SIDE / 2), width, _SIDE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.hue(voice.colour))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.chip_text)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, voice.letter)
    return width


def draw_shape(painter: QPainter, line: Line, box: QRectF, colour: QColor) -> None:
    """A piece of the line that a voice's tags are drawn with where all layers share a text."""
    if line is Line.DOUBLE:
        painter.fillRect(QRectF(box.left(), box.top() - 1, box.width(), 1), colour)
        painter.fillRect(QRectF(box.left(), box.top() + 2, box.width(), 1), colour)
    elif line in _DASHES:
        shapes.dashes(painter, box, _DASHES[line], colour)
    elif line is Line.BEADED:
        shapes.beads(painter, box, colour)
    else:
        painter.fillRect(box, colour)
        if line is Line.COMBED:
            shapes.teeth(painter, box, colour)


class VoiceHead(QWidget):
    """A line over a text: the letter, the name and what there is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._voice: Voice | None = None
        self._told = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def show_voice(self, voice: Voice, told: str) -> None:
        """Tell of this voice, and how much it has."""
        self._voice, self._told = voice, told
        self.setAccessibleName(" ".join(filter(None, (voice.letter, voice.name, told))))
        self.setToolTip(plain_tip(" – ".join(filter(None, (voice.name, told)))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._voice is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.page)
            painter.setPen(QPen(self.theme.rule, 1))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter, self._voice)

    def _paint(self, painter: QPainter, voice: Voice) -> None:
        theme, middle = self.theme, self.height() / 2 - 0.5
        left = 14.0
        left += draw_letter(painter, voice, QPointF(left, middle), theme) + 9
        name = fonts.sans(13.5, QFont.Weight.Bold)
        wanted = QFontMetricsF(name).horizontalAdvance(voice.name) + 2
        room = self.width() - left - 10
        box = QRectF(left, middle - 10, min(wanted, room), 20)
        draw_elided(painter, voice.name, box, Ink(name, theme.text))
        left = box.right() + (9 if voice.name else 0)
        told = QRectF(left, middle - 9.5, max(0.0, self.width() - left - 8), 20)
        if told.width() > 30:
            draw_elided(painter, self._told, told, Ink(fonts.sans(12), theme.muted))
