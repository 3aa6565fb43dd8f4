"""The lead's part of the tour: files go out to two annotators, and come back with their work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from onrecord import resources
from onrecord.errors import UserError
from onrecord.gui.questions import Questions
from onrecord.gui.taking_in.hand_out_dialog import HandOutDialog
from onrecord.gui.taking_in.take_in_dialog import Phase, TakeInDialog
from onrecord.gui.taking_in.watch_dialog import WatchDialog
from onrecord.gui.tour.keyboard import AtKeys
from onrecord.work import importing, projects

_KEY = Qt.Key
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_PATIENCE = 60.0  # seconds for files to be written or read on a slow machine


class Lead(Questions):
    """Answers for the lead what the system's own dialogs would ask."""

    def __init__(self, shared: Path, reports: Path) -> None:
        super().__init__()
        self._shared, self._reports = shared, reports

    def projects_to_take_in(self, parent: QWidget) -> list[Path]:
        """All files in the shared folder."""
        return sorted(self._shared.glob(f"*{projects.SUFFIX}"))

    def feedback_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        """The name that is proposed, beside the exports."""
        return self._reports / suggested.name


def sample_layers() -> Mapping[str, Path]:
    """What the annotators of the sample did, by their names."""
    files = sorted(resources.sample("layers").glob("*.jsonl"))
    return {file.stem.replace("-", " ").title(): file for file in files}


def work_as(name: str, file: Path, work: Path) -> int:
    """Bring somebody's work into the project file they were handed; how many articles it is on.

    Raises UserError where it cannot be read.
    """
    with closing(projects.open_session(file, annotator=name)) as session:
        return importing.import_paths(session, [work]).layers


class Teamwork(AtKeys):
    """Hands out, and takes in."""

    def hand_out(self, names: Sequence[str], folder: Path) -> list[Path]:
        """Make a file for each of these in the folder.

        Raises UserError where there is none in the end.
        """
        visitor = self.visitor
        dialog = self.called(HandOutDialog, _KEY.Key_H, _CONTROL | _ALT)
        for name in names:
            self.overwrite(dialog.form.who.line, name)
            visitor.press(_KEY.Key_Return)
        self.overwrite(dialog.form.place.line, str(folder))
        visitor.wait(lambda: not dialog.is_waiting, seconds=_PATIENCE)
        self.in_every_look("hand out")
        self.walk_to(dialog.hand_out_button)
        visitor.press(_KEY.Key_Return)
        visitor.wait(lambda: not dialog.slices.is_running, seconds=_PATIENCE)
        visitor.picture("handed out")
        visitor.press(_KEY.Key_Escape)
        return list(self._found(names, folder))

    def _found(self, names: Sequence[str], folder: Path) -> Iterator[Path]:
        files = sorted(folder.glob(f"*{projects.SUFFIX}"))
        for name in names:
            first = name.split()[0].casefold()
            fitting = [each for each in files if first in each.name.casefold()]
            if not fitting:
                raise UserError("The tour handed out to {name}, and no file is there.", name=name)
            yield fitting[0]

    def watch(self, folder: Path) -> None:
        """Watch the shared folder, and see what lies there."""
        visitor = self.visitor
        dialog = self.called(WatchDialog, _KEY.Key_W, _CONTROL | _ALT)
        self.overwrite(dialog.place.line, str(folder))
        visitor.press(_KEY.Key_Return)
        visitor.wait(lambda: dialog.files.count() > 0, seconds=_PATIENCE)
        visitor.rest()
        self.in_every_look("watch a folder")
        visitor.press(_KEY.Key_Escape)
        visitor.picture("newer files are offered")

    def take_in(self) -> None:
        """See what the files would come to, and take them in.

        Raises UserError where they cannot be.
        """
        visitor = self.visitor
        dialog = self.called(TakeInDialog, _KEY.Key_T, _CONTROL | _SHIFT)
        visitor.wait(lambda: dialog.phase is Phase.ASKING, seconds=_PATIENCE)
        self.in_every_look("take in")
        if not dialog.take_button.isEnabled():
            raise UserError("The tour took files in, and nothing is new in them.")
        self.walk_to(dialog.take_button)
        gone: list[int] = []
        dialog.finished.connect(gone.append)
        visitor.press(_KEY.Key_Return)
        visitor.wait(lambda: bool(gone), seconds=_PATIENCE)
        visitor.window.activateWindow()
        visitor.picture("taken in")
