"""Words in their context on one line, written from the side that their text is read from."""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from onrecord.gui.painting import Ink

_GAP = 4
_NARROWEST = 8  # pixels in which anything can be said
_LONG = 200  # code points of what was found that may be on screen
Parts = tuple[str, str, str]
"""What stands before the words, they themselves, what stands after them."""


class _Part(NamedTuple):
    text: str
    box: QRectF
    ink: Ink
    elide: Qt.TextElideMode
    at_right: bool


def is_right_to_left(text: str) -> bool:
    """Whether the text is read from right to left, by its first letter."""
    for character in text:
        direction = bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def draw_in_context(
    painter: QPainter, parts: Parts, box: QRectF, start: float, inks: tuple[Ink, Ink]
) -> None:
    """Draw the line with the words ``start`` pixels from where reading begins.

    ``inks`` are for the words' context and for the words. What finds no room is left out at the
    outer ends.
    """
    before, words, after = parts
    context, strong = inks
    boxes = _boxes(box, start, QFontMetricsF(strong.font).horizontalAdvance(words[:_LONG]), parts)
    mirrored = is_right_to_left("".join(parts))
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        boxes = [_mirrored(each, box) for each in boxes]
    elide = Qt.TextElideMode
    _draw(painter, _Part(before, boxes[0], context, elide.ElideLeft, not mirrored))
    _draw(painter, _Part(words, boxes[1], strong, elide.ElideRight, mirrored))
    _draw(painter, _Part(after, boxes[2], context, elide.ElideRight, mirrored))


def _draw(painter: QPainter, part: _Part) -> None:
    if part.box.width() < _NARROWEST:
        return
    painter.setFont(part.ink.font)
    painter.setPen(part.ink.colour)
    metrics = QFontMetricsF(part.ink.font)
    fitting = metrics.elidedText(part.text.strip(), part.elide, part.box.width())
    side = Qt.AlignmentFlag.AlignRight if part.at_right else Qt.AlignmentFlag.AlignLeft
    side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(part.box, side, fitting)


def _boxes(box: QRectF, share: float, width: float, parts: Parts) -> list[QRectF]:
    """Boxes of the parts, for a text that is read from the left."""
    start = box.x() + share
    end = min(start + width + 1, box.right())
    left = _GAP if parts[0][-1:].isspace() else 1
    right = _GAP if parts[2][:1].isspace() else 0
    return [
        QRectF(box.x(), box.y(), start - left - box.x(), box.height()),
        QRectF(start, box.y(), end - start, box.height()),
        QRectF(end + right, box.y(), max(0.0, box.right() - end - right), box.height()),
    ]


def _mirrored(part: QRectF, whole: QRectF) -> QRectF:
    return part.translated(whole.x() + whole.right() - part.x() - part.right(), 0)
