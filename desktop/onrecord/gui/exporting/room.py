"""The export, opened once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from onrecord.gui.exporting.choices import Subject, Whose
from onrecord.gui.exporting.dialog import ExportDialog
from onrecord.gui.exporting.memory import Memory
from onrecord.model.layers import LayerKind
from onrecord.work import formats
from onrecord.work.session import Session

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class Exporting(QObject):
    """Shows the export beside the window, and keeps it up to date with the project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ExportDialog | None = None
        window.desk.edited.connect(self._on_changed)
        window.intake.came.connect(self._on_changed)

    def show(self) -> None:
        """Open the export as it was left, or come back to it."""
        if self._dialog is None:
            subject = self._window.desk.ask(subject_of, self._window.desk.session)
            if subject is None:
                return
            self._dialog = dialog = ExportDialog(
                tuple(formats.writing()),
                subject,
                Memory(self._window.settings),
                self._window.questions,
                self._window,
            )
            dialog.folder_wanted.connect(show_in_folder)
            dialog.destroyed.connect(self._on_destroyed)
            self._window.messages.tell_all(formats.offered().remarks)
            dialog.show()
        self._dialog.activateWindow()

    def _on_changed(self) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            subject = self._window.desk.ask(subject_of, self._window.desk.session)
            if subject is not None:
                self._dialog.refresh(subject)

    def _on_destroyed(self) -> None:
        self._dialog = None


def subject_of(session: Session) -> Subject:
    """What there is to export of this project."""
    read = session.project.read
    people = [
        Whose(name, LayerKind(kind), layers)
        for name, kind, layers, _done, _tags in read.layer_counts()
    ]
    return Subject(session.path, tuple(people), session.codebook, read.counts()["articles"])


def show_in_folder(file: Path) -> None:
    """Open the folder in which the file lies."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
