"""Articles and other people's tags brought in from the window: by the menu, or dropped onto it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from onrecord.errors import StoreError, UserError
from onrecord.gui.desk import Desk
from onrecord.work.projects import SUFFIX

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow


class FileQuestion(Protocol):
    """Asks which files to bring in."""

    def articles_to_import(self, parent: QWidget) -> list[Path]: ...

    def folder_to_import(self, parent: QWidget) -> Path | None: ...


class Intake(QObject):
    """Brings files in and says what became of them."""

    came = Signal()  # the project holds other articles than before
    told = Signal(object)  # UserErrors: what came in and what did not
    recoded = Signal()  # a newer codebook came along

    def __init__(self, desk: Desk, questions: FileQuestion, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._questions = questions
        self._window = window

    def ask(self) -> None:
        """Let the person pick files and bring them in."""
        self.take(self._questions.articles_to_import(self._window))

    def ask_folder(self) -> None:
        """Let the person pick a folder and bring in what lies below it."""
        folder = self._questions.folder_to_import(self._window)
        self.take([] if folder is None else [folder])

    def take(self, paths: Sequence[Path]) -> None:
        """Bring these files and folders in."""
        session = self._desk.session
        if not paths:
            return
        if all(_is_project(each) for each in paths):
            room: Any = self._window.rooms["taking_in"]
            room.offer(paths)
            return
        if not session.writable:
            self._desk.refused.emit(
                StoreError(
                    "{file} is open to look only; nothing was changed.", file=session.path.name
                )
            )
            return
        # Readers of file formats are not needed by a window that opens.
        from onrecord.gui.importing import starting

        before = session.codebook
        dialog = starting.dialog_for(self._window, paths)
        dialog.brought.connect(lambda told: self._on_brought(told, session.codebook != before))
        dialog.cancelled.connect(self._on_cancelled)
        starting.begin(dialog, paths)

    def _on_brought(self, told: tuple[UserError, ...], is_recoded: bool) -> None:
        self.came.emit()
        self.told.emit(told)
        if is_recoded:
            self.recoded.emit()

    def _on_cancelled(self) -> None:
        self.came.emit()  # what showed while it was under way is gone
        self.told.emit((UserError("The import was cancelled; nothing came in."),))


def _is_project(path: Path) -> bool:
    return path.suffix == SUFFIX and path.is_file()


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine that are dragged, if any."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
