"""Painted under the text: washes, tints and hatching."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from onrecord.gui.reader.geometry import Piece
from onrecord.gui.reader.lighting import Strength
from onrecord.gui.reader.marks import MarkState
from onrecord.gui.reader.page import Laid, Page
from onrecord.gui.reader.shapes import Hatching, bar
from onrecord.gui.theme import faded

# What multiplies the theme's alphas: of washes, of tints, and of tags that are only lit.
WASH = {Strength.DIM: 0.7, Strength.PLAIN: 1.0, Strength.LIT: 2.2, Strength.CHOSEN: 3.0}
TINT = {Strength.DIM: 0.42, Strength.PLAIN: 1.0, Strength.LIT: 1.9, Strength.CHOSEN: 2.4}
GLOW = {Strength.DIM: 0.0, Strength.PLAIN: 0.0, Strength.LIT: 1.3, Strength.CHOSEN: 1.8}


def paint_tints(painter: QPainter, page: Page, hatching: Hatching) -> None:
    """All that lies under the words, in the coordinates of the page."""
    painter.setPen(Qt.PenStyle.NoPen)
    for laid in page.rows():
        top = laid.baseline - laid.style.ascent
        height = laid.style.ascent + laid.style.depth
        for piece in laid.row.washes:
            _wash(painter, page, piece, (top, height))
        for piece in laid.row.pieces:
            _tint(painter, page, laid, piece, (top, height), hatching)
    for laid in page.hit_rows():
        for piece in laid.row.washes:
            _paint_hit(painter, page, laid, piece)


def tint_alpha(page: Page, piece: Piece) -> float:
    """How strong the ground of a piece is: claims always have one, other tags when lit."""
    strength = page.lighting.strength(piece.mark.id)
    factor = TINT[strength] if piece.mark.tint else GLOW[strength]
    if piece.mark.state is MarkState.SUGGESTED and strength <= Strength.PLAIN:
        factor *= 0.55
    return page.theme.tint * factor


def hit_boxes(laid: Laid, piece: Piece) -> list[QRectF]:
    """Where a hit of a search lies in its row."""
    top, height = laid.baseline - laid.style.ascent, laid.style.ascent + laid.style.depth
    return [QRectF(start - 1, top, end - start + 2, height) for start, end in piece.runs]


def _paint_hit(painter: QPainter, page: Page, laid: Laid, piece: Piece) -> None:
    here = piece.mark.id == page.hit
    for box in hit_boxes(laid, piece):
        painter.fillRect(box, page.theme.found_here if here else page.theme.found)


def _wash(painter: QPainter, page: Page, piece: Piece, band: tuple[float, float]) -> None:
    hue = page.theme.hue(piece.mark.colour)
    strength = page.lighting.strength(piece.mark.id)
    painter.setBrush(faded(hue, page.theme.wash * WASH[strength]))
    if piece.mark.state is MarkState.SUGGESTED:
        painter.setPen(QPen(faded(hue, 150), 1, Qt.PenStyle.DashLine))
    for start, end in piece.runs:
        painter.drawRoundedRect(QRectF(start - 1.5, band[0], end - start + 3, band[1]), 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)


def _tint(  # noqa: PLR0913
    painter: QPainter,
    page: Page,
    laid: Laid,
    piece: Piece,
    band: tuple[float, float],
    hatching: Hatching,
) -> None:
    alpha = tint_alpha(page, piece)
    disputed = piece.mark.state is MarkState.DISPUTED
    if not alpha and not disputed:
        return
    begins, ends = piece.is_first, piece.is_last
    if laid.is_rtl:
        begins, ends = ends, begins
    for start, end in piece.runs:
        box = QRectF(start - 2, band[0], end - start + 4, band[1])
        path = bar(box, round_left=begins, round_right=ends)
        painter.fillPath(path, faded(page.theme.hue(piece.mark.colour), alpha))
        if disputed:
            hatching.fill(painter, path, _hatch_colour(page))


def _hatch_colour(page: Page) -> QColor:
    return faded(page.theme.dispute, page.theme.hatch)
