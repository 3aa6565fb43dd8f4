"""Painted over the text: the hairline under the head, lanes and chips."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from onrecord.gui.contrast import better, over
from onrecord.gui.reader import shapes
from onrecord.gui.reader.geometry import Piece
from onrecord.gui.reader.lighting import Strength
from onrecord.gui.reader.marks import Line, Mark, MarkState
from onrecord.gui.reader.page import Laid, Page
from onrecord.gui.reader.tints import hit_boxes
from onrecord.gui.theme import faded, theme
from onrecord.model.articles import RegionKind

_DASHED = (5, 3)
_DASHES = {Line.DOTTED: (2, 2), Line.DASH_DOTTED: (9, 3, 2, 3)}


class Chip(NamedTuple):
    """A short name hung on the lane where its mark begins."""

    box: QRectF
    text: str
    mark: Mark


def paint_lanes(painter: QPainter, page: Page) -> None:
    """The lanes of all marks and the hairline, in the coordinates of the page."""
    _paint_hairline(painter, page)
    for laid in page.rows():
        for piece in laid.row.pieces:
            _Lane(painter, page, laid, piece).paint()


def paint_chips(painter: QPainter, page: Page) -> None:
    """The chips of all marks that have one; last of all, so that no line runs through a name."""
    metrics = QFontMetricsF(page.type.chip_font)
    painter.setFont(page.type.chip_font)
    for laid in page.rows():
        for chip in chips(page, laid, metrics):
            _paint_chip(painter, page, chip)


def paint_hit(painter: QPainter, page: Page) -> None:
    """A frame around the hit at hand, which a selection would hide."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(page.theme.text, 1.2))
    for laid in page.hit_rows():
        for piece in laid.row.washes:
            if piece.mark.id == page.hit:
                for box in hit_boxes(laid, piece):
                    painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2)


def chips(page: Page, laid: Laid, metrics: QFontMetricsF) -> list[Chip]:
    """The chips of one row from left to right, each pushed on where two would collide."""
    found = []
    lowest = page.type.chip_floor(laid.style, laid.baseline, laid.depth)
    for piece in laid.row.pieces:
        text = page.chips.get(piece.mark.id, "")
        if text and piece.mark.chip and piece.is_first:
            width = round(metrics.horizontalAdvance(text) + 7)
            x = piece.runs[-1][1] - width if laid.is_rtl else piece.runs[0][0]
            y = min(page.type.lane_y(laid.style, laid.baseline, piece.lane) - 1, lowest)
            box = QRectF(round(x), y, width, page.type.chip_height)
            found.append(Chip(box, text, piece.mark))
    return _apart(found)


def _apart(found: list[Chip]) -> list[Chip]:
    found.sort(key=lambda chip: (chip.box.left(), chip.box.top()))
    edge = float("-inf")
    for chip in found:
        chip.box.moveLeft(max(chip.box.left(), edge))
        edge = chip.box.right() + 2
    return found


def ink(page: Page, mark: Mark) -> QColor:
    """The mark's hue, thinned where it steps back."""
    hue = page.theme.hue(mark.colour)
    dim = page.lighting.strength(mark.id) is Strength.DIM
    return faded(hue, 255 * page.theme.shade) if dim else hue


@cache
def dim_ink(colour: str, *, dark: bool, strong: bool) -> QColor:
    """What the name on a chip that stepped back is written with, in the theme of this mode."""
    look = theme(dark, strong=strong)
    ground = over(faded(look.hue(colour), 255 * look.shade), look.page)
    return better(ground, look.text, look.chip_text)


def _paint_hairline(painter: QPainter, page: Page) -> None:
    for number, top, geometry in page.stretches:
        if number == page.ruled and geometry.rows:
            y = round(top + geometry.rows[-1].baseline + page.type.size * 1.05)
            painter.fillRect(QRectF(0, y, page.width, 1), page.theme.rule)


def sign_boxes(page: Page) -> list[tuple[QRectF, str]]:
    """Where the signs of folds stand, at the right end of the first line, and what they say."""
    font = page.type.style(RegionKind.FURNITURE).font
    metrics, found = QFontMetricsF(font), []
    for number, top, geometry in page.stretches:
        if (text := page.signs.get(number)) and geometry.rows:
            width, y = metrics.horizontalAdvance(text) + 10, top + geometry.rows[0].baseline
            height = metrics.height() + 2
            box = QRectF(page.width - width, y - metrics.ascent() - 1, width, height)
            found.append((box, text))
    return found


def paint_signs(painter: QPainter, page: Page) -> None:
    """The signs of folds, on a ground of their own where the line is long."""
    painter.setFont(page.type.style(RegionKind.FURNITURE).font)
    for box, text in sign_boxes(page):
        painter.fillRect(box, page.theme.page)
        painter.setPen(page.theme.muted)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


class _Lane:
    """One piece's line under the text."""

    def __init__(self, painter: QPainter, page: Page, laid: Laid, piece: Piece) -> None:
        self._painter = painter
        self._piece = piece
        self._mark = piece.mark
        self._ink = ink(page, piece.mark)
        self._thickness = page.theme.lane
        self._is_lit = page.lighting.strength(piece.mark.id) >= Strength.LIT
        self._is_rtl = laid.is_rtl
        self._y = page.type.lane_y(laid.style, laid.baseline, piece.lane)

    def paint(self) -> None:
        thickness = self._thickness + self._is_lit
        for start, end in self._piece.runs:
            left = round(start)
            self._stroke(QRectF(left, self._y, round(end) - left, thickness))
        if self._mark.ticks and self._mark.state is not MarkState.DISPUTED:
            self._paint_ticks()
        if self._piece.goes_on:
            self._paint_open_end()

    def _stroke(self, box: QRectF) -> None:
        if self._mark.state is MarkState.DISPUTED:
            shapes.wave(self._painter, box, QPen(self._ink, 2.2 if self._is_lit else 1.6))
        elif self._mark.line is Line.DOUBLE:
            self._stroke_double(box)
        elif self._mark.state is MarkState.SUGGESTED:
            shapes.dashes(self._painter, box, _DASHED, self._ink)
        elif self._mark.line in _DASHES:
            shapes.dashes(self._painter, box, _DASHES[self._mark.line], self._ink)
        elif self._mark.line is Line.BEADED:
            shapes.beads(self._painter, box, self._ink)
        else:
            self._painter.fillRect(box, self._ink)
            if self._mark.line is Line.COMBED:
                shapes.teeth(self._painter, box, self._ink)

    def _stroke_double(self, box: QRectF) -> None:
        """Two hairlines; the upper one twice as thick where the mark is lit."""
        upper = QRectF(box.left(), box.top() - 1, box.width(), 2 if self._is_lit else 1)
        lower = QRectF(box.left(), box.top() + 2 - (not self._is_lit), box.width(), 1)
        for line in (upper, lower):
            if self._mark.state is MarkState.SUGGESTED:
                shapes.dashes(self._painter, line, _DASHED, self._ink)
            else:
                self._painter.fillRect(line, self._ink)

    def _paint_ticks(self) -> None:
        """Little uprights tell where one mark ends and the next begins."""
        begins, ends = self._piece.is_first, self._piece.is_last
        if self._is_rtl:
            begins, ends = ends, begins
        if begins:
            self._tick(round(self._piece.runs[0][0]))
        if ends:
            self._tick(round(self._piece.runs[-1][1]) - 1.5)

    def _tick(self, x: float) -> None:
        self._painter.fillRect(QRectF(x, self._y - 2, 1.5, 2), self._ink)

    def _paint_open_end(self) -> None:
        """Two dots: the mark continues further on."""
        edge = self._piece.runs[0][0] if self._is_rtl else self._piece.runs[-1][1]
        way = -1 if self._is_rtl else 1
        centres = [QPointF(edge + way * step, self._y + 1) for step in (4, 8.5)]
        shapes.dots(self._painter, centres, 1.4, self._ink)


def _paint_chip(painter: QPainter, page: Page, chip: Chip) -> None:
    colour = ink(page, chip.mark)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(page.theme.page)
    painter.drawRoundedRect(chip.box.adjusted(-1.5, 0, 1.5, 1.5), 4, 4)
    if chip.mark.state is MarkState.SUGGESTED:
        painter.setPen(QPen(colour, 1))
        painter.drawRoundedRect(chip.box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    else:
        painter.setBrush(colour)
        painter.drawRoundedRect(chip.box, 3, 3)
        painter.setPen(_chip_ink(page, chip.mark))
    painter.drawText(chip.box, Qt.AlignmentFlag.AlignCenter, chip.text)


def _chip_ink(page: Page, mark: Mark) -> QColor:
    if page.lighting.strength(mark.id) is not Strength.DIM:
        return page.theme.chip_text
    return dim_ink(mark.colour, dark=page.theme.dark, strong=page.theme.strong)
