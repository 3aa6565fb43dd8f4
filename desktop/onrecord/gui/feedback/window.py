"""The window of feedback: topics at the left, what became of the tags at the right."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from onrecord.errors import UserError
from onrecord.gui import fittings
from onrecord.gui.announcing import announce
from onrecord.gui.feedback.choices import ChoicesBar
from onrecord.gui.feedback.contents import Kind, Row, Titles, rows
from onrecord.gui.feedback.delegates import TopicDelegate
from onrecord.gui.feedback.lists import TopicsModel
from onrecord.gui.feedback.overview import Overview
from onrecord.gui.feedback.topic_page import TopicPage
from onrecord.gui.messages import said
from onrecord.gui.rowlist import RowList
from onrecord.gui.slices import Slices
from onrecord.gui.theme import Theme
from onrecord.work.feedback.gathering import gathering
from onrecord.work.feedback.records import Feedback
from onrecord.work.view import View

_EMPTY, _STANDS, _TOPIC = range(3)


class FeedbackWindow(QDialog):
    """Gathers feedback as soon as something else is chosen, a few articles a slice."""

    saving = Signal(object)  # Feedback
    opened = Signal(object)  # Example

    def __init__(self, view: View, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.found: Feedback | None = None
        self.choices = ChoicesBar(self)
        self.list = RowList(self.tr("What became of the tags"), self)
        self.model = TopicsModel(self)
        self._look = TopicDelegate(theme, self)
        self.overview, self.page = Overview(theme), TopicPage(theme)
        self.empty = fittings.muted("", 14, wraps=True)
        self.progress = fittings.muted()
        self.notice = fittings.notice()
        self.save_button = fittings.foot_button(self.tr("Save &as…"))
        self.close_button = fittings.foot_button(self.tr("&Close"))
        self._pages = QStackedWidget()
        self._slices = Slices(self)
        self._rest = QTimer(self, singleShot=True, interval=150)
        self._assemble()
        self._connect()

    # what is shown

    def refresh(self, people: Sequence[str], chosen: str = "") -> None:
        """Offer these people, and gather what is told of the one who was chosen, or of
        ``chosen``."""
        self.choices.offer(people, self.choices.who.currentText() or chosen)
        if people:
            self.gather()
        else:
            self._slices.stop()
            self._rest.stop()
            self.progress.setText("")
            self.found = None
            self.save_button.setEnabled(False)
            self.model.show((), ())
            self._tell_empty(
                self.tr(
                    "Nothing is settled in this project yet. Once a reviewer has settled articles, "
                    "everybody sees here what of theirs stands and what was changed."
                )
            )

    def gather(self) -> None:
        """Look at all settled articles anew."""
        self.notice.hide()
        self.save_button.setEnabled(False)
        self._slices.begin(gathering(self._view, self.choices.asked(date.today())))

    def wear(self, theme: Theme) -> None:
        """Take the colours of the theme."""
        self._look.theme = theme
        self.list.viewport().update()
        self.overview.wear(theme)
        self.page.wear(theme)

    def tell(self, text: str) -> None:
        """Say something above the feedback."""
        self.notice.setText(text)
        self.notice.show()
        announce(self.notice, text)

    def _on_moved(self, at: tuple[int, int]) -> None:
        done, of = at
        told = self.tr("Looking at what was settled: {done} of {all}")
        self.progress.setText(told.format(done=done, all=of))

    def _on_ended(self, found: Feedback) -> None:
        chosen = self._chosen()
        self.found = found
        self.progress.setText("")
        self.save_button.setEnabled(bool(found.articles))
        listed = rows(found, self._titles()) if found.articles else ()
        self.model.show(listed, tuple(each.text for each in listed))
        if not listed:
            told = self.tr("Nothing of {name} was settled in this time.")
            self._tell_empty(told.format(name=found.annotator))
            return
        self.list.show()
        self.overview.show_feedback(found)
        self.list.setCurrentIndex(self.model.index(_place(listed, chosen)))

    def _on_refused(self, refusal: UserError) -> None:
        self.progress.setText("")
        self.tell(said(refusal.message, refusal.arguments))

    def _on_chosen(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        topic = self.model.rows[index.row()].topic
        if topic is None:
            self._pages.setCurrentIndex(_STANDS)
        else:
            self.page.show_topic(topic)
            self._pages.setCurrentIndex(_TOPIC)

    def _chosen(self) -> Row | None:
        index = self.list.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def _on_taken(self) -> None:
        """Enter on a topic goes to its examples."""
        if self._pages.currentIndex() == _TOPIC:
            examples = self.page.examples
            if not examples.currentIndex().isValid():
                examples.setCurrentIndex(examples.rows.index(0))
            examples.setFocus()

    def _tell_empty(self, text: str) -> None:
        self.empty.setText(text)
        self.list.setVisible(bool(self.model.rows))
        self._pages.setCurrentIndex(_EMPTY)

    def _titles(self) -> Titles:
        return Titles(
            stands=self.tr("What stands"),
            often=self.tr("More than once"),
            once=self.tr("Once"),
            counted=self.tr("{count} of {all} tags"),
        )

    def _on_saving(self) -> None:
        if self.found is not None:
            self.saving.emit(self.found)

    # building

    def _assemble(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Feedback"))
        self.resize(1080, 720)
        self.setMinimumSize(940, 560)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._look)
        self.list.setObjectName("feedbackTopics")
        self.list.setFixedWidth(286)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(60, 0, 60, 60)
        for page in (self.empty, self.overview, self.page):
            self._pages.addWidget(page)
        panes = QHBoxLayout()
        panes.setSpacing(14)
        panes.addWidget(self.list)
        panes.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(self.choices)
        layout.addWidget(self.notice)
        layout.addLayout(panes, 1)
        layout.addLayout(fittings.foot(self.save_button, self.close_button, told=self.progress))

    def _connect(self) -> None:
        self.choices.changed.connect(self._rest.start)
        self._rest.timeout.connect(self.gather)
        self._slices.moved.connect(self._on_moved)
        self._slices.ended.connect(self._on_ended)
        self._slices.refused.connect(self._on_refused)
        self.list.selectionModel().currentChanged.connect(self._on_chosen)
        self.list.taken.connect(self._on_taken)
        self.list.left.connect(self.reject)
        self.page.examples.left.connect(self.list.setFocus)
        self.page.frequent.left.connect(self.list.setFocus)
        self.page.frequent.taken.connect(self._on_taken)
        self.page.opened.connect(self.opened)
        self.save_button.clicked.connect(self._on_saving)
        self.close_button.clicked.connect(self.close)

    def done(self, result: int) -> None:
        self._slices.stop()
        super().done(result)


def _place(listed: Sequence[Row], chosen: Row | None) -> int:
    """Where what was chosen is listed now; the first row where it is not."""
    if chosen is None or chosen.kind is Kind.HEADING:
        return 0
    return next((at for at, row in enumerate(listed) if row.title == chosen.title), 0)
