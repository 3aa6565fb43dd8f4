"""Every question the window asks, as methods that answer with plain values."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from onrecord.gui.messages import said


class Questions(QObject):
    """Asks the person; tests hand in an object with the same methods and ready answers."""

    def name_of_annotator(self, parent: QWidget) -> str | None:
        """The name of somebody else who sits down; None when they think better of it."""
        name, agreed = QInputDialog.getText(
            parent,
            self.tr("Someone else"),
            self.tr("Your name, as colleagues should see it:"),
            QLineEdit.EchoMode.Normal,
        )
        return name.strip() or None if agreed else None

    def articles_to_import(self, parent: QWidget) -> list[Path]:
        """Article files to bring in; empty when the person thinks better of it."""
        names, _ = QFileDialog.getOpenFileNames(
            parent,
            self.tr("Import articles"),
            "",
            self.tr("Articles (*.txt *.text *.jsonl);;All files (*)"),
        )
        return [Path(name) for name in names]

    def tell_problem(self, text: str) -> None:
        """Say why there will be no window."""
        _plain_box("Onrecord", text).exec()

    def may_close(self, parent: QWidget, reason: str) -> bool:
        """Whether to close although something typed could not be kept; it is told why."""
        box = _plain_box(self.tr("Close Onrecord"), self.tr("Close without keeping it?"), parent)
        lost = self.tr("Something you typed could not be kept. {reason}")
        box.setInformativeText(said(lost, {"reason": reason}))
        close = box.addButton(self.tr("Close"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is close

    def tell_about(self, parent: QWidget, version: str) -> None:
        """Say what this program is."""
        text = self.tr(
            "<b>Onrecord {version}</b><p>A desktop workbench for news analysts: "
            "who says what, on whose word, and where they stand.</p>"
            "<p>It works offline. Nothing leaves this machine unless you send it.</p>"
        )
        QMessageBox.about(parent, self.tr("About Onrecord"), text.format(version=version))


def _plain_box(title: str, text: str, parent: QWidget | None = None) -> QMessageBox:
    """A dialog that shows its text literally."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
