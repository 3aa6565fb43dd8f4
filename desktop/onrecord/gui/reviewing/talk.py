"""What is said about the case in hand, beside the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.discussing.pane import ThreadsPane
from onrecord.gui.reviewing.hand import Hand
from onrecord.model.comments import Subject
from onrecord.model.threads import Topic
from onrecord.work.reviews import Part

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_WIDTH = 300


class Talk(QWidget):
    """The threads on the tags of a case, of whichever layer; new ones are about its first."""

    left = Signal()

    def __init__(self, main: MainWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setMinimumWidth(_WIDTH)
        self._topics: tuple[Topic, ...] = ()
        self.pane = ThreadsPane(main.desk, main.look, self)
        self.pane.left.connect(self.left)
        main.intake.came.connect(self.pane.grow_stale)
        close = QToolButton()
        close.setProperty("kind", "small")
        close.setText("×")
        close.setFont(fonts.sans(16))
        close.setToolTip(self.tr("Close the discussion (D)"))
        close.setAccessibleName(self.tr("Close the discussion"))
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 8, 2)
        head.addWidget(fittings.heading(self.tr("Discussion"), 14))
        head.addStretch()
        head.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.pane, 1)

    def show_hand(self, hand: Hand | None) -> None:
        """Show the threads of this case."""
        self._topics = topics(hand) if hand else ()
        article_id = hand.comparison.article.id if hand else ""
        self.pane.show_for(article_id, self._topics)

    def enter(self) -> None:
        """Let the person answer in the case's open thread, or begin one."""
        if self._topics:
            self.pane.take_up(*self._topics)


def topics(hand: Hand) -> tuple[Topic, ...]:
    """What can be discussed of a case: what is settled first, then each layer's version."""
    case, found = hand.entry.case, hand.entry.settlement
    subject = Subject.ANNOTATION if case.part is Part.TAG else Subject.STATEMENT
    gold = found.tags[:1] if found and not found.is_open else ()
    anchors = [key for key in gold if key in hand.comparison.gold]
    anchors += [member.anchor.id for member in case.members.values()]
    tags = [tag.id for member in case.members.values() for tag in member.tags]
    wanted = [Topic(subject, key) for key in anchors]
    wanted += [Topic(Subject.ANNOTATION, key) for key in tags]
    return tuple(dict.fromkeys(wanted))
