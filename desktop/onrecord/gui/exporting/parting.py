"""Train, dev and test: whether, how much of each, and what stays together."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.drop_down import DropDown
from onrecord.gui.exporting.choices import SHARES
from onrecord.gui.options import number_box

_SEEDS = 1_000_000


class Parts(NamedTuple):
    """What is chosen of a split."""

    is_split: bool
    shares: str
    seed: int
    group_by: str


class Parting(QWidget):
    """A switch, and under it what a split consists of; that shows once the switch is on."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.switch = QCheckBox(self.tr("Part the articles"))
        self.switch.setFont(fonts.sans(14))
        self.shares = QLineEdit(SHARES)
        self.shares.setFont(fonts.sans(14))
        self.shares.setAccessibleName(self.tr("Shares of the split"))
        self.seed = number_box(self.tr("Seed"), 0, _SEEDS, 0)
        self.seed.setFixedWidth(110)
        self.group = self._build_group()
        self._more = QWidget()
        self._assemble()
        self.switch.toggled.connect(self._more.setVisible)
        self.switch.toggled.connect(self.changed)
        self.shares.textChanged.connect(self.changed)
        self.seed.valueChanged.connect(self.changed)
        self.group.currentIndexChanged.connect(self.changed)

    @property
    def parts(self) -> Parts:
        return Parts(
            self.switch.isChecked(),
            self.shares.text(),
            self.seed.value(),
            str(self.group.currentData()),
        )

    def take(self, parts: Parts) -> None:
        """Show these."""
        self.switch.setChecked(parts.is_split)
        self._more.setVisible(parts.is_split)
        self.shares.setText(parts.shares)
        self.seed.setValue(parts.seed)
        self.group.setCurrentIndex(max(0, self.group.findData(parts.group_by)))

    def _build_group(self) -> DropDown:
        box = DropDown()
        box.setFont(fonts.sans(14))
        box.setAccessibleName(self.tr("Keep together"))
        for key, text in (
            ("", self.tr("Nothing")),
            ("outlet", self.tr("Articles of one outlet")),
            ("date", self.tr("Articles of one day")),
        ):
            box.addItem(text, key)
        return box

    def _assemble(self) -> None:
        grid = QGridLayout(self._more)
        grid.setContentsMargins(22, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for row, (text, field) in enumerate(
            (
                (self.tr("Shares"), self.shares),
                (self.tr("Keep together"), self.group),
                (self.tr("Seed"), self.seed),
            )
        ):
            label = QLabel(text)
            label.setFont(fonts.sans(13.5))
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(
            fittings.muted(self.tr("The same seed parts the articles alike."), wraps=True), 3, 1
        )
        grid.setColumnStretch(1, 1)
        whole = QGridLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setVerticalSpacing(8)
        whole.addWidget(self.switch, 0, 0)
        whole.addWidget(self._more, 1, 0)
        self._more.hide()
