"""What the reviewer does by key that concerns several parts of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from onrecord.errors import UserError
from onrecord.gui.reviewing import hand as hands
from onrecord.gui.reviewing.cells import Aspect
from onrecord.gui.reviewing.listing import Wanted

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.reviewing.passing import PassDialog
    from onrecord.gui.reviewing.rewriting import Rewriting
    from onrecord.gui.reviewing.talk import Talk
    from onrecord.gui.reviewing.window import ReviewWindow


class Doing(QObject):
    """Acts on the case in hand by way of the table, the texts and the forms."""

    def __init__(self, main: MainWindow, window: ReviewWindow) -> None:
        super().__init__(window)
        self._main, self._window = main, window
        self.form: Rewriting | None = None
        self._key = ""  # of the tag in the form
        self.talk: Talk | None = None
        self.passing: PassDialog | None = None
        window.course.drafted.connect(self._on_drafted)
        window.course.came.connect(self._on_came)

    # the table

    def pick(self) -> None:
        """Take the part in the cell in hand; from elsewhere, go into the table first."""
        table = self._window.foot.table
        if table.hasFocus():
            self.pick_cell(*table.place)
        else:
            table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pick_cell(self, row: int, column: int) -> None:
        """Take what a cell says into the draft."""
        rows = self._window.foot.table.rows
        if 0 <= row < len(rows):
            self._window.course.pick(column, rows[row].key)

    def mark_acceptable(self) -> None:
        """Mark the version in whose column the cell in hand is."""
        self._window.course.mark_acceptable(self._window.foot.table.place[1])

    def drop(self) -> None:
        """Leave the part of the row in hand out of the draft."""
        key = self._window.foot.table.key
        if key is not None and key.aspect is not Aspect.LINKS:
            self._window.course.drop(key)
            self._go_to_draft()

    def rewrite(self) -> None:
        """Give the part in hand the selected words; without any, show its values."""
        window = self._window
        key, span = window.foot.table.key, window.texts.span()
        if key is None or key.aspect is Aspect.LINKS:
            return
        if span is not None:
            window.course.write_words(key, span)
            window.texts.clear_selection()
            self._go_to_draft()
            return
        window.course.begin_draft()
        tag = hands.tag_of(window.course.hand, key) if window.course.hand else None
        if tag is not None:
            self._open_form(tag.key)
        else:
            window.tell(UserError("Select the words of the part first, then press R."))

    def _go_to_draft(self) -> None:
        """Let the cell of the draft be in hand, so that Return settles it."""
        table = self._window.foot.table
        table.go_to(table.place[0], len(self._window.course.voices))

    # the form

    def _open_form(self, key: str) -> None:
        from onrecord.gui.reviewing.rewriting import Rewriting  # most cases are taken as they are

        if self.form is None:
            course, self.form = self._window.course, Rewriting(self._main, self._window)
            self.form.changed.connect(course.set_value)
            self.form.written.connect(course.set_note)
            self.form.relabelled.connect(course.set_label)
        self._key = key
        self._fill_form()
        self.form.open()

    def _fill_form(self) -> None:
        course = self._window.course
        tag = course.hand.draft.tag(self._key) if course.hand else None
        if self.form is not None and tag is not None and course.hand is not None:
            self.form.show_tag(tag, course.hand.codebook, course.names)

    def _on_drafted(self) -> None:
        if self.form is not None and self.form.isVisible():
            self._fill_form()

    # passing

    def pass_most(self) -> None:
        """Ask where what is agreed is to pass, and how much of it stays for a look."""
        from onrecord.gui.reviewing.passing import PassDialog  # once an article at the most

        if self.passing is None:
            window = self._window
            self.passing = PassDialog(self._main.desk, window)
            self.passing.share_chosen.connect(window.set_audit)
            self.passing.here_wanted.connect(window.course.pass_agreed)
            self.passing.passed.connect(window.messages.tell)
        self.passing.ask(self._window.course.audit)

    # talking

    def discuss(self) -> None:
        """Show what is said about the case, or hide it again."""
        from onrecord.gui.reviewing.talk import Talk  # most cases are settled without a word

        if self.talk is None:
            self.talk = Talk(self._main, self._window)
            self.talk.left.connect(self._window.texts.focus)
            self._window.put_beside(self.talk)
        elif self.talk.isVisible():
            self.talk.hide()
            self._window.texts.focus()
            return
        self.talk.show()
        self.talk.show_hand(self._window.course.hand)
        self.talk.enter()

    def _on_came(self) -> None:
        if self.talk is not None and self.talk.isVisible():
            self.talk.show_hand(self._window.course.hand)

    # elsewhere

    def find(self) -> None:
        """Let the person type what to look for in the list."""
        line = self._window.pane.line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    def open_article(self) -> None:
        """Show the article in the main window."""
        comparison = self._window.course.comparison
        if comparison is not None:
            self._main.sitting.show(comparison.article.id)
            self._main.raise_()
            self._main.activateWindow()

    def back(self) -> None:
        """One step back: the place of the keyboard, the selection, the draft, the filter; at last
        the window."""
        window, focus = self._window, QApplication.focusWidget()
        if isinstance(focus, QLineEdit) or focus in (window.foot.table, window.pane.list):
            window.texts.focus()
        elif window.scope.stop() or window.texts.clear_selection() or window.course.drop_draft():
            return
        elif window.pane.wanted.is_narrow:
            window.pane.want(Wanted())
        else:
            window.close()

    def show_keys(self) -> None:
        """Show all keys of the window."""
        from onrecord.gui.reviewing.keys import ReviewKeys

        commands = self._window.commands
        shown = [act for act in commands.table if commands[act.id].isVisible()]
        ReviewKeys(shown, self._window).open()

    def show_help(self) -> None:
        """Open the help at its page about reviewing."""
        room: Any = self._main.rooms["help"]
        room.show_page("review")
