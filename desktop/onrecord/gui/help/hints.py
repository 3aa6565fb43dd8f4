"""First-use hints: one slim line under the text, where a key would help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from onrecord.gui import fonts
from onrecord.gui.actions import key_text, name
from onrecord.gui.help.hinting import Hint, counts, hint_for, is_due, with_shown
from onrecord.gui.plain import plain_label
from onrecord.gui.preferences.choices import Choices
from onrecord.model.codebook import Role

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Hints(QObject):
    """Watches what the person does; each hint comes a few times, and never in the way."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._choices = Choices(window.settings)
        self._shown: Hint | None = None
        self._on = False
        self.line = HintLine()
        window.middle.put_below(self.line)
        self.line.dismissed.connect(self._on_dismissed)
        self.line.unwanted.connect(lambda: window.commands["hints"].setChecked(False))
        window.sitting.opened.connect(self._refresh)
        window.sitting.edited.connect(self._refresh)
        window.sitting.chose.connect(self._refresh)
        for bar in (window.bar, window.strip):
            for button in bar.findChildren(QToolButton):
                button.clicked.connect(self._on_clicked)

    def switch(self, on: bool) -> None:
        """Show hints from now on, or no more; kept for the next time."""
        self._choices.hints = on
        self.begin(on=on)

    def begin(self, *, on: bool = True) -> None:
        """Show what fits, if hints are wanted."""
        self._on = on
        self._refresh()

    def _refresh(self, _what: object = None) -> None:
        window = self._window
        hint = hint_for(window.sitting.sheet, window.sitting.statement)
        if not self._on or hint is None or not window.desk.session.writable:
            self._put_away()
        elif hint is not self._shown:
            self._show(hint, self._text(hint))

    def _show(self, hint: Hint, text: str) -> None:
        shown = counts(self._choices.hints_shown)
        if text and is_due(hint, shown):
            self._choices.hints_shown = with_shown(hint, shown)
            self._shown = hint
            self.line.say(text)
        else:
            self._put_away()

    def _put_away(self) -> None:
        self._shown = None
        self.line.hide()

    def _on_dismissed(self) -> None:
        """This one is known now."""
        if self._shown is not None:
            shown = counts(self._choices.hints_shown)
            self._choices.hints_shown = with_shown(self._shown, shown, known=True)
        self._put_away()

    def _on_clicked(self) -> None:
        """A button of an action that has a key was clicked with the mouse."""
        button = self.sender()
        action = button.defaultAction() if isinstance(button, QToolButton) else None
        key = self._key(action.objectName()) if action is not None else ""
        if self._on and action is not None and key:
            told = self.tr("{key} does the same: {action}.")
            called = next(
                name(e) for e in self._window.commands.entries if e.id == action.objectName()
            )
            self._show(Hint.KEY, told.format(key=key, action=called))

    def _text(self, hint: Hint) -> str:
        """The hint with the keys as they are now; "" where one of them has no key."""
        texts = {
            Hint.CLAIM: self.tr("Select the words of a claim and press {claim}."),
            Hint.SOURCE: self.tr("Select the words of its source and press {source}."),
            Hint.ONWARD: self.tr(
                "{escape} puts the statement down; {next_statement} takes the next one in hand."
            ),
            Hint.DONE: self.tr("{done} marks the article as done; {next} opens the next one."),
        }
        keys = {
            "claim": self._key_for(Role.CLAIM),
            "source": self._key_for(Role.SOURCE),
            **{each: self._key(each) for each in ("escape", "next_statement", "done", "next")},
        }
        text = texts[hint]
        lacking = any(not key and f"{{{place}}}" in text for place, key in keys.items())
        return "" if lacking else text.format(**keys)

    def _key_for(self, role: Role) -> str:
        label = self._window.desk.session.codebook.label_for(role)
        return self._key(f"tag {label.id}") if label else ""

    def _key(self, action_id: str) -> str:
        found = (e.keys for e in self._window.commands.entries if e.id == action_id)
        keys = next(found, ())
        return key_text(keys[0]) if keys else ""


class HintLine(QFrame):
    """The line itself; it takes no focus."""

    dismissed = Signal()
    unwanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hintline")
        self._text = plain_label()
        self._text.setFont(fonts.sans(13.5))
        self._text.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 5, 10, 5)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button(self.tr("Show no hints"), self.unwanted))
        close = self._button("×", self.dismissed)
        close.setAccessibleName(self.tr("Close this hint"))
        close.setToolTip(self.tr("Close this hint"))
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; "" while it is away."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Show this."""
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self.show()

    def _button(self, text: str, pressed: SignalInstance) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFont(fonts.sans(13))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(pressed)
        return button
