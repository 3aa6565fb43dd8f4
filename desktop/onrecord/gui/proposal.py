"""The strip under the words that are proposed: which they are, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from onrecord.gui import fonts
from onrecord.gui.announcing import announce
from onrecord.gui.plain import button_text, plain_label
from onrecord.gui.reader.reader import Reader

_GAP = 10
_PADDING = 11  # of a button: its words are in line with those above


class Proposal(QFrame):
    """Says which candidate is proposed, under its words. The keys it names can be clicked as
    well; it takes no focus."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader.viewport())
        self.setObjectName("proposal")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._reader = reader
        self._title, self._words = plain_label(), plain_label()
        self._title.setFont(fonts.sans(13, QFont.Weight.DemiBold))
        self._words.setFont(fonts.serif(15))
        self.take, self.next, self.previous, self.leave = (_button() for _ in range(4))
        self._assemble()
        self.hide()

    def show_proposed(self, title: str, words: str, taking: str, *, is_only: bool) -> None:
        """Show what is proposed, and let screen readers say it."""
        self._title.setText(title)
        self._words.setText(words)
        self.take.setText(button_text(taking))
        for button in (self.next, self.previous):
            button.setVisible(not is_only)
        shown = [each for each in self._buttons if not each.isHidden()]
        keys = " · ".join(each.text().replace("&&", "&") for each in shown)
        self.setAccessibleName(". ".join((title, words, keys)))
        self._lines.activate()  # or the last proposal's width would stay
        self.adjustSize()
        self.show()
        self.raise_()
        announce(self._reader, self.accessibleName())

    def place(self) -> None:
        """Stand under the proposed words, or above them where there is no room below."""
        cursor = self._reader.textCursor()
        end, room = self._reader.cursorRect(cursor), self._reader.viewport().size()
        cursor.setPosition(cursor.selectionStart())
        start = self._reader.cursorRect(cursor)
        y = end.bottom() + _GAP
        if y + self.height() > room.height():
            y = start.top() - _GAP - self.height()
        x = min(start.left(), room.width() - self.width() - _GAP)
        self.move(QPoint(max(_GAP, x), max(_GAP, y)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the buttons is none on the text behind."""
        event.accept()

    # within

    @property
    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.take, self.next, self.previous, self.leave

    def _assemble(self) -> None:
        self.next.setText(self.tr("↓ next"))
        self.previous.setText(self.tr("↑ previous"))
        self.leave.setText(self.tr("Esc leaves"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 12, 7)
        layout.setSpacing(3)
        for label in (self._title, self._words):
            label.setContentsMargins(_PADDING, 0, 0, 0)
            layout.addWidget(label)
        layout.addLayout(row)


def _button() -> QToolButton:
    button = QToolButton()
    button.setFont(fonts.sans(12))
    button.setProperty("kind", "missing")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key does it
    return button
