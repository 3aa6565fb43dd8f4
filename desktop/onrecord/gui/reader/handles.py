"""What of a mark the mouse can take hold of: its lane, its chip, the edges of its words. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from onrecord.gui.reader.geometry import Piece
from onrecord.gui.reader.marks import Mark, MarkState
from onrecord.gui.reader.overlay import chips
from onrecord.gui.reader.page import Laid, Page
from onrecord.model.spans import Span, merged, snapped_to_words

_REACH = 4  # pixels beside an edge
_ABOVE, _BELOW = 1, 5  # pixels around the top of a lane


class Handle(NamedTuple):
    """A mark under the pointer. ``edge`` is where a line of it ends, or None in between.

    Coordinates are those of the page.
    """

    mark: Mark
    edge: QPointF | None = None


class Boundary(NamedTuple):
    """Where a fragment of a mark begins or ends."""

    fragment: int
    is_start: bool


def handle_at(page: Page, x: float, y: float) -> Handle | None:
    """What can be taken hold of at this point: edges first, then chips, then lanes.

    Only people's own tags can be.
    """
    rows = [laid for laid in page.rows() if _is_near(page, laid, y)]
    near = [(abs(y - _lane_y(page, laid, piece)), laid, piece) for laid in rows
            for piece in laid.row.pieces if is_movable(piece.mark)]  # fmt: skip
    near = [each for each in near if -_ABOVE <= y - _lane_y(page, *each[1:]) <= _BELOW]
    near.sort(key=lambda each: each[0])
    for _, laid, piece in near:
        for end in (piece.runs[0][0], piece.runs[-1][1]):
            if abs(x - end) <= _REACH:
                return Handle(piece.mark, QPointF(end, laid.baseline))
    if (mark := _chip_at(page, rows, QPointF(x, y))) is not None:
        return Handle(mark)
    on_lane = (piece.mark for _, _, piece in near if _covers(piece, x))
    mark = next(on_lane, None)
    return Handle(mark) if mark else None


def is_movable(mark: Mark) -> bool:
    """Whether it is a tag of the person's own, with a lane."""
    return mark.state is MarkState.TAGGED and not mark.wash


def boundary_at(spans: Sequence[Span], place: int) -> Boundary | None:
    """The boundary that stands at this code point, or one beside it."""
    found = [
        (abs(place - at), number, is_start)
        for number, span in enumerate(spans)
        for at, is_start in ((span.start, True), (span.end, False))
    ]
    distance, number, is_start = min(found)
    return Boundary(number, is_start) if distance <= 1 else None


def with_boundary(
    text: str, spans: Sequence[Span], boundary: Boundary, place: int, *, snap: bool
) -> tuple[Span, ...]:
    """The spans with a boundary moved to a code point, to whole words where it is to ``snap``.

    A fragment keeps at least what is under its other end: it does not turn inside out.
    """
    start, end = spans[boundary.fragment][:2]
    if boundary.is_start:
        start = min(place, end - 1)
        start = snapped_to_words(text, start, end)[0] if snap else start
    else:
        end = max(place, start + 1)
        end = snapped_to_words(text, start, end)[1] if snap else end
    moved = Span.of(text, start, end)
    return merged(text, [moved if n == boundary.fragment else s for n, s in enumerate(spans)])


def _is_near(page: Page, laid: Laid, y: float) -> bool:
    return -_ABOVE <= y - laid.baseline <= laid.style.leading + page.type.extra(laid.depth)


def _lane_y(page: Page, laid: Laid, piece: Piece) -> int:
    return page.type.lane_y(laid.style, laid.baseline, piece.lane)


def _chip_at(page: Page, rows: Sequence[Laid], point: QPointF) -> Mark | None:
    metrics = QFontMetricsF(page.type.chip_font)
    found = (chip for laid in rows for chip in chips(page, laid, metrics))
    return next((c.mark for c in found if is_movable(c.mark) and c.box.contains(point)), None)


def _covers(piece: Piece, x: float) -> bool:
    return any(start <= x <= end for start, end in piece.runs)
