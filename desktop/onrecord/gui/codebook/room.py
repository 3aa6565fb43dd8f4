"""What the Project menu asks of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from onrecord.gui.codebook.compare import Comparison
from onrecord.gui.codebook.editor import CodebookEditor
from onrecord.gui.codebook.recode import RecodeList
from onrecord.gui.codebook.review import Review
from onrecord.model.codebook import Codebook
from onrecord.model.codebook_changes import diff
from onrecord.work import codebook_files, recoding

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class CodebookRoom(QObject):
    """Edits, compares, loads and saves the codebook, and shows what is to be decided."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def edit(self) -> None:
        """Open the editor on the codebook in use, or come back to it."""
        if self._is_open(CodebookEditor):
            return
        session = self._window.desk.session
        editor = CodebookEditor(
            session.codebook, self._window.look.theme, self._window.questions, self._window
        )
        editor.review_wanted.connect(lambda draft: self._review(draft, editor))
        editor.show()

    def recode(self) -> None:
        """Open the list of my tags that a change of the codebook left open."""
        if not self._is_open(RecodeList):
            RecodeList(self._window).show()

    def compare(self) -> None:
        """Open what differs between two revisions."""
        if not self._is_open(Comparison):
            Comparison(self._window).show()

    def load(self) -> None:
        """Take up a codebook from a TOML file, after a review of what it touches."""
        path = self._window.questions.codebook_to_use(self._window)
        if path is None:
            return
        book = self._window.desk.ask(codebook_files.read, path)
        if book is not None:
            self._review(recoding.draft_from(self._window.desk.session, book), None)

    def save(self) -> None:
        """Write the codebook in use to a TOML file."""
        book = self._window.desk.session.codebook
        path = self._window.questions.codebook_to_save(self._window, f"{book.id}.toml")
        if path is not None:
            self._window.desk.ask(codebook_files.write, book, path)

    def _is_open(self, kind: type[QDialog]) -> bool:
        """Whether such a window lies open; it comes to the front then."""
        found = [each for each in self._window.findChildren(kind) if each.isVisible()]
        for each in found:
            each.activateWindow()
        return bool(found)

    def _review(self, draft: Codebook, editor: CodebookEditor | None) -> None:
        """Show what a draft changes and touches; save it when the person wants it so."""
        desk = self._window.desk
        new = desk.ask(recoding.next_revision, desk.session, draft)
        touched = desk.ask(recoding.impact, desk.session, draft) if new else None
        if new is None or touched is None:
            self._bring_up(editor)
            return
        over: QWidget = editor or self._window
        differences = diff(desk.session.codebook, new)
        review = Review(differences, touched, revision=new.revision, parent=over)
        review.accepted.connect(lambda: self._save(draft, editor))
        review.open()

    def _save(self, draft: Codebook, editor: CodebookEditor | None) -> None:
        desk = self._window.desk
        if desk.do(recoding.revise, desk.session, draft) is None:
            self._bring_up(editor)
        elif editor is not None:
            editor.accept()

    def _bring_up(self, editor: CodebookEditor | None) -> None:
        """Why it was refused stands in the window's message; the editor says it as well."""
        if editor is not None:
            editor.tell_text(self._window.messages.text)
