"""All threads of the project, in a window of their own: to filter, read, answer and go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import UserError
from onrecord.gui import fittings, fonts, tab_order
from onrecord.gui.announcing import announce
from onrecord.gui.discussing.conversation import Conversation
from onrecord.gui.discussing.pane import voices_of
from onrecord.gui.discussing.telling import Voices
from onrecord.gui.discussing.thread_list import ThreadList
from onrecord.gui.drop_down import DropDown, LongDropDown
from onrecord.gui.messages import said
from onrecord.model.comments import Subject
from onrecord.model.edits import Edit
from onrecord.model.threads import ThreadFilter
from onrecord.work import discussions
from onrecord.work.discussions import Talk

if TYPE_CHECKING:
    from onrecord.gui.discussing.room import Discussing
    from onrecord.gui.main_window import MainWindow

_STATES = (True, False, None)


class DiscussionWindow(QDialog):
    """The list with its filters at the left, the chosen thread at the right."""

    def __init__(self, window: MainWindow, room: Discussing) -> None:
        super().__init__(window)
        self._main, self._room, self._desk = window, room, window.desk
        self._talks: tuple[Talk, ...] = ()
        self._voices = Voices()
        self.line = QLineEdit()
        self.state, self.subject, self.author = DropDown(), DropDown(), LongDropDown()
        self.mine = QCheckBox(self.tr("Mentions me"))
        name = self.tr("Threads of the project")
        self.list = ThreadList(name, window.look, self, tells_article=True)
        self.model = self.list.threads
        self.counted = fittings.muted("", 12.5)
        self._empty = fittings.muted("", 14, wraps=True)
        self._notice = fittings.notice()
        self.conversation = Conversation(self._desk, window.look, goes=True)
        self._assemble()
        self._connect()

    def come(self) -> None:
        """Come to the front, with the threads as they are now."""
        self.show()
        self.raise_()
        self.activateWindow()
        (self.list if self.model.talks else self.line).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    # what is shown

    def _read(self) -> None:
        self._talks = self._desk.ask(discussions.discussion, self._desk.session) or ()
        self._voices = voices_of(self._desk)
        self._offer_authors()
        self._fill()

    def _fill(self) -> None:
        """List what the filters keep, what changed last first."""
        session = self._desk.session
        found = self._desk.ask(discussions.wanted, session, self._talks, self._which()) or ()
        self.list.show_talks(sorted(found, key=_last_said, reverse=True), self._voices)
        self._show_current()
        self._tell()

    def _which(self) -> ThreadFilter:
        subject = self.subject.currentData()
        return ThreadFilter(
            is_open=_STATES[self.state.currentIndex()],
            mentioned=self._voices.my_name if self.mine.isChecked() else "",
            author=self.author.currentData() or "",
            subjects=frozenset({Subject(subject)}) if subject else frozenset(),
            text=self.line.text(),
        )

    def _show_current(self) -> None:
        self.conversation.show_talk(self.list.current, (), self._voices)
        self.conversation.setVisible(self.list.current is not None)

    def _tell(self) -> None:
        count = len(self.model.talks)
        self.counted.setText(
            self.tr("1 thread") if count == 1 else self.tr("{n} threads").format(n=count)
        )
        if self._talks:
            text = self.tr("No thread is of this kind. Change what is asked for above.")
        else:
            text = self.tr(
                "Nobody has said anything in this project yet. Choose a tag in the text, then "
                "Review > Comment."
            )
        self._empty.setText(text)
        self._stack.setCurrentIndex(0 if count else 1)

    def _offer_authors(self) -> None:
        """Those who wrote something, whoever was chosen before staying so."""
        kept = self.author.currentData() or ""
        authors = {key for talk in self._talks for key in talk.thread.authors}
        names = sorted((self._voices.name(key), key) for key in authors)
        self.author.blockSignals(True)
        self.author.clear()
        self.author.addItem(self.tr("Anybody"), "")
        for name, key in names:
            self.author.addItem(name, key)
        self.author.setCurrentIndex(max(0, self.author.findData(kept)))
        self.author.blockSignals(False)

    # what happens

    def _on_edited(self, edit: Edit) -> None:
        targets = {each.about.topic.target for each in self._talks}
        if self.isVisible() and discussions.concerns(edit, targets):
            self._read()

    def _on_others(self) -> None:
        """Somebody else sits here, or what colleagues said came in."""
        if self.isVisible():
            self._read()

    def _on_taken(self) -> None:
        """Show what the thread is about."""
        if self.list.current is not None:
            self._room.show_thread(self.list.current)

    def _on_refused(self, refusal: UserError) -> None:
        if self.isActiveWindow():
            text = said(refusal.message, refusal.arguments)
            self._notice.setText(text)
            self._notice.show()
            announce(self._notice, text)

    # building

    def _assemble(self) -> None:
        self.setProperty("reopen", "discussing.show")
        self.setWindowTitle(self.tr("Discussion"))
        self.resize(980, 680)
        self.setMinimumSize(720, 460)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._build_left())
        split.addWidget(self._build_right())
        split.setSizes([400, 580])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(split)
        tab_order.chain((self.line, self.state, self.subject, self.author, self.mine, self.list))

    def _build_left(self) -> QWidget:
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 9, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._build_filters())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(18, 10, 18, 10)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout.addLayout(self._stack, 1)
        left.setMinimumWidth(330)
        return left

    def _build_filters(self) -> QVBoxLayout:
        self._fill_choices()
        rows = QVBoxLayout()
        rows.setContentsMargins(14, 0, 14, 0)
        rows.setSpacing(7)
        rows.addWidget(self.line)
        first, second = QHBoxLayout(), QHBoxLayout()
        for each in (self.state, self.subject):
            first.addWidget(each, 1)
        second.addWidget(self.author, 1)
        second.addWidget(self.mine, 1)
        for row in (first, second):
            row.setSpacing(7)
            rows.addLayout(row)
        rows.addWidget(self.counted)
        return rows

    def _fill_choices(self) -> None:
        for box, name in (
            (self.line, self.tr("Find words in the threads")),
            (self.state, self.tr("Open or resolved")),
            (self.subject, self.tr("What the threads are about")),
            (self.author, self.tr("Who wrote in them")),
        ):
            box.setFont(fonts.sans(13.5))
            box.setAccessibleName(name)
            box.setToolTip(name)
        self.mine.setFont(fonts.sans(13.5))
        self.line.setPlaceholderText(self.tr("Find words in the threads"))
        self.line.setClearButtonEnabled(True)
        states = (self.tr("Open"), self.tr("Resolved"), self.tr("Open and resolved"))
        self.state.addItems(list(states))
        self.subject.addItem(self.tr("About anything"), "")
        for subject, title in (
            (Subject.STATEMENT, self.tr("Statements")),
            (Subject.ANNOTATION, self.tr("Tags")),
            (Subject.ARTICLE, self.tr("Articles")),
            (Subject.GUIDELINE, self.tr("Guidelines")),
        ):
            self.subject.addItem(title, subject.value)

    def _build_right(self) -> QWidget:
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._notice.setContentsMargins(14, 0, 14, 0)
        layout.addWidget(self._notice)
        self.conversation.setObjectName("")  # no line above it here
        layout.addWidget(self.conversation, 1)
        layout.addStretch()
        return right

    def _connect(self) -> None:
        self.addAction(self._main.commands["undo"])
        self.addAction(self._main.commands["redo"])
        self.line.textChanged.connect(self._fill)
        for box in (self.state, self.subject, self.author):
            box.activated.connect(self._fill)
        self.mine.toggled.connect(self._fill)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.taken.connect(self._on_taken)
        self.list.left.connect(self.close)
        self.conversation.went.connect(self._on_taken)
        self.conversation.left.connect(self.list.setFocus)
        self._desk.edited.connect(self._on_edited)
        self._desk.seated.connect(self._on_others)
        self._main.intake.came.connect(self._on_others)
        self._desk.refused.connect(self._on_refused)


def _last_said(talk: Talk) -> tuple[str, str]:
    return talk.thread.last_at, talk.thread.id
