"""Threads about something, as a list, with the chosen one below it and a place to write."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from onrecord.gui import fittings
from onrecord.gui.desk import Desk
from onrecord.gui.discussing.conversation import Conversation
from onrecord.gui.discussing.delegates import TALK_HEIGHT
from onrecord.gui.discussing.telling import Voices
from onrecord.gui.discussing.thread_list import ThreadList
from onrecord.gui.look import Look
from onrecord.model.comments import Subject
from onrecord.model.edits import Edit
from onrecord.model.threads import ThreadFilter, Topic
from onrecord.work import discussions
from onrecord.work.discussions import About, Place, Talk

_SHOWN_MOST = 3  # threads listed above the chosen one at first


class ThreadsPane(QWidget):
    """The threads of an article, or about some of what is in it.

    ``show_for`` says what about. It keeps up with every edit of the desk, and tells with ``went``
    which thread's topic the person wants to see; ``left`` is Esc.
    """

    went = Signal(object)  # Talk
    left = Signal()
    changed = Signal()  # the threads, or which of them are listed, are others
    widened = Signal()  # all threads are listed now, whatever was asked for

    def __init__(
        self, desk: Desk, look: Look, parent: QWidget | None = None, *, blind: bool = False
    ) -> None:
        """``blind`` leaves out what is said about colleagues' tags, as wherever nobody reviews."""
        super().__init__(parent)
        self._desk, self._blind = desk, blind
        self._article_id = ""
        self._topics: tuple[Topic, ...] = ()
        self._which = ThreadFilter()
        self.talks: tuple[Talk, ...] = ()
        self.left_out = 0  # threads on colleagues' tags, where they stay out of sight
        self.voices = Voices()
        self._abouts: list[About] = []
        self._is_stale = False
        self.list = ThreadList(self.tr("Threads"), look, self)
        self.model = self.list.threads
        self._empty = fittings.muted("", 14, wraps=True)
        self.conversation = Conversation(desk, look)
        self._assemble()
        self._connect()

    # what is shown

    def show_for(self, article_id: str, topics: Sequence[Topic] = ()) -> None:
        """Show the threads about these, all of them in one article or all on guidelines (""); all
        threads of the article where none are named. New threads are about the first."""
        if self._is_stale or (article_id, tuple(topics)) != (self._article_id, self._topics):
            self._article_id, self._topics = article_id, tuple(topics)
            self.read_again()

    def keep(self, which: ThreadFilter) -> None:
        """List only the threads that this filter keeps."""
        if which != self._which:
            self._which = which
            self._fill()

    def begin(self, topic: Topic) -> None:
        """Let the person write a new thread about this, one of those that are shown."""
        if (about := self.about(topic)) is not None:
            self.conversation.begin(about)

    def take_up(self, *topics: Topic) -> None:
        """Let the person answer in the last open thread about one of these, if there is one, else
        begin one about the first."""
        listed = (each for each in self.model.talks if each.about.topic in topics)
        found = [each.thread.id for each in listed if each.thread.is_open]
        if found:
            self.choose(found[-1])
            self.conversation.answer()
        else:
            self.begin(topics[0])

    def about(self, topic: Topic) -> About | None:
        """What is told of something that new threads can be about."""
        return next((each for each in self._abouts if each.topic == topic), None)

    def choose(self, thread_id: str) -> None:
        """Show this thread, if it is listed."""
        self.list.choose(thread_id)

    @property
    def current(self) -> Talk | None:
        """The thread that is shown."""
        return self.list.current

    def read_again(self) -> None:
        """Show the threads as the project holds them now."""
        self._is_stale = False
        session = self._desk.session
        found = self._desk.ask(discussions.discussion, session, self._article_id) or ()
        self.voices = voices_of(self._desk)
        others = discussions.strangers(session) if self._blind else frozenset()
        wanted = [each for each in found if not self._topics or each.about.topic in self._topics]
        self.talks = tuple(each for each in wanted if each.about.owner_id not in others)
        self.left_out = len(wanted) - len(self.talks)
        self._abouts = self._told_topics()
        self._fill()

    def matching(self, which: ThreadFilter) -> tuple[Talk, ...]:
        """The threads that such a filter would list."""
        return self._desk.ask(discussions.wanted, self._desk.session, self.talks, which) or ()

    # within

    def _told_topics(self) -> list[About]:
        topics = self._topics or (Topic(Subject.ARTICLE, self._article_id),)
        if not self._article_id and not self._topics:
            return []
        place = Place(self._article_id)
        told = self._desk.ask(discussions.abouts, self._desk.session, dict.fromkeys(topics, place))
        return [each for each in (told or {}).values() if not each.is_gone]

    def _fill(self) -> None:
        """List what is wanted; the thread that was current stays, or what follows it."""
        self.list.show_talks(self.matching(self._which), self.voices)
        self._show_current()
        self._tell_empty()
        self.changed.emit()

    def _show_current(self) -> None:
        self.conversation.show_talk(self.current, self._abouts, self.voices)

    def _tell_empty(self) -> None:
        if self.talks:
            text = self.tr("None of the threads is of this kind.")
        elif self._abouts:
            text = self.tr("Nobody has said anything about this yet. Write below to begin.")
        elif self._article_id:
            text = self.tr("Choose a tag to see what is said about it.")
        else:
            text = self.tr("No article is open.")
        self._empty.setText(text)
        self._stack.setCurrentIndex(0 if self.model.talks else 1)

    def _on_edited(self, edit: Edit) -> None:
        shown = (*(talk.about for talk in self.talks), *self._abouts)
        targets = {*(each.target for each in self._topics), *(each.topic.target for each in shown)}
        if discussions.concerns(edit, targets):
            self.grow_stale()

    def grow_stale(self) -> None:
        """The threads may be others by now: read them when they are to be seen."""
        self._is_stale = True
        if self.isVisible():
            self.read_again()

    def _on_begun(self, thread_id: str) -> None:
        if thread_id not in self.model.ids:
            self._which = ThreadFilter()  # what was just written has to be seen
            self._fill()
            self.widened.emit()
        self.choose(thread_id)
        self.list.scrollTo(self.list.currentIndex())

    def _on_taken(self) -> None:
        if self.current is not None:
            self.went.emit(self.current)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.read_again()
        self._divide()

    def _divide(self) -> None:
        """Give the list what its threads need, and the conversation the rest."""
        rows = max(1, min(len(self.model.talks), _SHOWN_MOST))
        wanted = rows * TALK_HEIGHT + 4
        self._splitter.setSizes([wanted, max(1, self.height() - wanted)])

    # building

    def _assemble(self) -> None:
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(18, 10, 18, 10)
        upper = QWidget()
        self._stack = QStackedLayout(upper)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(upper)
        self._splitter.addWidget(self.conversation)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)

    def _connect(self) -> None:
        self._desk.edited.connect(self._on_edited)
        self._desk.seated.connect(self.grow_stale)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.taken.connect(self._on_taken)
        self.list.clicked_at.connect(self._on_taken)
        self.list.left.connect(self.left)
        self.conversation.left.connect(self.left)
        self.conversation.went.connect(self._on_taken)
        self.conversation.begun.connect(self._on_begun)

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_current()


def voices_of(desk: Desk) -> Voices:
    """Who speaks in the project at this desk."""
    session = desk.session
    names: Callable[..., dict[str, str]] = discussions.names
    return Voices(
        desk.ask(names, session) or {},
        tuple(desk.ask(discussions.people, session) or ()),
        session.annotator.id,
    )
