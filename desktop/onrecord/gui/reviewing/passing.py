"""Asks how much of what is agreed is to pass, and lets it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from onrecord.errors import Message, UserError
from onrecord.gui import fittings
from onrecord.gui.desk import Desk
from onrecord.gui.drop_down import DropDown, StepBox
from onrecord.gui.importing.progress import ProgressLine
from onrecord.gui.messages import said
from onrecord.gui.slices import Slices
from onrecord.work import settling
from onrecord.work.settling import Passed

_HERE, _ALL = range(2)


class PassDialog(QDialog):
    """What is agreed in this article or in all, but for a share that stays for a look.

    All articles are read in slices; Esc gives up, with nothing changed.
    """

    share_chosen = Signal(float)
    here_wanted = Signal()  # pass what is agreed in this article
    passed = Signal(object)  # UserError: what came of it

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)  # nothing changes meanwhile
        self.setWindowTitle(self.tr("Pass what is agreed"))
        self._desk = desk
        self.slices = Slices(self)
        self.where, self.share = DropDown(), StepBox()
        self.progress = ProgressLine(self.tr("Progress of passing"))
        self.notice = fittings.notice()
        self.pass_button = fittings.foot_button(self.tr("Pass"), primary=True)
        self.cancel_button = fittings.foot_button(self.tr("Cancel"))
        self._assemble()
        self._connect()

    def ask(self, share: float) -> None:
        """Come up with the share that was chosen last."""
        self.share.setValue(round(100 * share))
        self.progress.hide()
        self.notice.hide()
        self._turn(is_working=False)
        self.open()
        self.where.setFocus()

    def let_pass(self) -> None:
        """Let it pass."""
        share = self.share.value() / 100
        self.share_chosen.emit(share)
        if self.where.currentIndex() == _HERE:
            self.accept()
            self.here_wanted.emit()
            return
        self.notice.hide()
        self._turn(is_working=True)
        self.progress.begin(self.tr("Comparing articles…"))
        self.slices.begin(settling.passing_all(self._desk.session, audit=share))

    def reject(self) -> None:
        self.slices.stop()
        super().reject()

    def _on_moved(self, at: tuple[int, int]) -> None:
        done, total = at
        told = self.tr("Comparing articles: {done} of {all}")
        self.progress.show_at(done, total, told.format(done=done, all=total))

    def _on_ended(self, found: Passed) -> None:
        self.accept()
        edit = found.edit
        if edit is not None:
            self._desk.do(lambda: edit)
        self.passed.emit(told(found))

    def _on_refused(self, reason: Message) -> None:
        self._turn(is_working=False)
        self.progress.hide()
        self.notice.setText(said(reason.message, reason.arguments))
        self.notice.show()

    def _turn(self, *, is_working: bool) -> None:
        for each in (self.where, self.share, self.pass_button):
            each.setEnabled(not is_working)

    # building

    def _assemble(self) -> None:
        self.where.addItems([self.tr("This article"), self.tr("All articles")])
        self.share.setRange(0, 100)
        self.share.setSingleStep(5)
        self.share.setSuffix("\u202f%")
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.where.setFixedHeight(self.share.sizeHint().height())
        form.addRow(self.tr("Pass what is agreed in"), self.where)
        form.addRow(self.tr("Leave for a look"), self.share)
        self.where.setAccessibleName(self.tr("Pass what is agreed in"))
        self.share.setAccessibleName(self.tr("Leave for a look"))
        hint = self.tr("These are drawn by lot and stay in the list, among what is open.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        for each in (fittings.muted(hint, wraps=True), self.progress, self.notice):
            layout.addWidget(each)
        layout.addStretch()
        layout.addLayout(fittings.foot(self.cancel_button, self.pass_button))
        self.setMinimumWidth(430)

    def _connect(self) -> None:
        self.slices.moved.connect(self._on_moved)
        self.slices.ended.connect(self._on_ended)
        self.slices.refused.connect(self._on_refused)
        self.pass_button.clicked.connect(self.let_pass)
        self.cancel_button.clicked.connect(self.reject)


def told(found: Passed) -> UserError:
    """What came of it, in words."""
    if found.edit is None:
        return UserError("Nothing that is agreed waits to be passed.")
    return UserError(
        "Passed: {cases} in {articles} articles. Left for a look: {audited}; to decide: {left}.",
        cases=found.cases,
        articles=found.articles,
        audited=found.audited,
        left=found.undecided,
    )
