"""The bands between two texts: each joins where both have what they differ in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from onrecord.gui import fonts
from onrecord.gui.plain import plain_tip
from onrecord.gui.theme import Theme, faded
from onrecord.work.comparing import Entry, State

WIDTH = 58
_THICK = 14  # of a band
_RADIUS = 9  # of the sign on it
_REACH = 4  # of pixels beside the sign a click still means it


@dataclass(frozen=True, slots=True)
class Band:
    """A case between two texts. ``left`` and ``right`` are how far down it is in each, None in
    one that lacks it; ``sign`` stands on it."""

    case_id: str
    left: float | None
    right: float | None
    sign: str
    tip: str = ""
    is_settled: bool = False

    @property
    def middle(self) -> float:
        found = [each for each in (self.left, self.right) if each is not None]
        return sum(found) / len(found)


@dataclass(frozen=True, slots=True)
class Beside:
    """One of the two texts: its annotator and letter, and where its marks are."""

    annotator_id: str
    letter: str
    heights: Mapping[str, float]


def bands(
    entries: Sequence[Entry], left: Beside, right: Beside, tips: Mapping[str, str]
) -> tuple[Band, ...]:
    """The bands of the cases near the screen in which the two differ; none beside gold."""
    if not (left.annotator_id and right.annotator_id):
        return ()
    found = []
    for entry in entries:
        if not entry.differences or not _differ(entry, left.annotator_id, right.annotator_id):
            continue
        one, other = _place(entry, left), _place(entry, right)
        if one is None and other is None:
            continue
        sign, tip = _sign(entry, left, right), tips.get(entry.case.id, "")
        is_settled = entry.state is State.SETTLED
        found.append(Band(entry.case.id, one, other, sign, tip, is_settled))
    return tuple(found)


def _differ(entry: Entry, one: str, other: str) -> bool:
    """Whether these two are on different sides of a difference."""
    return any(
        not any({one, other} <= set(side) for side in each.sides)
        for each in entry.differences
        if {one, other} & {key for side in each.sides for key in side}
    )


def _place(entry: Entry, side: Beside) -> float | None:
    member = entry.case.members.get(side.annotator_id)
    return side.heights.get(member.anchor.id) if member else None


def _sign(entry: Entry, left: Beside, right: Beside) -> str:
    if entry.state is State.SETTLED:
        return "✓"
    has = [side.annotator_id in entry.case.members for side in (left, right)]
    if all(has):
        return "≠"
    return left.letter if has[0] else right.letter


class Bands(QWidget):
    """Paints the bands between two texts; a click on one chooses its case."""

    chosen = Signal(str)  # case id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._bands: tuple[Band, ...] = ()
        self._here = ""
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Differences between two texts"))

    @property
    def shown(self) -> tuple[Band, ...]:
        """What is painted at the moment."""
        return self._bands

    def show_bands(self, found: tuple[Band, ...], here: str) -> None:
        """Paint these; the one of the case ``here`` stands out."""
        if (found, here) != (self._bands, self._here):
            self._bands, self._here = found, here
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.page)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for band in sorted(self._bands, key=lambda each: each.case_id == self._here):
                self._paint_band(painter, band)
            for band in self._bands:
                self._paint_sign(painter, band)

    def _paint_band(self, painter: QPainter, band: Band) -> None:
        if band.is_settled and band.case_id != self._here:
            return
        strong = 230 if band.case_id == self._here else 90
        colour = self.theme.found_here if band.case_id == self._here else self.theme.found
        painter.fillPath(self._path(band), faded(colour, max(strong, 160)))

    def _path(self, band: Band) -> QPainterPath:
        """From edge to edge, or to the middle where only one text has it."""
        width, half = self.width(), _THICK / 2
        middle = width / 2
        if band.left is None or band.right is None:
            y = band.middle
            start, end = (0, middle) if band.left is not None else (middle, width)
            path = QPainterPath()
            path.addRect(QRectF(start, y - half, end - start, _THICK))
            return path
        path = QPainterPath(QPointF(0, band.left - half))
        path.cubicTo(middle, band.left - half, middle, band.right - half, width, band.right - half)
        path.lineTo(width, band.right + half)
        path.cubicTo(middle, band.right + half, middle, band.left + half, 0, band.left + half)
        path.closeSubpath()
        return path

    def _paint_sign(self, painter: QPainter, band: Band) -> None:
        here = band.case_id == self._here
        theme = self.theme
        painter.setPen(QPen(theme.dispute if here else theme.edge, 1.6 if here else 1))
        painter.setBrush(theme.page)
        centre = self._centre(band)
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        painter.setFont(fonts.sans(12, QFont.Weight.Bold))
        painter.setPen(theme.hue("green") if band.is_settled else theme.text)
        box = QRectF(centre.x() - _RADIUS, centre.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, band.sign)

    def _centre(self, band: Band) -> QPointF:
        return QPointF(self.width() / 2, band.middle)

    def _at(self, point: QPointF) -> Band | None:
        near = [
            (abs(point.y() - band.middle), band)
            for band in self._bands
            if abs(point.y() - band.middle) <= _RADIUS + _REACH
        ]
        return min(near, key=lambda each: each[0])[1] if near else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        band = self._at(event.position())
        if band is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(band.case_id)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            band = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(band.tip) if band else "", self)
            return True
        return super().event(event)
