"""Before a codebook is saved: what changes, and what of what has been tagged it touches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.codebook.telling import Telling
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_label
from onrecord.model.codebook_changes import Difference
from onrecord.work.recoding import Touched

_TITLES = 6  # articles named


class Review(QDialog):
    """Says all of it on one page; accepted when the person wants it so."""

    def __init__(
        self,
        differences: Sequence[Difference],
        touched: Sequence[Touched],
        *,
        revision: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save revision {number}").format(number=revision))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 560)
        self._page = QVBoxLayout()
        self._page.setContentsMargins(22, 18, 22, 18)
        self._page.setSpacing(5)
        self._show_differences(differences)
        self._show_touched(touched)
        self._page.addStretch()
        self._assemble(revision)

    def _show_differences(self, differences: Sequence[Difference]) -> None:
        self._head(self.tr("What changes"))
        for each in differences:
            self._line("•  " + said(each.message, each.arguments))

    def _show_touched(self, touched: Sequence[Touched]) -> None:
        self._head(self.tr("What it touches"))
        if not touched:
            self._line(self.tr("No tags: what was tagged is read as before."))
        telling = Telling()
        for each in touched:
            self._line("•  " + telling.outcome(each))
            self._line(telling.where(each, _TITLES), muted=True)

    def _head(self, text: str) -> None:
        label = fittings.heading(text)
        label.setContentsMargins(0, 8, 0, 2)
        self._page.addWidget(label)

    def _line(self, text: str, *, muted: bool = False) -> QLabel:
        label = plain_label(text)
        label.setFont(fonts.sans(13 if muted else 14))
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(14 if muted else 0, 0, 0, 2)
        if muted:
            label.setProperty("role", "muted")
        self._page.addWidget(label)
        return label

    def _assemble(self, revision: int) -> None:
        content = QWidget()
        content.setObjectName("panel")
        content.setLayout(self._page)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("What changes"))
        text = self.tr("Save revision {number}").format(number=revision)
        self.save_button = fittings.foot_button(text, primary=True)
        self.save_button.clicked.connect(self.accept)
        back = fittings.foot_button(self.tr("Back"))
        back.clicked.connect(self.reject)
        foot = fittings.foot(back, self.save_button)
        foot.setContentsMargins(22, 8, 22, 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
