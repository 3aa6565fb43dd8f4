"""One thread, comment by comment, and the place to write."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts, tab_order
from onrecord.gui.desk import Desk
from onrecord.gui.discussing import telling
from onrecord.gui.discussing.delegates import CommentDelegate
from onrecord.gui.discussing.models import CommentsModel
from onrecord.gui.discussing.telling import Voices
from onrecord.gui.discussing.writing import Writing, WritingPlace
from onrecord.gui.look import Look
from onrecord.gui.plain import plain_label
from onrecord.gui.rowlist import RowList
from onrecord.gui.theme import Theme
from onrecord.model.comments import Comment
from onrecord.model.edits import Edit
from onrecord.work import commenting
from onrecord.work.discussions import About, Talk


class Conversation(QFrame):
    """Shows a thread; what is written, resolved or taken back is done at the desk."""

    begun = Signal(str)  # id of a thread that was begun here
    went = Signal()  # the person wants to see what the thread is about
    left = Signal()

    def __init__(
        self, desk: Desk, look: Look, parent: QWidget | None = None, *, goes: bool = False
    ) -> None:
        """With ``goes`` a button leads to what the thread is about."""
        super().__init__(parent)
        self._goes = goes
        self._desk = desk
        self._talk: Talk | None = None
        self._voices = Voices()
        self.model = CommentsModel(self)
        self.topic = plain_label()
        self.go_button = fittings.button(self.tr("Show"))
        self.resolve_button = fittings.button()
        self.list = self._build_list()
        self._delegate = CommentDelegate(look.theme, self.model, self.list)
        self.list.setItemDelegate(self._delegate)
        self.place = WritingPlace()
        self._assemble()
        self._connect(look)
        self.show_talk(None, (), Voices())

    def show_talk(self, talk: Talk | None, abouts: Sequence[About], voices: Voices) -> None:
        """Show this thread, or none; new ones can be about ``abouts``."""
        is_another = self._key(talk) != self._key(self._talk)
        self._talk, self._voices = talk, voices
        can_write = self._desk.session.writable
        self.place.offer(abouts, voices, can_write=can_write)
        self._show_comments()
        self._head.setVisible(talk is not None)
        if talk is not None:
            self.topic.setText(telling.topic_line(talk.about, voices))
            self.go_button.setVisible(self._goes)
            is_open = talk.thread.is_open
            self.resolve_button.setText(self.tr("Resolve") if is_open else self.tr("Reopen"))
            self.resolve_button.setEnabled(can_write)
        what = self.place.what
        if is_another or what.thread_id or what == Writing() or self.place.is_adrift:
            self.place.answer(talk.thread if talk else None)

    def begin(self, about: About) -> None:
        """Let the person write a new thread about this."""
        self.place.begin(about)
        self.place.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def answer(self) -> None:
        """Let the person write in the thread that is shown."""
        self.place.answer(self._talk.thread if self._talk else None)
        self.place.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_resolved(self) -> None:
        """Resolve the thread, or open it again."""
        if self._talk is None:
            return
        thread = self._talk.thread
        command = commenting.resolve if thread.is_open else commenting.reopen
        self._desk.do(command, self._desk.session, thread.id)

    # within

    def _key(self, talk: Talk | None) -> str:
        return talk.thread.id if talk else ""

    def _show_comments(self) -> None:
        comments = self._talk.thread.comments if self._talk else ()
        current = self._current()
        if (self.model.comments, self.model.voices) != (list(comments), self._voices):
            self.model.show(comments, self._voices)
            at = next((n for n, x in enumerate(comments) if current and x.id == current.id), -1)
            if at >= 0:
                self.list.setCurrentIndex(self.model.index(at))
            self.list.scrollToBottom()
        self.list.setVisible(bool(comments))
        self._tell_own()

    def _current(self) -> Comment | None:
        index = self.list.currentIndex()
        return self.model.comments[index.row()] if index.isValid() else None

    def _own(self) -> Comment | None:
        """The chosen comment, if it is mine and says something."""
        found = self._current()
        mine = found is not None and found.annotator_id == self._voices.mine and found.text
        return found if mine and self._desk.session.writable else None

    def _tell_own(self) -> None:
        self._own_row.setVisible(self._own() is not None)

    def _rewrite(self) -> None:
        comment = self._own()
        if comment is not None:
            self.place.rewrite(comment)
            self.place.field.setFocus()

    def _take_back(self) -> None:
        comment = self._own()
        if comment is not None:
            self._desk.do(commenting.take_back, self._desk.session, comment.id)

    def _copy(self) -> None:
        comment = self._current()
        if comment is not None:
            QGuiApplication.clipboard().setText(comment.text)

    def _on_sent(self, what: Writing, text: str) -> None:
        edit = self._written(what, text)
        if edit is None:
            return
        self.place.done(what)
        if what.about is not None:
            thread = next(c.after for c in edit.changes if isinstance(c.after, Comment))
            self.begun.emit(thread.thread)
        else:
            self.place.answer(self._talk.thread if self._talk else None)

    def _written(self, what: Writing, text: str) -> Edit | None:
        do, session = self._desk.do, self._desk.session
        if what.comment is not None:
            return do(commenting.rewrite, session, what.comment.id, text)
        if what.about is None:
            return do(commenting.answer, session, what.thread_id, text)
        return do(commenting.start, session, *what.about.topic, text)

    def _on_left(self) -> None:
        """Esc first gives up rewriting or beginning, then leaves."""
        answering = Writing(thread_id=self._key(self._talk))
        if self._talk is not None and self.place.what.key != answering.key:
            self.place.answer(self._talk.thread)
        else:
            self.left.emit()

    def _on_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("&Copy"), self._copy),
            (self.tr("&Rewrite"), self._rewrite),
            (self.tr("&Take back"), self._take_back),
        )
        for text, slot in entries if self._own() else entries[:1]:
            menu.addAction(text).triggered.connect(slot)
        menu.popup(self.list.viewport().mapToGlobal(point))

    def _on_look_changed(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    # building

    def _build_list(self) -> RowList:
        view = RowList(self.tr("Comments of this thread"), self)
        view.setModel(self.model)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return view

    def _assemble(self) -> None:
        self.setObjectName("guideline")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._head, self._own_row = self._build_head(), self._build_own_row()
        layout.addWidget(self._head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._own_row)
        layout.addStretch()  # takes room only where there is no list
        layout.addWidget(self.place)
        tab_order.chain((self.go_button, self.resolve_button, self.list))

    def _build_head(self) -> QWidget:
        self.topic.setFont(fonts.sans(13.5, QFont.Weight.DemiBold))
        self.topic.setWordWrap(True)
        self.go_button.setToolTip(self.tr("Show in the text what this is about"))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 9, 14, 5)
        row.setSpacing(6)
        row.addWidget(self.topic, 1)
        for button in (self.go_button, self.resolve_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _build_own_row(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 0, 14, 4)
        row.setSpacing(6)
        told: QLabel = fittings.muted(self.tr("Your comment:"), 12.5)
        row.addWidget(told)
        for text, slot in (
            (self.tr("Rewrite"), self._rewrite),
            (self.tr("Take back"), self._take_back),
        ):
            button = fittings.button(text, 12.5)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch()
        return line

    def _connect(self, look: Look) -> None:
        look.changed.connect(self._on_look_changed)
        self.list.left.connect(self.left)
        self.list.taken.connect(self._rewrite)
        self.list.removed.connect(self._take_back)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.place.sent.connect(self._on_sent)
        self.place.left.connect(self._on_left)
        self.go_button.clicked.connect(self.went)
        self.resolve_button.clicked.connect(self.toggle_resolved)

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._tell_own()
