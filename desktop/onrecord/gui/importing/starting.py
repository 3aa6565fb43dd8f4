"""How an import begins: at once for a few files, with a dialog for many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from onrecord.gui.importing.dialog import ImportDialog
from onrecord.gui.importing.files_in import FilesIn

if TYPE_CHECKING:
    from onrecord.gui.main_window import MainWindow

_FEW, _SMALL = 40, 400_000  # files and bytes that are read before a dialog would be seen


def dialog_for(window: MainWindow, paths: Sequence[Path]) -> ImportDialog:
    """The dialog that brings these into the window's project, out of sight still."""
    bringing = FilesIn(window.desk.session, paths, window.settings, keys=_keys(window))
    return ImportDialog(bringing, window.look.theme, window)


def begin(dialog: ImportDialog, paths: Sequence[Path]) -> None:
    """Look through the files; out of sight, as far as that goes, if it takes a moment only."""
    if are_few(paths):
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            dialog.do_at_once()
        finally:
            QApplication.restoreOverrideCursor()
    else:
        dialog.open()
        dialog.look()


def are_few(paths: Iterable[Path]) -> bool:
    """Whether the files are read in a moment."""
    files = list(islice(_files(paths), _FEW + 1))
    return len(files) <= _FEW and sum(_size(each) for each in files) <= _SMALL


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from path.rglob("*")
        else:
            yield path


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # gone meanwhile: the import will say so
        return 0


def _keys(window: MainWindow) -> str:
    """The letters that do something in the window, which no new label takes away."""
    return "".join(key for entry in window.commands.entries for key in entry.keys if len(key) == 1)
