"""Whose feedback, since when, and what is kept back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.drop_down import DropDown, LongDropDown
from onrecord.work.feedback.records import Asked

_DAYS = (0, 7, 30)


class ChoicesBar(QWidget):
    """The choices above the feedback."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = LongDropDown()
        self.since = DropDown()
        self.names = QCheckBox(self.tr("Hide co&lleagues’ names"))
        self.reviewer = QCheckBox(self.tr("Hide the &reviewer’s name"))
        self.notes = QCheckBox(self.tr("&Notes and comments"))
        self._assemble()
        self._connect()

    def offer(self, people: Sequence[str], chosen: str) -> None:
        """Offer these people, this one chosen."""
        with QSignalBlocker(self.who):
            self.who.clear()
            self.who.addItems([*people])
            self.who.setCurrentIndex(max(0, self.who.findText(chosen)))
        self.setEnabled(bool(people))

    def asked(self, today: date) -> Asked:
        """What is chosen."""
        days = _DAYS[self.since.currentIndex()]
        return Asked(
            annotator=self.who.currentText(),
            since=(today - timedelta(days=days)).isoformat() if days else "",
            hides_names=self.names.isChecked(),
            hides_reviewer=self.reviewer.isChecked(),
            has_notes=self.notes.isChecked(),
        )

    def _assemble(self) -> None:
        self.since.addItems(
            [self.tr("at any time"), self.tr("in the last 7 days"), self.tr("in the last 30 days")]
        )
        self.who.setAccessibleName(self.tr("Feedback for"))
        self.since.setAccessibleName(self.tr("Settled"))
        self.notes.setChecked(True)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(8)
        for words, box in ((self.tr("Feedback &for"), self.who), (self.tr("&settled"), self.since)):
            first.addWidget(_caption(words, box))
            first.addWidget(box)
            first.addSpacing(10)
        first.addStretch()
        for each in (self.names, self.reviewer, self.notes):
            each.setFont(fonts.sans(13.5))
            second.addWidget(each)
            second.addSpacing(12)
        second.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(first)
        layout.addLayout(second)

    def _connect(self) -> None:
        for box in (self.who, self.since):
            box.setFont(fonts.sans(14))
            box.currentIndexChanged.connect(self.changed)
        for each in (self.names, self.reviewer, self.notes):
            each.toggled.connect(self.changed)


def _caption(words: str, box: QWidget) -> QLabel:
    label = fittings.muted(words, 14)
    label.setBuddy(box)
    return label
