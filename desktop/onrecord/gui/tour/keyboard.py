"""Dialogs of the tour, worked in with keys alone."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from onrecord.errors import UserError
from onrecord.gui.tour.gallery import LOOKS
from onrecord.gui.tour.visitor import Visitor

_KEY = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier
_MOST = 60  # presses of Tab after which something is wrong
_Dialog = TypeVar("_Dialog", bound=QDialog)


class AtKeys:
    """Has the hands on the keyboard."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def call(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Press a key of the window's; without a screen nobody else makes it the active one."""
        self.visitor.window.activateWindow()
        self.visitor.settle()
        self.visitor.press(key, modifiers)

    def called(self, kind: type[_Dialog], key: Qt.Key, modifiers: Qt.KeyboardModifier) -> _Dialog:
        """The dialog that comes up at a key of the window's.

        Raises UserError where none does.
        """
        self.call(key, modifiers)
        found = [each for each in self.visitor.window.findChildren(kind) if each.isVisible()]
        if not found:
            told = self.visitor.window.messages.text
            raise UserError("The tour pressed a key and no window came. {told}", told=told)
        found[-1].activateWindow()
        self.visitor.settle()
        return found[-1]

    def walk_to(self, widget: QWidget) -> None:
        """Press Tab until the widget has the focus.

        Raises UserError where Tab does not lead there.
        """
        window = widget.window()
        for _ in range(_MOST):
            if window.focusWidget() is widget:
                return
            self.visitor.press(_KEY.Key_Tab)
        raise UserError("The tour cannot come to “{name}” by keys.", name=widget.accessibleName())

    def pick(self, box: QComboBox, wanted: int) -> None:
        """Choose the line of this number."""
        self.walk_to(box)
        self.visitor.press(_KEY.Key_Home)
        self.visitor.press(_KEY.Key_Down, times=wanted)

    def overwrite(self, field: QWidget, text: str) -> None:
        """Type a text in place of what stands there."""
        self.walk_to(field)
        self.visitor.press(_KEY.Key_A, _CONTROL)
        self.visitor.write(text)

    def in_every_look(self, name: str) -> None:
        """Take the same picture in all looks, the first of them last."""
        for look in (*LOOKS[1:], LOOKS[0]):
            self.visitor.window.commands[look].trigger()
            self.visitor.picture(f"{look}, {name}")
