"""Every question the window asks, as methods that answer with plain values."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget


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
        QMessageBox.warning(None, "Onrecord", text)

    def tell_about(self, parent: QWidget, version: str) -> None:
        """Say what this program is."""
        text = self.tr(
            "<b>Onrecord {version}</b><p>A desktop workbench for news analysts: "
            "who says what, on whose word, and where they stand.</p>"
            "<p>It works offline. Nothing leaves this machine unless you send it.</p>"
        )
        QMessageBox.about(parent, self.tr("About Onrecord"), text.format(version=version))
