"""The room for reading: the width of the lines, the text alone, the whole screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from onrecord.gui import fonts
from onrecord.gui.plain import plain_label

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

FURNITURE = "furniture folded"
"""Setting: whether page furniture is out of sight."""

WIDTHS = range(50, 105, 6)
"""Characters in a full line that a person can choose from."""


def step_from(measure: int, step: int) -> int:
    """The next choice of a width, wider for a step of 1 and narrower for -1."""
    nearest = min(range(len(WIDTHS)), key=lambda at: abs(WIDTHS[at] - measure))
    return WIDTHS[max(0, min(len(WIDTHS) - 1, nearest + step))]


class ReadingRoom(QObject):
    """Changes how much of the window the text has, and how its lines run."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._put_away: list[bool] = []  # of the others, which were shown
        self._hint = _Hint(self.tr("F9 or Esc shows everything again"), window.reader)

    def wider(self) -> None:
        """Let the lines run wider."""
        self._set_measure(step_from(self._window.reader.measure, 1))

    def narrower(self) -> None:
        """Let the lines run narrower."""
        self._set_measure(step_from(self._window.reader.measure, -1))

    def fold(self, on: bool) -> None:
        """Put page furniture out of sight in all articles, or bring it back."""
        self._window.settings.setValue(FURNITURE, on)
        self._window.reader.fold(on)

    def focus(self, on: bool) -> None:
        """Show the text alone, or everything again."""
        if on:
            self._put_others_away()
        else:
            self._bring_back()
        self._window.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def full_screen(self, on: bool) -> None:
        """Fill the screen with the window, or give it back."""
        full = Qt.WindowState.WindowFullScreen
        state = self._window.windowState()
        self._window.setWindowState(state | full if on else state & ~full)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the text is alone, Esc with nothing to step back from brings the rest back."""
        if event.type() == QEvent.Type.Close:
            self._window.commands["focus"].setChecked(False)  # its widths are about to be kept
        elif event.type() == QEvent.Type.ShortcutOverride and self._is_leaving(event):
            self._window.commands["focus"].setChecked(False)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _is_leaving(self, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent), "asked of keys only"
        window = self._window
        at_rest = window.reader.span() is None and not window.sitting.active
        return event.key() == Qt.Key.Key_Escape and window.reader.hasFocus() and at_rest

    def _others(self) -> tuple[QWidget, ...]:
        """What stands around the text; asked for anew, as Qt makes the menu bar when it likes."""
        window = self._window
        return (window.left, window.right, window.bar, window.status, window.menuBar())

    def _put_others_away(self) -> None:
        window = self._window
        self._put_away = [not each.isHidden() for each in self._others()]
        for each in self._others():
            each.hide()
        window.installEventFilter(self)
        window.reader.installEventFilter(self)
        self._hint.appear()

    def _bring_back(self) -> None:
        for each, was_shown in zip(self._others(), self._put_away, strict=False):
            if was_shown:
                each.show()
        self._put_away = []
        self._window.removeEventFilter(self)
        self._window.reader.removeEventFilter(self)
        self._hint.hide()

    def _set_measure(self, characters: int) -> None:
        self._window.settings.setValue("measure", characters)
        self._window.reader.set_measure(characters)


class _Hint(QFrame):
    """A quiet line at the foot of the text."""

    def __init__(self, text: str, reader: QWidget) -> None:
        super().__init__(reader)
        self.setObjectName("hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label = plain_label(text)
        label.setFont(fonts.sans(13))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 6)
        layout.addWidget(label)
        self._reader = reader
        self.hide()

    def appear(self) -> None:
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._reader.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.KeyPress:
            self.hide()  # read by now, or never
            self._reader.removeEventFilter(self)
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._reader.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 16)
