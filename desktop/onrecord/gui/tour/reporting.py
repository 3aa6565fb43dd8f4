"""What comes of a review: feedback for each, agreement in figures, and what was talked about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from onrecord.errors import UserError
from onrecord.gui.agreement.results import HOW, PEOPLE, PLACES, TIME
from onrecord.gui.agreement.window import AgreementWindow
from onrecord.gui.discussing.window import DiscussionWindow
from onrecord.gui.feedback.window import FeedbackWindow
from onrecord.gui.tour.keyboard import AtKeys

_KEY = Qt.Key
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PATIENCE = 120.0  # seconds for the process that measures on a slow machine
_PAGES = {PEOPLE: "by annotators", TIME: "over time", PLACES: "in the article", HOW: "in words"}


class Reporting(AtKeys):
    """Opens the windows that tell how it went."""

    def sit(self, folder: Path) -> Iterator[str]:
        """Look at all of them, and keep the feedback of one annotator in the folder; yields what
        is to be told.

        Raises UserError where there is nothing to tell.
        """
        yield self._feedback(folder)
        yield self._agreement()
        self._discussion()

    def _feedback(self, folder: Path) -> str:
        visitor = self.visitor
        window = self.called(FeedbackWindow, _KEY.Key_B, _CONTROL | _SHIFT)
        visitor.wait(window.save_button.isEnabled, seconds=_PATIENCE)
        self.in_every_look("feedback")
        self.walk_to(window.list)
        self._walk_to_a_pattern(window)
        self.in_every_look("feedback, a pattern")
        self.walk_to(window.save_button)
        visitor.press(_KEY.Key_Space)
        visitor.picture("feedback, saved")
        found = window.found
        visitor.press(_KEY.Key_Escape)
        pages = sorted(folder.glob("feedback-*.html"))
        if found is None or not pages:
            raise UserError("The tour saved feedback, and nothing is there.")
        return f"Feedback for {found.annotator}: {len(found.topics)} topics, in {pages[0].name}."

    def _walk_to_a_pattern(self, window: FeedbackWindow) -> None:
        """To the topic of which most is typical."""
        patterns = window.found.patterns if window.found else ()
        wanted = max(patterns, key=lambda each: len(each.typical), default=None)
        rows = window.model.rows
        for _ in rows:
            if wanted is None or rows[window.list.currentIndex().row()].topic is wanted:
                return
            self.visitor.press(_KEY.Key_Down)

    def _agreement(self) -> str:
        visitor = self.visitor
        window = self.called(AgreementWindow, _KEY.Key_N, _CONTROL | _SHIFT)
        visitor.wait(lambda: not window.process.is_busy, seconds=_PATIENCE)
        self.in_every_look("agreement")
        pages = window.results.pages
        for page, name in _PAGES.items():
            button = pages.findChild(QToolButton, page)
            visitor.click(button.accessibleName() if button else "", within=window)
            self.in_every_look(f"agreement {name}")
        told = window.results.summary.text()
        visitor.press(_KEY.Key_Escape)
        return f"Agreement: {told}"

    def _discussion(self) -> None:
        self.called(DiscussionWindow, _KEY.Key_D, _CONTROL)
        self.in_every_look("discussion")
        self.visitor.press(_KEY.Key_Escape)
