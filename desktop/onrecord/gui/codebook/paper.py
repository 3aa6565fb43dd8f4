"""A page of lines to read, in a dialog with a foot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fonts
from onrecord.gui.plain import plain_label


def line(text: str, *, muted: bool = False) -> QLabel:
    """A line that can be selected."""
    label = plain_label(text)
    label.setFont(fonts.sans(13 if muted else 14))
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setProperty("role", "muted")
    return label


def page(lines: QVBoxLayout) -> QWidget:
    """The page that holds these lines, from its top."""
    lines.setContentsMargins(22, 14, 22, 18)
    lines.setSpacing(5)
    lines.addStretch()
    made = QWidget()
    made.setObjectName("panel")
    made.setLayout(lines)
    return made


def area(name: str) -> QScrollArea:
    """What a page scrolls in."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setAccessibleName(name)
    return made


def assemble(dialog: QDialog, shown: QScrollArea, foot: QHBoxLayout) -> QVBoxLayout:
    """Let the page fill the dialog, over its foot."""
    foot.setContentsMargins(22, 8, 22, 16)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(shown, 1)
    layout.addLayout(foot)
    return layout
