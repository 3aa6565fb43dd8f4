"""The process that measures agreement, as the window sees it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from onrecord.errors import UserError
from onrecord.work.agreement import protocol
from onrecord.work.agreement.protocol import Ask, Found
from onrecord.work.agreement.records import Asked
from onrecord.work.export_protocol import Progress, Refused

_log = logging.getLogger(__name__)

_ENDING_MS = 1000


def worker() -> list[str]:
    """The command line that starts the process."""
    # -P: nothing that happens to lie in the current folder may pass for a module.
    return [sys.executable, "-P", "-m", "onrecord.work.agreement.worker"]


class AgreementProcess(QObject):
    """Has one question answered at a time, each by a process of its own. It only reads, so that it
    is ended where its answer is not wanted any more."""

    progressed = Signal(object)  # Progress
    found = Signal(object)  # Agreement
    refused = Signal(object)  # UserError

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command or worker())
        self._process: QProcess | None = None

    @property
    def is_busy(self) -> bool:
        return self._process is not None

    def ask(self, project: Path, asked: Asked) -> None:
        """Have this measured in place of whatever is in hand."""
        self.cancel()
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_ready_read)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_error_occurred)
        process.start(self._command[0], list(self._command[1:]))
        process.write(protocol.wish(Ask(project, asked)))

    def cancel(self) -> None:
        """Stop what is in hand; nothing is heard of it any more."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(_ENDING_MS)
        process.deleteLater()

    def _on_ready_read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._hear(protocol.answered(bytes(self._process.readLine().data())))

    def _hear(self, answer: protocol.Answer) -> None:
        match answer:
            case Progress():
                self.progressed.emit(answer)
            case Found(agreement):
                self.cancel()
                self.found.emit(agreement)
            case Refused():
                self.cancel()
                self.refused.emit(answer.error)

    def _on_error_occurred(self, error: QProcess.ProcessError) -> None:
        # All other errors end in `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            self._on_ended()

    def _on_ended(self, *_how: object) -> None:
        self._on_ready_read()
        if self._process is None:
            return
        complaint = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        _log.warning("agreement process: %s", complaint.strip() or self._process.errorString())
        self._process.deleteLater()
        self._process = None
        self.refused.emit(UserError("Measuring stopped unexpectedly; the project is as it was."))
