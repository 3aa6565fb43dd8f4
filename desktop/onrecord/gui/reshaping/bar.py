"""What can be done with several cards at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.actions import Actions
from onrecord.gui.announcing import announce
from onrecord.gui.flow import FlowLayout
from onrecord.gui.plain import plain_label

_ACTIONS = ("same_source", "join", "convert", "delete")


class PickedBar(QFrame):
    """A quiet bar over the cards: how many are picked, and a button for each action."""

    value_wanted = Signal(QPoint)  # where on the screen to offer the values
    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picked")
        self.setAccessibleName(self.tr("Picked cards"))
        self._count = plain_label()
        self._count.setFont(fonts.sans(13.5, QFont.Weight.DemiBold))
        self._value = _button(self.tr("Set value…"))
        self._value.clicked.connect(self._on_value)
        self._buttons = [self._value, *(self._acting(actions, name) for name in _ACTIONS)]
        self._assemble()

    def show_count(self, count: int) -> None:
        """Say how many are picked; hide where there is but one."""
        self.setVisible(count > 1)
        text = self.tr("{n} selected").format(n=count)
        if count > 1 and text != self._count.text():
            announce(self._count, text)
        self._count.setText(text)

    def _acting(self, actions: Actions, name: str) -> QPushButton:
        action = actions[name]
        texts = {
            "same_source": self.tr("Same source"),
            "join": self.tr("Join"),
            "convert": self.tr("Convert…"),
            "delete": self.tr("Delete"),
        }
        button = _button(texts[name])
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _assemble(self) -> None:
        close = QToolButton()
        close.setText("×")
        close.setProperty("kind", "small")
        close.setAccessibleName(self.tr("Pick only one"))
        close.setToolTip(close.accessibleName())
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(close)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=6)
        for button in self._buttons:
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 4, 26, 6)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(buttons)

    def _on_value(self) -> None:
        self.value_wanted.emit(self._value.mapToGlobal(self._value.rect().bottomLeft()))


def _button(text: str) -> QPushButton:
    button = fittings.button(text, 13)
    button.setAccessibleName(text)
    return button
