"""How far people agree: what is measured at the left, what was found at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSaveFile, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from onrecord.errors import UserError, filled
from onrecord.gui.agreement import choices as choosing
from onrecord.gui.agreement.choices import Subject
from onrecord.gui.agreement.foot import MeasureFoot
from onrecord.gui.agreement.form import MeasureForm
from onrecord.gui.agreement.process import AgreementProcess
from onrecord.gui.agreement.results import Question, Results
from onrecord.gui.messages import said
from onrecord.gui.theme import Theme
from onrecord.work.agreement.records import Agreement
from onrecord.work.export_protocol import Progress

CHOICES = "agreement/choices"
"""Setting: what was chosen last, as JSON."""

_FORM = 300


class AgreementWindow(QDialog):
    """What takes time is done by a process beside the window."""

    cases_wanted = Signal(object)  # Shown

    def __init__(
        self,
        subject: Subject,
        settings: QSettings,
        questions: Question,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agreement"))
        self._subject, self._settings = subject, settings
        self.form = MeasureForm(subject)
        self.results = Results(theme, questions, self._keep, subject.project.parent)
        self.foot = MeasureFoot()
        self.process = AgreementProcess(parent=self)
        self._is_shown = False  # whether figures are on the screen
        self._has_changed = False  # whether the project has, since it was last measured
        self._assemble()
        kept = choosing.read(str(settings.value(CHOICES, "", type=str)))
        self.form.take(choosing.fitting(kept, subject), subject)
        self._connect()
        self.form.people.setFocus()

    def refresh(self, subject: Subject) -> None:
        """The project has changed: offer what is there now."""
        chosen = choosing.fitting(self.form.choices, subject)
        self._subject = subject
        self.form.take(chosen, subject)
        self._has_changed = True
        if self._is_shown:
            self._tell_how_new()
        elif not self.process.is_busy:
            self._say_what_is_lacking()

    def measure(self) -> None:
        """Have it measured, or say why it cannot be."""
        if self._say_what_is_lacking():
            return
        try:
            asked = choosing.asked(self.form.choices, self._subject)
        except UserError as reason:
            self._refuse(reason)
            return
        self._settings.setValue(CHOICES, choosing.written(self.form.choices))
        if not self._is_shown:
            self.results.show_nothing(self.tr("Reading what people tagged…"))
        self.foot.tell("")
        self._set_busy(busy=True)
        self._has_changed = False
        self.process.ask(self._subject.project, asked)

    def wear(self, theme: Theme) -> None:
        """Show pictures in these colours."""
        self.results.wear(theme)

    def _say_what_is_lacking(self) -> bool:
        """Whether there is nothing to compare at all, which is told."""
        if choosing.can_compare(self._subject):
            return False
        self._is_shown = False
        self.results.show_nothing(
            self.tr(
                "There is nothing to compare yet: agreement needs two people who have done the "
                "same article. Hand the project out with Review > Hand out…, and take in what "
                "comes back with Review > Take in…. An article counts once it is marked as done."
            )
        )
        return True

    # what comes

    def _on_changed(self) -> None:
        if self._is_shown and not self.process.is_busy:
            self.foot.tell(self.tr("Measure to see what that comes to."))

    def _on_progressed(self, progress: Progress) -> None:
        self.foot.show_progress(progress.done, progress.total)

    def _on_found(self, found: Agreement) -> None:
        self._set_busy(busy=False)
        self._is_shown = bool(found.articles)
        if found.articles:
            self.results.show_found(found, self._subject.codebook)
            self._tell_how_new()
            if self.foot.measure.hasFocus():  # which was waited for
                self.results.take_focus()
        else:
            self.results.show_nothing(
                self.tr("No article has been done by two of these people. Tick others, or mark "
                        "articles as done.")
            )  # fmt: skip

    def _tell_how_new(self) -> None:
        changed = self.tr("The project has changed since: measure again.")
        self.foot.tell(changed if self._has_changed else "")

    def _on_refused(self, reason: UserError) -> None:
        self._set_busy(busy=False)
        self._refuse(reason)

    def _on_cancelling(self) -> None:
        self.process.cancel()
        self._set_busy(busy=False)
        if not self._is_shown:
            self.results.show_nothing(self.tr("Nothing was measured."))
        self.foot.tell(self.tr("Cancelled."))

    def _refuse(self, reason: UserError) -> None:
        self.foot.refuse(said(reason.message, reason.arguments))

    def _set_busy(self, *, busy: bool) -> None:
        self.foot.set_busy(busy=busy)
        self.form.setEnabled(not busy)

    def _keep(self, path: Path, data: bytes) -> bool:
        """Write a file whole, or leave what is there as it is; tells which."""
        file = QSaveFile(str(path))
        written = (
            file.open(QSaveFile.OpenModeFlag.WriteOnly)
            and file.write(data) == len(data)
            and file.commit()
        )
        if written:
            self.foot.tell(filled(self.tr("{file} is saved."), {"file": path.name}))
        else:
            self._refuse(UserError("{file} could not be written.", file=path.name))
        return written

    # leaving

    def reject(self) -> None:
        """Esc: first cancel what is on its way, then close."""
        if self.process.is_busy:
            self._on_cancelling()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self.process.cancel()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.process.cancel()
        super().closeEvent(event)

    # building

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.foot.measuring.connect(self.measure)
        self.foot.cancelling.connect(self._on_cancelling)
        self.foot.closing.connect(self.close)
        self.process.progressed.connect(self._on_progressed)
        self.process.found.connect(self._on_found)
        self.process.refused.connect(self._on_refused)
        self.results.chosen.connect(self.cases_wanted)

    def _assemble(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1320, 820)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        area.setFixedWidth(_FORM)
        panes = QHBoxLayout()
        panes.setContentsMargins(22, 18, 22, 0)
        panes.setSpacing(22)
        panes.addWidget(area)
        panes.addWidget(self.results, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(panes, 1)
        layout.addWidget(self.foot)
