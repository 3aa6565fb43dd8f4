"""What the painters of the reading view are handed: the visible part of an article, as records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from onrecord.gui.reader.geometry import Geometry, Piece, Row, Stretch
from onrecord.gui.reader.index import MarkIndex
from onrecord.gui.reader.lighting import Lighting
from onrecord.gui.reader.typesetting import Style, Typesetting
from onrecord.gui.theme import Theme


class Spot(NamedTuple):
    """Where a mark begins: its first piece and the row that holds it."""

    baseline: float
    row: Row
    style: Style
    piece: Piece


class Laid(NamedTuple):
    """A row in the document's coordinates."""

    baseline: float
    row: Row
    style: Style
    is_rtl: bool
    depth: int  # lanes of its paragraph


class Page(NamedTuple):
    """The stretches near the screen and all that decides how they look.

    Coordinates are logical pixels; x counts from the column's left edge, y from the top of the
    document. ``top`` and ``bottom`` bound what is to be painted.
    """

    theme: Theme
    type: Typesetting
    lighting: Lighting
    marks: MarkIndex
    chips: Mapping[str, str]
    stretches: Sequence[Stretch]
    width: int
    top: float
    bottom: float
    ruled: int | None  # number of the paragraph that has the hairline under it
    hits: Sequence[Stretch] = ()  # what a search found, laid out as marks
    hit: str = ""  # id of the hit at hand
    signs: Mapping[int, str] = {}  # what stands beside paragraphs, by their numbers
    part: tuple[int, int] | None = None  # code points, where it begins or ends in mid paragraph

    @property
    def extent(self) -> tuple[int, int]:
        """The code points that it holds."""
        if self.part is not None or not self.stretches:
            return self.part or (0, 0)
        numbers = self.stretches[0].number, self.stretches[-1].number
        first, last = (self.marks.paragraphs[number] for number in numbers)
        return first.start, last.end

    def style(self, number: int) -> Style:
        """How the paragraph with this number is set."""
        return self.type.styles[self.marks.paragraphs[number].kind]

    def rows(self) -> list[Laid]:
        """The rows whose ink may reach into what is to be painted."""
        return self._rows(self.stretches)

    def hit_rows(self) -> list[Laid]:
        """The rows that hold hits of a search."""
        return self._rows(self.hits)

    def _rows(self, stretches: Sequence[Stretch]) -> list[Laid]:
        above, below = self.top - 3 * self.type.size, self.bottom + 3 * self.type.size
        return [
            Laid(baseline, row, self.style(number), geometry.is_rtl, geometry.depth)
            for number, top, geometry in stretches
            for row in geometry.rows
            if above < (baseline := top + row.baseline) < below
        ]

    def spots(self) -> dict[str, Spot]:
        """Where each mark begins that begins near the screen."""
        return {
            piece.mark.id: Spot(top + row.baseline, row, self.style(number), piece)
            for number, top, geometry in self.stretches
            for row in geometry.rows
            for piece in row.pieces
            if piece.is_first
        }


def piece_at(page: Page, x: float, y: float) -> Piece | None:
    """The piece at a point: on a lane that very one, on the text the one nearest to it, else
    the wash there."""
    for number, top, geometry in page.stretches:
        style = page.style(number)
        if row := _row_at(style, geometry, y - top):
            lane = (y - top - row.baseline - style.lane_top + 1) // page.type.lane_pitch
            return _piece_in(row, x, lane)
    return None


def _row_at(style: Style, geometry: Geometry, y: float) -> Row | None:
    """The row whose letters or lanes are at this height below the paragraph's top."""
    head = style.ascent + 1
    return next(
        (row for row in geometry.rows if -head <= y - row.baseline < style.leading - head), None
    )


def _piece_in(row: Row, x: float, lane: float) -> Piece | None:
    hits = [piece for piece in row.pieces if _covers(piece, x)]
    on_lane = next((piece for piece in hits if piece.lane == lane), None)
    nearest = min(hits, key=lambda piece: piece.lane, default=None)
    wash = next((piece for piece in row.washes if _covers(piece, x)), None)
    return on_lane or nearest or wash


def _covers(piece: Piece, x: float) -> bool:
    return any(start - 1 <= x <= end + 1 for start, end in piece.runs)
