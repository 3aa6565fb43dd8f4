"""Strokes that the lists share: wrapped lines, chips, status signs."""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from onrecord.gui import fonts
from onrecord.gui.theme import Theme, faded
from onrecord.model.layers import LayerStatus


class Ink(NamedTuple):
    """How words are painted."""

    font: QFont
    colour: QColor


def standing(
    option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
) -> tuple[bool, bool]:
    """Whether the row is selected, and whether the pointer is over it.

    Asks the view first: the option's own state brings QStyle along, a class that takes PySide 8 ms
    to make, and the window's first paint does without.
    """
    view = option.widget
    assert isinstance(view, QAbstractItemView), "a row outside a list"
    selected = view.selectionModel().isSelected(QModelIndex(index))  # type: ignore[arg-type]
    if not view.underMouse():
        return selected, False
    from PySide6.QtWidgets import QStyle

    return selected, bool(option.state & QStyle.StateFlag.State_MouseOver)


def draw_card(painter: QPainter, box: QRectF, theme: Theme, selected: bool, hovered: bool) -> None:
    """The ground of a row that looks like a card."""
    painter.setPen(QPen(theme.accent if selected or hovered else theme.rule, 1))
    painter.setBrush(theme.page)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    if selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(QRectF(box.x(), box.y() + 10, 3, box.height() - 20), 1.5, 1.5)


def draw_row(
    painter: QPainter, ground: QRectF, theme: Theme, selected: bool, hovered: bool
) -> None:
    """The ground of a row in a list that has one only under the pointer or when selected."""
    if not (selected or hovered):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.page if selected else faded(theme.page, 120))
    painter.drawRoundedRect(ground, 8, 8)
    if selected:
        painter.setBrush(theme.accent)
        bar = QRectF(ground.x(), ground.y() + 11, 3, ground.height() - 22)
        painter.drawRoundedRect(bar, 1.5, 1.5)


def draw_elided(
    painter: QPainter, text: str, box: QRectF, ink: Ink, *, right: bool = False
) -> None:
    """One line of text, cut with an ellipsis where the box ends."""
    painter.setFont(ink.font)
    painter.setPen(ink.colour)
    metrics = QFontMetricsF(ink.font)
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, fitting)


def draw_wrapped(painter: QPainter, text: str, box: QRectF, ink: Ink, lines: int) -> None:
    """Up to ``lines`` lines of text; the last is cut with an ellipsis."""
    metrics = QFontMetricsF(ink.font)
    painter.setFont(ink.font)
    painter.setPen(ink.colour)
    is_rtl = _is_right_to_left(text)
    painter.save()
    if is_rtl:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for at, line in enumerate(wrapped(text, ink.font, box.width(), lines)):
        y = box.y() + metrics.ascent() + at * metrics.height()
        x = box.right() - metrics.horizontalAdvance(line) if is_rtl else box.x()
        painter.drawText(QPointF(x, y), line)
    painter.restore()


def wrapped(text: str, font: QFont, width: float, lines: int) -> list[str]:
    """The text broken at words into at most ``lines`` lines, the last elided."""
    shortened = text[: int(width) * lines].replace("\n", " ")
    layout = QTextLayout(shortened, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while len(found) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        last = len(found) == lines - 1
        found.append(shortened[start:] if last else shortened[start : start + length].rstrip())
    layout.endLayout()
    if found:
        elide = Qt.TextElideMode.ElideRight
        found[-1] = QFontMetricsF(font).elidedText(found[-1], elide, width)
    return found


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction says so."""
    first = next((way for way in map(bidirectional, text) if way in ("L", "R", "AL")), "L")
    return first != "L"


def draw_chip(painter: QPainter, text: str, left: QPointF, fill: QColor, ink: QColor) -> float:
    """A small filled chip with its left middle at ``left``; returns its width."""
    font = fonts.sans(11, weight=QFont.Weight.Bold)
    width = max(18.0, round(QFontMetricsF(font).horizontalAdvance(text)) + 10)
    box = QRectF(left.x(), left.y() - 8, width, 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width


def draw_status(
    painter: QPainter, status: LayerStatus, box: QRectF, colour: QColor, ink: QColor
) -> None:
    """How far an article is, by shape as well as colour: ring, half disc, ticked disc."""
    painter.setPen(QPen(colour, 1.6))
    finished = status in (LayerStatus.DONE, LayerStatus.SETTLED)
    painter.setBrush(colour if finished else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    if status is LayerStatus.STARTED:
        painter.setBrush(colour)
        painter.drawPie(box, 90 * 16, -180 * 16)
    elif finished:
        _draw_tick(painter, box, ink)


def _draw_tick(painter: QPainter, box: QRectF, ink: QColor) -> None:
    side = box.width()
    painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    turn = QPointF(box.x() + side * 0.44, box.y() + side * 0.70)
    painter.drawLine(QPointF(box.x() + side * 0.24, box.y() + side * 0.52), turn)
    painter.drawLine(turn, QPointF(box.x() + side * 0.76, box.y() + side * 0.32))
