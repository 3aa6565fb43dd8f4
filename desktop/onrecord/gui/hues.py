"""What people call the hues of the themes."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.gui.messages import said

HUES = (
    marked("blue"),
    marked("green"),
    marked("purple"),
    marked("vermilion"),
    marked("grey"),
    marked("yellow"),
    marked("sky"),
    marked("brown"),
)


def hue_name(hue: str) -> str:
    """The hue's name in the person's language; one that no theme knows stands as it is."""
    return said(hue, {}) if hue in HUES else hue
