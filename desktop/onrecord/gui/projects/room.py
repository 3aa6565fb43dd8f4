"""What the menus do with projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from onrecord.gui.preferences.choices import Choices
from onrecord.gui.projects.start import RecentDialog, StartPage, made_sample

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Projects(QObject):
    """Asks which project to go to; the program then opens it in place of this one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def new(self) -> None:
        """Make an empty project and go there."""
        from onrecord.gui.projects.new_dialog import NewProjectDialog

        dialog = NewProjectDialog(self._window.questions, self._window)
        dialog.made.connect(self._window.project_wanted)
        dialog.open()

    def open(self) -> None:
        """Go to a project that the person picks from their files."""
        path = self._window.questions.project_to_open(self._window)
        if path is not None:
            self._window.project_wanted.emit(path)

    def recent(self) -> None:
        """Choose from the projects opened lately."""
        window = self._window
        page = StartPage(Choices(window.settings), window.look, window.questions)
        dialog = RecentDialog(window, page)
        dialog.project_wanted.connect(window.project_wanted)
        dialog.open()

    def sample(self) -> None:
        """Go to the sample project, which is made where there is none yet."""
        path = self._window.desk.ask(made_sample)
        if path is not None:
            self._window.project_wanted.emit(path)

    def settings(self) -> None:
        """Show what holds for this project."""
        from onrecord.gui.projects.settings import ProjectSettings

        ProjectSettings(self._window).open()
