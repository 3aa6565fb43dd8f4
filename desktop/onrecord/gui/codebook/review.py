"""Before a codebook is saved: what changes, and what of what has been tagged it touches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings
from onrecord.gui.codebook import paper
from onrecord.gui.codebook.telling import Telling
from onrecord.gui.messages import said
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
        self._show_differences(differences)
        self._show_touched(touched)
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

    def _line(self, text: str, *, muted: bool = False) -> None:
        label = paper.line(text, muted=muted)
        label.setContentsMargins(14 if muted else 0, 0, 0, 2)
        self._page.addWidget(label)

    def _assemble(self, revision: int) -> None:
        area = paper.area(self.tr("What changes"))
        area.setWidget(paper.page(self._page))
        text = self.tr("Save revision {number}").format(number=revision)
        self.save_button = fittings.foot_button(text, primary=True)
        self.save_button.clicked.connect(self.accept)
        back = fittings.foot_button(self.tr("Back"))
        back.clicked.connect(self.reject)
        paper.assemble(self, area, fittings.foot(back, self.save_button))
