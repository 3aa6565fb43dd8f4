"""The page "Discussion" beside the text: the threads of the open article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.discussing.pane import ThreadsPane
from onrecord.gui.discussing.room import Discussing
from onrecord.gui.discussing.telling import topic_line
from onrecord.gui.flow import FlowLayout
from onrecord.gui.main_window import MainWindow
from onrecord.gui.plain import plain_label
from onrecord.model.threads import ThreadFilter, Topic

_OPEN, _RESOLVED, _ALL = "open", "resolved", "all"


class DiscussionPage(QWidget):
    """Filters over the pane of threads. What colleagues tagged stays out of sight here: it is
    seen in review only."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        room = window.rooms["discussing"]
        assert isinstance(room, Discussing)
        self._window, self._room = window, room
        self._guideline: tuple[Topic, ...] = ()  # discussed in place of the article
        self.head = fittings.muted()
        self.pane = ThreadsPane(window.desk, window.look, blind=True)
        self.states = {key: self._build_switch(key) for key in (_OPEN, _RESOLVED, _ALL)}
        self.mine, self.here = self._build_switch("me"), self._build_switch("here")
        self._about, self._elsewhere = plain_label(), fittings.muted("", 12.5, wraps=True)
        self._about_line = self._build_about_line()
        self._assemble()
        self.setFocusProxy(self.pane.list)
        self._connect()
        self._follow()

    # what is shown

    def show_about(self, *topics: Topic) -> None:
        """Show the threads about a tag in hand, and let the person write about it."""
        self._guideline = ()
        self.here.setChecked(True)
        self._follow()
        self.pane.take_up(topics[0])

    def show_article(self) -> None:
        """Show all threads of the open article."""
        self._guideline = ()
        self.here.setChecked(False)
        self._follow()

    def show_guideline(self, topic: Topic) -> None:
        """Show the threads about a place in the codebook."""
        self._guideline = (topic,)
        self.here.setChecked(False)
        self._follow()

    def show_thread(self, thread_id: str) -> None:
        """Show this thread of the open article."""
        self.show_article()
        self.reveal(thread_id)

    def reveal(self, thread_id: str) -> None:
        """Choose this thread, even if others were asked for."""
        if thread_id not in self.pane.model.ids:
            self.pane.keep(ThreadFilter())
            self._on_widened()
        self.pane.choose(thread_id)

    def resume(self, was: DiscussionPage) -> None:
        """Go on with what was being written on the page of another window."""
        self.pane.conversation.place.resume(was.pane.conversation.place)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    # within

    def _follow(self, _news: object = None) -> None:
        """Show what is about the open article now, or the tag in hand."""
        if self._guideline:
            self.pane.show_for("", self._guideline)
        else:
            topics = self._room.topics() if self.here.isChecked() else ()
            self.pane.show_for(self._room.article_id, topics)
        self.pane.keep(self._which())
        self._on_changed()

    def _on_chose(self, _how: object) -> None:
        if self.isVisible() and self.here.isChecked() and not self._guideline:
            self._follow()

    def _on_opened(self) -> None:
        self._guideline = ()
        if self.isVisible():
            self._follow()

    def _on_switched(self) -> None:
        self._guideline = () if self.here.isChecked() else self._guideline
        self._follow()

    def _on_widened(self) -> None:
        self.states[_ALL].setChecked(True)
        self.mine.setChecked(False)

    def _which(self) -> ThreadFilter:
        is_open = {_OPEN: True, _RESOLVED: False, _ALL: None}[self._state()]
        me = self.pane.voices.my_name if self.mine.isChecked() else ""
        return ThreadFilter(is_open=is_open, mentioned=me)

    def _state(self) -> str:
        return next(key for key, button in self.states.items() if button.isChecked())

    def _on_changed(self) -> None:
        """Tell how many there are of each kind."""
        talks = self.pane.talks
        opened = sum(each.thread.is_open for each in talks)
        counts = {_OPEN: opened, _RESOLVED: len(talks) - opened, _ALL: len(talks)}
        names = {
            _OPEN: self.tr("Open {count}"),
            _RESOLVED: self.tr("Resolved {count}"),
            _ALL: self.tr("All {count}"),
        }
        for key, button in self.states.items():
            button.setText(names[key].format(count=counts[key]))
        me = self.pane.voices.my_name
        named = len(self.pane.matching(ThreadFilter(mentioned=me))) if me else 0
        self.mine.setText(self.tr("@me {count}").format(count=named))
        self.head.setText(str(opened or ""))
        self._tell_about()

    def _tell_about(self) -> None:
        told = self._guideline and self.pane.about(self._guideline[0])
        self._about_line.setVisible(bool(told))
        self._about.setText(topic_line(told, self.pane.voices) if told else "")
        left_out = self.pane.left_out
        one = self.tr("1 thread is about a colleague’s tag: Review > Discussion shows it.")
        many = self.tr("{n} threads are about colleagues’ tags: Review > Discussion shows them.")
        self._elsewhere.setText(one if left_out == 1 else many.format(n=left_out))
        self._elsewhere.setVisible(bool(left_out))

    # building

    def _assemble(self) -> None:
        switches = QWidget()
        row = FlowLayout(switches)
        for button in (*self.states.values(), self.mine, self.here):
            row.addWidget(button)
        self._states = QButtonGroup(self)
        for button in self.states.values():
            self._states.addButton(button)
        self.states[_OPEN].setChecked(True)
        self._elsewhere.setContentsMargins(18, 2, 14, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.addWidget(switches)
        layout.addLayout(head)
        layout.addWidget(self._about_line)
        layout.addWidget(self._elsewhere)
        layout.addWidget(self.pane, 1)

    def _build_switch(self, name: str) -> QToolButton:
        tips = {
            _OPEN: self.tr("Show the threads that are open"),
            _RESOLVED: self.tr("Show the threads that are resolved"),
            _ALL: self.tr("Show all threads"),
            "me": self.tr("Only threads that mention me"),
            "here": self.tr("Only threads about the tag in hand"),
        }
        button = QToolButton(self)  # here already: Tab comes by before the list
        button.setObjectName(name)
        button.setProperty("kind", "tool")
        button.setFont(fonts.sans(12.5, QFont.Weight.DemiBold))
        button.setCheckable(True)
        button.setToolTip(tips[name])
        button.setText(self.tr("This tag") if name == "here" else "")
        return button

    def _build_about_line(self) -> QWidget:
        """What is discussed in place of the article, and the way back."""
        line = QWidget()
        self._about.setFont(fonts.sans(13.5, QFont.Weight.DemiBold))
        self._about.setWordWrap(True)
        back = fittings.button(self.tr("Back to the article"), 12.5)
        back.clicked.connect(self.show_article)
        row = QHBoxLayout(line)
        row.setContentsMargins(18, 2, 14, 2)
        row.addWidget(self._about, 1)
        row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _connect(self) -> None:
        window = self._window
        for button in (*self.states.values(), self.mine, self.here):
            button.clicked.connect(self._on_switched)
        self.pane.changed.connect(self._on_changed)
        self.pane.widened.connect(self._on_widened)
        self.pane.left.connect(window.reader.setFocus)
        self.pane.went.connect(self._room.go)
        window.sitting.opened.connect(self._on_opened)
        window.sitting.chose.connect(self._on_chose)
        window.sitting.edited.connect(self._on_chose)  # a new tag is in hand at once
        window.desk.seated.connect(self._follow)
        window.intake.came.connect(self.pane.grow_stale)
