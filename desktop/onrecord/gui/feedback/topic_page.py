"""One topic: what is typical in it, its examples, and the guideline beside them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.feedback.contents import shown_examples
from onrecord.gui.feedback.delegates import Frequent, FrequentDelegate
from onrecord.gui.feedback.examples import ExampleList
from onrecord.gui.feedback.lists import Listed
from onrecord.gui.feedback.telling import told
from onrecord.gui.plain import plain_label
from onrecord.gui.rowlist import RowList
from onrecord.gui.theme import Theme
from onrecord.work.feedback import sentences
from onrecord.work.feedback.records import Example, Guideline, Topic

_MOST_ROWS = 6  # of what is typical, before the list scrolls
_ROW = 30


class TopicPage(QWidget):
    """Shows a topic. What is typical, once chosen, narrows the examples down to it."""

    opened = Signal(object)  # Example

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topic: Topic | None = None
        self.title = fittings.heading("", 19)
        self.counted = fittings.muted("", 16)
        self.besides = fittings.muted("", 13.5, wraps=True)
        self.frequent = RowList(self.tr("What is typical"), self)
        self._rows: Listed[Frequent] = Listed(self)
        self._frequent_look = FrequentDelegate(theme, self)
        self.examples = ExampleList(self.tr("Examples"), theme, self)
        self.guidelines = QScrollArea()
        self._assemble()
        self._connect()

    def show_topic(self, topic: Topic) -> None:
        """Tell of this topic, with all its examples."""
        self._topic = topic
        self.title.setText(told(topic.title))
        self.counted.setText(told(topic.counted))
        self._show_besides(topic)
        rows = self._frequencies(topic)
        self._rows.show(rows, tuple(each.text for each in rows))
        self.frequent.setVisible(len(rows) > 1)
        self.frequent.setFixedHeight(min(len(rows), _MOST_ROWS) * _ROW + 4)
        self._show_guidelines(topic.guidelines)
        if rows:
            self.frequent.setCurrentIndex(self._rows.index(0))
        self.examples.show_examples(topic.examples)

    def wear(self, theme: Theme) -> None:
        """Take the colours of the theme."""
        self._frequent_look.theme = theme
        self.frequent.viewport().update()
        self.examples.wear(theme)

    def _frequencies(self, topic: Topic) -> tuple[Frequent, ...]:
        """All of them first, then what is typical, so that each can be chosen."""
        if not topic.typical:
            return ()
        everything = Frequent(self.tr("all of them"), topic.count, topic.count, topic.colour)
        found = (
            Frequent(told(each.told), each.count, topic.count, topic.colour)
            for each in topic.typical
        )
        return (everything, *found)

    def _show_besides(self, topic: Topic) -> None:
        causes = " · ".join(map(told, sentences.causes(topic)))
        blameless = sentences.blameless(topic)
        lines = [causes, told(blameless) if blameless else ""]
        self.besides.setText("\n".join(filter(None, lines)))
        self.besides.setVisible(bool(self.besides.text()))

    def _show_guidelines(self, found: tuple[Guideline, ...]) -> None:
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 12, 14, 14)
        column.setSpacing(4)
        for each in found:
            self._add_guideline(column, each)
        column.addStretch()
        self.guidelines.setWidget(panel)
        self.guidelines.setVisible(bool(found))

    def _add_guideline(self, column: QVBoxLayout, each: Guideline) -> None:
        if column.count():
            column.addSpacing(12)
        title = fittings.heading(each.title, 14)
        title.setWordWrap(True)
        column.addWidget(title)
        if each.cited:
            cited = self.tr("cited by the reviewer: {count}").format(count=each.cited)
            column.addWidget(fittings.muted(cited, 12.5, wraps=True))
        text = plain_label(each.text)
        text.setFont(fonts.sans(13.5))
        text.setWordWrap(True)
        column.addWidget(text)
        for example in each.examples:
            column.addWidget(fittings.muted(f"· {example.replace('**', '')}", 13, wraps=True))

    def _on_frequent(self, index: QModelIndex) -> None:
        if self._topic is not None and index.isValid():
            typical = index.row() - 1 if index.row() else None
            self.examples.show_examples(shown_examples(self._topic, typical))

    def _on_taken(self, index: QModelIndex) -> None:
        example: Example = self.examples.rows.rows[index.row()]
        self.opened.emit(example)

    def _assemble(self) -> None:
        self.frequent.setModel(self._rows)
        self.frequent.setItemDelegate(self._frequent_look)
        self.frequent.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.guidelines.setObjectName("feedbackGuidelines")
        self.guidelines.setWidgetResizable(True)
        self.guidelines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.guidelines.setFrameShape(QFrame.Shape.NoFrame)
        self.guidelines.setMinimumWidth(190)
        self.guidelines.setMaximumWidth(264)
        self.guidelines.setAccessibleName(self.tr("Guideline"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.counted)
        head.addStretch()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.frequent)
        left.addWidget(self.besides)
        left.addWidget(self.examples, 1)
        beside = QHBoxLayout()
        beside.setSpacing(18)
        beside.addLayout(left, 2)
        beside.addWidget(self.guidelines, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addLayout(beside, 1)

    def _connect(self) -> None:
        self.frequent.selectionModel().currentChanged.connect(self._on_frequent)
        self.examples.taken.connect(self._on_taken)
        self.examples.doubleClicked.connect(self._on_taken)
