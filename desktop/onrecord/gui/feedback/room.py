"""Feedback for each annotator, opened once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer

from onrecord.errors import Message, UserError
from onrecord.gui.feedback.telling import told
from onrecord.gui.feedback.window import FeedbackWindow
from onrecord.gui.messages import said
from onrecord.model.edits import Edit
from onrecord.model.settlements import Settlement
from onrecord.work.feedback.gathering import case_of, with_feedback
from onrecord.work.feedback.records import Example, Feedback
from onrecord.work.feedback.writing import file_name, write

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.theme import Theme


_REST_MS = 800  # who settles one case after the other is not to wait for this


class FeedbackRoom(QObject):
    """Shows feedback beside the window, keeps it up to date, saves it, and leads to its cases."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: FeedbackWindow | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._refresh)
        window.desk.edited.connect(self._on_edited)
        window.intake.came.connect(self._refresh)
        window.look.changed.connect(self._on_look_changed)

    def show(self) -> None:
        """Open it at my own, or at the first of those who have any, or come back to it."""
        if self._shown is None:
            main = self._window
            self._shown = shown = FeedbackWindow(main.desk.session, main.look.theme, main)
            shown.saving.connect(self._on_saving)
            shown.opened.connect(self._on_opened)
            shown.destroyed.connect(self._on_destroyed)
            shown.show()
            self._refresh()
            shown.list.setFocus()
        self._shown.raise_()
        self._shown.activateWindow()

    def _refresh(self) -> None:
        if self._shown is None:
            return
        desk = self._window.desk
        found = desk.ask(with_feedback, desk.session)
        if found is not None:
            self._shown.refresh([each.name for each in found], desk.session.annotator.name)

    def _on_edited(self, edit: Edit) -> None:
        if Settlement in edit.kinds and self._shown is not None:
            self._rest.start()

    # saving

    def _on_saving(self, found: Feedback) -> None:
        shown = self._shown
        if shown is None:
            return
        folder = self._window.desk.session.path.parent
        suggested = folder / f"{file_name(found.annotator)}.html"
        place = self._window.questions.feedback_to_save(shown, suggested)
        if place is None:
            return
        try:
            write(found, place, told, language=QLocale().name().partition("_")[0])
        except UserError as refusal:
            shown.tell(said(refusal.message, refusal.arguments))
        else:
            shown.tell(told(Message("{file} is saved.", file=place.name)))

    # going there

    def _on_opened(self, example: Example) -> None:
        """Go to my own tag in the text; for others, to the case in the review."""
        desk, shown = self._window.desk, self._shown
        found = shown.found if shown else None
        if found is None or found.annotator == desk.session.annotator.name:
            self._show_in_text(example)
            return
        case_id = desk.ask(case_of, desk.session, example.article_id, example.settlement_id)
        if case_id is not None:
            reviewing: Any = self._window.rooms["reviewing"]
            reviewing.show_case(example.article_id, case_id)
        else:
            self._show_in_text(example)

    def _show_in_text(self, example: Example) -> None:
        window = self._window
        window.sitting.show(example.article_id)
        sheet = window.sitting.sheet
        if sheet is None or sheet.article.id != example.article_id:
            return  # it is gone, which is told
        if sheet.annotation(example.tag_id):
            window.sitting.choose(example.tag_id, reveal=True)
        elif example.start >= 0:
            window.reader.reveal(example.start)
        window.activateWindow()
        window.reader.setFocus()

    def _on_look_changed(self, theme: Theme) -> None:
        if self._shown is not None:
            self._shown.wear(theme)

    def _on_destroyed(self) -> None:
        self._shown = None
