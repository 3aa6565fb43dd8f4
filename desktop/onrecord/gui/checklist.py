"""A short list to tick in: arrows walk, Space ticks."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from onrecord.gui import fonts
from onrecord.gui.plain import plain_tip

_KEY = Qt.ItemDataRole.UserRole
_TALLEST = 5  # rows seen at once
_ROW = 22


class CheckList(QListWidget):
    """Items with a box each; says when one is ticked or no longer."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("ticks")
        self.setAccessibleName(name)
        self.setFont(fonts.sans(14))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemChanged.connect(self.changed)

    def offer(self, texts: Iterable[tuple[str, str]], ticked: Collection[str]) -> None:
        """Show these in place of all others, as pairs of key and text."""
        self.blockSignals(True)
        self.clear()
        for key, text in texts:
            item = QListWidgetItem(text)
            item.setData(_KEY, key)
            item.setToolTip(plain_tip(text))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                          | Qt.ItemFlag.ItemIsUserCheckable)  # fmt: skip
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)
        self.setCurrentRow(0)
        self.setFixedHeight(max(1, min(self.count(), _TALLEST)) * _ROW + 12)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of those that are ticked, in the order of the list."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(
            str(each.data(_KEY)) for each in items if each.checkState() is Qt.CheckState.Checked
        )
