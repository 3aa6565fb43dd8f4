"""Long work done in slices between which the window answers."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from onrecord.errors import UserError

_SLICE_MS = 30  # a frame or two: what is pressed meanwhile is answered at once

Steps = Generator[Any, None, Any]
"""Yields how far it is; closing it takes back what it did."""


class Slices(QObject):
    """Drives steps from a zero timer, and says how far they are and what came of them."""

    moved = Signal(object)
    ended = Signal(object)
    refused = Signal(object)  # UserError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_running(self) -> bool:
        return self._steps is not None

    def begin(self, steps: Steps) -> None:
        """Take the first step as soon as the window has nothing else to do."""
        self.stop()
        self._steps = steps
        self._timer.start()

    def finish(self) -> None:
        """Take the steps that are left at once."""
        while self._steps is not None:
            self._step(self._steps)

    def stop(self) -> UserError | None:
        """Give up: the steps take back what they did. Why, if they could not."""
        steps = self._let_go()
        try:
            if steps is not None:
                steps.close()
        except UserError as reason:
            return reason
        return None

    def _on_timeout(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        last = None
        while self._steps is not None and clock.elapsed() < _SLICE_MS:
            last = self._step(self._steps)
        if last is not None and self._steps is not None:
            self.moved.emit(last)

    def _step(self, steps: Steps) -> Any:
        is_over = True  # whatever is raised: nothing more is asked of it
        try:
            reached = next(steps)
            is_over = False
        except StopIteration as end:
            self._let_go()
            self.ended.emit(end.value)
            return None
        except UserError as reason:
            self._let_go()
            self.refused.emit(reason)
            return None
        finally:
            if is_over and self._steps is steps:
                self._let_go()
        return reached

    def _let_go(self) -> Steps | None:
        steps, self._steps = self._steps, None
        self._timer.stop()
        return steps
