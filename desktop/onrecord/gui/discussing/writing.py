"""The place at the foot of a thread where comments are written, and what is being written there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from onrecord.gui import fittings
from onrecord.gui.discussing import telling
from onrecord.gui.discussing.field import CommentField
from onrecord.gui.discussing.telling import Voices
from onrecord.gui.drop_down import LongDropDown
from onrecord.model.comments import Comment
from onrecord.model.threads import Thread
from onrecord.work.discussions import About


class Writing(NamedTuple):
    """What is being written: an answer in a thread, a comment anew, else a new thread about
    ``about``."""

    thread_id: str = ""
    comment: Comment | None = None
    about: About | None = None

    @property
    def key(self) -> str:
        """What a draft is kept under."""
        if self.comment is not None:
            return f"comment {self.comment.id}"
        if self.thread_id or self.about is None:
            return f"thread {self.thread_id}"
        return f"topic {self.about.topic.subject} {self.about.topic.target}"


class WritingPlace(QWidget):
    """The field with its buttons. Drafts are kept while the person looks elsewhere."""

    sent = Signal(object, str)  # Writing, text
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = Writing()
        self._drafts: dict[str, str] = {}
        self._abouts: list[About] = []
        self._can_write = True
        self.caption = fittings.muted("", 12.5)
        self.choice = LongDropDown()
        self.field = CommentField()
        self.new_button = fittings.button(self.tr("New thread"))
        self.send_button = fittings.button(self.tr("Send"))
        self._assemble()
        self._connect()

    def offer(self, abouts: Sequence[About], voices: Voices, *, can_write: bool) -> None:
        """Let new threads be about one of these, the first unless another is chosen."""
        self.field.offer(voices.people)
        self._can_write = can_write
        if list(abouts) != self._abouts:
            self._abouts = list(abouts)
            self.choice.blockSignals(True)
            self.choice.clear()
            self.choice.addItems([telling.topic_line(each, voices) for each in abouts])
            self.choice.setCurrentIndex(max(0, self._offered_at(self.what.about)))
            self.choice.blockSignals(False)

    @property
    def is_adrift(self) -> bool:
        """Whether a new thread is written about something that is not offered any more."""
        return self.what.about is not None and self._offered_at(self.what.about) < 0

    def _offered_at(self, about: About | None) -> int:
        topics = [each.topic for each in self._abouts]
        return topics.index(about.topic) if about and about.topic in topics else -1

    def answer(self, thread: Thread | None) -> None:
        """Write an answer in this thread; without one, a new thread."""
        if thread is None:
            self.begin()
        else:
            self._turn_to(Writing(thread_id=thread.id))

    def begin(self, about: About | None = None) -> None:
        """Write a new thread, about this if it is one of those offered."""
        if (offered := self._offered_at(about)) >= 0:
            self.choice.setCurrentIndex(offered)
        at = self.choice.currentIndex()
        self._turn_to(Writing(about=self._abouts[at] if 0 <= at < len(self._abouts) else None))

    def rewrite(self, comment: Comment) -> None:
        """Write a comment anew."""
        self._turn_to(Writing(comment=comment), comment.text)

    def resume(self, was: WritingPlace) -> None:
        """Go on with what was written at another such place and not sent."""
        was._keep()
        self._drafts |= was._drafts
        self.field.write(self._drafts.pop(self.what.key, ""))

    def done(self, what: Writing) -> None:
        """This was sent. The field may hold something else by now: the edit was heard before."""
        self._drafts.pop(what.key, None)
        if self.what.key == what.key:
            self.field.write("")

    @property
    def unsent(self) -> bool:
        """Whether something is written here, or was before, that nobody has sent."""
        return bool(self._drafts) or self._is_unsent()

    def _is_unsent(self) -> bool:
        before = self.what.comment.text if self.what.comment else ""
        return bool(self.field.words.strip()) and self.field.words != before

    def _turn_to(self, what: Writing, text: str = "") -> None:
        """Let this be written; ``text`` stands there where nothing was begun before."""
        if what.key != self.what.key:
            self._keep()
            self.field.write(self._drafts.pop(what.key, text))
        self.what = what
        self._tell()

    def _keep(self) -> None:
        """Keep what is written until the person comes back to it."""
        if self._is_unsent():
            self._drafts[self.what.key] = self.field.words

    def _tell(self) -> None:
        is_new = self.what.about is not None
        if self.what.comment is not None:
            caption = self.tr("Your comment, rewritten")
        elif self.what.thread_id:
            caption = self.tr("Your answer")
        else:
            caption = self.tr("New thread about")
        self.caption.setText(caption)
        self.choice.setVisible(is_new)
        self.choice.setEnabled(len(self._abouts) > 1)
        self.new_button.setVisible(not is_new and bool(self._abouts))
        can_write = self._can_write and self.what != Writing()
        self.field.setEnabled(can_write)
        self.field.setPlaceholderText(self.tr("Write here; @ names somebody"))
        self.send_button.setText(self.tr("Keep") if self.what.comment else self.tr("Send"))
        self._on_typed()

    def _on_typed(self) -> None:
        self.send_button.setEnabled(self.field.isEnabled() and bool(self.field.words.strip()))

    def _on_sent(self) -> None:
        self.sent.emit(self.what, self.field.words)

    def _on_chosen(self, at: int) -> None:
        self._turn_to(Writing(about=self._abouts[at]))

    def _on_new(self) -> None:
        self.begin()
        self.field.setFocus()

    # building

    def _assemble(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.choice.setAccessibleName(self.tr("What the new thread is about"))
        self.send_button.setToolTip(self.tr("Send what is written (Ctrl+Return)"))
        self.new_button.setToolTip(self.tr("Write about something else than this thread"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.caption)
        head.addWidget(self.choice, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.new_button)
        foot.addStretch()
        foot.addWidget(self.send_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.field)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.sent.connect(self._on_sent)
        self.field.left.connect(self.left)
        self.choice.activated.connect(self._on_chosen)
        self.new_button.clicked.connect(self._on_new)
        self.send_button.clicked.connect(self._on_sent)
