"""Faults of ours: written to a log file and shown with their details ready to be copied."""

from __future__ import annotations

import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from onrecord import __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class Crashes(QObject):
    """Every exception nobody caught comes here, from Qt's overrides and other threads too."""

    happened = Signal(str)  # the details; delivered in the window's thread

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._open = False
        self.happened.connect(self._show)

    def install(self) -> None:
        """Take over the interpreter's hooks; called once, when the program starts."""
        sys.excepthook = self.report
        threading.excepthook = self._on_thread_exception

    def log_path(self) -> Path:
        return self._folder / "onrecord.log"

    def report(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """Log a fault and show it, one dialog at a time."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        details = described(fault, trace)
        sys.stderr.write(details)
        self._write(details)
        self.happened.emit(details)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.report(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _write(self, details: str) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self.log_path().open("a", encoding="utf-8") as log:
                log.write(details + "\n")
        except OSError as problem:
            sys.stderr.write(f"The log could not be written: {problem}\n")

    def _show(self, details: str) -> None:
        if self._open:  # a fault in every repaint must not stack dialogs
            return
        self._open = True
        box = crash_box(details, self.log_path())
        box.finished.connect(self._on_closed)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._box = box
        box.open()

    def _on_closed(self, _result: int) -> None:
        self._open = False


def described(fault: BaseException, trace: TracebackType | None) -> str:
    """The fault with what one needs to look into it."""
    import platform  # not needed by a window that works

    lines = "".join(traceback.format_exception(type(fault), fault, trace))
    when = datetime.now(UTC).isoformat(timespec="seconds")
    versions = (
        f"Onrecord {__version__}, Python {platform.python_version()}, "
        f"PySide6 {pyside_version}, Qt {qVersion()}, {platform.platform()}"
    )
    return f"{when}\n{versions}\n{lines}"


def crash_box(details: str, log: Path) -> QMessageBox:
    """A dialog that says sorry, what is safe, and lets the details be copied."""
    from PySide6.QtWidgets import QMessageBox  # not needed by a window that works

    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)  # paths are literal
    box.setWindowTitle(_tr("Something went wrong"))
    box.setText(_tr("Something went wrong in Onrecord. Your tags are saved."))
    box.setInformativeText(
        _tr("This is a fault of the program. The details are in {log}.").format(log=log)
    )
    box.setDetailedText(details)
    copy = box.addButton(_tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()  # copying must not close the dialog
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    box.addButton(QMessageBox.StandardButton.Close)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("crash", text)
