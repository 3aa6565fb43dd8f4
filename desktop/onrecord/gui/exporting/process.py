"""The export process, as the window sees it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from onrecord.errors import UserError
from onrecord.work import export_protocol as protocol
from onrecord.work.export_protocol import Agree, Ask, Cancel, Kind
from onrecord.work.requests import Request

_log = logging.getLogger(__name__)

_CLOSING_MS = 1000
_CLEARING_UP_MS = 4000  # after an export
_KILLING_MS = 1000


def worker() -> list[str]:
    """The command line that starts the export process."""
    # -P: nothing that happens to lie in the current folder may pass for a module.
    return [sys.executable, "-P", "-m", "onrecord.work.export_worker"]


class ExportProcess(QObject):
    """Asks the export process; it starts with the first ask and works on one thing at a time.

    Asking cancels what was asked before, whose answers are not heard any more.
    """

    progressed = Signal(object)  # Progress
    shown = Signal(object)  # Shown: how the first records are written
    lost = Signal(object)  # Losses: the export waits for `agree`
    done = Signal(object)  # Done: of an export or a rehearsal
    refused = Signal(object)  # UserError
    stopped = Signal()  # what was cancelled has come to its end

    def __init__(
        self, project: Path, command: Sequence[str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._command = tuple(command or worker())
        self._number = 0
        self._in_hand: Kind | None = None
        self._closed = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_ready_read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error_occurred)

    @property
    def in_hand(self) -> Kind | None:
        """What is being done; None while nothing is."""
        return self._in_hand

    def ask(self, kind: Kind, request: Request) -> None:
        """Have this done in place of whatever is in hand."""
        if self._closed:
            return
        self.cancel()
        self._number += 1
        self._in_hand = kind
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._process.start(self._command[0], list(self._command[1:]))
        self._say(Ask(self._number, kind, self._project, request))

    def agree(self, *, agreed: bool) -> None:
        """Tell whether to write although something will be lost."""
        self._say(Agree(self._number, agreed))

    def cancel(self) -> None:
        """Stop what is in hand; ``stopped`` tells when nothing is left of it."""
        if self._in_hand is not None:
            self._say(Cancel(self._number))

    def close(self) -> None:
        """End the process; it first clears up after what it has in hand."""
        self._closed = True
        patience = _CLEARING_UP_MS if self._in_hand is Kind.EXPORT else _CLOSING_MS
        self._in_hand = None
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(patience):
            self._process.kill()
            self._process.waitForFinished(_KILLING_MS)

    def _say(self, wish: protocol.Wish) -> None:
        self._process.write(protocol.wish(wish))

    def _on_ready_read(self) -> None:
        while self._process.canReadLine():
            answer = protocol.answered(bytes(self._process.readLine().data()))
            if answer.number == self._number and not self._closed:
                self._hear(answer)

    def _hear(self, answer: protocol.Answer) -> None:
        match answer:
            case protocol.Progress():
                self.progressed.emit(answer)
                return
            case protocol.Lost():
                self.lost.emit(answer.losses)
                return
        self._in_hand = None
        match answer:
            case protocol.Shown():
                self.shown.emit(answer)
            case protocol.Done():
                self.done.emit(answer)
            case protocol.Refused():
                self.refused.emit(answer.error)
            case protocol.Stopped():
                self.stopped.emit()

    def _on_finished(self) -> None:
        if not self._closed:
            self._on_crashed()

    def _on_error_occurred(self, error: QProcess.ProcessError) -> None:
        # All other errors end in `finished`.
        if error is QProcess.ProcessError.FailedToStart and not self._closed:
            self._on_crashed()

    def _on_crashed(self) -> None:
        complaint = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        _log.warning("export process: %s", complaint.strip() or self._process.errorString())
        if self._in_hand is not None:
            self._in_hand = None
            self.refused.emit(
                UserError("The export stopped unexpectedly; the project is as it was.")
            )
