"""What is to be measured, one choice under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.agreement import telling
from onrecord.gui.agreement.choices import MOST_DRAWS, Choices, Subject, Whose, by_default
from onrecord.gui.checklist import CheckList
from onrecord.gui.options import Options, number_box
from onrecord.model.layers import LayerKind
from onrecord.work.agreement.records import By

_STEP = 500


class MeasureForm(QWidget):
    """Shows choices and says when the person makes another."""

    changed = Signal()

    def __init__(self, subject: Subject) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._subject = subject
        self.people = CheckList(self.tr("Whose layers are compared"))
        self.labels = CheckList(self.tr("Which labels are compared"))
        self.by = Options(
            self.tr("Also told apart by"),
            {"": self.tr("Nothing"), By.ARTICLE: self.tr("Article"), By.PAIR: self.tr("Pair"),
             By.TIME: self.tr("Week")},
            "",
        )  # fmt: skip
        self.draws = number_box(self.tr("Draws for the intervals"), 0, MOST_DRAWS, 1000)
        self.draws.setSingleStep(_STEP)
        self._assemble()
        for signal in (self.people.changed, self.labels.changed, self.by.chosen,
                       self.draws.valueChanged):  # fmt: skip
            signal.connect(lambda *_: self.changed.emit())

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        people, labels = self.people.ticked, self.labels.ticked
        return Choices(
            layers=None if set(people) == set(by_default(self._subject.people)) else people,
            labels=None if len(labels) == self.labels.count() else labels,
            by=self.by.current,
            draws=self.draws.value(),
        )

    def take(self, choices: Choices, subject: Subject) -> None:
        """Show these choices of this project; says nothing."""
        self._subject = subject
        self.blockSignals(True)
        ticked = by_default(subject.people) if choices.layers is None else choices.layers
        self.people.offer(((x.name, self._whose(x)) for x in subject.people), ticked)
        labels = [(each.id, each.title) for each in subject.codebook.labels]
        every = [key for key, _ in labels]
        self.labels.offer(labels, every if choices.labels is None else choices.labels)
        self.by.take(choices.by)
        self.draws.setValue(choices.draws)
        self.blockSignals(False)

    def _whose(self, each: Whose) -> str:
        if each.kind is LayerKind.MACHINE:
            return each.name
        name = self.tr("{name} (settled)") if each.kind is LayerKind.GOLD else "{name}"
        done = self.tr("1 article done") if each.done == 1 else self.tr("{number} articles done")
        number = telling.whole(each.done)
        return f"{name.format(name=each.name)} · {done.format(number=number)}"

    def _assemble(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        remark = self.tr("0 leaves intervals out. More draws take longer and move less.")
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Whose layers"), self.people),
            (self.tr("Labels"), self.labels),
            (self.tr("Also told apart by"), self.by),
            (self.tr("Draws for the intervals"), self.draws),
            ("", fittings.muted(remark, wraps=True)),
        )
        for text, field in rows:
            if text:
                label = QLabel(text)
                label.setFont(fonts.sans(14))
                label.setBuddy(field)
                label.setContentsMargins(0, 10 if grid.count() else 0, 0, 0)
                grid.addWidget(label, grid.rowCount(), 0)
            side = Qt.AlignmentFlag.AlignLeft if field is self.draws else Qt.AlignmentFlag(0)
            grid.addWidget(field, grid.rowCount(), 0, side)
        grid.setRowStretch(grid.rowCount(), 1)
