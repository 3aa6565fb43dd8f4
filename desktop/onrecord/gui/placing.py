"""Keeps where the analyst is, so that they come back to exactly what they left."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from onrecord.gui import choosing
from onrecord.gui.desk import Desk
from onrecord.gui.reader.reader import Reader
from onrecord.gui.sitting import Sitting
from onrecord.model.places import Place

_SETTLED_MS = 700
_RESTED_MS = 1000  # so long, and what is on the screen can have been read


class Placing(QObject):
    """Writes the place down once the analyst has stopped moving, and takes them back to it."""

    rested = Signal()  # the same words have been on the screen for a while

    def __init__(
        self, desk: Desk, sitting: Sitting, reader: Reader, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sitting = sitting
        self._reader = reader
        self._timer, self._rest = _once(self, _SETTLED_MS), _once(self, _RESTED_MS)
        self._timer.timeout.connect(self.keep)
        self._rest.timeout.connect(self.rested)
        sitting.opened.connect(self._timer.start)
        sitting.opened.connect(self._rest.start)
        sitting.chose.connect(self._timer.start)
        reader.verticalScrollBar().valueChanged.connect(self._timer.start)
        reader.verticalScrollBar().valueChanged.connect(self._rest.start)

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

    def here(self) -> Place | None:
        """Where the analyst is now; None while no article is open."""
        sheet, sitting = self._sitting.sheet, self._sitting
        if sheet is None:
            return None
        return Place(sheet.article.id, self._reader.top(), sitting.chosen, sitting.active)

    def leave(self) -> None:
        """Write the place down for good: the window goes."""
        self._rest.stop()
        self.keep()

    def keep(self) -> None:
        """Write the place down now."""
        self._timer.stop()
        place = self.here()
        if place is not None and self._desk.session.writable:
            self._desk.ask(self._desk.session.keep_place, place)


def _once(parent: QObject, interval: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    return timer
