"""Icons drawn from the theme: a coloured square with a label's letter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from onrecord.gui import fonts
from onrecord.gui.theme import Theme

SIDE = 18


class KeyIcons:
    """The icons of one theme, each drawn once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn: dict[tuple[str, str], QIcon] = {}

    def __call__(self, letter: str, colour: str) -> QIcon:
        """The icon with this letter on the hue that a codebook calls ``colour``."""
        key = letter, colour
        if key not in self._drawn:
            hue = self._theme.hue(colour)
            self._drawn[key] = key_icon(letter, hue, self._theme.chip_text)
        return self._drawn[key]


def key_icon(letter: str, fill: QColor, ink: QColor) -> QIcon:
    """A rounded square of ``fill`` with ``letter`` on it, sharp at 1x, 2x and 3x."""
    icon = QIcon()
    for ratio in (1, 2, 3):
        pixmap = _square(letter, fill, ink, ratio)
        icon.addPixmap(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would veil it in selected rows
    return icon


def _square(letter: str, fill: QColor, ink: QColor, ratio: int) -> QPixmap:
    pixmap = QPixmap(SIDE * ratio, SIDE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    box = QRectF(1, 1, SIDE - 2, SIDE - 2)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(ink)
        painter.setFont(fonts.sans(12, weight=QFont.Weight.Bold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    return pixmap
