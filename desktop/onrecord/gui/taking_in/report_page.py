"""What one file would come to, as a page to read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.importing.report import Report
from onrecord.gui.messages import headed, said
from onrecord.gui.plain import plain_label, plain_tip
from onrecord.gui.taking_in import telling
from onrecord.gui.taking_in.choosing import Key
from onrecord.gui.taking_in.coming import Looked
from onrecord.gui.taking_in.forks import ForkChooser
from onrecord.model.codebook import Codebook
from onrecord.model.lineages import Side
from onrecord.work.merging import MergeReport


class ReportPage(QWidget):
    """Shows one file; parts of which there is nothing are left out."""

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._head, self._folder = fittings.heading(px=17), fittings.muted()
        self._whose = fittings.muted(px=14, wraps=True)
        self.notice = fittings.notice()
        self.summary = plain_label()
        self.figures = _Figures(self.tr("What comes in"))
        self.forks = ForkChooser(codebook)
        self._report: MergeReport | None = None
        self._forks_head = fittings.heading(self.tr("Changed on both sides: choose"))
        self._forks_told = fittings.muted(
            self.tr(
                "Somebody worked on the same article on two machines. Only one version can stay; "
                "until you choose, the one here does."
            ),
            px=13.5,
            wraps=True,
        )
        self._codebook_head = fittings.heading(self.tr("Codebook"))
        self.codebook = Report(self.tr("How the codebook differs"))
        self._left_head = fittings.heading(self.tr("Left out, and worth knowing"))
        self.left = Report(self.tr("Left out, and worth knowing"))
        self._assemble()
        self.forks.changed.connect(self._summarise)

    @property
    def sides(self) -> Mapping[Key, Side]:
        """What was chosen so far, of all files."""
        return self.forks.sides

    def show_file(self, looked: Looked) -> None:
        """Show what was found in this file."""
        self._head.setText(looked.path.name)
        self._folder.setText(str(looked.path.parent))
        self._folder.setToolTip(plain_tip(str(looked.path)))
        refusal, report = looked.refusal, looked.report
        self.notice.setVisible(refusal is not None)
        if refusal is not None:
            self.notice.setText(said(refusal.message, refusal.arguments))
        for each in self._parts:
            each.setVisible(report is not None)
        if report is not None:
            self._show_report(report)
        self._whose.setVisible(report is not None and bool(report.people))

    def _show_report(self, report: MergeReport) -> None:
        self._report = report
        self._whose.setText(telling.whose(report))
        self.figures.show_rows(telling.rows(report))
        self.forks.show_forks(report.forks)
        self._summarise()
        for part, head, sentences in (
            (self.codebook, self._codebook_head, telling.codebook(report)),
            (self.left, self._left_head, tuple(telling.left_out(report))),
        ):
            part.show_all(sentences)
            for each in (part, head):
                each.setVisible(bool(sentences))
        for fork_part in (self.forks, self._forks_head, self._forks_told):
            fork_part.setVisible(bool(report.forks))

    def _summarise(self) -> None:
        if self._report is not None:
            told = telling.summary(self._report, open_forks=self.forks.open_ones)
            self.summary.setText(told)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.summary, self.figures, self._forks_head, self._forks_told, self.forks,
                self._codebook_head, self.codebook, self._left_head, self.left)  # fmt: skip

    def _assemble(self) -> None:
        self.summary.setFont(fonts.sans(15))
        self.summary.setWordWrap(True)
        self._head.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(8)
        for each in (self._head, self._folder, self._whose, self.notice):
            layout.addWidget(each)
        layout.addSpacing(4)
        for head in (self._forks_head, self._codebook_head, self._left_head):
            head.setContentsMargins(0, 10, 0, 0)
        for part in self._parts:
            layout.addWidget(part)
        layout.addStretch()


class _Figures(QWidget):
    """A small table: what kind, then four figures."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 2)
        self._grid.setHorizontalSpacing(26)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(5, 1)

    def show_rows(self, rows: tuple[telling.Row, ...]) -> None:
        """Show these in place of all others."""
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for column, head in enumerate(telling.heads(), start=1):
            self._add(0, column, head, muted=True)
        for at, row in enumerate(rows, start=1):
            self._add(at, 0, row.name, muted=True)
            for column, figure in enumerate(row.figures, start=1):
                self._add(at, column, figure, muted=column == len(row.figures))
        told = "; ".join(headed(row.name, _spoken(row)) for row in rows if _spoken(row))
        self.setAccessibleDescription(told)

    def _add(self, row: int, column: int, text: str, *, muted: bool) -> QLabel:
        label = plain_label(text)
        label.setFont(fonts.sans(14))
        if muted:
            label.setProperty("role", "muted")
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, row, column, side)
        return label


def _spoken(row: telling.Row) -> str:
    figures = zip(telling.heads(), row.figures, strict=True)
    return ", ".join(f"{figure} {head}" for head, figure in figures if figure)
