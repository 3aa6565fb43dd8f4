"""A line about what is settled and has no case any more: whoever had tagged it took it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from onrecord.gui import fittings
from onrecord.work.comparing import Comparison


class Strays(QWidget):
    """Tells of the first of them, with a button that takes it out of gold; else it stays there."""

    out_wanted = Signal(str)  # settlement id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("hintline")
        self._settlement_id = ""
        self.words = fittings.muted("", 13.5)
        self.words.setProperty("role", "")
        self.out_button = fittings.button(self.tr("Take out of gold"))
        self.out_button.clicked.connect(lambda: self.out_wanted.emit(self._settlement_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 14, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.out_button)
        self.hide()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Tell of what this article has in gold without a case; of nothing, be out of sight."""
        found = strays(comparison) if comparison is not None else ()
        self.setVisible(bool(found))
        if found:
            self._settlement_id, words = found[0]
            told = self.tr("In gold, though nobody has it tagged any more: “{words}”")
            self.words.setText(told.format(words=words))


def strays(comparison: Comparison) -> tuple[tuple[str, str], ...]:
    """The settlements whose cases nobody has any more and whose tags are in gold, with the words
    of the first of them."""
    found = []
    for each in comparison.orphans:
        tags = [comparison.gold[key] for key in each.tags if key in comparison.gold]
        if tags:
            worded = next((tag for tag in tags if tag.spans), None)
            title = comparison.codebook.label(tags[0].label)
            label = title.title if title else tags[0].label
            found.append((each.id, " ".join(worded.text.split()) if worded else label))
    return tuple(found)
