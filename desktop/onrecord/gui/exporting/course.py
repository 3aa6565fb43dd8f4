"""The course of an export: looked at, rehearsed, written, or cancelled on the way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from onrecord.errors import UserError
from onrecord.gui.announcing import announce
from onrecord.gui.exporting import telling
from onrecord.gui.exporting.foot import Foot, State
from onrecord.gui.exporting.process import ExportProcess
from onrecord.gui.exporting.sample import Sample
from onrecord.gui.messages import said
from onrecord.model.losses import Losses
from onrecord.work.export_protocol import Done, Kind, Progress, Shown
from onrecord.work.requests import Request


class Course(QObject):
    """Has the process work on one request, and shows what comes of it."""

    moved = Signal()  # an export has begun, or is over
    written = Signal(object)  # Request

    def __init__(self, process: ExportProcess, foot: Foot, sample: Sample, parent: QObject) -> None:
        super().__init__(parent)
        self._process, self._foot, self._sample = process, foot, sample
        self._request: Request | None = None
        self.listed: Losses | None = None
        """What was counted to the end and is on the screen."""
        self._is_seen = False
        self._connect()

    @property
    def is_free(self) -> bool:
        """Whether no export is on its way."""
        return self._foot.state in (State.IDLE, State.DONE)

    def reset(self) -> None:
        """Something else is wanted from now on."""
        self._process.cancel()
        self._is_seen, self.listed = False, None
        self._foot.enter(State.IDLE)

    def look(self, request: Request) -> None:
        """Show how the first records are written; then, what would be lost of all."""
        self._request = request
        self._process.ask(Kind.PREVIEW, request)

    def begin(self, request: Request) -> None:
        """Write the dataset."""
        self._request = request
        self._enter(State.RUNNING)
        self._foot.tell("")
        self._foot.show_progress(0, 0)
        self._process.ask(Kind.EXPORT, request)

    def cancel(self) -> None:
        """Stop an export that is on its way."""
        if not self.is_free and self._foot.state is not State.STOPPING:
            self._enter(State.STOPPING)
            self._foot.tell(self.tr("Cancelling…"))
            self._process.cancel()

    # what the process says

    def _on_shown(self, shown: Shown) -> None:
        self._is_seen = True
        self._sample.show_pages(shown.pages)
        if self._foot.state is State.IDLE and self._request is not None:
            self._sample.show_progress(0, 0)
            self._process.ask(Kind.REHEARSE, self._request)

    def _on_progressed(self, progress: Progress) -> None:
        if self._process.in_hand is Kind.REHEARSE:
            self._sample.show_progress(progress.done, progress.total)
        elif self._foot.state is State.RUNNING:
            self._foot.show_progress(progress.done, progress.total)

    def _on_lost(self, losses: Losses) -> None:
        is_known = self.listed is not None and self.listed.counts == losses.counts
        self._sample.show_losses(losses)
        self.listed = losses
        if self._foot.state is not State.RUNNING:
            return
        if is_known or telling.is_bookkeeping(losses):
            self._process.agree(agreed=True)
        else:
            self._enter(State.ASKING)
            self._foot.refuse(
                self.tr("This format cannot hold everything: see the list. Nothing is written yet.")
            )

    def _on_agreeing(self) -> None:
        self._enter(State.RUNNING)
        self._foot.tell("")
        self._process.agree(agreed=True)

    def _on_stopped(self) -> None:
        if not self.is_free:
            self._enter(State.IDLE)
            self._tell(self.tr("Cancelled; nothing was written."))

    def _on_done(self, done: Done) -> None:
        request = self._request
        assert request is not None, "what is done was asked for"
        self._sample.show_losses(done.losses)
        self.listed = done.losses
        if self.is_free:
            self._foot.count(telling.would_be(done, request.unit))
            return
        self._enter(State.DONE)
        self._tell(telling.done(done, request.unit, request.output.name))
        self.written.emit(request)
        if not self._is_seen:
            self.look(request)

    def _on_refused(self, reason: UserError) -> None:
        text = said(reason.message, reason.arguments)
        if self.is_free:
            self._sample.say(text)
        else:
            self._enter(State.IDLE)
            self._foot.refuse(text)

    # within

    def _tell(self, text: str) -> None:
        self._foot.tell(text)
        announce(self._foot.told, text)

    def _enter(self, state: State) -> None:
        self._foot.enter(state)
        self.moved.emit()

    def _connect(self) -> None:
        self._foot.agreeing.connect(self._on_agreeing)
        self._foot.cancelling.connect(self.cancel)
        self._process.progressed.connect(self._on_progressed)
        self._process.shown.connect(self._on_shown)
        self._process.lost.connect(self._on_lost)
        self._process.done.connect(self._on_done)
        self._process.refused.connect(self._on_refused)
        self._process.stopped.connect(self._on_stopped)
