"""The import: what is in the files, what becomes of it here, how far it is, what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from onrecord.errors import UserError
from onrecord.gui import fittings, tab_order
from onrecord.gui.announcing import announce
from onrecord.gui.importing.bringing import (
    Bringing,
    Found,
    Outcome,
    Plan,
    Progress,
    Sentence,
)
from onrecord.gui.importing.choices import left_out
from onrecord.gui.importing.mapping_table import MappingTable
from onrecord.gui.importing.progress import ProgressLine
from onrecord.gui.importing.report import Report
from onrecord.gui.importing.source_form import SourceForm
from onrecord.gui.importing.telling import Telling
from onrecord.gui.messages import said
from onrecord.gui.slices import Slices
from onrecord.gui.theme import Theme

_WIDTH, _HIGHEST = 780, 720
_SEVERAL = 2  # open questions that are worth a button for all of them
_FRAME = 60  # of the window around it


class Phase(Enum):
    """What the dialog is at."""

    LOOKING = auto()
    ASKING = auto()
    WORKING = auto()
    DONE = auto()


class ImportDialog(QDialog):
    """Looks through the files, asks what only the person knows, and brings all of it in.

    Cancel takes back what was done so far, whenever it is pressed. Where nothing is to be asked,
    the files go in without a question.
    """

    brought = Signal(object)  # sentences that are still to be told; the dialog is gone by then
    cancelled = Signal()  # and what had come in is taken back

    def __init__(self, bringing: Bringing, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Import"))
        self._bringing, self._telling = bringing, Telling(self)
        self.phase = Phase.LOOKING
        self._found: Found | None = None
        self._outcome: Outcome | None = None
        self.slices = Slices(self)
        self.source, self.table = SourceForm(bringing.formats), MappingTable(theme)
        self.progress = ProgressLine(self.tr("Progress of the import"))
        self.add_button = fittings.button(self.tr("Add all that are marked"), 13)
        self.report = Report(self.tr("Worth knowing"))
        self.notice = fittings.notice()
        self._head = fittings.heading(self._telling.title(bringing), 18)
        self._labels_head, self._report_head = fittings.heading(), fittings.heading()
        self.summary = fittings.muted(px=14, wraps=True)
        self.staying = fittings.muted(px=14, wraps=True)
        self.cancel_button = fittings.foot_button(self.tr("Cancel"))
        self.import_button = fittings.foot_button(self.tr("Import"), primary=True)
        self._assemble()
        self._connect()
        self._show_sentences((), "")
        self._turn(Phase.LOOKING)
        self.resize(_WIDTH, 0)
        self._fit()

    # what the person does

    def look(self) -> None:
        """Look through the files, in the format that is chosen."""
        self._found = None
        self._turn(Phase.LOOKING)
        self.progress.begin(self.tr("Looking through the files…"))
        self.slices.begin(self._bringing.survey(self.source.format_name))

    def bring_in(self) -> None:
        """Bring in what was found, as it was decided."""
        plan = Plan(
            format_name=self.source.format_name,
            annotator=self.source.annotator,
            answers=self.table.answers,
        )
        self._turn(Phase.WORKING)
        self.progress.begin(self.tr("Bringing it in…"))
        self.slices.begin(self._bringing.bring_in(plan))

    def do_at_once(self) -> None:
        """Go as far as nothing is to be asked, out of sight: for a few files."""
        self.look()
        self.slices.finish()
        if self.phase is Phase.ASKING:
            self.open()

    def done(self, result: int) -> None:
        """Go away, whatever the way; what is under way is taken back first."""
        was_working = self.phase is Phase.WORKING and self._outcome is None
        problem = self.slices.stop()
        super().done(result)
        if self._outcome is not None:
            has_told = self.phase is Phase.DONE
            self.brought.emit(self._outcome.came_in if has_told else self._outcome.in_short)
        elif problem is not None:
            self.brought.emit((problem,))
        elif was_working:
            self.cancelled.emit()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the rows have now: style sheets reach them only as they show."""
        super().showEvent(event)
        self._fit()

    # what the import says

    def _on_moved(self, at: Progress) -> None:
        self.progress.show_at(at.done, at.total, self._telling.progress(at))

    def _on_ended(self, result: Found | Outcome) -> None:
        if isinstance(result, Outcome):
            self._on_brought(result)
        elif result.asks or self.source.format_name != "auto":
            self._found = result
            self._show_found(result)
            self._turn(Phase.ASKING)
            self._fit()
        else:
            self.bring_in()

    def _on_brought(self, outcome: Outcome) -> None:
        self._outcome = outcome
        if not (outcome.reasons and self.isVisible()):
            self.accept()
            return
        self.summary.setText("\n".join(said(x.message, x.arguments) for x in outcome.came_in))
        self._show_sentences(outcome.reasons, self.tr("Left out, and worth knowing"))
        self._turn(Phase.DONE)
        self._fit()
        announce(self, self.summary.text())

    def _on_refused(self, reason: UserError) -> None:
        """The files cannot be read, or not be brought in so; nothing has changed."""
        self._turn(Phase.ASKING)
        self.notice.setText(said(reason.message, reason.arguments))
        self.notice.show()
        announce(self.notice, self.notice.text())

    # showing

    def _turn(self, phase: Phase) -> None:
        """Show what belongs to the phase."""
        self.phase = phase
        is_asking, is_done = phase is Phase.ASKING, phase is Phase.DONE
        self.notice.hide()
        self.progress.setVisible(phase in (Phase.LOOKING, Phase.WORKING))
        self.source.setVisible(not is_done)
        self.source.setEnabled(phase in (Phase.LOOKING, Phase.ASKING))
        self.table.setEnabled(is_asking)
        for each in (self._labels_head, self.table):
            each.setVisible(bool(self.table.rows) and not is_done)
        self.add_button.setEnabled(is_asking)
        self.add_button.setVisible(not is_done and self._count_open() >= _SEVERAL)
        self.import_button.setVisible(not is_done)
        self.import_button.setEnabled(is_asking and self._holds_something)
        self.cancel_button.setText(self.tr("Close") if is_done else self.tr("Cancel"))
        self.cancel_button.setDefault(is_done)
        self._show_staying()
        self.summary.setVisible(bool(self.summary.text()))
        if not self.source.format.hasFocus():  # there the arrows walk from format to format
            self._first_stop().setFocus()

    @property
    def _holds_something(self) -> bool:
        return self._found is not None and not self._found.is_nothing

    def _first_stop(self) -> QWidget:
        """Where the keys go first: to what nobody has answered, else to what goes on."""
        if self.phase is not Phase.ASKING:
            return self.cancel_button
        if not self._holds_something:
            return self.source.format
        unanswered = (row.becomes for row in self.table.rows if row.is_open)
        return next(unanswered, self.import_button)

    def _count_open(self) -> int:
        return sum(row.is_open for row in self.table.rows)

    def _show_found(self, found: Found) -> None:
        last = self._bringing.last(found)
        self.source.show_recognised(found.formats)
        self.source.ask_whose(self._bringing.people if found.is_nobodys else (), last.annotator)
        self.table.show_labels(found.theirs, self._bringing.codebook, last.labels)
        tab_order.follow(self.add_button, self.table)
        self._labels_head.setText(self.tr("Their labels, and yours"))
        self.summary.setText(self._telling.summary(found))
        self._show_sentences(found.remarks, self.tr("Worth knowing"))

    def _fit(self) -> None:
        """Be as high as what is shown, as far as the screen has the room."""
        self._column.activate()  # what has just come into sight counts
        most = min(_HIGHEST, self.screen().availableSize().height() - _FRAME)
        self.resize(self.width(), min(self.sizeHint().height(), most))

    def _show_sentences(self, sentences: Sequence[Sentence], head: str) -> None:
        self.report.show_all(sentences)
        self._report_head.setText(self._telling.counted(head, len(sentences)))
        for each in (self._report_head, self.report):
            each.setVisible(bool(sentences))

    def _show_staying(self) -> None:
        """Keep the line under the labels in step with what is chosen."""
        stays = [] if self.phase is Phase.DONE else left_out(self.table.answers)
        self.staying.setText(self._telling.staying(stays))
        self.staying.setVisible(bool(stays))

    # building

    def _assemble(self) -> None:
        self._head.setWordWrap(True)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(10)
        for each in (self._head, self.source, self.progress):
            layout.addWidget(each)
            layout.addSpacing(4)
        layout.addLayout(self._build_labels_head())
        layout.addWidget(self.table, 1)
        for each in (self.staying, self.summary, self._report_head):
            layout.addWidget(each)
        layout.addWidget(self.report)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addSpacing(4)
        layout.addLayout(fittings.foot(self.cancel_button, self.import_button))

    def _build_labels_head(self) -> QHBoxLayout:
        self.add_button.setToolTip(
            self.tr("Take every label that the codebook does not have into it")
        )
        row = QHBoxLayout()
        row.addWidget(self._labels_head, 1)
        row.addWidget(self.add_button)
        return row

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self.bring_in)
        self.source.format_chosen.connect(self.look)
        self.table.changed.connect(self._show_staying)
        self.add_button.clicked.connect(self.table.add_open)
        self.slices.moved.connect(self._on_moved)
        self.slices.ended.connect(self._on_ended)
        self.slices.refused.connect(self._on_refused)
