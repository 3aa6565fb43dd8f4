"""An article set for paper: the reader's page without its window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextBlock, QTextDocument

from onrecord.gui.paper.pages import Cut, Strip
from onrecord.gui.reader.composing import Composition, composed, set_margins
from onrecord.gui.reader.geometry import Geometry, Row, Stretch, measured
from onrecord.gui.reader.index import Ends, MarkIndex
from onrecord.gui.reader.lanes import depth
from onrecord.gui.reader.lighting import Lighting
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.offsets import Offsets
from onrecord.gui.reader.overlay import paint_chips, paint_lanes
from onrecord.gui.reader.page import Page
from onrecord.gui.reader.paragraphs import HEAD, Paragraph, end_of_head, typeset
from onrecord.gui.reader.shapes import Hatching
from onrecord.gui.reader.ties import paint_ties
from onrecord.gui.reader.tints import paint_tints
from onrecord.gui.reader.typesetting import FITTING_LANES, Style, Typesetting
from onrecord.gui.theme import Theme
from onrecord.model.articles import Article, Region, RegionKind

_CLINGING = HEAD | {RegionKind.SUBHEAD}


@dataclass(frozen=True, slots=True)
class Matter:
    """What of an article goes on paper."""

    article: Article
    regions: Sequence[Region]
    marks: Mapping[str, Mark]
    ties: Mapping[str, Ends]
    chips: Mapping[str, str]


class _Placed(NamedTuple):
    """A row of the article: the stretch it is in, its strip, and its code points."""

    stretch: Stretch
    row: Row
    strip: Strip
    part: tuple[int, int]


class Proof:
    """The article in one long column, and the painting of any part of it.

    Coordinates are logical pixels from the column's left edge and the top of the document.
    """

    def __init__(self, matter: Matter, type_: Typesetting, theme: Theme) -> None:
        self._type, self._theme, self._chips = type_, theme, matter.chips
        self._paragraphs = typeset(matter.article, matter.regions)
        self._offsets = Offsets(matter.article.text)
        self._index = MarkIndex(self._paragraphs)
        self._index.change(matter.marks, matter.ties)
        self._hatching = Hatching()
        self._owner = QObject()
        self._document = self._composed()
        self._rows = list(self._placed())

    @property
    def strips(self) -> list[Strip]:
        """The lines of the column, to be cut into pages."""
        return [placed.strip for placed in self._rows]

    def paint(self, painter: QPainter, cut: Cut) -> None:
        """Paint what lies in the cut, its top at the painter's origin."""
        inside = [each for each in self._rows if cut.top <= each.strip.top < cut.foot]
        if not inside:
            return
        page = self._page(inside, cut)
        painter.save()
        painter.translate(0, -cut.top)
        paint_tints(painter, page, self._hatching)
        self._paint_text(painter, inside, cut)
        paint_lanes(painter, page)
        self._paint_ties(painter, page, cut)
        paint_chips(painter, page)
        painter.restore()

    def _paint_text(self, painter: QPainter, inside: Sequence[_Placed], cut: Cut) -> None:
        """Qt draws whole paragraphs: what of them stands on other pages is clipped away."""
        last = inside[-1]
        foot = last.stretch.top + last.row.baseline + self._style(last).font.pixelSize() * 0.42
        clip = QRectF(-80, cut.top, self._type.measure + 160, foot - cut.top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        painter.save()
        painter.setClipRect(clip)
        layout = self._document.documentLayout()
        layout.draw(painter, context)
        painter.restore()

    def _paint_ties(self, painter: QPainter, page: Page, cut: Cut) -> None:
        painter.save()
        painter.setClipRect(QRectF(-90, cut.top, self._type.measure + 120, cut.foot - cut.top))
        paint_ties(painter, page)
        painter.restore()

    def _page(self, inside: Sequence[_Placed], cut: Cut) -> Page:
        rows: dict[int, list[Row]] = {}
        stretches = {placed.stretch.number: placed.stretch for placed in inside}
        for placed in inside:
            rows.setdefault(placed.stretch.number, []).append(placed.row)
        return Page(
            theme=self._theme,
            type=self._type,
            lighting=Lighting(),
            marks=self._index,
            chips=self._chips,
            stretches=[
                Stretch(n, each.top, each.geometry._replace(rows=rows[n]))
                for n, each in stretches.items()
            ],
            width=self._type.measure,
            top=cut.top,
            bottom=cut.foot,
            ruled=end_of_head(self._paragraphs),
            part=(inside[0].part[0], inside[-1].part[1]),
        )

    def _composed(self) -> QTextDocument:
        found = {number: depth(self._index.placed(number)) for number in self._index.numbers()}
        deep = {number: lanes for number, lanes in found.items() if lanes > FITTING_LANES}
        composition = Composition(self._paragraphs, self._type, self._theme, deep)
        document = composed(composition, self._owner)
        set_margins(document, 0, 0, 0)
        document.setTextWidth(self._type.measure)
        return document

    def _placed(self) -> Iterator[_Placed]:
        block = self._document.begin()
        while block.isValid():
            paragraph = self._paragraphs[block.blockNumber()]
            if not paragraph.is_blank:
                yield from self._rows_of(block, paragraph)
            block = block.next()

    def _rows_of(self, block: QTextBlock, paragraph: Paragraph) -> Iterator[_Placed]:
        number = block.blockNumber()
        self._document.documentLayout().blockBoundingRect(block)  # lays it out
        geometry = measured(block, paragraph, self._index.placed(number), self._offsets)
        stretch = Stretch(number, block.layout().position().y(), geometry)
        origin = self._offsets.to_qt(paragraph.start)
        for at, row in enumerate(geometry.rows):
            to_code_point = self._offsets.from_qt
            part = to_code_point(origin + row.start), to_code_point(origin + row.end)
            yield _Placed(stretch, row, self._strip(stretch, at, paragraph.kind), part)

    def _strip(self, stretch: Stretch, at: int, kind: RegionKind) -> Strip:
        geometry, style = stretch.geometry, self._type.styles[kind]
        baseline = stretch.top + geometry.rows[at].baseline
        below = max(style.depth, self._lanes_below(geometry, style))
        return Strip(
            baseline - style.font.pixelSize(),
            baseline + below,
            at == 0,
            at == len(geometry.rows) - 1,
            kind in _CLINGING,
        )

    def _lanes_below(self, geometry: Geometry, style: Style) -> float:
        """How far the lanes of a paragraph and their chips reach below the baseline."""
        if not geometry.depth:
            return 0
        return style.lane_top + geometry.depth * self._type.lane_pitch + self._type.chip_height / 2

    def _style(self, placed: _Placed) -> Style:
        return self._type.styles[self._paragraphs[placed.stretch.number].kind]
