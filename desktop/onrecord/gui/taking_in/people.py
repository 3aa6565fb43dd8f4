"""Who a hand-out is for: people of the project to tick, and a line for new names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from onrecord.gui import fittings, fonts
from onrecord.gui.checklist import CheckList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WhoFor(QWidget):
    """Says who is ticked; a new name joins the list, ticked, at Enter."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self.list = CheckList(self.tr("Who it is for"))
        self.line = _NameLine()
        self.line.setFont(fonts.sans(14))
        self.line.setPlaceholderText(self.tr("Somebody new"))
        self.line.setAccessibleName(self.tr("Name of somebody new"))
        self.add = fittings.button(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add this name"))
        self.add.setEnabled(False)
        self._assemble()
        self.list.changed.connect(self.changed)
        self.line.entered.connect(self._on_adding)
        self.line.textChanged.connect(self._on_typed)
        self.add.clicked.connect(self._on_adding)

    def offer(self, names: Sequence[str]) -> None:
        """Show the people that are known, none of them ticked."""
        self._names = list(names)
        self._show(())

    @property
    def names(self) -> tuple[str, ...]:
        """Those that are ticked, and the name that is being typed."""
        typed = self.line.text().strip()
        return tuple(dict.fromkeys((*self.list.ticked, *([typed] if typed else []))))

    def _on_typed(self, text: str) -> None:
        self.add.setEnabled(bool(text.strip()))
        self.changed.emit()

    def _on_adding(self) -> None:
        ticked = self.names
        self._names = list(dict.fromkeys((*self._names, *ticked)))
        self.line.clear()
        self._show(ticked)
        self.line.setFocus()
        self.changed.emit()

    def _show(self, ticked: tuple[str, ...]) -> None:
        self.list.offer(((name, name) for name in self._names), ticked)
        self.list.setVisible(bool(self._names))

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.list)
        layout.addLayout(row)


class _NameLine(QLineEdit):
    """Enter adds the name, and does not press the dialog's button."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.text().strip():
            self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
