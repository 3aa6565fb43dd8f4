"""Bars that show how large parts are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from onrecord.gui.feedback.contents import PARTS
from onrecord.gui.theme import Theme, faded

_GAP = 1.5


def part_colours(theme: Theme) -> Mapping[str, QColor]:
    """The colour of each part of a bar of tags; shades of one hue for what stands."""
    green, amber = theme.hue("green"), theme.dispute
    return {
        "kept": green,
        "acceptable": faded(green, 130),
        "changed": faded(amber, 190),
        "rejected": faded(theme.muted, 150),
    }


def draw_share(painter: QPainter, box: QRectF, share: float, theme: Theme, hue: QColor) -> None:
    """A bar of one part."""
    radius = box.height() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.rule)
    painter.drawRoundedRect(box, radius, radius)
    if share > 0:
        painter.setBrush(hue)
        width = max(box.height(), box.width() * share)
        full = QRectF(box.x(), box.y(), width, box.height())
        painter.drawRoundedRect(full, radius, radius)


def draw_parts(painter: QPainter, box: QRectF, shares: Sequence[float], theme: Theme) -> None:
    """A bar of several parts beside each other."""
    rounded = QPainterPath()
    rounded.addRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.save()
    painter.setClipPath(rounded)
    painter.fillRect(box, theme.rule)
    colours, left = part_colours(theme), box.left()
    for name, share in zip(PARTS, shares, strict=True):
        width = box.width() * share
        if width > 0:
            is_last = left + width >= box.right() - _GAP
            part = QRectF(left, box.top(), width - (0 if is_last else _GAP), box.height())
            painter.fillRect(part, theme.page)
            painter.fillRect(part, colours[name])
        left += width
    painter.restore()


class PartsBar(QWidget):
    """A bar of tags; what it shows stands in words beside it."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._height = theme, height
        self._shares: Sequence[float] = (0.0,) * len(PARTS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)

    def show_shares(self, shares: Sequence[float]) -> None:
        """Show these shares of ``contents.PARTS``."""
        self._shares = shares
        self.update()

    def wear(self, theme: Theme) -> None:
        """Take the colours of the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_parts(painter, QRectF(self.rect()), self._shares, self._theme)


class Swatch(QWidget):
    """A small patch of a part's colour, for a legend; what was missed is an empty one."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._theme = name, theme
        self.setFixedSize(12, 12)

    def wear(self, theme: Theme) -> None:
        """Take the colours of the theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = part_colours(self._theme).get(self._name)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            if colour is None:
                painter.setPen(self._theme.muted)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
            painter.drawRoundedRect(box, 3, 3)
