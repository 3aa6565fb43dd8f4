"""Backups while the window is open: made beside the work, never in its way."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from onrecord.errors import UserError
from onrecord.gui.desk import Desk

_MINUTE_MS = 60 * 1000


class Copies(QObject):
    """Sets a copy of the project aside at the start and every few minutes, if it has changed.

    Copying lets go of the interpreter, so a thread is enough; it uses a connection of its own.
    """

    failed = Signal(object)  # UserError

    def __init__(
        self, desk: Desk, parent: QObject | None = None, *, minutes: int = 30, kept: int = 5
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._minutes = minutes
        self._kept = kept
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.make)
        self.failed.connect(desk.refused)

    def start(self) -> None:
        """Make the first copy now, the others as time goes by."""
        self.make()
        self._timer.start(self._minutes * _MINUTE_MS)

    def make(self) -> None:
        if self._desk.session.writable:
            self._pool.start(self._make)

    def close(self) -> None:
        """Wait for a copy that is being made."""
        self._timer.stop()
        self._pool.waitForDone()

    def _make(self) -> None:
        try:
            self._desk.session.back_up(kept=self._kept)
        except UserError as reason:
            self.failed.emit(reason)
