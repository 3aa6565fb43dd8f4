"""Finds the entities of the articles shown, in a process beside the window."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

from onrecord.errors import UserError
from onrecord.work import suggesting

_log = logging.getLogger(__name__)

_CLOSING_MS = 150
_KILLING_MS = 1000
_MAY_CRASH = 2


class Highlighter(QObject):
    """Asks the language process for entities; it starts with the first ask.

    One article is worked on at a time and the one asked for last comes first, since that is
    what the person looks at. A process that crashes is started once more by the next ask.
    """

    ready = Signal(str)
    """The name of the machine layer that all findings belong to."""
    found = Signal(str, object)
    """An article's id and its list of findings."""
    failed = Signal(object)
    """The UserError that says why there are no (more) findings."""

    def __init__(self, command: Sequence[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command or suggesting.worker())
        self._waiting: dict[str, str] = {}
        self._asked: str | None = None
        self._is_ready = False
        self._crashes = 0
        self._given_up = False
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._on_ready_read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error_occurred)

    def ask(self, article_id: str, text: str) -> None:
        """Have the entities of this article found; ``found`` or ``failed`` will tell.

        Asking again for an article that is waiting moves it to the front.
        """
        if self._given_up or article_id == self._asked:
            return
        self._waiting.pop(article_id, None)
        self._waiting[article_id] = text
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._process.start(self._command[0], list(self._command[1:]))
        self._ask_next()

    def close(self) -> None:
        """End the process. It has nothing to save, so it is killed if it lingers."""
        self._given_up = True
        self._waiting.clear()
        if self._process.state() is QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_CLOSING_MS):
            self._process.kill()
            self._process.waitForFinished(_KILLING_MS)

    def _ask_next(self) -> None:
        if self._is_ready and self._asked is None and self._waiting:
            self._asked, text = self._waiting.popitem()
            self._process.write(suggesting.question(self._asked, text))

    def _on_ready_read(self) -> None:
        while self._process.canReadLine():
            self._hear(suggesting.heard(bytes(self._process.readLine().data())))

    def _hear(self, answer: suggesting.Answer) -> None:
        if self._given_up:
            return
        match answer:
            case suggesting.Ready(layer):
                self._is_ready = True
                self.ready.emit(layer)
            case suggesting.Found(article_id, findings):
                self._asked = None
                self.found.emit(article_id, list(findings))
            case suggesting.Failed(error):
                self._give_up(error)
        self._ask_next()

    def _give_up(self, error: UserError) -> None:
        self._given_up = True
        self._waiting.clear()
        self.failed.emit(error)

    def _on_finished(self) -> None:
        self._is_ready = False
        # The article in hand may be what it stumbled over: it is not asked for again.
        self._asked = None
        if not self._given_up:
            self._on_crashed()

    def _on_error_occurred(self, error: QProcess.ProcessError) -> None:
        # All other errors end in `finished`.
        if error is QProcess.ProcessError.FailedToStart and not self._given_up:
            self._on_crashed()

    def _on_crashed(self) -> None:
        _log.warning("language process: %s", self._complaint())
        self._crashes += 1
        if self._crashes == _MAY_CRASH:
            self._give_up(
                UserError(
                    "Looking for entities stopped again. Everything else works; "
                    "restart Onrecord to have entities highlighted."
                )
            )
        else:
            self.failed.emit(
                UserError(
                    "Looking for entities stopped unexpectedly. "
                    "It will be tried again with the next article."
                )
            )

    def _complaint(self) -> str:
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        return said.strip() or self._process.errorString()
