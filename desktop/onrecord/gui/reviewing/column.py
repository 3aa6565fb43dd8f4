"""One text of the comparison: the reader, only to be read, with what is disputed hatched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from onrecord.gui.reader.handles import Handle
from onrecord.gui.reader.index import MarkIndex
from onrecord.gui.reader.lanes import depth
from onrecord.gui.reader.lighting import Strength
from onrecord.gui.reader.marks import MarkState
from onrecord.gui.reader.page import Page
from onrecord.gui.reader.paragraphs import Paragraph
from onrecord.gui.reader.reader import Reader
from onrecord.gui.reader.shapes import bar
from onrecord.gui.reader.typesetting import FITTING_LANES
from onrecord.gui.reviewing.marking import Shown, deepest
from onrecord.gui.theme import Theme, faded
from onrecord.model.articles import Article, Region

_GUTTER, _EDGE = 36, 14  # narrower than in the main window: several texts share the room
_NARROWEST = 160


class Column(Reader):
    """A text whose tags cannot be pulled at. Several of the same width break alike: they share
    how deep their lanes are."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        self._common: Mapping[int, int] = {}
        self.shown = Shown()
        self._ranges: Sequence[tuple[int, int]] = ()
        super().__init__(theme, parent)  # asks for these
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fold(True)

    def show_text(
        self, article: Article, regions: Sequence[Region], common: Mapping[int, int]
    ) -> None:
        """Set the article, in lines as deep as all the texts need; marks come with
        ``show_layer``."""
        self.shown = Shown()
        self._common = common
        self.show_article(article, regions)

    def show_layer(self, shown: Shown, common: Mapping[int, int]) -> None:
        """Draw these marks, in lines as deep as all the texts need."""
        if shown == self.shown and common == self._common:
            return
        self.shown, self._common = shown, common
        self.show_marks(shown.marks, shown.ties)
        self.show_chips(shown.chips)

    def show_case(self, case_id: str, ranges: Sequence[tuple[int, int]]) -> None:
        """Light the marks of a case; the ranges of words stand out that not all have."""
        own = frozenset(key for key, case in self.shown.cases.items() if case == case_id)
        self.light("", own - self.shown.dull)
        if ranges != self._ranges or not self._hits:
            self._ranges = ranges
            self.show_hits(ranges)

    def heights(self) -> dict[str, float]:
        """Where in the viewport the first line of each mark is that begins near the screen."""
        page = self._page(self.viewport().rect())
        scroll = self.verticalScrollBar().value()
        return {
            key: spot.baseline - page.type.size * 0.3 - scroll for key, spot in page.spots().items()
        }

    @property
    def paragraphs(self) -> Sequence[Paragraph]:
        """What the text is set in."""
        return self._paragraphs

    def case_at(self, mark_id: str) -> str:
        """The id of the case that a mark belongs to; "" for none."""
        return self.shown.cases.get(mark_id, "")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown.dull:
            with QPainter(self.viewport()) as painter:
                self._aim(painter)
                self._paint_disputes(painter, self._page(event.rect()))
        super().paintEvent(event)

    def _paint_disputes(self, painter: QPainter, page: Page) -> None:
        """Hatch the words that some have and others lack, where one text shows all layers."""
        for laid in page.rows():
            top, height = laid.baseline - laid.style.ascent, laid.style.ascent + laid.style.depth
            for piece in laid.row.washes:
                if piece.mark.state is not MarkState.DISPUTED:
                    continue
                lit = page.lighting.strength(piece.mark.id) >= Strength.LIT
                colour = faded(page.theme.dispute, page.theme.hatch * (1.5 if lit else 0.8))
                for start, end in piece.runs:
                    box = QRectF(start - 1, top, end - start + 2, height)
                    path = bar(box, round_left=piece.is_first, round_right=piece.is_last)
                    self._hatching.fill(painter, path, colour)

    def _take_text(self, text: str, paragraphs: tuple[Paragraph, ...]) -> None:
        super()._take_text(text, paragraphs)
        # Known beforehand, so that nothing is laid out twice.
        self._depths = {n: lanes for n, lanes in self._common.items() if lanes > FITTING_LANES}

    def _set_depths(self, depths: Mapping[int, int]) -> None:
        super()._set_depths(deepest((depths, self._common)))

    def _column(self) -> tuple[int, int]:
        room = self.viewport().width() - _GUTTER - _EDGE
        width = max(_NARROWEST, min(self._type.measure, room))
        return _GUTTER + max(0, (room - width) // 2), width

    def _handle_at(self, point: QPointF) -> Handle | None:
        """Nothing here can be taken hold of: layers are their annotators' own."""
        self._last = point.toPoint()
        return None


def depths(paragraphs: Sequence[Paragraph], shown: Shown) -> dict[int, int]:
    """How many lanes each paragraph, by its number, needs for these marks."""
    index = MarkIndex(paragraphs)
    index.change(shown.marks, {})
    return {number: depth(index.placed(number)) for number in index.numbers()}
