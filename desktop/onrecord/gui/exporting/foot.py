"""The foot of the export: how far it is, what came of it, and what can be done."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from onrecord.gui import fittings
from onrecord.gui.exporting import telling
from onrecord.gui.progress_foot import ProgressFoot


class State(Enum):
    """Where an export is; ``STOPPING`` until nothing is left of one that was cancelled."""

    IDLE = auto()
    RUNNING = auto()
    STOPPING = auto()
    ASKING = auto()
    DONE = auto()


class Foot(ProgressFoot):
    """Shows of its buttons those that do something in the state given."""

    exporting = Signal()
    agreeing = Signal()
    cancelling = Signal()
    showing = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Progress of the export"))
        self.export = fittings.foot_button(self.tr("Export"), primary=True)
        self.agree = fittings.foot_button(self.tr("Write it anyway"))
        self.cancel = fittings.foot_button(self.tr("Cancel"))
        self.close_ = fittings.foot_button(self.tr("Close"))
        self.show_ = fittings.foot_button(self.tr("Show in folder"))
        self.lay_out(self.show_, self.cancel, self.close_, self.agree, self.export)
        self._connect()
        self.enter(State.IDLE)

    def enter(self, state: State) -> None:
        """Show what this state needs; the focus goes where the next key is wanted."""
        shown = {
            State.IDLE: (self.export, self.close_),
            State.RUNNING: (self.progress, self.cancel),
            State.STOPPING: (self.progress,),
            State.ASKING: (self.agree, self.cancel),
            State.DONE: (self.export, self.close_, self.show_),
        }[state]
        had_focus = any(each.hasFocus() for each in self._parts)
        for each in self._parts:
            each.setVisible(each in shown)
        first = {State.RUNNING: self.cancel, State.ASKING: self.cancel, State.DONE: self.close_}
        if state in first or had_focus:
            first.get(state, self.export).setFocus()
        self.state = state

    def count(self, text: str) -> None:
        """Say what an export would come to, beside what may stand in its way."""
        self.told.setText(text)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is; a total of 0 is not known."""
        super().show_progress(done, total)
        if total:
            text = self.tr("{done} of {total}")
            self.say(text.format(done=telling.number(done), total=telling.number(total)))

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.progress, self.export, self.agree, self.cancel, self.close_, self.show_)

    def _connect(self) -> None:
        self.export.clicked.connect(self.exporting)
        self.agree.clicked.connect(self.agreeing)
        self.cancel.clicked.connect(self.cancelling)
        self.close_.clicked.connect(self.closing)
        self.show_.clicked.connect(self.showing)
