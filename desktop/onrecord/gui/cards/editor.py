"""What all editors of an attribute are. Filling one is never an edit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from onrecord.gui import fonts
from onrecord.gui.dates import told_value
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, Setting, State

_UNSET = Setting(None, State.UNSET)
Option = tuple[Value, str]


_PAUSE_MS = 1200


def pause(parent: QObject, kept: Callable[[], None]) -> QTimer:
    """A timer to start with each key: once typing rests, what was typed is kept."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(_PAUSE_MS)
    timer.timeout.connect(kept)
    return timer


class Editor(QWidget):
    """Shows an attribute's setting and says what the person makes of it."""

    changed = Signal(object)  # the value chosen, or None for unset
    asked = Signal()  # an actor or issue is to be picked: the editor knows none

    def __init__(self, attribute: Attribute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attribute = attribute
        # No focus proxy: Tab would come to it by way of this editor too.
        self.content: QWidget | None = None
        self.setting = _UNSET
        self.name = ""
        self.setAccessibleName(attribute.title)

    def show_setting(self, setting: Setting, name: str = "") -> None:
        """Show this value, an id by its name, without telling anyone."""
        self.setting, self.name = setting, name
        self._show()

    @property
    def stop(self) -> QWidget:
        """The widget Tab comes to."""
        return self.content or self

    def show_numbers(self, shown: bool) -> bool:
        """Show beside the values the number keys that choose them; False where values do not
        stand side by side."""
        return False

    def open(self) -> None:
        """Let the person choose a value now: the focus comes here, and a list opens."""
        self.stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Say what was typed and not kept yet."""

    @property
    def is_typed(self) -> bool:
        """Whether something typed stands there that was not kept."""
        return False

    def show_typed(self, value: Value | None) -> None:
        """Show what was typed before and not kept."""

    def _show(self) -> None:
        raise NotImplementedError

    def _say(self, value: Value | None) -> None:
        self.changed.emit(value)
        self._show()  # if it was refused, the old value is still the true one

    @property
    def _chosen(self) -> Value | None:
        return self.setting.value if self.setting.state is State.CHOSEN else None

    @property
    def _default(self) -> Value | None:
        return self.setting.value if self.setting.state is State.DEFAULT else None


def text_of(value: Value | None) -> str:
    """A value of any type as it is shown; "" for none."""
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else told_value(value)


def unlisted(attribute: Attribute, value: Value | None) -> str:
    """How a value is shown that the codebook does not know or does not offer any more."""
    titles = {choice.id: choice.title for choice in attribute.values}
    held = value if isinstance(value, tuple) else (value,)
    if all(each in titles for each in held):
        text = QCoreApplication.translate("editors", "{value} (retired)")
        return text.replace("{value}", ", ".join(titles[str(each)] for each in held))
    text = QCoreApplication.translate("editors", "{value} (not in the codebook)")
    return text.replace("{value}", text_of(value))


def restyle(widget: QWidget, name: str, on: bool) -> None:
    """Set what the style sheet looks at; what was not chosen is in italics."""
    widget.setProperty(name, on)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    # After the polish, which would put the old one back; only the serif has an italic loaded.
    widget.setFont(fonts.serif(14, italic=True) if on else fonts.sans(13))
