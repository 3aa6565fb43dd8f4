"""Buttons side by side for short lists of choices, and for yes or no."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from onrecord.gui import fonts
from onrecord.gui.cards.editor import Editor, Option, restyle, text_of, unlisted
from onrecord.gui.flow import FlowLayout
from onrecord.gui.plain import button_text
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute

_STEPS = {
    Qt.Key.Key_Left.value: -1,
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_Right.value: 1,
    Qt.Key.Key_Down.value: 1,
}


class Segments(Editor):
    """Buttons side by side: choices, and yes or no. A click on what is chosen unsets it.

    A chosen value the codebook does not list has a button of its own, which takes it away.
    """

    def __init__(
        self, attribute: Attribute, options: Sequence[Option], parent: QWidget | None = None
    ) -> None:
        super().__init__(attribute, parent)
        layout = FlowLayout(self, spacing=2)
        self._buttons: list[tuple[Value, _Segment]] = []
        for value, title in options:
            button = _segment(attribute, title)
            button.clicked.connect(lambda _=False, value=value: self._on_clicked(value))
            layout.addWidget(button)
            self._buttons.append((value, button))
        for _, button in self._buttons:
            button.installEventFilter(self)
        self._unlisted = _segment(attribute, "")
        self._unlisted.clicked.connect(self._on_unlisted_clicked)
        self._unlisted.hide()
        layout.addWidget(self._unlisted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys move among the buttons, which are one stop for Tab."""
        step = _STEPS.get(event.key()) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        buttons = [button for _, button in self._buttons]
        place = buttons.index(watched) + step if watched in buttons else 0
        buttons[place % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def show_numbers(self, shown: bool) -> bool:
        for number, (_, button) in enumerate(self._buttons[:9], start=1):
            button.number = str(number) if shown else ""
            button.update()
        return True

    @property
    def stop(self) -> QWidget:
        """The button Tab comes to: the chosen one, else the first."""
        chosen = (button for _, button in self._buttons if button.isChecked())
        return next(chosen, self._buttons[0][1])

    def _set_stop(self) -> None:
        stop = self.stop
        for _, button in self._buttons:
            policy = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(policy)

    def _on_clicked(self, value: Value) -> None:
        self._say(None if value == self._chosen else value)

    def _on_unlisted_clicked(self) -> None:
        self._say(None)

    def _show(self) -> None:
        for value, button in self._buttons:
            button.setChecked(self._holds(self._chosen, value))
            self._mark_default(button, self._holds(self._default, value))
        self._show_unlisted(self._outside(self._chosen))
        self._set_stop()

    def _show_unlisted(self, held: Value | None) -> None:
        text = unlisted(self.attribute, held) if text_of(held) else ""
        self._unlisted.setText(button_text(text))
        self._unlisted.setAccessibleName(f"{self.attribute.title}: {text}")
        self._unlisted.setChecked(True)
        self._unlisted.setVisible(bool(text))

    def _outside(self, held: Value | None) -> Value | None:
        """What of the value the codebook does not list."""
        return None if any(held == value for value, _ in self._buttons) else held

    def _mark_default(self, button: QToolButton, is_default: bool) -> None:
        if bool(button.property("default")) is is_default:
            return
        button.setToolTip(self.tr("The codebook’s default") if is_default else "")
        restyle(button, "default", is_default)

    def _holds(self, held: Value | None, value: Value) -> bool:
        return held is not None and held == value


class ManySegments(Segments):
    """Check buttons of which several may be chosen."""

    def _on_clicked(self, value: Value) -> None:
        held = _several(self._chosen)
        order = [each for each, _ in self._buttons]
        wanted = {*held, value} - ({value} & set(held))
        listed = (str(each) for each in order if each in wanted)
        self._say((*listed, *self._outside(held)) or None)

    def _on_unlisted_clicked(self) -> None:
        outside = self._outside(self._chosen)
        self._say(tuple(each for each in _several(self._chosen) if each not in outside) or None)

    def _outside(self, held: Value | None) -> tuple[str, ...]:
        listed = [value for value, _ in self._buttons]
        return tuple(each for each in _several(held) if each not in listed)

    def _holds(self, held: Value | None, value: Value) -> bool:
        return isinstance(held, tuple) and value in held


def _several(value: Value | None) -> tuple[str, ...]:
    """The values chosen where several may be; a single one came from elsewhere."""
    if isinstance(value, tuple):
        return value
    return () if value is None else (str(value),)


class _Segment(QToolButton):
    """A value; its number key stands small in the corner."""

    def __init__(self) -> None:
        super().__init__()
        self.number = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.number and not self.isChecked():
            with QPainter(self) as painter:
                painter.setFont(fonts.sans(10))
                painter.setPen(self.palette().windowText().color())
                corner = self.rect().adjusted(0, 0, -2, 0)
                flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
                painter.drawText(corner, flags, self.number)


def _segment(attribute: Attribute, title: str) -> _Segment:
    button = _Segment()
    button.setProperty("kind", "segment")
    button.setText(button_text(title))
    button.setFont(fonts.sans(13))
    button.setCheckable(True)
    button.setAccessibleName(f"{attribute.title}: {title}")
    return button
