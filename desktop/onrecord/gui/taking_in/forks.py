"""Layers that were changed on both sides: both versions beside each other, and one chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import Message
from onrecord.gui import fittings, fonts
from onrecord.gui.importing.report import Report
from onrecord.gui.options import Options
from onrecord.gui.plain import plain_label, plain_tip
from onrecord.gui.taking_in import choosing
from onrecord.gui.taking_in.choosing import Column, Key
from onrecord.model.codebook import Codebook
from onrecord.model.lineages import Side
from onrecord.work.merging import Fork

_ROW, _TALLEST = 24, 6  # pixels of a row, rows seen at once


class ForkChooser(QWidget):
    """Walked with the arrow keys; what is chosen of a layer is kept until the dialog goes."""

    changed = Signal()

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        self._codebook = codebook
        self._forks: Sequence[Fork] = ()
        self.sides: dict[Key, Side] = {}
        self.list = self._build_list()
        self.ours, self.theirs = _Version(), _Version()
        self.unlike = Report(self.tr("In what the two differ"))
        self.options = self._build_options()
        self.all = fittings.button(self.tr("The same for all"), 13)
        self._assemble()
        self.list.currentRowChanged.connect(self._show_current)
        self.options.chosen.connect(self._on_chosen)
        self.all.clicked.connect(self._on_all)

    def show_forks(self, forks: Sequence[Fork]) -> None:
        """Show these, with what was chosen of them before."""
        self._forks = forks
        self.list.clear()
        for each in forks:
            item = QListWidgetItem(self._told(each))
            item.setToolTip(plain_tip(item.text()))
            self.list.addItem(item)
        self.list.setFixedHeight(min(len(forks), _TALLEST) * _ROW + 10)
        self.all.setVisible(len(forks) > 1)
        self.list.setCurrentRow(0)

    @property
    def open_ones(self) -> int:
        """How many of those shown are left as they are."""
        return sum(choosing.key_of(each) not in self.sides for each in self._forks)

    # what the person does

    def _on_chosen(self, value: str) -> None:
        self._choose([self._forks[self.list.currentRow()]], value)

    def _on_all(self) -> None:
        self._choose(self._forks, self.options.current)

    def _choose(self, forks: Sequence[Fork], value: str) -> None:
        for each in forks:
            key = choosing.key_of(each)
            if value:
                self.sides[key] = Side(value)
            else:
                self.sides.pop(key, None)
        for row, each in enumerate(self._forks):
            self.list.item(row).setText(self._told(each))
        self.changed.emit()

    # showing

    def _told(self, fork: Fork) -> str:
        told: Mapping[Side | None, str] = {
            None: self.tr("{layer}: not chosen yet"),
            Side.THEIRS: self.tr("{layer}: the file’s"),
            Side.OURS: self.tr("{layer}: the one here"),
        }
        text = told[self.sides.get(choosing.key_of(fork))]
        return text.format(layer=choosing.name_of(fork))

    def _show_current(self, row: int) -> None:
        if not 0 <= row < len(self._forks):
            return
        fork = self._forks[row]
        ours, theirs = choosing.columns(fork.versions)
        self.ours.show_column(self.tr("Here"), ours, self.tr("changed later"))
        self.theirs.show_column(
            self.tr("In {file}").format(file=fork.file), theirs, self.tr("changed later")
        )
        lines = choosing.differences(fork.versions, self._codebook)
        self.unlike.show_all([Message("{text}", text=line) for line in lines])
        side = self.sides.get(choosing.key_of(fork))
        self.options.take(side.value if side else "")

    # building

    def _build_list(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("choices")
        made.setAccessibleName(self.tr("Layers changed on both sides"))
        made.setFont(fonts.sans(14))
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _build_options(self) -> Options:
        texts = {
            "": self.tr("Decide later"),
            Side.OURS.value: self.tr("Keep the one here"),
            Side.THEIRS.value: self.tr("Take the file’s"),
        }
        return Options(self.tr("What becomes of the layer"), texts, "")

    def _assemble(self) -> None:
        versions = QGridLayout()
        versions.setHorizontalSpacing(12)
        versions.setColumnStretch(0, 1)
        versions.setColumnStretch(1, 1)
        versions.addWidget(self.ours, 0, 0)
        versions.addWidget(self.theirs, 0, 1)
        choice = QHBoxLayout()
        choice.addWidget(self.options)
        choice.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list)
        layout.addLayout(versions)
        layout.addLayout(choice)
        layout.addWidget(self.unlike)


class _Version(QFrame):
    """One of two versions: where it is, and what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("version")
        self._head, self._later = plain_label(), fittings.muted(px=12.5)
        self._head.setFont(fonts.sans(14, QFont.Weight.DemiBold))
        self._lines = fittings.muted(px=13.5, wraps=True)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._later)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 10)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._lines)
        layout.addStretch()

    def show_column(self, head: str, column: Column, later: str) -> None:
        """Show this version under this head; ``later`` marks the one touched last."""
        self._head.setText(head)
        self._head.setToolTip(plain_tip(head))
        self._later.setText(later if column.is_later else "")
        self._lines.setText("\n".join(column.lines))

    @property
    def text(self) -> str:
        """All that it says."""
        return "\n".join((self._head.text(), self._later.text(), self._lines.text()))
