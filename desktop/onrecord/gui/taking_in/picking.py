"""Articles to tick one by one, in a list that can be filtered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.checklist import CheckList
from onrecord.model.folding import folded
from onrecord.work.session import QueueRow

_HIGH = 190


class ArticlePicker(QWidget):
    """Says which are ticked; what the filter hides stays ticked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = QLineEdit()
        self.words.setFont(fonts.sans(13.5))
        self.words.setPlaceholderText(self.tr("Show only titles or outlets with…"))
        self.words.setAccessibleName(self.tr("Show only titles or outlets with these words"))
        self.list = CheckList(self.tr("Articles to hand out"))
        self.tick = fittings.button(self.tr("Tick all shown"), 13)
        self.untick = fittings.button(self.tr("Untick all shown"), 13)
        self._assemble()
        self.words.textChanged.connect(self._on_words)
        self.list.changed.connect(self.changed)
        self.tick.clicked.connect(lambda: self._set_shown(Qt.CheckState.Checked))
        self.untick.clicked.connect(lambda: self._set_shown(Qt.CheckState.Unchecked))

    def offer(self, rows: Sequence[QueueRow]) -> None:
        """Show these articles, none of them ticked."""
        texts = ((row.article_id, _told(row)) for row in rows)
        self.list.offer(texts, ())
        self.list.setFixedHeight(_HIGH)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the articles that are ticked, in order of arrival."""
        return self.list.ticked

    def _on_words(self, words: str) -> None:
        sought = folded(words.strip())
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(sought not in folded(item.text()))

    def _set_shown(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in _shown(self.list):
            item.setCheckState(state)
        self.list.blockSignals(False)
        self.changed.emit()

    def _assemble(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.tick)
        buttons.addWidget(self.untick)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addWidget(self.list)
        layout.addLayout(buttons)


def _shown(view: QListWidget) -> list[QListWidgetItem]:
    items = (view.item(row) for row in range(view.count()))
    return [each for each in items if not each.isHidden()]


def _told(row: QueueRow) -> str:
    return "  ·  ".join(part for part in (row.title, row.outlet, row.published[:10]) if part)
