"""The case in hand at the foot of the window: where one is, why, the table, and the decisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.gui import fittings, fonts
from onrecord.gui.flow import FlowLayout
from onrecord.gui.plain import button_text, plain_label, plain_tip
from onrecord.gui.reviewing import hand as hands
from onrecord.gui.reviewing import telling
from onrecord.gui.reviewing.acts import TAKES, Commands
from onrecord.gui.reviewing.case_table import CaseTable
from onrecord.gui.reviewing.hand import Hand
from onrecord.gui.reviewing.lines import WritingLine
from onrecord.gui.reviewing.voices import Voice
from onrecord.gui.theme import Theme
from onrecord.model.settlements import Cause
from onrecord.work.settling import Reasons

_KEYS = ("both", "reject", "rewrite", "settle", "reopen", "discuss")


class Foot(QFrame):
    """Shows a case with its draft. What the buttons do are the window's commands."""

    given = Signal(object)  # Reasons
    unsaid = Signal()  # Esc or Enter in the note: back to the texts

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideline")
        self._hand: Hand | None = None
        self._voices: Sequence[Voice] = ()
        self.table = CaseTable(theme)
        self.title, self.standing = plain_label(), self._build_standing()
        self.past, self.note = self._build_past(), self._build_note()

    def take_commands(self, commands: Commands) -> None:
        """Have buttons for these, once they are made."""
        self._commands = commands
        self.cause, self.guideline = self._build_menu("cause"), self._build_menu("guideline")
        self._takes = [self._build_button(f"take {n}") for n in range(1, TAKES + 1)]
        self._buttons = {key: self._build_button(key) for key in _KEYS}
        self._assemble()

    def set_theme(self, theme: Theme) -> None:
        self.table.set_theme(theme)

    def show_hand(self, hand: Hand | None, voices: Sequence[Voice], headline: str) -> None:
        """Tell of this case; of none, nothing is shown."""
        self.setVisible(hand is not None)
        is_other = _case_id(hand) != _case_id(self._hand)
        self._hand, self._voices = hand, voices
        if hand is None:
            return
        self.title.setText(headline)
        self.standing.setText(telling.standing(hand, voices))
        self._show_past(hand)
        self._show_reasons(hand.reasons, is_other=is_other)
        self._show_buttons(hand)

    @property
    def said(self) -> str:
        """The case as it is told to who does not see it."""
        rows = (
            "; ".join((x.title.strip(), *(c.text for c in x.cells[:-1]))) for x in self.table.rows
        )
        return ". ".join((self.title.text(), self.standing.text(), *rows))

    def show_causes(self) -> None:
        """Open the menu of causes."""
        _pop_up(self.cause)

    def show_guidelines(self) -> None:
        """Open the menu of guidelines."""
        _pop_up(self.guideline)

    def write_note(self) -> None:
        """Let the person type the note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_note(self) -> None:
        """Let what is typed belong to the case that is shown still."""
        if self.note.hasFocus():
            self._on_note()

    def _show_past(self, hand: Hand) -> None:
        told = telling.history(hand, self._voices)
        self.past.setVisible(bool(told))
        self.past.setText(self.tr("Decided {n} times").format(n=len(told)) if len(told) > 1
                          else self.tr("History"))  # fmt: skip
        menu = self.past.menu()
        menu.clear()
        for line in told:
            menu.addAction(button_text(line))

    def _show_reasons(self, reasons: Reasons, *, is_other: bool) -> None:
        said = reasons.cause is not Cause.UNSAID
        cause = telling.cause_name(reasons.cause) if said else self.tr("Cause")
        self.cause.setText(f"{button_text(cause)}  ▾")
        self.cause.setProperty("default", not said)
        place = reasons.guideline
        named = telling.guideline_name(place, self._hand.codebook) if place and self._hand else ""
        self.guideline.setText(f"{button_text(named) or self.tr('Guideline')}  ▾")
        self.guideline.setProperty("default", not place)
        for each in (self.cause, self.guideline):
            each.style().unpolish(each)
            each.style().polish(each)
        if self.note.text() != reasons.note and (is_other or not self.note.hasFocus()):
            with QSignalBlocker(self.note):
                self.note.setText(reasons.note)

    def _show_buttons(self, hand: Hand) -> None:
        stands = hands.verdict_stands(hand)
        taken = hand.ruling.taken if hand.ruling and stands else ()
        for at, button in enumerate(self._takes):
            shown = at < len(self._voices)
            button.setVisible(shown)
            self._commands[f"take {at + 1}"].setVisible(shown)
            if shown:
                voice = self._voices[at]
                _dress(button, "taken" if voice.annotator_id in taken else "plain")
                button.setToolTip(self._tip_of_take(at, voice))
        self._buttons["both"].setVisible(not hand.entry.is_agreed)
        self._commands["reopen"].setEnabled(hand.ruling is not None)
        self._buttons["reopen"].setVisible(hand.ruling is not None)
        primary = hand.is_changed
        self._commands["settle"].setEnabled(bool(hand.draft.tags) or hand.ruling is not None)
        _dress(self._buttons["settle"], "primary" if primary else "plain")
        self._buttons["settle"].setVisible(primary)

    def _tip_of_take(self, at: int, voice: Voice) -> str:
        told = self.tr("{name}’s version goes into gold as it is ({key})")
        return plain_tip(told.format(name=voice.said, key=at + 1))

    # reasons

    def _fill_causes(self) -> None:
        menu = self.cause.menu()
        menu.clear()
        for number, cause in enumerate((*list(Cause)[1:], Cause.UNSAID)):
            key = str(number + 1) if cause is not Cause.UNSAID else "0"
            action = menu.addAction(f"&{key}  {telling.cause_name(cause)}")
            action.triggered.connect(lambda _=False, cause=cause: self._give(cause=cause))

    def _fill_guidelines(self) -> None:
        menu = self.guideline.menu()
        menu.clear()
        places = hands.places(self._hand) if self._hand else ()
        for number, (place, title) in enumerate(places[:9], start=1):
            action = menu.addAction(f"&{number}  {button_text(title)}")
            action.triggered.connect(lambda _=False, place=place: self._give(guideline=place))
        menu.addSeparator()
        action = menu.addAction(f"&0  {self.tr('no guideline')}")
        action.triggered.connect(lambda: self._give(guideline=""))

    def _give(self, **reasons: object) -> None:
        if self._hand is not None:
            self.given.emit(replace(self._hand.reasons, **reasons))  # type: ignore[arg-type]

    def _on_note(self) -> None:
        if self._hand is not None and self.note.text().strip() != self._hand.reasons.note:
            self._give(note=self.note.text().strip())

    # building

    def _assemble(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 7, 0, 9)
        layout.setSpacing(6)
        layout.addLayout(self._build_top())
        middle = QHBoxLayout()
        middle.setContentsMargins(14, 0, 14, 0)
        middle.addWidget(self.table)
        layout.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 0)
        foot.addWidget(self._build_decisions())
        layout.addLayout(foot)

    def _build_top(self) -> QHBoxLayout:
        self.title.setFont(fonts.sans(13.5, QFont.Weight.Bold))
        row = QHBoxLayout()
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.standing, 3)
        row.addWidget(self.past)
        row.addSpacing(6)
        row.addWidget(self.cause)
        row.addWidget(self.guideline)
        row.addWidget(self.note, 1)
        return row

    def _build_standing(self) -> QLabel:
        label = fittings.muted("", 13)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label

    def _build_decisions(self) -> QWidget:
        place = QWidget()
        flow = FlowLayout(place, spacing=6)
        for button in (*self._takes, *self._buttons.values()):
            flow.addWidget(button)
        return place

    def _build_button(self, act_id: str) -> QPushButton:
        action = self._commands[act_id]
        button = QPushButton(f"{_plain(action.text())}  {_first_key(action)}".rstrip())
        button.setFont(fonts.sans(13.5, QFont.Weight.DemiBold))
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(action.toolTip())
        button.setAccessibleName(_plain(action.text()))
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        _dress(button, "plain")
        return button

    def _build_menu(self, act_id: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "segment")
        button.setFont(fonts.sans(13))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self._commands[act_id].toolTip())
        button.setAccessibleName(_plain(self._commands[act_id].text()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.aboutToShow.connect(self._fill_causes if act_id == "cause" else self._fill_guidelines)
        button.setMenu(menu)
        return button

    def _build_past(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("kind", "title")
        button.setFont(fonts.sans(12.5))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("What was decided on this case, and when"))
        button.setMenu(QMenu(button))
        return button

    def _build_note(self) -> WritingLine:
        line = WritingLine(self.tr("Note to the decision"), self.tr("Note (M)"))
        line.setMinimumWidth(110)
        line.setMaximumWidth(210)
        line.editingFinished.connect(self._on_note)
        line.returnPressed.connect(self.unsaid)
        return line


def _case_id(hand: Hand | None) -> str:
    return hand.case_id if hand else ""


def _pop_up(button: QToolButton) -> None:
    """Open the button's menu, without waiting for what becomes of it."""
    menu = button.menu()
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
    first = next(iter(menu.actions()), None)
    if first is not None:
        menu.setActiveAction(first)


def _dress(button: QPushButton, kind: str) -> None:
    if button.property("kind") != kind:
        button.setProperty("kind", kind)
        button.style().unpolish(button)
        button.style().polish(button)


def _plain(text: str) -> str:
    """The name of an action without its mnemonic."""
    return text.replace(" (&X)", "").replace(" (&Y)", "").replace("&", "").rstrip("…")


def _first_key(action: QAction) -> str:
    keys = action.shortcuts()
    if not keys:
        return ""
    key = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
    return {"Return": "⏎"}.get(key, key)
