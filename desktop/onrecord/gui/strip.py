"""The tag buttons that float under words selected with the mouse."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from onrecord.gui import fonts
from onrecord.gui.icons import SIDE
from onrecord.gui.reader.reader import Reader

_GAP = 8
_Style = Qt.ToolButtonStyle


class Strip(QFrame):
    """Takes no focus, comes with a mouse selection and goes when the selection goes."""

    def __init__(self, reader: Reader, actions: Iterable[QAction]) -> None:
        super().__init__(reader.viewport())
        self.setObjectName("float")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._reader = reader
        layout = QHBoxLayout(self)
        layout.setContentsMargins(5, 4, 5, 4)
        layout.setSpacing(0)
        for action in actions:
            layout.addWidget(_button(action))
        self.hide()
        reader.selected.connect(self._on_selected)
        reader.selectionChanged.connect(self._on_selection_changed)

    def _on_selected(self) -> None:
        if self._reader.span() is None or not self.isEnabled():
            self.hide()
            return
        self._fit()
        self.move(self._place())
        self.show()
        self.raise_()

    def _on_selection_changed(self) -> None:
        if not self._reader.textCursor().hasSelection():
            self.hide()

    def _fit(self) -> None:
        """Where words do not fit, the letters have to do."""
        room = self._reader.viewport().width() - 2 * _GAP
        for style in (_Style.ToolButtonTextBesideIcon, _Style.ToolButtonIconOnly):
            for button in self.findChildren(QToolButton):
                button.setToolButtonStyle(style)
            self.adjustSize()
            if self.width() <= room:
                return

    def _place(self) -> QPoint:
        """Under the end of the selection, or above its line where there is no room below."""
        caret, room = self._reader.cursorRect(), self._reader.viewport().size()
        x = caret.left() - self.width() // 2
        y = caret.bottom() + _GAP
        if y + self.height() > room.height():
            y = caret.top() - _GAP - self.height()
        return QPoint(max(_GAP, min(x, room.width() - self.width() - _GAP)), max(_GAP, y))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFont(fonts.sans(14, QFont.Weight.DemiBold))
    button.setIconSize(QSize(SIDE, SIDE))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
