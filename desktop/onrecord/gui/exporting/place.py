"""Where the dataset goes: a line to write in, and a button to look for a place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.plain import plain_tip
from onrecord.model.formats import Format
from onrecord.work.overwriting import refuse_changed, refuse_taken

_SMALL = 20_000_000  # bytes that are read unnoticed; of larger datasets the export itself tells


class PlaceField(QWidget):
    """Says what is written; the dialog looks for a place when it is wanted."""

    changed = Signal()
    browsing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setFont(fonts.sans(14))
        self.line.setAccessibleName(self.tr("Where the dataset goes"))
        self.browse = fittings.button(self.tr("Browse…"))
        self.browse.setAccessibleName(self.tr("Choose where the dataset goes"))
        self._note = fittings.muted(wraps=True)
        self._note.hide()
        self._assemble()
        self.line.textChanged.connect(self._on_changed)
        self.browse.clicked.connect(self.browsing)

    def take(self, place: str) -> None:
        """Show this place, from the end: that is where the name stands."""
        if place != self.line.text():
            self.line.setText(place)

    def warn(self, *, replacing: bool) -> None:
        """Say whether what lies there will be replaced."""
        self._note.setVisible(replacing)

    def _on_changed(self, place: str) -> None:
        self.line.setToolTip(plain_tip(place))
        self.changed.emit()

    def _assemble(self) -> None:
        self._note.setText(self.tr("There is one already; it will be replaced."))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(row)
        layout.addWidget(self._note)


def replaces(output: Path, chosen: Format, project: Path) -> bool:
    """Whether a dataset takes the place of something there.

    Raises UserError where it cannot be put there.
    """
    try:
        refuse_taken(output, chosen, project)
        if not output.is_dir():
            return output.exists()
        if _size(output) <= _SMALL:
            refuse_changed(output, chosen)
        return any(output.iterdir())
    except (OSError, RuntimeError, ValueError):  # a name that no system takes: an export tells why
        return False


def _size(folder: Path) -> int:
    return sum(each.stat().st_size for each in folder.rglob("*") if each.is_file())
