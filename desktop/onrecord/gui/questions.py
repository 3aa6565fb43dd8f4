"""Every question the window asks, as methods that answer with plain values."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

# The dialogs' classes are made by PySide at their first use: none is needed for the start.
from PySide6 import QtWidgets
from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from onrecord.gui.messages import said

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class Questions(QObject):
    """Asks the person; tests hand in an object with the same methods and ready answers."""

    _last = ""  # folder that a file was picked in

    def name_of_annotator(self, parent: QWidget) -> str | None:
        """The name of somebody else who sits down; None when they think better of it."""
        name, agreed = QtWidgets.QInputDialog.getText(
            parent,
            self.tr("Someone else"),
            self.tr("Your name, as colleagues should see it:"),
            QtWidgets.QLineEdit.EchoMode.Normal,
        )
        return name.strip() or None if agreed else None

    def articles_to_import(self, parent: QWidget) -> list[Path]:
        """Files to bring in; empty when the person thinks better of it."""
        from onrecord.gui.importing.kinds import kinds_of_files  # not for the window's start

        names, _ = QtWidgets.QFileDialog.getOpenFileNames(
            parent, self.tr("Import articles"), self._folder(parent), kinds_of_files()
        )
        return [self._picked(name) for name in names]

    def folder_to_import(self, parent: QWidget) -> Path | None:
        """A folder to bring in with all below it; None when the person thinks better of it."""
        name = QtWidgets.QFileDialog.getExistingDirectory(
            parent, self.tr("Import a folder"), self._folder(parent)
        )
        return self._picked(name) if name else None

    def projects_to_take_in(self, parent: QWidget) -> list[Path]:
        """Project files of colleagues; empty when the person thinks better of it."""
        kinds = self.tr("Projects (*.onrecord);;All files (*)")
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(
            parent, self.tr("Take in"), self._folder(parent), kinds
        )
        return [self._picked(name) for name in names]

    def wants_to_take_in(self, parent: QWidget, name: str) -> bool | None:
        """Whether to take a project file in, rather than to open it; None for neither."""
        asked = self.tr("Take in what a colleague did in {file}, or open it?").format(file=name)
        box = _plain_box(self.tr("A project file"), asked, parent)
        box.setIcon(QtWidgets.QMessageBox.Icon.NoIcon)
        take = box.addButton(self.tr("Take in…"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        shown = box.addButton(self.tr("Open it"), QtWidgets.QMessageBox.ButtonRole.ActionRole)
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(take)
        box.exec()
        pressed = box.clickedButton()
        return pressed is take if pressed in (take, shown) else None

    def folder_to_use(self, parent: QWidget, title: str) -> Path | None:
        """A folder; None when the person thinks better of it."""
        name = QtWidgets.QFileDialog.getExistingDirectory(parent, title, self._folder(parent))
        return self._picked(name) if name else None

    def file_to_read(self, parent: QWidget, title: str) -> Path | None:
        """A file to read; None when the person thinks better of it."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, self._folder(parent))
        return self._picked(name) if name else None

    def project_to_open(self, parent: QWidget) -> Path | None:
        """The project file to open; None when the person thinks better of it."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            parent,
            self.tr("Open a project"),
            self._folder(parent),
            self.tr("Projects (*.onrecord);;All files (*)"),
        )
        return self._picked(name) if name else None

    def place_for_project(self, parent: QWidget, suggested: Path) -> Path | None:
        """Where a new project shall lie; None when the person thinks better of it."""
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            parent,
            self.tr("Where the project lies"),
            str(suggested),
            self.tr("Projects (*.onrecord)"),
        )
        return Path(name) if name else None

    def codebook_to_use(self, parent: QWidget) -> Path | None:
        """A codebook file to start with; None when the person thinks better of it."""
        kinds = self.tr("Codebooks (*.toml)")
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            parent, self.tr("Choose a codebook"), self._folder(parent), kinds
        )
        return self._picked(name) if name else None

    def printer(self, parent: QWidget) -> QPagedPaintDevice | None:
        """A printer with its paper; None when the person thinks better of it."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only who prints waits for it

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        agreed = QPrintDialog(printer, parent).exec()
        return printer if agreed else None

    def pdf_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        """Where the PDF goes; None when the person thinks better of it."""
        title, kinds = self.tr("Save as PDF"), self.tr("PDF (*.pdf)")
        name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        return Path(name) if name else None

    def place_for_dataset(
        self, parent: QWidget, suggested: Path, *, is_folder: bool
    ) -> Path | None:
        """The file a dataset goes to, or the folder that its own is made in; None when the
        person thinks better of it."""
        title = self.tr("Where the dataset goes")
        if is_folder:
            name = QtWidgets.QFileDialog.getExistingDirectory(parent, title, str(suggested.parent))
        else:
            name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(suggested))
        return Path(name) if name else None

    def tell_problem(self, text: str) -> None:
        """Say why there will be no window."""
        _plain_box("Onrecord", text).exec()

    def may_close(self, parent: QWidget, reason: str) -> bool:
        """Whether to close although something typed could not be kept; it is told why."""
        box = _plain_box(self.tr("Close Onrecord"), self.tr("Close without keeping it?"), parent)
        lost = self.tr("Something you typed could not be kept. {reason}")
        box.setInformativeText(said(lost, {"reason": reason}))
        close = box.addButton(self.tr("Close"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is close

    def figures_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        """Where a table of figures goes; None when the person thinks better of it."""
        kinds = self.tr("Tables (*.csv *.tex *.json)")
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            parent, self.tr("Save the figures"), str(suggested), kinds
        )
        return Path(name) if name else None

    def feedback_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        """Where feedback goes; None when the person thinks better of it."""
        kinds = self.tr("Web pages (*.html);;Markdown (*.md);;JSON (*.json)")
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            parent, self.tr("Save the feedback"), str(suggested), kinds
        )
        return Path(name) if name else None

    def picture_to_save(self, parent: QWidget, suggested: Path) -> Path | None:
        """Where a picture goes; None when the person thinks better of it."""
        kinds = self.tr("Pictures (*.svg *.png)")
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            parent, self.tr("Save the picture"), str(suggested), kinds
        )
        return Path(name) if name else None

    def codebook_to_save(self, parent: QWidget, suggested: str) -> Path | None:
        """Where to write the codebook; None when the person thinks better of it."""
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            parent, self.tr("Save codebook"), suggested, self.tr("Codebooks (*.toml)")
        )
        return Path(name) if name else None

    def line(self, parent: QWidget, title: str, prompt: str, text: str = "") -> str | None:
        """A line of text; None when the person thinks better of it."""
        said, agreed = QtWidgets.QInputDialog.getText(
            parent, title, prompt, QtWidgets.QLineEdit.EchoMode.Normal, text
        )
        return said.strip() if agreed else None

    def lines(self, parent: QWidget, title: str, prompt: str, text: str = "") -> list[str]:
        """Lines of text without blank ones; none when the person thinks better of it."""
        dialog = _lines_dialog(parent, title, prompt, text)
        agreed = dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted
        said = dialog.textValue() if agreed else ""
        return [line.strip() for line in said.splitlines() if line.strip()]

    def choice(
        self, parent: QWidget, title: str, prompt: str, options: Sequence[str]
    ) -> int | None:
        """The place of the option taken; None when the person thinks better of it."""
        shown = list(options)
        said, agreed = QtWidgets.QInputDialog.getItem(parent, title, prompt, shown, 0, False)
        return shown.index(said) if agreed and said in shown else None

    def agrees(self, parent: QWidget, title: str, question: str) -> bool:
        """Whether the person says yes."""
        box = _plain_box(title, question, parent)
        yes = box.addButton(QtWidgets.QMessageBox.StandardButton.Yes)
        box.setDefaultButton(box.addButton(QtWidgets.QMessageBox.StandardButton.No))
        box.exec()
        return box.clickedButton() is yes

    def _picked(self, name: str) -> Path:
        self._last = str(Path(name).parent)
        return Path(name)

    def _folder(self, parent: QWidget) -> str:
        """Where to look for files: where one was picked last, else beside the open project."""
        window = parent.window()
        project = window.windowFilePath() or (window.parentWidget() or window).windowFilePath()
        beside = str(Path(project).parent) if project else ""
        return self._last or beside or QStandardPaths.writableLocation(_DOCUMENTS)

    def tell_about(self, parent: QWidget, version: str) -> None:
        """Say what this program is."""
        text = self.tr(
            "<b>Onrecord {version}</b><p>A desktop workbench for news analysts: "
            "who says what, on whose word, and where they stand.</p>"
            "<p>It works offline. Nothing leaves this machine unless you send it.</p>"
        )
        QtWidgets.QMessageBox.about(parent, self.tr("About Onrecord"), text.format(version=version))


def _lines_dialog(parent: QWidget, title: str, prompt: str, text: str) -> QtWidgets.QInputDialog:
    """A field of several lines that Tab leaves: its buttons are reached by keyboard."""
    dialog = QtWidgets.QInputDialog(parent)
    dialog.setOption(QtWidgets.QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(prompt)
    dialog.setTextValue(text)
    field = dialog.findChild(QtWidgets.QPlainTextEdit)
    if isinstance(field, QtWidgets.QPlainTextEdit):
        field.setTabChangesFocus(True)
    return dialog


def _plain_box(title: str, text: str, parent: QWidget | None = None) -> QtWidgets.QMessageBox:
    """A dialog that shows its text literally."""
    box = QtWidgets.QMessageBox(QtWidgets.QMessageBox.Icon.Warning, title, text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
