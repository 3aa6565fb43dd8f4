"""What the painters of the reading view are handed: the visible part of an article, as records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.gui.reader.geometry import Geometry, Piece, Row, Stretch
from onrecord.gui.reader.index import MarkIndex
from onrecord.gui.reader.lighting import Lighting
from onrecord.gui.reader.typesetting import Typesetting
from onrecord.gui.theme import Theme


class Spot(NamedTuple):
    """Where a mark begins: its first piece and the baseline it hangs from."""

    baseline: float
    piece: Piece
    row: Row


class Laid(NamedTuple):
    """A row in the document's coordinates."""

    number: int  # of its paragraph
    baseline: float
    row: Row
    is_rtl: bool


@dataclass(frozen=True, slots=True)
class Page:
    """The stretches near the screen and all that decides how they look.

    Coordinates are logical pixels; x counts from the column's left edge, y from the top of the
    document. ``top`` and ``bottom`` bound what is to be painted.
    """

    theme: Theme
    type: Typesetting
    lighting: Lighting
    index: MarkIndex
    chips: Mapping[str, str]
    stretches: Sequence[Stretch]
    width: int
    top: float
    bottom: float
    ruled: int | None  # number of the paragraph that has the hairline under it

    def rows(self) -> list[Laid]:
        """The rows whose ink may reach into what is to be painted."""
        above, below = self.top - 3 * self.type.size, self.bottom + 3 * self.type.size
        return [
            Laid(number, baseline, row, geometry.is_rtl)
            for number, top, geometry in self.stretches
            for row in geometry.rows
            if above < (baseline := top + row.baseline) < below
        ]

    def spots(self) -> dict[str, Spot]:
        """Where each mark begins that begins near the screen."""
        return {
            piece.mark.id: Spot(top + row.baseline, piece, row)
            for _, top, geometry in self.stretches
            for row in geometry.rows
            for piece in row.pieces
            if piece.is_first
        }


def piece_at(page: Page, x: float, y: float) -> Piece | None:
    """The piece at a point: on a lane that very one, on the text the one nearest to it, else
    the wash there."""
    for _, top, geometry in page.stretches:
        if row := _row_at(page.type, geometry, y - top):
            return _piece_in(page.type, row, x, y - top - row.baseline)
    return None


def _row_at(type_: Typesetting, geometry: Geometry, y: float) -> Row | None:
    reach = type_.size * 1.72  # a line of body text with its leading
    head = type_.size * 0.95
    return next((row for row in geometry.rows if -head <= y - row.baseline < reach - head), None)


def _piece_in(type_: Typesetting, row: Row, x: float, below: float) -> Piece | None:
    hits = [piece for piece in row.pieces if _covers(piece, x)]
    lane = (below - type_.lane_top + 1) // type_.lane_pitch
    on_lane = next((piece for piece in hits if piece.lane == lane), None)
    nearest = min(hits, key=lambda piece: piece.lane, default=None)
    wash = next((piece for piece in row.washes if _covers(piece, x)), None)
    return on_lane or nearest or wash


def _covers(piece: Piece, x: float) -> bool:
    return any(start - 1 <= x <= end + 1 for start, end in piece.runs)
