"""Finding words in the open article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from onrecord.gui.reading.find_line import FindLine
from onrecord.work.finding import Findable, next_hit, previous_hit

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_LONGEST = 120  # code points of a selection that somebody may want to find again


class Finding(QObject):
    """Washes all hits in the text and goes from one to the next.

    The hit at hand is selected, so that a label's key may follow at once.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader = window.reader
        self.line = FindLine()
        self._findable = Findable("")
        self._hits: list[tuple[int, int]] = []
        self._here: int | None = None
        self._from = 0  # where the search began
        self.line.hide()
        window.middle.put_above(self.line)
        self.line.changed.connect(self._on_changed)
        self.line.stepped.connect(self._step)
        self.line.closed.connect(self._on_closed)
        window.sitting.opened.connect(self._on_opened)
        self._take_article()

    def show(self) -> None:
        """Ask for words to find; those that are selected are there already."""
        if self._window.sitting.sheet is None:
            return
        span = self._reader.span()
        self._from = span.start if span else self._place()
        self.line.show()
        if span and len(span.text) <= _LONGEST and "\n" not in span.text:
            self.line.words.setText(span.text)
        self.line.words.selectAll()
        self.line.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._on_changed()

    def next(self) -> None:
        """Go to the next hit; ask for words where none were sought yet."""
        self._step_or_ask(1)

    def previous(self) -> None:
        """Go to the hit before."""
        self._step_or_ask(-1)

    def _step_or_ask(self, step: int) -> None:
        if not self.line.words.text().strip():
            self.show()
            return
        if self.line.isHidden():
            self.line.show()
            self._seek()
        self._step(step)

    def _step(self, step: int) -> None:
        if self._here is not None:
            self._go((self._here + step) % len(self._hits))
        elif step > 0:
            self._go(next_hit(self._hits, self._place()))
        else:
            self._go(previous_hit(self._hits, self._place()))

    def _on_changed(self) -> None:
        self._seek()
        self._go(next_hit(self._hits, self._from))

    def _seek(self) -> None:
        self._hits = self._findable.hits(self.line.words.text(), self.line.how)
        self._here = None
        self._reader.show_hits(self._hits)
        self.line.show_count(None, len(self._hits))

    def _go(self, number: int | None) -> None:
        if number is None:
            return
        self._here = number
        start, end = self._hits[number]
        self._reader.select(start, end)
        self._reader.reveal(start)
        self._reader.show_hit(number)
        self.line.show_count(number, len(self._hits))

    def _on_opened(self) -> None:
        self._take_article()
        if self.line.isVisible():
            self._seek()

    def _on_closed(self) -> None:
        """The hit stays selected."""
        self.line.hide()
        self._hits, self._here = [], None
        self._reader.show_hits(())
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_article(self) -> None:
        sheet = self._window.sitting.sheet
        self._findable = Findable(sheet.article.text if sheet else "")
        self._hits, self._here = [], None

    def _place(self) -> int:
        """The caret, or the top of the window where the caret is far above it."""
        return max(self._reader.caret(), self._reader.top())
