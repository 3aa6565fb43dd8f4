"""Asks what a new project shall be called, where it lies, and which codebook it starts with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import UserError
from onrecord.gui import fittings, fonts
from onrecord.gui.drop_down import DropDown
from onrecord.gui.messages import said
from onrecord.work import who
from onrecord.work.projects import new_project, shipped_codebooks

if TYPE_CHECKING:
    from onrecord.gui.projects.start import ProjectQuestions


class NewProjectDialog(QDialog):
    """Stays until the project is made or the person thinks better of it."""

    made = Signal(object)  # Path

    def __init__(self, questions: ProjectQuestions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New project"))
        self._questions = questions
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(documents))
        self.name = _line(self.tr("Name of the project"))
        self.place = _line(self.tr("Folder"))
        self.person = _line(self.tr("Your name"))
        self.codebook = self._build_codebooks()
        self._problem = fittings.notice()
        self._assemble()
        self.place.setText(str(self._folder))
        self.person.setText(who.usual(self._folder))
        self.name.textChanged.connect(self._on_named)
        self._on_named("")

    def _on_named(self, name: str) -> None:
        self._create.setEnabled(bool(name.strip()))

    def _on_place_asked(self) -> None:
        suggested = Path(self.place.text()) / (self.name.text().strip() or self.tr("News"))
        found = self._questions.place_for_project(self, suggested)
        if found is not None:
            self.place.setText(str(found.parent))
            self.name.setText(found.stem)

    def _on_codebook_chosen(self, row: int) -> None:
        if self.codebook.itemData(row) is not None:
            return
        found = self._questions.codebook_to_use(self)
        if found is None:
            self.codebook.setCurrentIndex(0)
            return
        self.codebook.insertItem(row, found.name, found)
        self.codebook.setCurrentIndex(row)

    def _on_create(self) -> None:
        path = Path(self.place.text()).expanduser() / self.name.text().strip()
        try:
            made = new_project(
                path, codebook=self.codebook.currentData(), annotator=self.person.text()
            )
        except UserError as reason:
            self._problem.setText(said(reason.message, reason.arguments))
            self._problem.show()
            return
        self.accept()
        self.made.emit(made)

    # building

    def _assemble(self) -> None:
        self.resize(560, 0)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(10)
        for title, field in (
            (self.tr("Name"), self.name),
            (self.tr("Folder"), self._build_place()),
            (self.tr("Codebook"), self.codebook),
            (self.tr("Your name"), self.person),
        ):
            label = QLabel(title)
            label.setFont(fonts.sans(14))
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 22, 26, 20)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(self._build_buttons())

    def _build_place(self) -> QWidget:
        pick = fittings.button(self.tr("Choose…"))
        pick.setAccessibleName(self.tr("Choose name and folder"))
        pick.clicked.connect(self._on_place_asked)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.place, 1)
        layout.addWidget(pick)
        return row

    def _build_codebooks(self) -> DropDown:
        box = DropDown()
        box.setFont(fonts.sans(14))
        box.setAccessibleName(self.tr("Codebook"))
        for file, title in shipped_codebooks().items():
            box.addItem(title, file)
        box.addItem(self.tr("From a file…"), None)
        box.activated.connect(self._on_codebook_chosen)
        return box

    def _build_buttons(self) -> QHBoxLayout:
        cancel = fittings.foot_button(self.tr("Cancel"))
        self._create = fittings.foot_button(self.tr("Make it"), primary=True)
        cancel.clicked.connect(self.reject)
        self._create.clicked.connect(self._on_create)
        return fittings.foot(cancel, self._create)


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setFont(fonts.sans(14))
    line.setAccessibleName(name)
    return line
