"""What the review window says where there is nothing to decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from onrecord.gui import fittings


class Nothing(QWidget):
    """Why nothing is to be compared, and what to do about it."""

    hand_out_wanted = Signal()
    take_in_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.title = fittings.heading(self.tr("There is nothing to compare yet"), 18)
        self.words = fittings.muted(
            self.tr(
                "An article can be reviewed once two people have tagged it and marked it as done "
                "(Ctrl+Return in the main window).\n\n"
                "1. Hand articles out to your colleagues: Review > Hand out.\n"
                "2. Take in the files that come back: Review > Take in.\n"
                "3. Come back here: differences are listed one by one, and what all agree on "
                "passes with one key."
            ),
            14.5,
            wraps=True,
        )
        self.words.setMaximumWidth(560)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(self._build_ways())
        column.addStretch(3)
        middle = QHBoxLayout(self)
        middle.addStretch()
        middle.addLayout(column)
        middle.addStretch()

    def _build_ways(self) -> QHBoxLayout:
        """What to do next, a button each."""
        row = QHBoxLayout()
        row.setSpacing(8)
        hand_out = fittings.foot_button(self.tr("Hand out…"), primary=True)
        take_in = fittings.foot_button(self.tr("Take in…"))
        guide = fittings.foot_button(self.tr("How to review"))
        for button, wanted in (
            (hand_out, self.hand_out_wanted),
            (take_in, self.take_in_wanted),
            (guide, self.help_wanted),
        ):
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch()
        return row


class AllSettled(QWidget):
    """A line over the foot once an article has no open case left, with where to go on."""

    next_wanted = Signal()
    pass_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("hintline")
        self.words = fittings.muted("", 13.5)
        self.words.setProperty("role", "")
        self.next_button = fittings.button(self.tr("Next article"))
        self.pass_button = fittings.button(self.tr("Pass what is agreed"))
        self.export_button = fittings.button(self.tr("Export…"))
        self.next_button.clicked.connect(self.next_wanted)
        self.pass_button.clicked.connect(self.pass_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for each in (self.pass_button, self.next_button, self.export_button):
            row.addWidget(each)
        self.hide()

    def tell(self, *, waiting: int, is_settled: bool, has_next: bool) -> None:
        """Say that no difference is open. ``waiting`` agreed cases are not in gold yet; without
        any, to pass says that there is nothing to find in the article."""
        if not is_settled:
            told = self.tr("No difference is open. {n} agreed ones wait to be passed.")
            self.words.setText(told.format(n=waiting))
        elif has_next:
            self.words.setText(self.tr("This article is settled."))
        else:
            self.words.setText(self.tr("This article is settled, and it was the last one."))
        self.pass_button.setVisible(not is_settled)
        self.next_button.setVisible(has_next)
        self.export_button.setVisible(is_settled)
