"""A few choices in a row, one of them taken; and the lines they stand in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.drop_down import StepBox
from onrecord.gui.messages import headed
from onrecord.gui.plain import button_text


class Options(QWidget):
    """Says which one the person takes; it is taken at once."""

    chosen = Signal(str)

    def __init__(self, name: str, texts: Mapping[str, str], current: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for value, text in texts.items():
            button = QToolButton()
            button.setObjectName(value)
            button.setText(button_text(text))
            button.setFont(fonts.sans(13.5))
            button.setProperty("kind", "option")
            button.setCheckable(True)
            button.setChecked(value == current)
            button.setAccessibleName(headed(name, text))
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def current(self) -> str:
        """The one that is taken."""
        checked = self._group.checkedButton()
        return checked.objectName() if checked else ""

    def take(self, value: str) -> None:
        """Show that this one is taken; it was chosen elsewhere."""
        for button in self._group.buttons():
            button.setChecked(button.objectName() == value)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())


class Lines(QGridLayout):
    """A page's lines: what it is, then what is chosen, then a remark under it."""

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(20)
        self.setVerticalSpacing(6)
        self.setColumnStretch(1, 1)
        head = fittings.heading(heading, 17)
        head.setContentsMargins(0, 0, 0, 10)
        self.addWidget(head, 0, 0, 1, 2)

    def add(self, title: str, widget: QWidget, remark: str = "") -> None:
        """One more line."""
        row = self.rowCount()
        label = QLabel(title)
        label.setFont(fonts.sans(14))
        label.setBuddy(widget)
        self.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setRowMinimumHeight(row, 40)
        if not remark:
            return
        under = fittings.muted(remark, wraps=True)
        under.setContentsMargins(0, 0, 0, 12)
        self.addWidget(under, row + 1, 1)

    def end(self) -> None:
        """Keep the lines at the top."""
        self.setRowStretch(self.rowCount(), 1)


def number_box(name: str, least: int, most: int, value: int, suffix: str = "") -> StepBox:
    """A box for a whole number."""
    box = StepBox()
    box.setFont(fonts.sans(14))
    box.setRange(least, most)
    box.setValue(value)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    box.setFixedWidth(150)
    box.setMinimumHeight(28)
    return box
