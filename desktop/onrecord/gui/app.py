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
from onrecord.gui.copies import Copies
from onrecord.gui.crash import Crashes
from onrecord.gui.desk import Desk
from onrecord.gui.highlighter import Highlighter
from onrecord.gui.highlights import Highlights
from onrecord.gui.look import Look
from onrecord.gui.main_window import Answers, MainWindow
from onrecord.gui.questions import Questions
from onrecord.work import who
from onrecord.work.projects import open_session, sample_path
from onrecord.work.session import Session

_COLLECTING_MS = 1000


def run(path: Path, *, annotator: str | None = None) -> int:
    """Open the window on a project and stay until it is closed; the exit status."""
    application = ready_application()
    crashes = Crashes(user_log_path("onrecord"), application)
    crashes.install()
    try:
        session = open_session(path, annotator=annotator)
    except UserError as reason:
        return _refused(reason)
    window = build(session, settings=QSettings("Onrecord", "Onrecord"), questions=Questions())
    highlights = with_highlights(window)
    copies = Copies(window.desk, window)
    _remember_who(window, asked_for=annotator)
    collector = Collector(application)
    collector.start()
    window.show()
    # After the first paint: nothing of the language may delay the window.
    QTimer.singleShot(0, highlights.start)
    QTimer.singleShot(0, copies.start)
    QTimer.singleShot(0, window.cards.prepare)
    status = application.exec()
    highlights.close()
    copies.close()
    collector.stop()
    window.desk.session.close()
    return status


def _remember_who(window: MainWindow, *, asked_for: str | None) -> None:
    """Keep who sits down in the window; tell it where that may not be what they want."""
    desk, path = window.desk, window.desk.session.path
    is_sample = path == sample_path().resolve()

    def keep() -> None:
        # A name tried on in the sample is no name for one's own projects.
        desk.ask(who.keep, desk.session.annotator.name, path, anywhere=not is_sample)

    desk.seated.connect(keep)
    if asked_for is None and not desk.session.notices:
        _tell_who(window, is_sample=is_sample)


def _tell_who(window: MainWindow, *, is_sample: bool) -> None:
    session = window.desk.session
    name = session.annotator.name
    others = [each.name for each in session.annotators() if each.name != name]
    if is_sample and others and not session.is_known():
        message = UserError(
            "The sample: to see how {others} tagged it, choose their names at the bottom right.",
            others=", ".join(others),
        )
    elif not who.kept(session.path) or (others and not session.is_known()):
        message = UserError(
            "You work as “{name}”. To be known by another name, choose it at the bottom right.",
            name=name,
        )
    else:
        return
    window.messages.tell(message)


def ready_application() -> QApplication:
    """The one application, in our style and type."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Onrecord")
    application.setApplicationDisplayName("Onrecord")
    application.setDesktopFileName("onrecord")
    application.setStyle("Fusion")
    fonts.load()
    application.setFont(fonts.sans(13))
    return application


def build(session: Session, *, settings: QSettings, questions: Answers) -> MainWindow:
    """The window on this session, filled and ready to be shown."""
    look = Look(settings)
    window = MainWindow(Desk(session), look, questions=questions, settings=settings)
    look.setParent(window)
    window.desk.setParent(window)
    window.start()
    return window


def with_highlights(window: MainWindow, highlighter: Highlighter | None = None) -> Highlights:
    """What finds the entities for this window; call ``start`` once it has painted."""
    found = Highlights(window.desk, window.sitting, highlighter or Highlighter(), window)
    found.told.connect(window.status.show_machine)
    return found


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
    Questions().tell_problem(str(reason))
    return 1
