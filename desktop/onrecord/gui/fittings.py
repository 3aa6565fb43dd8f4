"""What dialogs and panes are fitted out with, so that all of them look alike."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from onrecord.gui import fonts
from onrecord.gui.plain import plain_label


def heading(text: str = "", px: float = 15.5) -> QLabel:
    """The title of a dialog or of a part of one."""
    label = plain_label(text)
    label.setFont(fonts.sans(px, QFont.Weight.Bold))
    return label


def muted(text: str = "", px: float = 13, *, wraps: bool = False) -> QLabel:
    """What to know besides."""
    label = plain_label(text)
    label.setFont(fonts.sans(px))
    label.setProperty("role", "muted")
    label.setWordWrap(wraps)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


def notice() -> QLabel:
    """What went wrong or wants to be known; out of sight until there is something."""
    label = plain_label()
    label.setObjectName("notice")
    label.setFont(fonts.sans(13.5))
    label.setWordWrap(True)
    label.hide()
    return label


def button(text: str = "", px: float = 13.5) -> QPushButton:
    """A button that Return presses only where it has the focus."""
    made = QPushButton(text)
    made.setProperty("kind", "plain")
    made.setFont(fonts.sans(px))
    made.setAutoDefault(False)
    return made


def foot_button(text: str, *, primary: bool = False) -> QPushButton:
    """A button for the foot of a dialog; Return presses the primary one from anywhere."""
    made = button(text)
    made.setFont(fonts.sans(14, QFont.Weight.DemiBold))
    made.setProperty("kind", "primary" if primary else "plain")
    made.setDefault(primary)
    return made


def foot(*buttons: QPushButton, told: QWidget | None = None) -> QHBoxLayout:
    """The foot of a dialog: what is told at the left, buttons at the right, the primary last."""
    row = QHBoxLayout()
    row.setSpacing(8)
    if told is None:
        row.addStretch()
    else:
        row.addWidget(told, 1)
    for each in buttons:
        row.addWidget(each)
    return row


def height_at(widget: QWidget, width: int) -> int:
    """How high a widget wants to be where it is so wide."""
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.minimumHeight() or widget.sizeHint().height()
