"""The foot of the export: how far it is, what came of it, and what can be done."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from onrecord.gui import fittings
from onrecord.gui.announcing import announce
from onrecord.gui.exporting import telling


class State(Enum):
    """Where an export is; ``STOPPING`` until nothing is left of one that was cancelled."""

    IDLE = auto()
    RUNNING = auto()
    STOPPING = auto()
    ASKING = auto()
    DONE = auto()


class Foot(QWidget):
    """Shows of its buttons those that do something in the state given."""

    exporting = Signal()
    agreeing = Signal()
    cancelling = Signal()
    showing = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice = fittings.notice()
        self.told = fittings.muted(wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self.export = fittings.foot_button(self.tr("Export"), primary=True)
        self.agree = fittings.foot_button(self.tr("Write it anyway"))
        self.cancel = fittings.foot_button(self.tr("Cancel"))
        self.close_ = fittings.foot_button(self.tr("Close"))
        self.show_ = fittings.foot_button(self.tr("Show in folder"))
        self._assemble()
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

    def tell(self, text: str) -> None:
        """Say what is, or went well."""
        self.notice.hide()
        self.told.setText(text)

    def count(self, text: str) -> None:
        """Say what an export would come to, beside what may stand in its way."""
        self.told.setText(text)

    def refuse(self, text: str) -> None:
        """Say what went wrong, or wants a decision."""
        self.told.setText("")
        self.notice.setText(text)
        self.notice.show()
        announce(self.notice, text)

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is; a total of 0 is not known."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if total:
            text = self.tr("{done} of {total}")
            self.tell(text.format(done=telling.number(done), total=telling.number(total)))

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.progress, self.export, self.agree, self.cancel, self.close_, self.show_)

    def _assemble(self) -> None:
        self.progress.setFixedWidth(220)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.told, 1)
        for each in (self.progress, self.show_, self.cancel, self.close_, self.agree, self.export):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 10, 22, 16)
        layout.setSpacing(8)
        layout.addWidget(self.notice)
        layout.addLayout(row)
        self._connect()

    def _connect(self) -> None:
        self.export.clicked.connect(self.exporting)
        self.agree.clicked.connect(self.agreeing)
        self.cancel.clicked.connect(self.cancelling)
        self.close_.clicked.connect(self.closing)
        self.show_.clicked.connect(self.showing)
