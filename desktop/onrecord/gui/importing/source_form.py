"""Which format the files are in, and whose the tags are that do not say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSizePolicy, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.drop_down import DropDown
from onrecord.gui.plain import plain_label


class FormatName(NamedTuple):
    """A format by its name in the registry, and its title in the person's language."""

    name: str
    title: str


class SourceForm(QWidget):
    """Says what was recognised; the person may know better."""

    format_chosen = Signal()

    def __init__(self, formats: Sequence[FormatName], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {each.name: each.title for each in formats}
        self.format, self.whose = self._build_format(formats), _box(self.tr("Whose tags they are"))
        self.whose.setEditable(True)
        self.whose.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.whose.lineEdit()
        assert line is not None, "the box is editable"
        line.setAccessibleName(self.tr("Whose tags they are"))
        line.setMaxLength(200)
        self._whose_label = _label(self.tr("Tags are by"))
        self._hint = fittings.muted(
            self.tr("The files do not say who tagged. Choose a name or write one."), 12.5
        )
        self._assemble()
        self.format.activated.connect(lambda _at: self.format_chosen.emit())

    @property
    def format_name(self) -> str:
        """The chosen format; "auto" for whatever each file is recognised as."""
        return str(self.format.currentData())

    @property
    def annotator(self) -> str:
        """Whose the tags are; "" while that is not asked."""
        return self.whose.currentText().strip() if self.asks_whose else ""

    @property
    def asks_whose(self) -> bool:
        return not self.whose.isHidden()

    def show_recognised(self, names: Sequence[str]) -> None:
        """Say what the files were taken for."""
        known = ", ".join(self._titles.get(each, each) for each in names)
        text = self.tr("{formats} (recognised)").format(formats=known)
        self.format.setItemText(0, text if known else self.tr("Recognise it"))

    def ask_whose(self, people: Sequence[str], chosen: str) -> None:
        """Offer these people for tags of nobody, the first of them unless another is chosen; ask
        nothing where there are none."""
        self.whose.clear()
        self.whose.addItems(list(people))
        self.whose.setCurrentText(chosen or next(iter(people), ""))
        self._show_whose(bool(people))

    def _show_whose(self, shown: bool) -> None:
        for each in (self._whose_label, self.whose, self._hint):
            each.setVisible(shown)

    def _build_format(self, formats: Sequence[FormatName]) -> DropDown:
        box = _box(self.tr("Format of the files"))
        box.addItem(self.tr("Recognise it"), "auto")
        box.insertSeparator(1)
        for each in formats:
            box.addItem(self._titles[each.name], each.name)
        return box

    def _assemble(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(7)
        form.addRow(_label(self.tr("Format")), self.format)
        form.addRow(self._whose_label, self.whose)
        # A row of its own, so that the label stands level with its box.
        form.setWidget(form.rowCount(), QFormLayout.ItemRole.FieldRole, self._hint)
        self._show_whose(False)


def _label(text: str) -> QLabel:
    label = plain_label(text)
    label.setFont(fonts.sans(14))
    return label


def _box(name: str) -> DropDown:
    box = DropDown()
    box.setFont(fonts.sans(14))
    box.setAccessibleName(name)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
