"""The measures of the page: faces, leadings and gaps for each kind of paragraph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from PySide6.QtGui import QFont, QFontMetricsF

from onrecord.gui import fonts
from onrecord.model.articles import RegionKind

FITTING_LANES = 3
"""Lanes for which a line of body text has room; deeper paragraphs get more leading."""

MEASURE = 68
"""Characters in a full line of body text, until the person chooses otherwise."""

_NOMINAL = 73 / 68  # lines are ragged: to hold so many on the mean, the column must be wider
_SAMPLE = "the rain in a coastal town was said to have been heavier than expected, officials noted"


class Style(NamedTuple):
    """One kind of paragraph; lengths in whole logical pixels."""

    font: QFont
    leading: int
    gap: int  # before the paragraph
    ascent: float  # from the baseline to the top of a tint
    depth: float  # from the baseline to the foot of a tint
    small: float  # height of small letters
    lane_top: int  # from the baseline to the first lane
    muted: bool = False


@dataclass(frozen=True, slots=True)
class Typesetting:
    """All measures that follow from the size of the body text, in logical pixels."""

    size: int
    styles: Mapping[RegionKind, Style]
    place_font: QFont
    chip_font: QFont
    chip_height: int
    measure: int
    lane_pitch: int

    def style(self, kind: RegionKind) -> Style:
        return self.styles[kind]

    def leading(self, kind: RegionKind, lanes: int) -> int:
        """Line height of a paragraph whose deepest stack has so many lanes."""
        return self.styles[kind].leading + self.extra(lanes)

    def extra(self, lanes: int) -> int:
        """What a stack needs beyond the room that every line has."""
        return max(0, lanes - FITTING_LANES) * self.lane_pitch

    def chip_floor(self, style: Style, baseline: float, lanes: int) -> int:
        """Top of the lowest chip that leaves the small letters of the next line clear."""
        below = style.leading + self.extra(lanes) - style.small
        return round(baseline + below) - self.chip_height - 1

    def lane_y(self, style: Style, baseline: float, lane: int) -> int:
        """Top of a lane, on a whole pixel."""
        return round(baseline) + style.lane_top + lane * self.lane_pitch


class Face(StrEnum):
    """What the running text is set in."""

    SERIF = "serif"
    SANS = "sans"


def typesetting(size: int, *, measure: int = MEASURE, face: Face = Face.SERIF) -> Typesetting:
    """The measures for body text of ``size`` logical pixels in lines of about ``measure``
    characters."""
    styles = _styles(size, _FACES[face])
    chip_font = fonts.sans(max(9, size * 0.56), QFont.Weight.Bold)
    return Typesetting(
        size=size,
        styles=styles,
        place_font=_place_font(size, _FACES[face]),
        chip_font=chip_font,
        chip_height=round(QFontMetricsF(chip_font).capHeight() + 5.5),
        measure=_width(styles[RegionKind.BODY].font, measure),
        lane_pitch=max(4, round(size * 0.22)),
    )


class _Letters(Protocol):
    """Makes a font of the face the running text is set in."""

    def __call__(self, px: float, weight: QFont.Weight = ..., *, italic: bool = ...) -> QFont: ...


def _sans(px: float, weight: QFont.Weight = QFont.Weight.Normal, *, italic: bool = False) -> QFont:
    font = fonts.sans(px, weight)
    font.setItalic(italic)
    return font


_FACES: Mapping[Face, _Letters] = {Face.SERIF: fonts.serif, Face.SANS: _sans}


def _styles(size: int, text: _Letters) -> dict[RegionKind, Style]:
    bold, demi = QFont.Weight.Bold, QFont.Weight.DemiBold
    kind = RegionKind

    def style(font: QFont, leading: float, gap: float, *, muted: bool = False) -> Style:
        metrics = QFontMetricsF(font)
        return Style(
            font,
            round(size * leading),
            round(size * gap),
            metrics.capHeight() + size * 0.2,
            font.pixelSize() * 0.27,
            metrics.xHeight(),
            round(font.pixelSize() * 0.28),
            muted,
        )

    body = style(text(size), 1.72, 0.72)
    return {
        kind.HEADLINE: style(text(size * 1.86, bold), 2.22, 0.7),
        kind.DECK: style(text(size * 1.12, italic=True), 1.62, 0.55, muted=True),
        kind.BYLINE: style(fonts.sans(size * 0.86, demi), 1.35, 0.95),
        kind.DATELINE: style(fonts.sans(size * 0.80), 1.25, 0.1, muted=True),
        kind.BODY: body._replace(ascent=size * 0.87),
        kind.SUBHEAD: style(fonts.sans(size, bold), 1.5, 1.2),
        kind.CAPTION: style(fonts.sans(size * 0.84), 1.42, 0.72),
        kind.CREDIT: style(fonts.sans(size * 0.72), 1.36, 0.2, muted=True),
        kind.CORRECTION: style(text(size * 0.95, italic=True), 1.66, 0.9),
        kind.FURNITURE: style(fonts.sans(size * 0.78), 1.32, 0.4, muted=True),
    }


def _place_font(size: int, text: _Letters) -> QFont:
    """Spaced small capitals, drawn from capitals of the next weight: the faces have none."""
    font = text(size * 0.84, QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
    return font


def _width(font: QFont, characters: int) -> int:
    width = QFontMetricsF(font).horizontalAdvance(_SAMPLE)
    return round(width / len(_SAMPLE) * characters * _NOMINAL)
