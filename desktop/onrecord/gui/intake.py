"""Articles brought in from the window: by the menu, or dropped onto it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from onrecord.errors import UserError
from onrecord.gui.desk import Desk

if TYPE_CHECKING:
    from onrecord.work.importing import ImportResult

_NAMED = 3


class FileQuestion(Protocol):
    """Asks which files to bring in."""

    def articles_to_import(self, parent: QWidget) -> list[Path]: ...


class Intake(QObject):
    """Brings files in and says what became of them."""

    came = Signal()  # the project holds other articles than before
    told = Signal(object)  # UserError: what came in and what did not

    def __init__(self, desk: Desk, questions: FileQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._questions = questions
        self._window = parent

    def ask(self) -> None:
        """Let the person pick files and bring them in."""
        self.take(self._questions.articles_to_import(self._window))

    def take(self, paths: Sequence[Path]) -> None:
        """Bring these files and folders in."""
        if not paths:
            return
        # Readers of file formats are not needed by a window that opens.
        from onrecord.work.importing import import_paths

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            result = self._desk.ask(import_paths, self._desk.session, paths)
        finally:
            QApplication.restoreOverrideCursor()
        if result is not None:
            self.came.emit()
            self.told.emit(outcome(result))


def outcome(result: ImportResult) -> UserError:
    """What came in, in a sentence, and the first of what did not."""
    known = len(result.known_articles)
    lines = ["{articles} articles came in."]
    if result.articles == 1:
        lines = ["One article came in."]
    if known:
        lines.append("{known} were there already.")
    refused = "\n".join(str(each) for each in result.skipped[:_NAMED])
    if len(result.skipped) > _NAMED:
        lines.append("{skipped} files were left out:")
    message = " ".join(lines) + ("\n{refused}" if refused else "")
    return UserError(
        message,
        articles=result.articles,
        known=known,
        skipped=len(result.skipped),
        refused=refused,
    )


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine that are dragged, if any."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
