"""Page furniture put out of sight: menus and teasers that came along with an article.

The text stays whole: its blocks are hidden in the document, so that no offset changes.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextDocument
from PySide6.QtWidgets import QWidget

from onrecord.gui.reader.paragraphs import Paragraph
from onrecord.gui.reader.setting import Place, Setting
from onrecord.gui.theme import Theme
from onrecord.model.articles import RegionKind

_FEWEST = 3  # lines of furniture worth folding


class Fold(NamedTuple):
    """A run of furniture: its first line stays, and the paragraphs ``hidden`` go."""

    first: int
    hidden: range
    lines: int


def folds(paragraphs: tuple[Paragraph, ...]) -> tuple[Fold, ...]:
    """The runs of at least three lines of furniture, blank lines between them left out."""
    found: list[Fold] = []
    run: list[int] = []
    for number, paragraph in enumerate((*paragraphs, None)):
        if paragraph is not None and paragraph.is_blank:
            continue
        if paragraph is not None and paragraph.kind is RegionKind.FURNITURE:
            run.append(number)
            continue
        if len(run) >= _FEWEST:
            found.append(Fold(run[0], range(run[0] + 1, run[-1] + 1), len(run)))
        run = []
    return tuple(found)


class Folding(Setting):
    """Hides the furniture but for a line a run, which has a sign to be clicked."""

    folded = Signal(bool)  # furniture went out of sight, or came back

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        # The setting asks for these while it is being made.
        self._is_folded = False
        self._folds: tuple[Fold, ...] = ()
        self._hidden: frozenset[int] = frozenset()
        self._on_sign = False
        super().__init__(theme, parent)

    def fold(self, on: bool) -> None:
        """Put the furniture out of sight, or bring it back."""
        if on == self._is_folded:
            return
        self._is_folded = on
        self._hide_furniture()
        if self._folds:
            self._compose_in_place()
        self.folded.emit(on)

    def reveal(self, start: int) -> None:
        """Scroll to a code point; furniture comes back for one that stands in it."""
        if self._is_out_of_sight(start):
            self.fold(False)
        super().reveal(start)

    def viewportEvent(self, event: QEvent) -> bool:
        """A click on the sign of a fold is not one into the text."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            left = event.button() is Qt.MouseButton.LeftButton
            self._on_sign = left and self._is_sign(event.position().toPoint())
            if self._on_sign:
                return True
        elif event.type() == QEvent.Type.MouseButtonRelease and self._on_sign:
            self._on_sign = False
            self.fold(not self._is_folded)
            return True
        return super().viewportEvent(event)

    def _is_sign(self, _point: QPoint) -> bool:
        """Whether the sign of a fold is there; whoever paints the signs knows."""
        return False

    def _signs(self) -> dict[int, str]:
        """What the signs say, by the numbers of the paragraphs that they stand beside."""
        text = self.tr("{n} lines of page furniture")
        arrow = "▸" if self._is_folded else "▾"
        return {each.first: f"{arrow} {text.format(n=each.lines)}" for each in self._folds}

    def _take_text(self, text: str, paragraphs: tuple[Paragraph, ...]) -> None:
        super()._take_text(text, paragraphs)
        self._folds = folds(paragraphs)
        self._hide_furniture()

    def _hide_furniture(self) -> None:
        runs = self._folds if self._is_folded else ()
        self._hidden = frozenset(number for fold in runs for number in fold.hidden)

    def _shape(self, document: QTextDocument) -> None:
        for number in self._hidden:
            document.findBlockByNumber(number).setVisible(False)

    def _is_out_of_sight(self, code_point: int) -> bool:
        return bool(self._hidden) and self._cursor(code_point).blockNumber() in self._hidden

    def _return_to(self, place: Place | None) -> None:
        """A place that has gone out of sight is where the text goes on."""
        if place is not None and self._hidden:
            block = self.document().findBlock(place.position)
            if block.blockNumber() in self._hidden:
                while block.next().isValid() and block.blockNumber() in self._hidden:
                    block = block.next()
                place = Place(block.position(), 0)
        super()._return_to(place)
