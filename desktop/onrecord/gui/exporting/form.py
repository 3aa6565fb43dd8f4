"""The choices of an export, one under the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.checklist import CheckList
from onrecord.gui.drop_down import DropDown, LongDropDown
from onrecord.gui.exporting import telling
from onrecord.gui.exporting.choices import Choices, Subject, applies, by_default
from onrecord.gui.exporting.parting import Parting, Parts
from onrecord.gui.exporting.place import PlaceField
from onrecord.gui.messages import said
from onrecord.gui.options import Options
from onrecord.model.formats import Alignment, Format
from onrecord.work.requests import Only, Unit

_PX = 14
_BOX, _LINE, _LIST = 3, 6, 5  # pixels from a field's top to where its label's text begins


class ChoiceForm(QWidget):
    """Shows choices and says when the person makes another."""

    changed = Signal()
    format_changed = Signal()

    def __init__(self, formats: Sequence[Format], subject: Subject) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._formats = {each.name: each for each in formats}
        self._subject = subject
        self._shown = Choices()
        self.format = self._build_formats()
        self.place = PlaceField()
        self.people = CheckList(self.tr("Whose layers go out"))
        self.labels = CheckList(self.tr("Which labels go out"))
        self.only, self.unit = self._build_only(), self._build_unit()
        self.parting = Parting()
        self.alignment = self._build_alignment()
        self.without_text = QCheckBox(self.tr("Leave out the text"))
        self.without_text.setFont(fonts.sans(_PX))
        self._about, self._cannot = fittings.muted(wraps=True), fittings.muted(wraps=True)
        self._no_alignment, self._no_text = fittings.muted(wraps=True), fittings.muted(wraps=True)
        self._assemble()
        self._connect()

    # what is chosen

    @property
    def chosen_format(self) -> Format:
        return self._formats[str(self.format.currentData())]

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        people, labels = self.people.ticked, self.labels.ticked
        parts = self.parting.parts
        return Choices(
            format_name=self.chosen_format.name,
            output=self.place.line.text(),
            layers=None if set(people) == set(by_default(self._subject.people)) else people,
            labels=None if len(labels) == self.labels.count() else labels,
            only=Only(self.only.current or Only.ALL),
            unit=Unit(self.unit.current or Unit.ARTICLE),
            alignment=Alignment(self.alignment.currentData()),
            with_text=not self.without_text.isChecked(),
            **parts._asdict(),
        )

    def take(self, choices: Choices, subject: Subject) -> None:
        """Show these choices of this project; says nothing."""
        self._subject = subject
        self.blockSignals(True)
        row = self.format.findData(choices.format_name)
        self.format.setCurrentIndex(max(0, row))
        self.place.take(choices.output)
        ticked = by_default(subject.people) if choices.layers is None else choices.layers
        self.people.offer(((x.name, telling.whose(x)) for x in subject.people), ticked)
        self.people.setVisible(bool(subject.people))
        self._nobody.setVisible(not subject.people)
        labels = [(each.id, each.title) for each in subject.codebook.labels]
        every = [key for key, _ in labels]
        self.labels.offer(labels, every if choices.labels is None else choices.labels)
        self.only.take(choices.only)
        self.unit.take(choices.unit)
        self.parting.take(Parts(choices.is_split, choices.shares, choices.seed, choices.group_by))
        self.alignment.setCurrentIndex(max(0, self.alignment.findData(choices.alignment)))
        self.without_text.setChecked(not choices.with_text)
        self._show_what_applies()
        self.blockSignals(False)

    def put(self, output: str) -> None:
        """Let the dataset go there."""
        self.take(replace(self.choices, output=output), self._subject)
        self.changed.emit()

    # keeping up

    def _on_format_changed(self) -> None:
        self._show_what_applies()
        self.format_changed.emit()

    def _show_what_applies(self) -> None:
        chosen = self.chosen_format
        self.format.setToolTip(self.format.currentText())
        self._about.setText(said(chosen.about, {}) if chosen.about else "")
        self._about.setVisible(bool(chosen.about))
        self._cannot.setText(telling.shortcomings(chosen))
        reasons = applies(chosen)
        for field, note, reason in (
            (self.alignment, self._no_alignment, reasons.alignment),
            (self.without_text, self._no_text, reasons.text),
        ):
            told = said(reason, {}) if reason else ""
            field.setEnabled(not reason)
            field.setAccessibleDescription(told)
            note.setText(told)
            note.setVisible(bool(reason))

    # building

    def _connect(self) -> None:
        self.format.currentIndexChanged.connect(self._on_format_changed)
        for signal in (
            self.place.changed,
            self.people.changed,
            self.labels.changed,
            self.only.chosen,
            self.unit.chosen,
            self.parting.changed,
            self.alignment.currentIndexChanged,
            self.without_text.toggled,
        ):
            signal.connect(lambda *_: self.changed.emit())

    def _build_formats(self) -> DropDown:
        box = LongDropDown()
        box.setFont(fonts.sans(_PX))
        box.setAccessibleName(self.tr("Format"))
        for each in self._formats.values():
            box.addItem(telling.title(each), each.name)
        box.setMaxVisibleItems(30)
        return box

    def _build_only(self) -> Options:
        texts: Mapping[str, str] = {
            Only.ALL: self.tr("All"),
            Only.DONE: self.tr("Done"),
            Only.SETTLED: self.tr("Settled"),
        }
        return Options(self.tr("Layers that are"), texts, Only.ALL)

    def _build_unit(self) -> Options:
        texts: Mapping[str, str] = {
            Unit.ARTICLE: self.tr("An article"),
            Unit.SENTENCE: self.tr("A sentence"),
        }
        return Options(self.tr("One record is"), texts, Unit.ARTICLE)

    def _build_alignment(self) -> DropDown:
        box = _drop_down(self.tr("Spans that cut a word"))
        for key, text in (
            (Alignment.EXPAND, self.tr("Widen to whole words")),
            (Alignment.CONTRACT, self.tr("Cut back to whole words")),
            (Alignment.STRICT, self.tr("Leave out")),
        ):
            box.addItem(text, key)
        return box

    def _assemble(self) -> None:
        self._nobody = fittings.muted(self.tr("Nobody has tagged anything yet."), wraps=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(22, 18, 14, 18)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, (text, field, sunk) in enumerate(
            (
                (self.tr("Format"), _stacked(self.format, self._about, self._cannot), _BOX),
                (self.tr("Goes to"), self.place, _LINE),
                (self.tr("Whose layers"), _stacked(self.people, self._nobody), _LIST),
                (self.tr("Labels"), self.labels, _LIST),
                (self.tr("Layers that are"), self.only, _LINE),
                (self.tr("One record is"), self.unit, _LINE),
                (self.tr("Split"), self.parting, 0),
                (self.tr("Cut words"), _stacked(self.alignment, self._no_alignment), _BOX),
                (self.tr("Text"), _stacked(self.without_text, self._no_text), 0),
            )
        ):
            label = QLabel(text)
            label.setFont(fonts.sans(_PX))
            label.setContentsMargins(0, sunk, 0, 0)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)


def _drop_down(name: str) -> DropDown:
    box = DropDown()
    box.setFont(fonts.sans(_PX))
    box.setAccessibleName(name)
    return box


def _stacked(*widgets: QWidget) -> QWidget:
    """Widgets one under the other, as one field."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    for each in widgets:
        layout.addWidget(each)
    return made
