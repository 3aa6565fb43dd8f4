"""Articles brought in from the window: by the menu, or dropped onto it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from onrecord.errors import UserError, marked
from onrecord.gui.desk import Desk
from onrecord.gui.messages import quoted

if TYPE_CHECKING:
    from onrecord.work.importing import ImportResult

_NAMED = 3


class FileQuestion(Protocol):
    """Asks which files to bring in."""

    def articles_to_import(self, parent: QWidget) -> list[Path]: ...


class Intake(QObject):
    """Brings files in and says what became of them."""

    came = Signal()  # the project holds other articles than before
    told = Signal(object)  # UserErrors: what came in and what did not
    recoded = Signal()  # a newer codebook came along

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

        codebook = self._desk.session.codebook
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            result = self._desk.ask(import_paths, self._desk.session, paths)
        finally:
            QApplication.restoreOverrideCursor()
        if result is not None:
            self.came.emit()
            self.told.emit(outcome(result))
            if self._desk.session.codebook != codebook:
                self.recoded.emit()


def outcome(result: ImportResult) -> tuple[UserError, ...]:
    """What came in, what did not and why, in sentences."""
    return (*_came_in(result), *_left_out(result.left_out), *_remarks(result.skipped))


def _came_in(result: ImportResult) -> Iterator[UserError]:
    known = len(result.known_articles)
    if result.articles:
        yield _counted(
            result.articles,
            marked("One article came in."),
            marked("{number} articles came in."),
        )
    if result.layers:
        yield UserError(
            "Tags that came in: {tags} (layers: {layers}).",
            tags=result.annotations,
            layers=result.layers,
        )
    if known:
        yield _counted(
            known,
            marked("One article was there already."),
            marked("{number} were there already."),
        )
    if result.came_to_nothing:
        yield UserError("Nothing came in.")


def _left_out(counts: Counter[str]) -> Iterator[UserError]:
    if not counts:
        return
    named = ", ".join(f"{quoted(name)} × {n}" for name, n in counts.most_common(_NAMED))
    more = len(counts) - _NAMED
    if more > 0:
        yield UserError(
            "Left out, as the codebook has no such labels: {labels}, and other labels ({more}).",
            labels=named,
            more=more,
        )
    else:
        yield UserError("Left out, as the codebook has no such label: {labels}.", labels=named)


def _remarks(remarks: Sequence[UserError]) -> Iterator[UserError]:
    yield from remarks[:_NAMED]
    more = len(remarks) - _NAMED
    if more > 0:
        yield _counted(
            more,
            marked("One more remark is not shown."),
            marked("{number} more remarks are not shown."),
        )


def _counted(number: int, one: str, many: str) -> UserError:
    return UserError(one if number == 1 else many, number=number)


def local_files(data: QMimeData) -> list[Path]:
    """The files of this machine that are dragged, if any."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
