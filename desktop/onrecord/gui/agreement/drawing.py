"""What a picture is made of, before anybody paints it. Logical pixels; no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF


class Tone(Enum):
    """How strongly words and lines come forward."""

    TEXT = auto()
    MUTED = auto()
    RULE = auto()
    ACCENT = auto()


class Side(Enum):
    """Where words stand in their box."""

    LEFT = auto()
    MIDDLE = auto()
    RIGHT = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text, cut with an ellipsis where its box ends."""

    text: str
    box: QRectF
    px: float = 13.0
    bold: bool = False
    tone: Tone = Tone.TEXT
    side: Side = Side.LEFT


@dataclass(frozen=True, slots=True)
class Tile:
    """A filled box. ``strength``, from 0 to 1, is how full its colour is; without one it is
    hatched: there is no figure."""

    box: QRectF
    strength: float | None


@dataclass(frozen=True, slots=True)
class Line:
    """A line through these points."""

    points: tuple[QPointF, ...]
    tone: Tone = Tone.RULE
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """The ground between the lows and the highs of a line."""

    points: tuple[QPointF, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """Where a line has a figure."""

    at: QPointF


Shape = Words | Tile | Line | Band | Dot


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that stands for one figure: what it says in words, and the figure's own place among
    those that the picture was made of."""

    box: QRectF
    told: str
    number: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of this size; spots in the order in which they are read."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...] = ()


def spot_at(drawing: Drawing, point: QPointF) -> int | None:
    """The place among the spots of the one under the point."""
    found = (n for n, each in enumerate(drawing.spots) if each.box.contains(point))
    return next(found, None)


def neighbour(spots: Sequence[Spot], at: int, across: int, down: int) -> int:
    """The place of the nearest spot in a direction; the same where there is none."""
    here = spots[at].box.center()
    best, least = at, float("inf")
    for place, each in enumerate(spots):
        way = each.box.center() - here
        ahead = way.x() * across + way.y() * down
        aside = abs(way.x() * down) + abs(way.y() * across)
        far = ahead + 3 * aside
        if ahead > 1 and far < least:
            best, least = place, far
    return best
