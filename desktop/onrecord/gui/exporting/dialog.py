"""Turns the project into a dataset: what is chosen at the left, how it looks at the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from onrecord.errors import UserError
from onrecord.gui.exporting import choices as choosing
from onrecord.gui.exporting.choices import Choices, Subject
from onrecord.gui.exporting.course import Course
from onrecord.gui.exporting.foot import Foot, State
from onrecord.gui.exporting.form import ChoiceForm
from onrecord.gui.exporting.memory import Memory
from onrecord.gui.exporting.place import replaces
from onrecord.gui.exporting.process import ExportProcess
from onrecord.gui.exporting.sample import Sample
from onrecord.gui.messages import said
from onrecord.model.formats import Format
from onrecord.work.overwriting import is_ours
from onrecord.work.requests import Request

_RESTED_MS = 250  # the preview waits for the end of typing


class PlaceQuestion(Protocol):
    """Asks where a dataset goes."""

    def place_for_dataset(
        self, parent: QWidget, suggested: Path, *, is_folder: bool
    ) -> Path | None: ...


class ExportDialog(QDialog):
    """Everything that takes time is done by a process beside the window."""

    folder_wanted = Signal(object)  # Path: to be shown in the system's file manager

    def __init__(
        self,
        formats: Sequence[Format],
        subject: Subject,
        memory: Memory,
        questions: PlaceQuestion,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._subject, self._memory, self._questions = subject, memory, questions
        self._wish: Request | None = None
        self._refusal = ""  # why nothing can be put at its place
        self.form, self.sample, self.foot = ChoiceForm(formats, subject), Sample(), Foot()
        self.process = ExportProcess(subject.project, parent=self)
        self.course = Course(self.process, self.foot, self.sample, self)
        self._rest = QTimer(self, singleShot=True, interval=_RESTED_MS)
        self._assemble()
        self.form.take(self._remembered(), subject)
        self._format = self.form.chosen_format
        if not self.form.choices.output:
            self._suggest_place()
        self._connect()
        self._renew()
        self.form.format.setFocus()

    # what is chosen

    def refresh(self, subject: Subject) -> None:
        """The project has changed: offer what is there now, and look again."""
        choices = self.form.choices
        self._subject = subject
        self.form.take(choosing.fitting(choices, subject), subject)
        if self.course.is_free:
            self._renew()

    def _remembered(self) -> Choices:
        return choosing.fitting(self._memory.choices(self._subject.project), self._subject)

    def _suggest_place(self) -> None:
        chosen, project = self.form.chosen_format, self._subject.project
        folder = self._memory.folder(chosen.name) or project.parent
        output = self.form.choices.output
        self.form.put(choosing.suggested(output, self._format, chosen, folder, project))

    def _on_format_changed(self) -> None:
        self.sample.wait()
        self._suggest_place()
        self._format = self.form.chosen_format

    def _on_browsing(self) -> None:
        chosen = self.form.chosen_format
        try:
            now = choosing.place_of(self.form.choices.output)
        except UserError:
            now = self._subject.project.with_suffix(chosen.suffix)
        found = self._questions.place_for_dataset(self, now, is_folder=chosen.is_folder)
        if found is None:
            return
        if chosen.is_folder:
            found = choosing.within(found, now.name, is_ours=is_ours(found))
        self.form.put(str(found))

    def _on_changed(self) -> None:
        self._memory.keep(self._subject.project, self.form.choices)
        self._renew()

    # looking at it

    @property
    def is_waiting(self) -> bool:
        """Whether the preview waits for the person to rest."""
        return self._rest.isActive()

    def _renew(self) -> None:
        """Show what the choices come to, once the person rests."""
        self.course.reset()
        self._wish = self._asked_for()
        self._look_at_place()
        if not self._refusal:
            self.foot.tell("")
        if self._wish is not None:
            self.sample.forget()
            if not self.sample.has_pages:
                self.sample.wait()
            self._rest.start()

    def _look_at_place(self) -> None:
        """Have the button do what it says; where it can do nothing, that is told at rest."""
        self._refusal, taken = "", False
        try:
            taken = self._wish is not None and self._replaces(self._wish)
        except UserError as reason:
            self._refusal = said(reason.message, reason.arguments)
        self.form.place.warn(replacing=taken)
        self.foot.export.setEnabled(self._wish is not None and not self._refusal)
        self.foot.export.setText(self.tr("Replace it") if taken else self.tr("Export"))

    def _replaces(self, wish: Request) -> bool:
        return replaces(wish.output, self.form.chosen_format, self._subject.project)

    def _asked_for(self) -> Request | None:
        """What the choices ask for; None where that is nothing, which is told."""
        if not self._subject.articles:
            self.sample.say(
                self.tr("There is nothing to export yet: bring articles in with File > Import….")
            )
            return None
        try:
            return choosing.request_of(self.form.choices, self.form.chosen_format, self._subject)
        except UserError as reason:
            self.sample.say(said(reason.message, reason.arguments))
            return None

    def _on_rested(self) -> None:
        if self._refusal:
            self.foot.refuse(self._refusal)
        if self._wish is not None:
            self.course.look(self._wish)

    # exporting

    def _on_exporting(self) -> None:
        if self._wish is not None:
            self._rest.stop()
            self.course.begin(self._wish)

    def _on_moved(self) -> None:
        self.form.setEnabled(self.course.is_free)
        if self.course.is_free:
            self._look_at_place()

    def _on_written(self, request: Request) -> None:
        self._memory.keep_folder(request.format_name, request.output.parent)

    def _on_showing(self) -> None:
        if self._wish is not None:
            self.folder_wanted.emit(self._wish.output)

    # leaving

    def reject(self) -> None:
        """Esc: first cancel what is on its way, then close."""
        if self.course.is_free:
            super().reject()
        else:
            self.course.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.process.close()
        self.foot.enter(State.IDLE)
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.process.close()
        super().done(result)

    # building

    def _connect(self) -> None:
        self._rest.timeout.connect(self._on_rested)
        form, foot = self.form, self.foot
        form.changed.connect(self._on_changed)
        form.format_changed.connect(self._on_format_changed)
        form.place.browsing.connect(self._on_browsing)
        foot.exporting.connect(self._on_exporting)
        foot.closing.connect(self.reject)
        foot.showing.connect(self._on_showing)
        self.course.moved.connect(self._on_moved)
        self.course.written.connect(self._on_written)

    def _assemble(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1160, 760)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        area.setFixedWidth(500)
        panes = QHBoxLayout()
        panes.setSpacing(8)
        panes.addWidget(area)
        panes.addWidget(self.sample, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(panes, 1)
        layout.addWidget(self.foot)
