"""Keeps where the analyst is, so that they come back to exactly what they left."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from onrecord.gui import choosing
from onrecord.gui.desk import Desk
from onrecord.gui.reader.reader import Reader
from onrecord.gui.sitting import Sitting
from onrecord.model.places import Place

_SETTLED_MS = 700


class Placing(QObject):
    """Writes the place down once the analyst has stopped moving, and takes them back to it."""

    def __init__(
        self, desk: Desk, sitting: Sitting, reader: Reader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sitting = sitting
        self._reader = reader
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self.keep)
        sitting.opened.connect(self._timer.start)
        sitting.chose.connect(self._timer.start)
        reader.verticalScrollBar().valueChanged.connect(self._timer.start)

    def restore(self, place: Place) -> None:
        """Show what stood there: the article, the statement in hand and the words at the top."""
        self._sitting.show(place.article_id)
        sheet = self._sitting.sheet
        if sheet is not None:  # what has gone since, by an undo elsewhere, is not chosen again
            chosen = place.chosen if sheet.annotation(place.chosen) else ""
            held = choosing.statement_named(sheet.statements, place.statement)
            self._sitting.resume(chosen, place.statement if held else "")
            self._scroll_to(place.top)

    def _scroll_to(self, top: int) -> None:
        if self._reader.isVisible():
            self._reader.show_from(top)
        else:  # a window not shown yet has another size, and so other lines
            QTimer.singleShot(0, self, lambda: self._reader.show_from(top))

    def keep(self) -> None:
        """Write the place down now."""
        self._timer.stop()
        sheet, sitting = self._sitting.sheet, self._sitting
        if sheet is not None and self._desk.session.writable:
            place = Place(sheet.article.id, self._reader.top(), sitting.chosen, sitting.active)
            self._desk.ask(self._desk.session.keep_place, place)
