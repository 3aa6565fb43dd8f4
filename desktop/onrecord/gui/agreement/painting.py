"""Drawings painted: on a widget, into an image, into an SVG file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from onrecord.gui import fonts
from onrecord.gui.agreement.drawing import Band, Dot, Drawing, Line, Shape, Side, Tile, Tone, Words
from onrecord.gui.theme import Theme, faded

_FAINTEST, _FULLEST = 14, 120  # alphas of tiles: the numbers on them stay readable
_SHARP = 3  # pixels of an image for one of a drawing
_DOT = 3.5
_MARGIN, _TITLE = 16, 34
_SIDES = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft,
    Side.MIDDLE: Qt.AlignmentFlag.AlignHCenter,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight,
}


def font_of(px: float, *, bold: bool = False) -> QFont:
    """The font of words in a drawing."""
    return fonts.sans(px, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)


def paint(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    """Paint the drawing where the painter's origin is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for each in drawing.shapes:
        _paint(painter, each, theme)


def titled(drawing: Drawing, title: str) -> Drawing:
    """The drawing with its title above it, as it leaves the window; its spots stay behind."""
    box = QRectF(0, -_TITLE, drawing.width, 24)
    shapes = (Words(title, box, 15, bold=True), *drawing.shapes)
    return Drawing(drawing.width, drawing.height, shapes)


def image(drawing: Drawing, theme: Theme) -> QImage:
    """The titled drawing on the theme's page, sharp enough for print."""
    size = _whole(drawing)
    made = QImage(size * _SHARP, QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(_SHARP)
    made.fill(theme.page)
    with QPainter(made) as painter:
        painter.translate(_MARGIN, _MARGIN + _TITLE)
        paint(painter, drawing, theme)
    return made


def png(drawing: Drawing, theme: Theme) -> bytes:
    """The drawing as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(drawing, theme).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def svg(drawing: Drawing, theme: Theme, title: str, told: str) -> bytes:
    """The drawing as an SVG file, with its title and what it says in words."""
    from PySide6.QtSvg import QSvgGenerator  # only who saves one waits for it

    size, buffer = _whole(drawing), QBuffer()
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setSize(size)
    made.setViewBox(QRectF(0, 0, size.width(), size.height()))
    made.setTitle(title)
    made.setDescription(told)
    with QPainter(made) as painter:
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), theme.page)
        painter.translate(_MARGIN, _MARGIN + _TITLE)
        paint(painter, drawing, theme)
    return bytes(buffer.data().data())


def saved_as(file: Path, drawing: Drawing, theme: Theme, title: str, told: str) -> bytes:
    """What goes into a file of this name: PNG where it ends so, else SVG."""
    drawing = titled(drawing, title)
    if file.suffix.lower() == ".png":
        return png(drawing, theme)
    return svg(drawing, theme, title, told)


def _whole(drawing: Drawing) -> QSize:
    return QSize(round(drawing.width) + 2 * _MARGIN, round(drawing.height) + _TITLE + 2 * _MARGIN)


def _paint(painter: QPainter, shape: Shape, theme: Theme) -> None:
    match shape:
        case Words():
            _paint_words(painter, shape, theme)
        case Tile(box, strength):
            _paint_tile(painter, box, strength, theme)
        case Line(points, tone, width, dashed):
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(_colour(tone, theme), width, style))
            painter.drawPolyline(QPolygonF(points))
        case Band(points):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(theme.accent, 60))
            painter.drawPolygon(QPolygonF(points))
        case Dot(at):
            _paint_dot(painter, at, theme)


def _paint_words(painter: QPainter, words: Words, theme: Theme) -> None:
    font = font_of(words.px, bold=words.bold)
    painter.setFont(font)
    painter.setPen(_colour(words.tone, theme))
    room = words.box.width() + 0.5
    text = QFontMetricsF(font).elidedText(words.text, Qt.TextElideMode.ElideRight, room)
    flags = _SIDES[words.side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(words.box, int(flags), text)


def _paint_tile(painter: QPainter, box: QRectF, strength: float | None, theme: Theme) -> None:
    edge = QPen(theme.edge if strength is None else faded(theme.accent, 150), 1)
    painter.setPen(edge)
    if strength is None:
        painter.setBrush(QBrush(faded(theme.muted, 90), Qt.BrushStyle.BDiagPattern))
    else:
        held = min(max(strength, 0.0), 1.0)
        painter.setBrush(faded(theme.accent, _FAINTEST + held * (_FULLEST - _FAINTEST)))
    painter.drawRoundedRect(box, 4, 4)


def _paint_dot(painter: QPainter, at: QPointF, theme: Theme) -> None:
    painter.setPen(QPen(theme.page, 1.5))
    painter.setBrush(theme.accent)
    painter.drawEllipse(at, _DOT, _DOT)


def _colour(tone: Tone, theme: Theme) -> QColor:
    return {
        Tone.TEXT: theme.text,
        Tone.MUTED: theme.muted,
        Tone.RULE: theme.rule,
        Tone.ACCENT: theme.accent,
    }[tone]
