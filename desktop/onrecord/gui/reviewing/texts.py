"""The middle of the review window: the texts, side by side or all layers in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from onrecord.gui.reader.setting import Setting
from onrecord.gui.reviewing import marking, telling
from onrecord.gui.reviewing.column import Column
from onrecord.gui.reviewing.sides import Sides
from onrecord.gui.reviewing.together import Remark, Together
from onrecord.gui.reviewing.voices import Voice, gold_voice
from onrecord.gui.theme import Theme
from onrecord.model.spans import Span
from onrecord.work.comparing import Comparison, Entry, State


class Texts(QStackedWidget):
    """Shows a comparison in the way that is chosen; the other way is made when it is asked for."""

    chosen = Signal(str)  # case id
    zoomed = Signal(int)

    def __init__(self, theme: Theme, like: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._like = theme, like
        self._sides: Sides | None = None
        self._together: Together | None = None
        self._comparison: Comparison | None = None
        self._set: tuple[object, ...] = ()  # what the shown way was set from
        self._voices: Sequence[Voice] = ()
        self._with_gold = False
        self.is_overlaid = False
        self._start = -1
        # Once all has its place: the foot may grow with the case.
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._on_reveal)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for each in (self._sides, self._together):
            if each is not None:
                each.set_theme(theme)

    def set_like(self, like: Setting) -> None:
        """Take size and face of another view."""
        self._like = like
        every = (*(self._sides.made if self._sides else ()),
                 *([self._together.column] if self._together else []))  # fmt: skip
        for column in every:
            column.set_like(like)

    def columns(self) -> Sequence[Column]:
        """The texts that are seen."""
        if self.is_overlaid:
            return (self._together.column,) if self._together else ()
        return self._sides.columns if self._sides else ()

    @property
    def sides(self) -> Sides | None:
        """The texts side by side, once they were asked for."""
        return self._sides

    @property
    def together(self) -> Together | None:
        """The text with all layers, once it was asked for."""
        return self._together

    def span(self) -> Span | None:
        """The words that are selected in any of the texts."""
        return next(self._spans(), None)

    def _spans(self) -> Iterator[Span]:
        for column in sorted(self.columns(), key=lambda each: not each.hasFocus()):
            if (span := column.span()) is not None:
                yield span

    def clear_selection(self) -> bool:
        """Select nothing; False where nothing was."""
        found = [column for column in self.columns() if column.span() is not None]
        for column in found:
            caret = column.caret()
            column.select(caret, caret)
        return bool(found)

    def show_comparison(
        self, comparison: Comparison, voices: Sequence[Voice], *, with_gold: bool
    ) -> None:
        """Show these layers of the article, and what is settled where it is wished."""
        self._comparison, self._voices, self._with_gold = comparison, voices, with_gold
        if self.is_overlaid:
            self._show_together(comparison)
        else:
            self._show_sides(comparison)

    def show_case(self, entry: Entry | None) -> None:
        """Light a case, and put it on the screen."""
        view = self._together if self.is_overlaid else self._sides
        if view is None or self._comparison is None:
            return
        if entry is None:
            view.show_case("", ())
            return
        view.show_case(entry.case.id, marking.differing(self._comparison, entry))
        self._start = entry.case.start
        self._reveal.start()

    def _on_reveal(self) -> None:
        for column in self.columns()[:1]:
            if self._start >= 0:
                column.reveal(self._start)

    def focus(self) -> None:
        """Let the keyboard go to the first text."""
        for column in self.columns()[:1]:
            column.setFocus()

    def _shown_voices(self) -> tuple[Voice, ...]:
        gold = (gold_voice(self.tr("Gold")),) if self._with_gold else ()
        return (*self._voices, *gold)

    def _show_sides(self, comparison: Comparison) -> None:
        if self._sides is None:
            self._sides = Sides(self._theme)
            self._listen(self._sides)
        sides = self._sides
        self.setCurrentWidget(sides)
        layers = [marking.side(comparison, each.annotator_id) for each in self._voices]
        told = [telling.amount(comparison, each.annotator_id) for each in self._voices]
        if self._with_gold:
            layers.append(marking.gold(comparison))
            told.append(telling.amount_of_gold(comparison))
        wanted = ("sides", comparison.article, len(layers))
        if wanted != self._set:
            sides.show_article(comparison.article, comparison.regions, layers, self._like)
            self._set = wanted
        voices = tuple(zip(self._shown_voices(), told, strict=True))
        tips = telling.tips(comparison.entries, self._voices)
        sides.show_layers(layers, voices, comparison.entries, tips)

    def _show_together(self, comparison: Comparison) -> None:
        if self._together is None:
            self._together = Together(self._theme)
            self._together.column.set_like(self._like)
            self._listen(self._together)
        together, voices = self._together, self._voices
        self.setCurrentWidget(together)
        shown = marking.overlaid(comparison, voices)
        if self._with_gold:
            shown = marking.with_gold(shown, marking.gold(comparison))
        wanted = ("together", comparison.article)
        if wanted != self._set:
            together.show_article(comparison.article, comparison.regions, shown)
            self._set = wanted
        together.show_layers(shown, self._shown_voices(), remarks(comparison, voices))

    def _listen(self, view: Sides | Together) -> None:
        self.addWidget(view)
        view.chosen.connect(self.chosen)
        view.zoomed.connect(self.zoomed)


def remarks(comparison: Comparison, voices: Sequence[Voice]) -> list[Remark]:
    """What is told beside one text of each case that differs."""
    return [
        Remark(
            entry.case.id,
            0,
            tuple(each for each in voices if each.annotator_id in entry.case.members),
            telling.beside(entry, voices),
            is_settled=entry.state is State.SETTLED,
        )
        for entry in comparison.entries
        if entry.differences
    ]
