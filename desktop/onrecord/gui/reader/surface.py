"""An article with its marks: where they lie on its lines, and the painting of them.

It keeps numbers only, never Qt's blocks or lines, since those dangle after a relayout.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from onrecord.gui.reader.folding import Folding
from onrecord.gui.reader.geometry import Geometry, Stretch, measured
from onrecord.gui.reader.hits import Hits
from onrecord.gui.reader.index import Ends, MarkIndex
from onrecord.gui.reader.lanes import depth
from onrecord.gui.reader.lighting import Lighting
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.overlay import paint_chips, paint_hit, paint_lanes, paint_signs, sign_boxes
from onrecord.gui.reader.page import Page, piece_at
from onrecord.gui.reader.paragraphs import Paragraph, end_of_head, typeset
from onrecord.gui.reader.shapes import Hatching
from onrecord.gui.reader.ties import paint_ties
from onrecord.gui.reader.tints import paint_tints
from onrecord.gui.theme import Theme
from onrecord.model.articles import Article, Region

if TYPE_CHECKING:
    from onrecord.gui.reader.margin import Margin, Noted


class Surface(Folding):
    """What is shown of an article, and at which point of the window it is."""

    _margin: Margin | None = None
    _noted: Mapping[str, tuple[Noted, ...]] = {}

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        # The setting asks for these while it is being made.
        self._lighting = Lighting()
        self._chips: Mapping[str, str] = {}
        self._hatching = Hatching()
        self._geometry: dict[int, Geometry] = {}
        self._hits = Hits()
        self._hit_geometry: dict[int, tuple[range, Geometry]] = {}
        self._hit = ""
        super().__init__(theme, parent)

    def show_article(self, article: Article, regions: Iterable[Region]) -> None:
        """Set the article from its top, without marks."""
        self._lighting = Lighting()
        self._chips = {}
        self._take_text(article.text, typeset(article, regions))
        self._compose()
        self._return_to(None)

    def show_marks(self, marks: Mapping[str, Mark], ties: Mapping[str, Ends]) -> None:
        """Draw these marks and ties (link id to the ids of its ends) in place of all others."""
        self._index = MarkIndex(self._paragraphs)
        self._index.change(marks, ties)
        self._forget_geometry()
        self._set_depths({number: self._depth(number) for number in self._index.numbers()})
        self.viewport().update()

    def change_marks(
        self, changed: Mapping[str, Mark | None], ties: Mapping[str, Ends | None]
    ) -> None:
        """Put in, replace, or take away (None) single marks and ties.

        Only the paragraphs they touch are measured again, and laid out again where the stack
        of lanes needs another leading.
        """
        touched = self._index.change(changed, ties)
        for number in touched:
            self._geometry.pop(number, None)
            self._hit_geometry.pop(number, None)
        if touched:
            self._set_depths(self._depths | {number: self._depth(number) for number in touched})
        self.viewport().update()

    def show_chips(self, chips: Mapping[str, str]) -> None:
        """Name marks by these short texts ("C9") from the next painting on."""
        self._chips = chips
        self.viewport().update()

    def light(self, chosen: str, related: frozenset[str]) -> None:
        """Let the chosen mark stand out, light the related ones, dim the others; "" for none."""
        self._shine(Lighting(chosen, related, self._lighting.hovered))

    def show_hits(self, hits: Sequence[tuple[int, int]], here: int | None = None) -> None:
        """Wash these ranges of code points, and frame the one with the number ``here``.

        They come in order and do not overlap.
        """
        self._hits = Hits(self._text, hits)
        self._hit_geometry.clear()
        self.show_hit(here)

    def show_hit(self, here: int | None) -> None:
        """Frame another one of the hits that are shown."""
        self._hit = "" if here is None else str(here)
        self.viewport().update()

    def show_signs(self, noted: Iterable[Noted], whose: str = "check") -> None:
        """Draw these signs in the margin, in place of all others of the same room."""
        from onrecord.gui.reader.margin import Margin  # here: no window starts with signs

        named = tuple(each._replace(key=f"{whose} {each.key}") for each in noted)
        self._noted = {**self._noted, whose: named}
        self._margin = Margin(chain.from_iterable(self._noted.values()), self._offsets)
        self.viewport().update()

    def sign_at(self, point: QPoint | QPointF, whose: str = "check") -> str:
        """The key of the sign of this room at a point of the viewport; "" beside all."""
        left, width = self._column()
        if self._margin is None or point.x() < left + width:
            return ""
        y = point.y() + self.verticalScrollBar().value()
        key = self._margin.at(self._page(self.viewport().rect()), point.x() - left, y)
        room, _, own = key.partition(" ")
        return own if room == whose else ""

    def annotation_at(self, point: QPoint | QPointF) -> str:
        """The id of the mark at a point of the viewport; "" beside all."""
        left, _ = self._column()
        scroll = self.verticalScrollBar().value()
        piece = piece_at(self._page(self.viewport().rect()), point.x() - left, point.y() + scroll)
        return piece.mark.id if piece else ""

    def geometry_of(self, number: int) -> Geometry | None:
        """What is known of the paragraph with this number; None unless it was on the screen
        since its lines or marks last changed."""
        return self._geometry.get(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        page = self._page(event.rect())
        with QPainter(self.viewport()) as painter:
            self._aim(painter)
            paint_tints(painter, page, self._hatching)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            self._aim(painter)
            paint_lanes(painter, page)
            paint_ties(painter, page)
            paint_hit(painter, page)
            paint_chips(painter, page)
            paint_signs(painter, page)
            if self._margin is not None:
                self._margin.paint(painter, page)

    def _take_text(self, text: str, paragraphs: tuple[Paragraph, ...]) -> None:
        super()._take_text(text, paragraphs)
        self._ruled = end_of_head(paragraphs)
        self._index = MarkIndex(paragraphs)
        self._hits = Hits()
        self._hit = ""
        self._margin, self._noted = None, {}

    def _forget_geometry(self) -> None:
        self._geometry.clear()
        self._hit_geometry.clear()

    def _depth(self, number: int) -> int:
        return depth(self._index.placed(number))

    def _aim(self, painter: QPainter) -> None:
        """Let the painter count from the column's edge and the top of the document."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._column()[0], -self.verticalScrollBar().value())

    def _shine(self, lighting: Lighting) -> None:
        if lighting != self._lighting:
            self._lighting = lighting
            self.viewport().update()

    def _page(self, exposed: QRect) -> Page:
        scroll, stretches = self.verticalScrollBar().value(), self._stretches()
        return Page(
            theme=self._theme,
            type=self._type,
            lighting=self._lighting,
            marks=self._index,
            chips=self._chips,
            stretches=stretches,
            width=self._column()[1],
            top=exposed.top() + scroll,
            bottom=exposed.bottom() + scroll,
            ruled=self._ruled,
            hits=self._hit_stretches(stretches),
            hit=self._hit,
            signs=self._signs(),
        )

    def _stretches(self) -> list[Stretch]:
        """The paragraphs on the screen and the next one on either side, without blank ones."""
        if not self._paragraphs:
            return []
        scroll = self.verticalScrollBar().value()
        foot = scroll + self.viewport().height()
        block = self._filled_before(self._block_at(scroll))
        found: list[Stretch] = []
        while block.isValid() and (not found or found[-1].top <= foot):
            if not self._is_empty(block):
                found.append(self._stretch(block))
            block = block.next()
        return found

    def _block_at(self, scroll: int) -> QTextBlock:
        """The first block in the window."""
        if not scroll:  # above the first line Qt answers with the last one it has laid out
            return self.document().begin()
        return self.cursorForPosition(QPoint(0, 0)).block()

    def _filled_before(self, block: QTextBlock) -> QTextBlock:
        before = block.previous()
        while before.isValid() and self._is_empty(before):
            before = before.previous()
        return before if before.isValid() else block

    def _is_empty(self, block: QTextBlock) -> bool:
        """Whether nothing of it is to be seen: a blank line, or furniture out of sight."""
        number = block.blockNumber()
        return self._paragraphs[number].is_blank or number in self._hidden

    def _is_sign(self, point: QPoint) -> bool:
        if not self._folds:
            return False
        place = QPointF(point.x() - self._column()[0], point.y() + self.verticalScrollBar().value())
        boxes = sign_boxes(self._page(self.viewport().rect()))
        return any(box.contains(place) for box, _ in boxes)

    def _stretch(self, block: QTextBlock) -> Stretch:
        number = block.blockNumber()
        # Asking for the rectangle makes Qt lay the block out if it has not yet.
        self.document().documentLayout().blockBoundingRect(block)
        geometry = self._geometry.get(number)
        if geometry is None:
            placed = self._index.placed(number)
            geometry = measured(block, self._paragraphs[number], placed, self._offsets)
            self._geometry[number] = geometry
        return Stretch(number, block.layout().position().y(), geometry)

    def _hit_stretches(self, stretches: Sequence[Stretch]) -> list[Stretch]:
        """The same paragraphs with the hits of the search in place of their marks."""
        if not self._hits:
            return []
        top = self.top()
        windows = (
            (each, self._hits.window(self._paragraphs[each.number], top)) for each in stretches
        )
        return [self._hit_stretch(each, numbers) for each, numbers in windows if numbers]

    def _hit_stretch(self, stretch: Stretch, numbers: range) -> Stretch:
        known = self._hit_geometry.get(stretch.number)
        if known is None or known[0] != numbers:
            block = self.document().findBlockByNumber(stretch.number)
            paragraph = self._paragraphs[stretch.number]
            geometry = measured(block, paragraph, self._hits.placed(numbers), self._offsets)
            known = self._hit_geometry[stretch.number] = numbers, geometry
        return Stretch(stretch.number, stretch.top, known[1])
