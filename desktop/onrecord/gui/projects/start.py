"""Where to start from: the projects opened lately, the sample, a new one, one from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from onrecord.errors import UserError
from onrecord.gui import fittings, fonts
from onrecord.gui.look import Look
from onrecord.gui.messages import said
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.projects.recent_list import RecentList
from onrecord.gui.projects.recents import Recents
from onrecord.work.projects import sample_project


class ProjectQuestions(Protocol):
    """Asks for files of projects."""

    def project_to_open(self, parent: QWidget) -> Path | None: ...

    def place_for_project(self, parent: QWidget, suggested: Path) -> Path | None: ...

    def codebook_to_use(self, parent: QWidget) -> Path | None: ...


def made_sample() -> Path:
    """The sample project, made now where there is none yet. Raises UserError where it cannot."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        return sample_project()
    finally:
        QApplication.restoreOverrideCursor()


class StartPage(QWidget):
    """Recent projects at the left, the other ways in at the right."""

    project_wanted = Signal(object)  # Path
    refused = Signal(object)  # UserError

    def __init__(self, choices: Choices, look: Look, questions: ProjectQuestions) -> None:
        super().__init__()
        self._recents = Recents(choices)
        self._questions = questions
        self.list = RecentList(look)
        self._none_yet = fittings.muted(self.tr("No project was opened on this machine yet."))
        self._assemble()
        self.list.activated.connect(self._on_activated)
        self.list.removed.connect(self._on_removed)
        look.changed.connect(self.list.viewport().update)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        recents = self._recents.all()
        self.list.show_projects(recents)
        self.list.setVisible(bool(recents))
        self._none_yet.setVisible(not recents)
        self.setFocusProxy(self.list if recents else self.sample)

    def make_new(self) -> None:
        """Ask what the new project shall be, make it and go there."""
        from onrecord.gui.projects.new_dialog import NewProjectDialog

        dialog = NewProjectDialog(self._questions, self)
        dialog.made.connect(self.project_wanted)
        dialog.open()

    def open_other(self) -> None:
        """Go to a project that the person picks from their files."""
        path = self._questions.project_to_open(self)
        if path is not None:
            self.project_wanted.emit(path)

    def open_sample(self) -> None:
        """Go to the sample project, which is made where there is none yet."""
        try:
            path = made_sample()
        except UserError as reason:
            self.refused.emit(reason)
            return
        self.project_wanted.emit(path)

    def _on_activated(self, index: QModelIndex) -> None:
        recent = self.list.project(index)
        if recent.is_there:
            self.project_wanted.emit(Path(recent.path))
        else:
            self.refused.emit(
                UserError("{file} is not there any more. Del takes it from the list.",
                          file=recent.path)
            )  # fmt: skip

    def _on_removed(self, path: str) -> None:
        self._recents.remove(path)
        self.refresh()

    def _assemble(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(34, 26, 34, 30)
        layout.setSpacing(34)
        layout.addLayout(self._build_recent(), 1)
        layout.addLayout(self._build_ways())

    def _build_recent(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(fittings.heading(self.tr("Recent projects")))
        column.addWidget(self.list, 1)
        column.addWidget(self._none_yet, 1, Qt.AlignmentFlag.AlignTop)
        return column

    def _build_ways(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        new = self._way(self.tr("New project…"), self.make_new)
        new.setProperty("kind", "primary")
        other = self._way(self.tr("Open…"), self.open_other)
        self.sample = self._way(self.tr("Open the sample"), self.open_sample)
        hint = fittings.muted(self.tr("Fourteen articles to try things on, five of them tagged."))
        hint.setWordWrap(True)
        hint.setFixedWidth(210)
        for widget in (new, other, self.sample, hint):
            column.addWidget(widget)
        column.addStretch()
        return column

    def _way(self, text: str, go: object) -> QPushButton:
        button = fittings.foot_button(text)
        button.setFixedWidth(210)
        button.setAutoDefault(True)  # Return presses it too, though this may be no dialog
        button.clicked.connect(go)
        return button


class StartWindow(QWidget):
    """The window of a program that has no project open."""

    project_wanted = Signal(object)  # Path

    def __init__(self, choices: Choices, look: Look, questions: ProjectQuestions) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Onrecord")
        self.page = StartPage(choices, look, questions)
        self._problem = _problem_line()
        self._assemble()
        self.page.project_wanted.connect(self.project_wanted)
        self.page.refused.connect(self.tell)

    def tell(self, reason: UserError) -> None:
        """Say why it did not go."""
        self._problem.setText(said(reason.message, reason.arguments))
        self._problem.show()
        self.page.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _assemble(self) -> None:
        self.resize(860, 560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 30, 0, 0)
        layout.setSpacing(4)
        name = QLabel("Onrecord")
        name.setFont(fonts.serif(34, QFont.Weight.DemiBold))
        name.setContentsMargins(34, 0, 34, 0)
        says = fittings.muted(self.tr("Who says what, on whose word, and where they stand."))
        says.setFont(fonts.serif(17, italic=True))
        says.setContentsMargins(34, 0, 34, 0)
        for widget in (name, says, self._problem):
            layout.addWidget(widget)
        layout.addWidget(self.page, 1)
        self.page.setFocus()


class RecentDialog(QDialog):
    """The same beside an open project."""

    project_wanted = Signal(object)  # Path

    def __init__(self, parent: QWidget, page: StartPage) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open recent"))
        self.resize(760, 440)
        self.page = page
        self._problem = _problem_line()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self._problem)
        layout.addWidget(page, 1)
        page.project_wanted.connect(self._on_project_wanted)
        page.refused.connect(self._tell)
        page.setFocus()

    def _on_project_wanted(self, path: Path) -> None:
        self.accept()
        self.project_wanted.emit(path)

    def _tell(self, reason: UserError) -> None:
        self._problem.setText(said(reason.message, reason.arguments))
        self._problem.show()


def _problem_line() -> QLabel:
    line = fittings.notice()
    line.setContentsMargins(34, 6, 34, 6)
    return line
