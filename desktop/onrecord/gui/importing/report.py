"""Sentences to read, walk through and copy."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from onrecord.errors import Message, UserError
from onrecord.gui import fonts
from onrecord.gui.messages import said

_FEWEST, _MOST = 2, 9  # lines shown before it scrolls
_UNLIMITED = 16777215  # as Qt has it
_AROUND = 18


class Report(QPlainTextEdit):
    """A line a sentence; all of it can be selected and copied, by keyboard too."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = 0
        self.setObjectName("report")
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFont(fonts.sans(13.5))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_all(self, sentences: Iterable[UserError | Message]) -> None:
        """Show these in the person's words."""
        lines = [said(each.message, each.arguments) for each in sentences]
        self.setPlainText("\n".join(lines))
        self._lines = len(lines)
        is_short = len(lines) <= _MOST
        self.setMaximumHeight(self.sizeHint().height() if is_short else _UNLIMITED)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        shown = min(max(self._lines, _FEWEST), _MOST)
        return QSize(super().sizeHint().width(), self._height(shown))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height(_FEWEST))

    def _height(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + _AROUND
