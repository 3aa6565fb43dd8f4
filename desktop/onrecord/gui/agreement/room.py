"""The screen of agreement, opened once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from onrecord.gui.agreement.choices import Subject, Whose
from onrecord.gui.agreement.picture import Shown
from onrecord.gui.agreement.window import AgreementWindow
from onrecord.model.comments import Comment
from onrecord.model.edits import Edit
from onrecord.model.layers import LayerKind
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Settlement
from onrecord.work.agreement.cases import cases_behind
from onrecord.work.agreement.records import By
from onrecord.work.session import Session

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow
    from onrecord.gui.theme import Theme

_UNMEASURED = frozenset({Comment, Repair, Settlement})


class AgreementRoom(QObject):
    """Shows agreement beside the window, and keeps what it offers up to date with the project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._shown: AgreementWindow | None = None
        window.desk.edited.connect(self._on_edited)
        window.intake.came.connect(self._on_changed)
        window.look.changed.connect(self._on_look_changed)

    def show(self) -> None:
        """Open the screen and measure, or come back to it."""
        if self._shown is None:
            subject = self._window.desk.ask(subject_of, self._window.desk.session)
            if subject is None:
                return
            main = self._window
            self._shown = shown = AgreementWindow(
                subject, main.settings, main.questions, main.look.theme, main
            )
            shown.cases_wanted.connect(self._on_cases_wanted)
            shown.destroyed.connect(self._on_destroyed)
            shown.show()
            shown.measure()
        self._shown.activateWindow()

    def _on_cases_wanted(self, shown: Shown) -> None:
        session = self._window.desk.session
        names = shown.key if shown.by is By.PAIR else ()
        people = (session.project.read.annotator_named(name) for name in names)
        wanted = cases_behind(
            shown.told.path,
            session.codebook,
            annotators=tuple(each.id for each in people if each is not None),
            articles=shown.articles,
        )
        reviewing: Any = self._window.rooms["reviewing"]
        reviewing.show_cases(wanted)

    def _on_edited(self, edit: Edit) -> None:
        if edit.kinds - _UNMEASURED:
            self._on_changed()

    def _on_changed(self) -> None:
        if self._shown is not None and self._shown.isVisible():
            subject = self._window.desk.ask(subject_of, self._window.desk.session)
            if subject is not None:
                self._shown.refresh(subject)

    def _on_look_changed(self, theme: Theme) -> None:
        if self._shown is not None:
            self._shown.wear(theme)

    def _on_destroyed(self) -> None:
        self._shown = None


def subject_of(session: Session) -> Subject:
    """What there is to compare in this project."""
    people = [
        Whose(name, LayerKind(kind), layers if kind == LayerKind.MACHINE else done)
        for name, kind, layers, done, _tags in session.project.read.layer_counts()
    ]
    return Subject(session.path, tuple(people), session.codebook)
