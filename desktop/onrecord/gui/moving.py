"""Moving through the text by keys: sentences, words, tags; growing and shrinking the selection."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from onrecord.errors import UserError
from onrecord.gui import stepping
from onrecord.model.codebook import Role
from onrecord.model.growing import grown, shrunk
from onrecord.model.spans import Span, line_of
from onrecord.work.reporting import cuts

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Moving(QObject):
    """Selects the next stretch of the open article, or chooses its next tag."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reader, self._sitting = window.reader, window.sitting
        self._anchor = 0  # where the growing of the selection began
        self._grown: Span | None = None
        self._told = ""  # what the message bar says on our behalf
        self._chose_last = True  # the person chose a tag since they last moved the caret
        self._sitting.chose.connect(self._on_chose)
        self._reader.cursorPositionChanged.connect(self._on_caret_moved)

    def next_sentence(self) -> None:
        """Select the sentence behind the caret or the selection."""
        self._go(stepping.next_sentence, UserError("There is no sentence behind this one."))

    def previous_sentence(self) -> None:
        """Select the sentence before the caret or the selection."""
        self._go(stepping.previous_sentence, UserError("There is no sentence before this one."))

    def next_word(self) -> None:
        """Select the next word; within a longer selection, its first."""
        self._go(stepping.next_word, UserError("There is no word behind this one."))

    def previous_word(self) -> None:
        """Select the previous word; within a longer selection, its last."""
        self._go(stepping.previous_word, UserError("There is no word before this one."))

    def grow(self) -> None:
        """Select more: the word, the clause, the phrase, the sentence, the paragraph."""
        start, end = self._place()
        if self._selected() != self._grown:
            self._anchor = start
        self._resize(grown(self._text, start, end, self._cuts(start, end)))

    def shrink(self) -> None:
        """Select less, towards where the growing began."""
        start, end = self._place()
        if self._selected() != self._grown:
            self._anchor = start
        if start < end:
            found = self._cuts(start, end)
            self._resize(shrunk(self._text, start, end, self._anchor, found))

    def next_tag(self) -> None:
        """Choose the next tag or entity in the text."""
        self._go_to_tag(1)

    def previous_tag(self) -> None:
        """Choose the previous tag or entity in the text."""
        self._go_to_tag(-1)

    # within

    @property
    def _text(self) -> str:
        return self._sitting.sheet.article.text if self._sitting.sheet else ""

    def _cuts(self, start: int, end: int) -> tuple[Span, ...]:
        """The reporting words of the lines there, which part claims from who makes them."""
        sheet = self._sitting.sheet
        language = sheet.article.language if sheet else ""
        return cuts(self._text, *line_of(self._text, start, end), language)

    def _selected(self) -> Span | None:
        return self._reader.span()

    def _place(self) -> tuple[int, int]:
        """The selection; empty at the caret where nothing is selected."""
        span = self._selected()
        caret = self._reader.caret()
        return (span.start, span.end) if span else (caret, caret)

    def _go(self, step: stepping.Step, at_the_end: UserError) -> None:
        span = step(self._text, *self._place())
        if span is not None:
            self._select(span)
        elif self._sitting.sheet is not None:
            self._tell(at_the_end)

    def _resize(self, span: Span | None) -> None:
        if span is not None:
            self._select(span)
            self._grown = span

    def _select(self, span: Span) -> None:
        self._hush()
        self._reader.setFocus()
        self._reader.show_caret()
        self._reader.select(span.start, span.end)
        self._reader.reveal(span.start)

    def _tell(self, refusal: UserError) -> None:
        self._window.desk.refused.emit(refusal)
        self._told = self._window.messages.text

    def _hush(self) -> None:
        """Take back that there was nothing further, once there is."""
        if self._told and self._window.messages.text == self._told:
            self._window.messages.hide()
        self._told = ""

    def _go_to_tag(self, step: int) -> None:
        sheet = self._sitting.sheet
        if sheet is None:
            return
        tags = stepping.tags(sheet, without=self._hidden())
        chosen = self._sitting.chosen if self._is_at_chosen() else ""
        found = stepping.neighbour(tags, chosen, self._reader.caret(), step)
        if found is None:
            self._tell(UserError("There is no further tag in this article."))
            return
        self._hush()
        self._reader.select(found.start, found.start)
        self._sitting.choose(found.id, reveal=True)

    def _hidden(self) -> Iterable[Role]:
        return () if self._window.commands["entities"].isChecked() else (Role.ENTITY,)

    def _is_at_chosen(self) -> bool:
        chosen = self._sitting.annotation
        if chosen is None or self._chose_last:
            return chosen is not None
        return chosen.start <= self._reader.caret() <= chosen.end

    def _on_chose(self, _reveal: bool) -> None:
        self._chose_last = True

    def _on_caret_moved(self) -> None:
        self._chose_last = False
