"""What was found, on a page each: the figures, the pictures, and what was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.agreement import matrix, places, telling, weeks
from onrecord.gui.agreement.figures_page import FiguresPage, FiguresQuestion
from onrecord.gui.agreement.page import Keep, PicturePage, PictureQuestion
from onrecord.gui.agreement.sections import label_titles, sections
from onrecord.gui.drop_down import LongDropDown
from onrecord.gui.options import Options
from onrecord.gui.theme import Theme
from onrecord.model.codebook import Codebook
from onrecord.work.agreement.records import Agreement

FIGURES, PEOPLE, TIME, PLACES, HOW = "figures", "people", "time", "places", "how"


class Question(FiguresQuestion, PictureQuestion, Protocol):
    """Asks where figures and pictures go."""


class Results(QWidget):
    """Says which figure's cases are wanted."""

    chosen = Signal(object)  # Shown

    def __init__(self, theme: Theme, questions: Question, keep: Keep, folder: Path) -> None:
        super().__init__()
        self._found: Agreement | None = None
        self.figures = FiguresPage(questions, keep, folder)
        self.measure = LongDropDown()
        self.measure.setFont(fonts.sans(13.5))
        self.measure.setAccessibleName(self.tr("Measure of each two"))
        self.people, self.time, self.places = (
            PicturePage(theme, questions, keep, folder, choice)
            for choice in (self.measure, None, None)
        )
        self.how = self._build_how()
        self.summary = fittings.muted(wraps=True)
        self.pages = self._build_pages()
        self.empty = self._build_empty()
        self._stack = QStackedWidget()
        self._assemble()
        self._connect()

    @property
    def pictures(self) -> tuple[PicturePage, ...]:
        return (self.people, self.time, self.places)

    def show_nothing(self, why: str) -> None:
        """Show why there is nothing, or not yet."""
        self.pages.hide()
        self.summary.setText("")
        self.empty.setText(why)
        self._stack.setCurrentWidget(self.empty)

    def show_found(self, found: Agreement, codebook: Codebook) -> None:
        """Show all of this, on the page that is open."""
        self._found = found
        self.summary.setText(telling.summary(found))
        self.figures.show_figures(found, sections(found, codebook))
        self._offer_measures(found)
        self._on_measure()
        self.time.show_picture(weeks.picture(found, label_titles(codebook)))
        self.places.show_picture(places.picture(found))
        self.how.setPlainText(telling.chosen(found))
        self.pages.show()
        self.turn(self.pages.current)

    def turn(self, page: str) -> None:
        """Show this page."""
        self.pages.take(page)
        self._stack.setCurrentWidget(self._by_name[page])

    def take_focus(self) -> None:
        """Let the keys walk what is shown."""
        page = self._stack.currentWidget()
        (self.figures.tree if page is self.figures else self.pages).setFocus()

    def wear(self, theme: Theme) -> None:
        """Show pictures in these colours."""
        for each in self.pictures:
            each.wear(theme)

    @property
    def _by_name(self) -> Mapping[str, QWidget]:
        return {FIGURES: self.figures, PEOPLE: self.people, TIME: self.time,
                PLACES: self.places, HOW: self.how}  # fmt: skip

    def _offer_measures(self, found: Agreement) -> None:
        before = self.measure.currentText()
        self.measure.blockSignals(True)
        self.measure.clear()
        for path, title in matrix.measures(found):
            self.measure.addItem(title, path)
        self.measure.setCurrentIndex(max(0, self.measure.findText(before)))
        self.measure.blockSignals(False)
        self.measure.setVisible(self.measure.count() > 0)

    def _on_measure(self) -> None:
        if self._found is not None:
            path = tuple(self.measure.currentData() or ("token", "alpha"))
            self.people.show_picture(matrix.picture(self._found, path))

    def _build_how(self) -> QPlainTextEdit:
        how = QPlainTextEdit()
        how.setReadOnly(True)
        how.setTabChangesFocus(True)
        how.setFont(fonts.sans(14))
        how.setAccessibleName(self.tr("How it was counted"))
        return how

    def _build_pages(self) -> Options:
        return Options(
            self.tr("Page"),
            {FIGURES: self.tr("Figures"), PEOPLE: self.tr("Annotators"),
             TIME: self.tr("Over time"), PLACES: self.tr("In the article"),
             HOW: self.tr("How it was counted")},
            FIGURES,
        )  # fmt: skip

    def _build_empty(self) -> QLabel:
        empty = fittings.muted(px=15, wraps=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setContentsMargins(60, 0, 60, 0)
        return empty

    def _connect(self) -> None:
        self.pages.chosen.connect(self.turn)
        self.measure.currentIndexChanged.connect(lambda _row: self._on_measure())
        self.figures.chosen.connect(self.chosen)
        for each in self.pictures:
            each.chosen.connect(self.chosen)

    def _assemble(self) -> None:
        for each in (self.empty, *self._by_name.values()):
            self._stack.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.pages)
        layout.addWidget(self._stack, 1)
        self.pages.hide()
