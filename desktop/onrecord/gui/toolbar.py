"""The bar over the text: a button per label, what to show, and the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from onrecord.gui import fonts
from onrecord.gui.actions import Actions
from onrecord.gui.icons import SIDE

_SHOWING = ("entities", "links")
_Style = Qt.ToolButtonStyle
_SIZES = {"smaller": "A−", "larger": "A+"}


class ToolBar(QFrame):
    """All buttons are actions of the table; hovering one of a label says so."""

    hovered = Signal(str)  # label id; "" when the pointer leaves

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._labels: dict[QObject, str] = {}
        self._buttons: list[QToolButton] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 14, 7)
        layout.setSpacing(2)
        for label_id, action in actions.of_labels():
            button = _button(action)
            button.installEventFilter(self)
            self._labels[button] = label_id
            self._buttons.append(button)
            layout.addWidget(button)
        layout.addStretch()
        for action_id in (*_SHOWING, *_SIZES):
            button = _button(actions[action_id])
            button.setText(_SIZES.get(action_id) or actions[action_id].text().replace("&", ""))
            layout.addWidget(button)
        self._needed = 0
        self.setMinimumWidth(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words do not fit, the letters have to do."""
        super().resizeEvent(event)
        self._needed = self._needed or self._measured()
        fits = self._needed <= event.size().width()
        self._set_style(_Style.ToolButtonTextBesideIcon if fits else _Style.ToolButtonIconOnly)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._needed = 0

    def _measured(self) -> int:
        """The width that the words take, as the style sheet has them."""
        self._set_style(_Style.ToolButtonTextBesideIcon)
        for button in self.findChildren(QToolButton):
            button.ensurePolished()
        self.updateGeometry()
        return self.sizeHint().width()

    def _set_style(self, style: Qt.ToolButtonStyle) -> None:
        for button in self._buttons:
            button.setToolButtonStyle(style)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Enter:
            self.hovered.emit(self._labels.get(watched, ""))
        elif event.type() == QEvent.Type.Leave:
            self.hovered.emit("")
        return super().eventFilter(watched, event)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setProperty("kind", "tool")
    button.setFont(fonts.sans(14, QFont.Weight.DemiBold))
    button.setIconSize(QSize(SIDE, SIDE))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    # The keys do the same; the focus stays in the text, where the selection is.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().replace("&", ""))
    return button
