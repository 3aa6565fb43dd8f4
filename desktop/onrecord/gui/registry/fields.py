"""The name and the aliases of an actor or issue: kept when the focus leaves them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QWidget

from onrecord.gui import fonts
from onrecord.gui.cards.keeping import KeptText


class NameLine(QLineEdit):
    """The name; what was refused stays to be mended."""

    renamed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(fonts.sans(17, QFont.Weight.DemiBold))
        self.setAccessibleName(self.tr("Name"))
        self.editingFinished.connect(self.flush)

    def show_name(self, name: str) -> None:
        self.setText(name)
        self.setModified(False)

    def flush(self) -> None:
        """Say what was typed and not kept yet."""
        if self.isModified():
            self.setModified(False)
            self.renamed.emit(self.text())


class AliasesEdit(KeptText):
    """Other names, one a line."""

    written = Signal(object)  # tuple of aliases

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(fonts.sans(13))
        self.setFixedHeight(84)
        self.setPlaceholderText(self.tr("Other names, one a line"))
        self.setAccessibleName(self.tr("Aliases, one a line"))

    def show_aliases(self, aliases: tuple[str, ...]) -> None:
        self.setPlainText("\n".join(aliases))
        self.document().setModified(False)

    def flush(self) -> None:
        """Say what was typed and not kept yet."""
        if self.document().isModified():
            self.document().setModified(False)
            self.written.emit(tuple(self.toPlainText().split("\n")))
