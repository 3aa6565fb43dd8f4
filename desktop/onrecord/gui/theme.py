"""The window's colours in light, dark and high contrast.

Hues are Okabe and Ito's, darkened for paper and lightened for slate so that every line keeps
3:1 and every text 4.5:1 against what it stands on; in high contrast every text keeps 7:1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one mode. ``tint`` and ``wash`` are alphas, 0 to 255.

    ``edge`` goes around what can be pressed or written in, ``lane`` is the thickness of lanes in
    logical pixels, and ``shade`` is how much is left of a lane that steps back. ``found`` and
    ``found_here`` lie under hits of a search, the latter under the one at hand.
    """

    dark: bool
    strong: bool = False
    page: QColor
    panel: QColor
    text: QColor
    muted: QColor
    rule: QColor
    edge: QColor
    selection: QColor
    found: QColor
    found_here: QColor
    chip_text: QColor
    dispute: QColor
    hues: Mapping[str, QColor]
    tint: int
    wash: int
    hatch: int
    lane: int = 2
    shade: float = 0.38

    @property
    def accent(self) -> QColor:
        """The colour of what can be pressed and of what is chosen."""
        return self.hues["blue"]

    @property
    def shadow(self) -> QColor:
        """What floats casts it."""
        return QColor(0, 0, 0)

    def hue(self, name: str) -> QColor:
        """The hue a codebook calls ``name``; grey for a name this theme does not know."""
        return self.hues.get(name) or self.hues["grey"]


def theme(dark: bool, *, strong: bool = False) -> Theme:
    """The theme for slate when ``dark``, else for paper; ``strong`` is high contrast."""
    if strong:
        return _white_on_black() if dark else _black_on_white()
    return _slate() if dark else _paper()


def faded(colour: QColor, alpha: float) -> QColor:
    """The colour at an alpha of 0 to 255; what lies outside is clipped."""
    thinner = QColor(colour)
    thinner.setAlpha(max(0, min(255, int(alpha))))
    return thinner


def _paper() -> Theme:
    return Theme(
        dark=False,
        page=QColor("#fdfcf9"),
        panel=QColor("#f4f2ec"),
        text=QColor("#1d1c1a"),
        muted=QColor("#5f5c57"),
        rule=QColor("#dedad1"),
        edge=QColor("#dedad1"),
        selection=QColor("#c0dbe8"),
        found=QColor("#fbe3ae"),
        found_here=QColor("#fad27a"),
        chip_text=QColor("#ffffff"),
        dispute=QColor("#b37400"),
        hues={
            "blue": QColor("#0072b2"),
            "green": QColor("#00805d"),
            "purple": QColor("#a54d85"),
            "vermilion": QColor("#b94a00"),
            "grey": QColor("#736f67"),
            "yellow": QColor("#8a6d00"),
            "sky": QColor("#16729a"),
            "brown": QColor("#8b5a2b"),
        },
        tint=22,
        wash=17,
        hatch=120,
    )


def _slate() -> Theme:
    return Theme(
        dark=True,
        page=QColor("#1b1c1f"),
        panel=QColor("#232428"),
        text=QColor("#e6e2da"),
        muted=QColor("#b9b7b1"),
        rule=QColor("#3a3b40"),
        edge=QColor("#3a3b40"),
        selection=QColor("#2c4a60"),
        found=QColor("#4a4020"),
        found_here=QColor("#574708"),
        chip_text=QColor("#141517"),
        dispute=QColor("#f0e442"),
        hues={
            "blue": QColor("#56b4e9"),
            "green": QColor("#1fbf92"),
            "purple": QColor("#dd9fc2"),
            "vermilion": QColor("#f08a3c"),
            "grey": QColor("#a9a59c"),
            "yellow": QColor("#d8c93a"),
            "sky": QColor("#8fd0f5"),
            "brown": QColor("#c99a6b"),
        },
        tint=25,
        wash=22,
        hatch=90,
    )


def _black_on_white() -> Theme:
    return Theme(
        dark=False,
        strong=True,
        page=QColor("#ffffff"),
        panel=QColor("#ffffff"),
        text=QColor("#000000"),
        muted=QColor("#2e2e2e"),
        rule=QColor("#cfcfcf"),
        edge=QColor("#000000"),
        selection=QColor("#a9cbff"),
        found=QColor("#ffe08a"),
        found_here=QColor("#ffc21a"),
        chip_text=QColor("#ffffff"),
        dispute=QColor("#a85a00"),
        hues={
            "blue": QColor("#00508f"),
            "green": QColor("#005c3d"),
            "purple": QColor("#7d1f66"),
            "vermilion": QColor("#8f2f00"),
            "grey": QColor("#4a4742"),
            "yellow": QColor("#5a4600"),
            "sky": QColor("#004f73"),
            "brown": QColor("#5e3310"),
        },
        tint=20,
        wash=18,
        hatch=120,
        lane=3,
        shade=0.72,
    )


def _white_on_black() -> Theme:
    return Theme(
        dark=True,
        strong=True,
        page=QColor("#000000"),
        panel=QColor("#000000"),
        text=QColor("#ffffff"),
        muted=QColor("#d6d6d6"),
        rule=QColor("#454545"),
        edge=QColor("#ffffff"),
        selection=QColor("#004a99"),
        found=QColor("#4d3f00"),
        found_here=QColor("#6b5600"),
        chip_text=QColor("#000000"),
        dispute=QColor("#ffef5c"),
        hues={
            "blue": QColor("#6cc6ff"),
            "green": QColor("#3ddc97"),
            "purple": QColor("#f0a6ff"),
            "vermilion": QColor("#ff9d4d"),
            "grey": QColor("#cccccc"),
            "yellow": QColor("#ffe94d"),
            "sky": QColor("#a6e4ff"),
            "brown": QColor("#e6b98a"),
        },
        tint=26,
        wash=16,
        hatch=90,
        lane=3,
        shade=0.55,
    )
