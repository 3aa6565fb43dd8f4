"""What the button went down on, and the drag that came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from onrecord.gui.reader.dragging import Drag, EdgeDrag, LinkDrag
from onrecord.gui.reader.handles import Handle, boundary_at
from onrecord.gui.reader.index import Ends
from onrecord.gui.reader.lighting import Lighting
from onrecord.gui.reader.marks import Mark
from onrecord.gui.reader.surface import Surface
from onrecord.gui.theme import Theme
from onrecord.model.articles import Article, Region


class Pulling(Surface):
    """An article whose marks can be pulled at; the drag is given up when its mark changes."""

    respanned = Signal(str, object)  # annotation id; tuple[Span, ...] that it is to cover
    dragged_onto = Signal(str, str)  # annotation ids: what was dragged, and onto what

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._handle: Handle | None = None  # what the button went down on
        self._pressed = QPoint()
        self._drag: Drag | None = None

    def show_article(self, article: Article, regions: Iterable[Region]) -> None:
        self._handle = self._drag = None  # what was taken hold of is no longer there
        super().show_article(article, regions)

    def show_marks(self, marks: Mapping[str, Mark], ties: Mapping[str, Ends]) -> None:
        self._let_go()
        super().show_marks(marks, ties)

    def change_marks(
        self, changed: Mapping[str, Mark | None], ties: Mapping[str, Ends | None]
    ) -> None:
        if self._handle is not None and self._handle.mark.id in changed:
            self._let_go()
        super().change_marks(changed, ties)

    def _let_go(self) -> None:
        """Give a drag up whose mark changes meanwhile: it knows the mark as it was."""
        self._give_up()
        self._handle = None

    def show_dragged(self, mark: Mark) -> None:
        """Show a mark as it is on the way of a drag."""
        super().change_marks({mark.id: mark}, {})

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drag is not None:
            with QPainter(self.viewport()) as painter:
                self._drag.paint(painter, self._theme)

    @property
    def text(self) -> str:
        """The article's text."""
        return self._text

    def point_at(self, mark_id: str) -> None:
        """Light the mark that a link is being dragged onto; "" for none."""
        self._shine(Lighting(self._lighting.chosen, self._lighting.related, mark_id))
        self.viewport().update()

    def code_point_at(self, point: QPoint) -> int:
        """The code point next to a point of the viewport."""
        return self._offsets.from_qt(self.cursorForPosition(point).position())

    def _begun(self) -> Drag | None:
        handle = self._handle
        assert handle is not None, "a drag of nothing"
        if handle.edge is None:
            return LinkDrag(self, handle.mark, self._pressed)
        left, scroll = self._column()[0], self.verticalScrollBar().value()
        corner = (handle.edge + QPointF(left, -3 - scroll)).toPoint()
        boundary = boundary_at(handle.mark.spans, self.code_point_at(corner))
        return EdgeDrag(self, handle.mark, boundary) if boundary else None

    def _give_up(self) -> None:
        if self._drag is not None:
            self._drag.cancel()
        self._drag = None
