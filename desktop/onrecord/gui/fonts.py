"""The two families the window is set in, loaded from their packages."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"
# Only the faces in use: each one costs about a millisecond and a half at start.
_FACES = {
    "font_source_serif_pro": ("Regular", "It", "Semibold", "Bold"),
    "font_source_sans_pro": ("Regular", "Semibold", "Bold"),
}
_STEMS = {"font_source_serif_pro": "SourceSerifPro", "font_source_sans_pro": "SourceSansPro"}


@cache
def load() -> None:
    """Make both families known to Qt; needs a QGuiApplication.

    Raises FileNotFoundError when a face is missing: Qt would put another family in its place
    without a word, and lines would break differently.
    """
    for package, faces in _FACES.items():
        folder = _folder(package)
        for face in faces:
            data = (folder / f"{_STEMS[package]}-{face}.ttf").read_bytes()
            if QFontDatabase.addApplicationFontFromData(data) < 0:
                raise FileNotFoundError(f"{package} has no usable {face} face")


def _folder(package: str) -> Path:
    # importlib.resources would say it too, but takes longer to import than a face to load.
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError(f"{package} is not installed")
    return Path(found.submodule_search_locations[0]) / "files"


def serif(px: float, weight: QFont.Weight = QFont.Weight.Normal, *, italic: bool = False) -> QFont:
    """Source Serif Pro at ``px`` logical pixels, rounded to whole ones."""
    font = _font([SERIF, "Noto Serif"], px, weight)
    font.setItalic(italic)
    return font


def sans(
    px: float,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    tracking: float = 0.0,
    capitals: bool = False,
) -> QFont:
    """Source Sans Pro at ``px`` logical pixels; ``tracking`` is extra letter space in per cent."""
    font = _font([SANS, "Noto Sans"], px, weight)
    if tracking:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + tracking)
    if capitals:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    return font


def _font(families: list[str], px: float, weight: QFont.Weight) -> QFont:
    font = QFont(families)
    font.setPixelSize(round(px))
    font.setWeight(weight)
    # Hinted advances are whole pixels: letters would sit unevenly at fractional scales.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
