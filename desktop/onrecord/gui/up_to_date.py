"""Keeps the actions that tell something up to date: what would be undone, whether it is done."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from onrecord.gui.actions import Actions
from onrecord.gui.desk import Desk
from onrecord.gui.icons import KeyIcons
from onrecord.gui.marking import letter
from onrecord.gui.messages import said
from onrecord.gui.plain import button_text
from onrecord.gui.sitting import Sitting
from onrecord.gui.theme import Theme
from onrecord.model.layers import LayerStatus


class _Named(Protocol):
    @property
    def message(self) -> str: ...


class UpToDate(QObject):
    """Names undo and redo, ticks what is done, and paints the labels' letters."""

    def __init__(self, desk: Desk, sitting: Sitting, commands: Actions) -> None:
        super().__init__(commands)
        self._desk, self._sitting, self._commands = desk, sitting, commands
        desk.edited.connect(self.name_undo)
        desk.edited.connect(self.show_done)
        sitting.opened.connect(self.show_done)

    def name_undo(self) -> None:
        """Let the menu say what undo and redo would take."""
        session, commands = self._desk.session, self._commands
        undo, redo = session.undo_name(), session.redo_name()
        _name(commands["undo"], self.tr("&Undo {edit}") if undo else self.tr("&Undo"), undo)
        _name(commands["redo"], self.tr("&Redo {edit}") if redo else self.tr("&Redo"), redo)

    def show_done(self) -> None:
        """Tick the article that is done."""
        sheet, done = self._sitting.sheet, self._commands["done"]
        done.setChecked(bool(sheet and sheet.status is LayerStatus.DONE))
        done.setEnabled(sheet is not None)

    def paint_icons(self, theme: Theme) -> None:
        """Give each label's action the letter of the label in its colour."""
        codebook, icons = self._desk.session.codebook, KeyIcons(theme)
        for label_id, action in self._commands.of_labels():
            label = codebook.label(label_id)
            if label is not None:
                action.setIcon(icons(letter(label)[:1], label.colour))


def _name(action: QAction, template: str, step: _Named | None) -> None:
    """Let the menu say what would be undone: "Undo Tag claim"."""
    action.setEnabled(step is not None)
    arguments = getattr(step, "arguments", {})
    edit = button_text(said(step.message, arguments)) if step else ""
    text = template.replace("{edit}", edit)
    if action.text() != text:
        action.setText(text)
