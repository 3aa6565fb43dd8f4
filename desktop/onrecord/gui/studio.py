"""One window at a time: opened on a project, built anew, and left for another project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from onrecord.errors import UserError
from onrecord.gui import greeting
from onrecord.gui.asking import Answers
from onrecord.gui.building import build, keep_on_screen, rebuilt
from onrecord.gui.look import Look
from onrecord.gui.main_window import MainWindow
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.speaking import speak
from onrecord.model.edits import Edit
from onrecord.model.layers import Annotator
from onrecord.work import who
from onrecord.work.projects import open_session, sample_path
from onrecord.work.session import Session

if TYPE_CHECKING:
    from onrecord.gui.companions import Companions
    from onrecord.gui.projects.start import StartWindow


class Studio(QObject):
    """Holds the one window of the program, or the page to start from while there is none."""

    arrived = Signal(object)  # MainWindow: it is shown now

    def __init__(self, settings: QSettings, questions: Answers, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        self._questions = questions
        self._start_page: StartWindow | None = None
        self._companions: Companions | None = None
        self.window: MainWindow | None = None
        speak(application, Choices(settings).language)

    def begin(self) -> None:
        """Show recent projects and the sample, and open what is chosen there."""
        from onrecord.gui.projects.start import StartWindow

        look = Look(self._settings)
        page = StartWindow(Choices(self._settings), look, self._questions)
        look.setParent(page)
        page.project_wanted.connect(self._on_project_wanted)
        self._start_page = page
        page.show()

    def open(self, path: Path, *, annotator: str | None = None) -> None:
        """Open a project in place of what is open.

        Raises UserError when it cannot be opened; what is open stays.
        """
        if self.window is not None and path.resolve() == self.window.desk.session.path.resolve():
            raise UserError("This project is open already.")
        session = open_session(path, annotator=annotator)
        self._application.setQuitOnLastWindowClosed(False)  # the next is about to open
        try:
            if self._left():
                self._enter(session, asked_for=annotator)
            else:
                session.close()
        finally:
            self._application.setQuitOnLastWindowClosed(True)

    def close(self) -> None:
        """Let go of the project; called once the window has closed."""
        if self._companions is not None:
            self._companions.close()
            self._companions = None
        if self.window is not None:
            for waiting in self.window.findChildren(QTimer):
                waiting.stop()  # it would ask a project that is closed
            self.window.desk.session.close()
            self.window = None

    def build_anew(self) -> None:
        """Let a fresh window take the place of this one, for another codebook or language."""
        if self.window is None:
            return
        speak(self._application, Choices(self._settings).language)
        companions = self._companions
        fresh = rebuilt(self.window)
        if fresh is not None:
            if companions is not None:
                companions.close()
            self._take_up(fresh)

    def _left(self) -> bool:
        """Close what is open; False when the person would rather stay."""
        if self.window is not None:
            if not self.window.close():
                return False
            old = self.window
            self.close()
            old.deleteLater()
        elif self._start_page is not None:
            self._start_page.close()
            self._start_page.deleteLater()
            self._start_page = None
        return True

    def _enter(self, session: Session, *, asked_for: str | None) -> None:
        window = build(session, settings=self._settings, questions=self._questions)
        if asked_for is None and not session.notices:
            greeting.tell_who(window)
        self._take_up(window)
        keep_on_screen(window)
        window.show()
        QTimer.singleShot(0, window, window.cards.prepare)
        QTimer.singleShot(0, window, lambda: self._remember(session.path))
        QTimer.singleShot(0, window, lambda: greeting.tell_hidden(window))

    def _take_up(self, window: MainWindow) -> None:
        """Follow a window: what it wants, who sits in it, and what goes along with it."""
        self.window, self._companions = window, None
        queued = Qt.ConnectionType.QueuedConnection  # who asks may be part of what goes
        window.project_wanted.connect(self._on_project_wanted, queued)
        window.anew_wanted.connect(self.build_anew, queued)
        window.served_anew.connect(self._on_served_anew)
        window.desk.seated.connect(self._keep_who)
        window.desk.edited.connect(self._on_edited)
        QTimer.singleShot(0, window, lambda: self._accompany(window))
        QTimer.singleShot(0, window, lambda: greeting.begin_hints(window))
        QTimer.singleShot(0, window, lambda: self.arrived.emit(window))

    def _accompany(self, window: MainWindow) -> None:
        """Let entities be found and copies be made; nothing of it is imported before the paint."""
        if self.window is window:
            from onrecord.gui.companions import Companions

            self._companions = Companions(window)
            self._companions.start()

    def _remember(self, path: Path) -> None:
        from onrecord.gui.projects.recents import Recents

        Recents(Choices(self._settings)).add(path)

    def _keep_who(self) -> None:
        """Remember who sits down; a name tried on in the sample is none for one's own projects."""
        if self.window is not None:
            desk = self.window.desk
            path, name = desk.session.path, desk.session.annotator.name
            is_sample = path == sample_path().resolve()
            desk.ask(who.keep, name, path, anywhere=not is_sample)

    def _on_project_wanted(self, path: Path) -> None:
        try:
            self.open(path)
        except UserError as reason:
            if self.window is not None:
                self.window.messages.tell(reason)
            elif self._start_page is not None:
                self._start_page.tell(reason)

    def _on_served_anew(self, what: str) -> None:
        if self._companions is not None:
            begin = {
                "entities": self._companions.start_entities,
                "backups": self._companions.start_copies,
            }
            begin[what]()

    def _on_edited(self, edit: Edit) -> None:
        """Take up a new name of mine, also one that an undo brought back."""
        if self.window is None or Annotator not in edit.kinds:
            return
        session = self.window.desk.session
        me = next((a for a in session.annotators() if a.id == session.annotator.id), None)
        if me is not None and me.name != session.annotator.name:
            desk = self.window.desk
            # Later: others have to hear of the edit first.
            QTimer.singleShot(0, desk, lambda: desk.seat(session.as_annotator(me.name)))
