"""What stands after the article: the legend of its labels, and the list of its statements."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from onrecord.gui import fonts
from onrecord.gui.marking import letter
from onrecord.gui.painting import Ink, draw_elided
from onrecord.gui.paper.listing import Entry
from onrecord.gui.paper.pages import Cut, Strip
from onrecord.gui.reader.geometry import Geometry, Piece, Row, Stretch
from onrecord.gui.reader.index import MarkIndex
from onrecord.gui.reader.lighting import Lighting
from onrecord.gui.reader.marks import Line, Looks, Mark
from onrecord.gui.reader.overlay import paint_chips, paint_lanes
from onrecord.gui.reader.page import Page
from onrecord.gui.reader.paragraphs import Paragraph
from onrecord.gui.reader.shapes import Hatching
from onrecord.gui.reader.tints import paint_tints
from onrecord.gui.reader.typesetting import Typesetting
from onrecord.gui.theme import Theme
from onrecord.model.articles import RegionKind
from onrecord.model.codebook import Codebook, Label

_SAMPLE = 62.0  # width of a lane in the legend
_PITCH = 34
_HEAD = 34


def listed(codebook: Codebook, used: Container[str]) -> list[Label]:
    """The labels that a legend explains: those on offer, and retired ones that are in use."""
    return [label for label in codebook.labels if not label.retired or label.id in used]


class Legend:
    """A sample of each label's lane with its name, two in a row."""

    def __init__(
        self, labels: Sequence[Label], looks: Looks, title: str, type_: Typesetting, theme: Theme
    ) -> None:
        self._title, self._type, self._theme = title, type_, theme
        self._labels, self._looks = labels, looks

    @property
    def height(self) -> float:
        return _HEAD + _PITCH * ((len(self._labels) + 1) // 2) + 10

    def paint(self, painter: QPainter) -> None:
        """Paint it below the painter's origin."""
        painter.setFont(fonts.sans(15, QFont.Weight.Bold))
        painter.setPen(self._theme.text)
        painter.drawText(QPointF(0, 16), self._title)
        page = self._page()
        paint_tints(painter, page, Hatching())
        ink = Ink(fonts.sans(14), self._theme.text)
        for at, label in enumerate(self._labels):
            draw_elided(painter, label.title, self._title_box(at), ink)
        paint_lanes(painter, page)
        paint_chips(painter, page)

    def _place(self, at: int) -> tuple[float, float]:
        return (at % 2) * self._type.measure / 2, _HEAD + _PITCH * (at // 2 + 0.5)

    def _title_box(self, at: int) -> QRectF:
        x, y = self._place(at)
        left = _SAMPLE + 14
        return QRectF(x + left, y - 15, self._type.measure / 2 - left - 12, 20)

    def _page(self) -> Page:
        rows = [self._row(at) for at in range(len(self._labels))]
        paragraph = Paragraph(0, 1, RegionKind.BODY, "x")
        return Page(
            theme=self._theme,
            type=self._type,
            lighting=Lighting(),
            marks=MarkIndex((paragraph,)),
            chips={each.id: letter(each) for each in self._labels},
            stretches=[Stretch(0, 0, Geometry(rows, False, 1))],
            width=self._type.measure,
            top=0,
            bottom=self.height,
            ruled=None,
        )

    def _row(self, at: int) -> Row:
        x, y = self._place(at)
        label = self._labels[at]
        mark: Mark = replace(self._looks[label.id], id=label.id)
        lane = -1 if mark.line is Line.NONE else 0
        piece = Piece(mark, lane, ((x, x + _SAMPLE),), True, True, False)
        return Row(y, 0, 1, [] if mark.wash else [piece], [piece] if mark.wash else [])


class StatementList:
    """The statements as running text, to be cut into pages like the article."""

    def __init__(
        self, entries: Sequence[Entry], title: str, type_: Typesetting, theme: Theme
    ) -> None:
        self._type, self._theme = type_, theme
        self._owner = QObject()
        self._document = QTextDocument(self._owner)
        self._document.setDocumentMargin(0)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._write(cursor, ((title, self._letters(15, bold=True)),), gap=0, indent=0)
        for entry in entries:
            self._write_entry(cursor, entry)
        cursor.endEditBlock()
        self._document.setTextWidth(type_.measure)

    @property
    def strips(self) -> list[Strip]:
        """Its lines, to be cut into pages."""
        found: list[Strip] = []
        block = self._document.begin()
        while block.isValid():
            self._document.documentLayout().blockBoundingRect(block)  # lays it out
            layout = block.layout()
            top, count = layout.position().y(), layout.lineCount()
            for at in range(count):
                line = layout.lineAt(at)
                start, end = top + line.y(), top + line.y() + line.height()
                clings = not found
                found.append(Strip(start, end, at == 0, at == count - 1, clings))
            block = block.next()
        return found

    def paint(self, painter: QPainter, cut: Cut) -> None:
        """Paint what lies in the cut, its top at the painter's origin."""
        painter.save()
        painter.translate(0, -cut.top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(-10, cut.top, self._type.measure + 20, cut.foot - cut.top)
        painter.setClipRect(context.clip)
        layout = self._document.documentLayout()
        layout.draw(painter, context)
        painter.restore()

    def _write_entry(self, cursor: QTextCursor, entry: Entry) -> None:
        plain, bold = self._letters(13), self._letters(13, bold=True)
        quiet = self._letters(12, muted=True)
        pieces = [(f"{' '.join(filter(None, (entry.title, entry.chip)))}  ", bold)]
        pieces.append((entry.words or "–", plain))
        if entry.values:
            pieces.append((f"  ({entry.values})", quiet))
        self._write(cursor, pieces, gap=2 if entry.is_part else 11, indent=24 * entry.is_part)

    def _write(
        self,
        cursor: QTextCursor,
        pieces: Sequence[tuple[str, QTextCharFormat]],
        *,
        gap: int,
        indent: int,
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(gap)
        block.setLeftMargin(indent)
        block.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if cursor.position():
            cursor.insertBlock(block)
        else:
            cursor.setBlockFormat(block)
        for text, letters in pieces:
            cursor.insertText(text, letters)

    def _letters(self, px: float, *, bold: bool = False, muted: bool = False) -> QTextCharFormat:
        weight = QFont.Weight.Bold if bold else QFont.Weight.Normal
        letters = QTextCharFormat()
        letters.setFont(fonts.sans(px, weight))
        letters.setForeground(self._theme.muted if muted else self._theme.text)
        return letters
