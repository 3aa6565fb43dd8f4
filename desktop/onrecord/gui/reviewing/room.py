"""Where colleagues' layers are compared and settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.reviewing.window import ReviewWindow
    from onrecord.work.surveys import CaseFilter


class Reviewing(QObject):
    """Opens the review window, and comes back to it where it was left."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._main = window
        self._window: ReviewWindow | None = None

    @property
    def window(self) -> ReviewWindow:
        """The one review window, made when it is first needed."""
        if self._window is None:
            from onrecord.gui.reviewing.window import ReviewWindow

            self._window = ReviewWindow(self._main)
        return self._window

    def show(self) -> None:
        """Go to the first open case: of the open article, if that can be compared."""
        sheet = self._main.sitting.sheet
        self.window.begin(sheet.article.id if sheet else "")

    @property
    def place(self) -> tuple[str, str] | None:
        """The article and the case that are shown; None while the window is closed."""
        if self._window is None or not self._window.isVisible():
            return None
        hand, comparison = self._window.course.hand, self._window.course.comparison
        article_id = comparison.article.id if comparison else ""
        return article_id, hand.case_id if hand else ""

    def show_case(self, article_id: str, case_id: str) -> None:
        """Show one case."""
        self.window.show_case(article_id, case_id)

    def show_cases(self, wanted: CaseFilter) -> None:
        """List the cases of all articles that the filter keeps, and show the first."""
        self.window.show_cases(wanted)
