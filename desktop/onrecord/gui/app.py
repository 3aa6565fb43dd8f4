"""The program with a window: the one place that builds everything and connects it."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from platformdirs import user_log_path
from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from onrecord.errors import UserError
from onrecord.gui import fonts
from onrecord.gui.building import build
from onrecord.gui.crash import Crashes
from onrecord.gui.messages import said
from onrecord.gui.questions import Questions
from onrecord.gui.studio import Studio

__all__ = ["Collector", "build", "ready_application", "run"]

_COLLECTING_MS = 1000


def run(path: Path | None, *, annotator: str | None = None) -> int:
    """Open the window on a project, or the page to start from; the exit status once it closes."""
    application = ready_application()
    crashes = Crashes(user_log_path("onrecord"), application)
    crashes.install()
    studio = Studio(QSettings("Onrecord", "Onrecord"), Questions(), application)
    try:
        if path is None:
            studio.begin()
        else:
            studio.open(path, annotator=annotator)
    except UserError as reason:
        return _refused(reason)
    collector = Collector(application)
    collector.start()
    status = application.exec()
    studio.close()
    collector.stop()
    return status


def ready_application() -> QApplication:
    """The one application, in our style and type."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
        application.setStyle("Fusion")
    else:  # told so, Qt hands out no QStyle, a class that takes PySide 8 ms to make
        application = QApplication([*(sys.argv[:1] or ["onrecord"]), "-style", "fusion"])
    application.setApplicationName("Onrecord")
    application.setApplicationDisplayName("Onrecord")
    application.setDesktopFileName("onrecord")
    fonts.load()
    application.setFont(fonts.sans(13))
    return application


class Collector(QObject):
    """Collects garbage in the window's thread only, between events.

    Python's own collector runs in whichever thread allocates and may destroy Qt objects there.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        gc.disable()
        self._timer.start(_COLLECTING_MS)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return


def _refused(reason: UserError) -> int:
    sys.stderr.write(f"{reason}\n")
    if sys.stderr.isatty():
        return 1
    Questions().tell_problem(said(reason.message, reason.arguments))
    return 1
