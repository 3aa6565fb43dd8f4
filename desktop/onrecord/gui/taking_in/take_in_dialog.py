"""Taking files in: first what they would come to, then, as one step, their work."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import UserError
from onrecord.gui import fittings, fonts
from onrecord.gui.announcing import announce
from onrecord.gui.importing.progress import ProgressLine
from onrecord.gui.messages import said
from onrecord.gui.plain import plain_tip
from onrecord.gui.slices import Slices
from onrecord.gui.taking_in import telling
from onrecord.gui.taking_in.coming import Coming, Looked
from onrecord.gui.taking_in.report_page import ReportPage
from onrecord.model.codebook import Codebook
from onrecord.work.merging import MergeReport, Progress

_WIDE, _HIGH, _LIST = 920, 760, 250
_NARROW, _FOOT, _FRAME = 680, 72, 60  # of one file, of the buttons' line, of the window around


class Phase(Enum):
    """What the dialog is at."""

    LOOKING = auto()
    ASKING = auto()
    WORKING = auto()


class TakeInDialog(QDialog):
    """Closes once the files are in. Cancel takes back what was done so far."""

    taken = Signal(object, object)  # MergeReports, and what was looked at (Looked)
    cancelled = Signal()  # and what had come in is taken back

    def __init__(self, coming: Coming, codebook: Codebook, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("Take in"))
        self._coming = coming
        self.phase = Phase.LOOKING
        self.looked: tuple[Looked, ...] = ()
        self._reports: list[MergeReport] | None = None
        self.slices = Slices(self)
        self.files, self.page = self._build_files(), ReportPage(codebook)
        self.progress = ProgressLine(self.tr("Progress of taking in"))
        self.notice, self.told = fittings.notice(), fittings.muted(px=13.5, wraps=True)
        self.cancel_button = fittings.foot_button(self.tr("Cancel"))
        self.take_button = fittings.foot_button(self.tr("Take in"), primary=True)
        self._assemble()
        self._connect()
        self._turn(Phase.LOOKING)

    # what the person does

    def look(self) -> None:
        """Tell what the files would come to."""
        self._turn(Phase.LOOKING)
        self.progress.begin(self.tr("Looking through the files…"))
        self.slices.begin(self._coming.look())

    def take_in(self) -> None:
        """Take in what can be, as it was chosen."""
        sound = [each.path for each in self.looked if each.refusal is None]
        self._turn(Phase.WORKING)
        self.progress.begin(self.tr("Taking it in…"))
        self.slices.begin(self._coming.take(sound, self.page.sides))

    def done(self, result: int) -> None:
        """Go away, whatever the way; what is under way is taken back first."""
        was_working = self.phase is Phase.WORKING and self._reports is None
        problem = self.slices.stop()
        super().done(result)
        if self._reports is not None:
            self.taken.emit(self._reports, self.looked)
        elif problem is not None or was_working:
            self.cancelled.emit()
        self.deleteLater()

    # what the merge says

    def _on_moved(self, at: Progress) -> None:
        self.progress.show_at(at.done, at.of, telling.looked(at.file, at.done, at.of))

    def _on_ended(self, result: tuple[Looked, ...] | list[MergeReport]) -> None:
        if isinstance(result, list):
            self._reports = result
            self.accept()
            return
        self.looked = result
        self._list_files()
        self._turn(Phase.ASKING)

    def _on_refused(self, reason: UserError) -> None:
        """Nothing has changed: a file became another meanwhile, or the disk is full."""
        self._turn(Phase.ASKING)
        self.notice.setText(said(reason.message, reason.arguments))
        self.notice.show()
        announce(self.notice, self.notice.text())

    # showing

    def _turn(self, phase: Phase) -> None:
        self.phase = phase
        is_asking = phase is Phase.ASKING
        self.notice.hide()
        self.progress.setVisible(not is_asking)
        self.told.setVisible(is_asking)
        self._panes.setVisible(bool(self.looked))
        self._panes.setEnabled(is_asking)
        self._left.setVisible(len(self.looked) > 1)
        self.take_button.setEnabled(is_asking and self._brings_something)
        self.cancel_button.setText(
            self.tr("Close") if is_asking and not self._brings_something else self.tr("Cancel")
        )
        self._tell_choices()
        self._fit()
        self._first_stop().setFocus()

    def _fit(self) -> None:
        """Be as large as what is shown needs, as far as the screen has the room."""
        if self.phase is Phase.WORKING:
            return
        width = _WIDE if len(self.looked) > 1 else _NARROW
        page = self.page.sizeHint().height() + _FOOT if self.looked else 0
        is_large = len(self.looked) > 1 or any(x.report and x.report.forks for x in self.looked)
        height = max(page, _HIGH if is_large else self.sizeHint().height())
        most = self.screen().availableSize().height() - _FRAME
        self.resize(width, min(height, _HIGH, most))

    @property
    def _brings_something(self) -> bool:
        """Whether there is anything to take in, now or once it is chosen."""
        found = [each.report for each in self.looked if each.report]
        return any(each.is_changing or each.forks for each in found)

    def _first_stop(self) -> QWidget:
        if self.phase is not Phase.ASKING or not self._brings_something:
            return self.cancel_button
        return self.page.forks.list if self._open_forks() else self.take_button

    def _open_forks(self) -> int:
        """How many layers nobody has chosen yet, in all files."""
        forks = [fork for each in self.looked if each.report for fork in each.report.forks]
        return len(forks) - len(self.page.sides)

    def _tell_choices(self) -> None:
        """Say at the foot what is still to be chosen."""
        number = self._open_forks()
        text = ""
        if number == 1:
            text = self.tr("One layer is not chosen yet; it stays as it is here.")
        elif number:
            text = self.tr("{n} layers are not chosen yet; they stay as they are here.")
        self.told.setText(text.format(n=telling.number(number)))

    def _list_files(self) -> None:
        self.files.clear()
        for each in self.looked:
            item = QListWidgetItem(f"{each.path.name}\n{telling.in_short(each.report)}")
            item.setToolTip(plain_tip(str(each.path)))
            self.files.addItem(item)
        self.files.setCurrentRow(self._first_to_read(self.looked))

    @staticmethod
    def _first_to_read(looked: Sequence[Looked]) -> int:
        """The first file of which something is to be chosen, else the first."""
        forked = (at for at, each in enumerate(looked) if each.report and each.report.forks)
        return next(forked, 0)

    def _on_file(self, row: int) -> None:
        if 0 <= row < len(self.looked):
            self.page.show_file(self.looked[row])

    # building

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self.take_in)
        self.files.currentRowChanged.connect(self._on_file)
        self.page.forks.changed.connect(self._tell_choices)
        self.slices.moved.connect(self._on_moved)
        self.slices.ended.connect(self._on_ended)
        self.slices.refused.connect(self._on_refused)

    def _build_files(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("choices")
        made.setAccessibleName(self.tr("Files to take in"))
        made.setFont(fonts.sans(14))
        made.setFixedWidth(_LIST)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _assemble(self) -> None:
        self.resize(_NARROW, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.page)
        self._panes = QWidget()
        panes = QHBoxLayout(self._panes)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(18, 18, 0, 8)
        left.addWidget(self.files)
        panes.addWidget(self._left)
        panes.addWidget(area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(22, 10, 22, 16)
        below.setSpacing(8)
        below.addWidget(self.notice)
        below.addWidget(self.progress)
        below.addLayout(fittings.foot(self.cancel_button, self.take_button, told=self.told))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panes, 1)
        layout.addLayout(below)
