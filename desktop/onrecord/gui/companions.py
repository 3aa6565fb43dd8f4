"""What goes along with a window: entities found, and copies made."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from onrecord.gui.copies import Copies
from onrecord.gui.highlighter import Highlighter
from onrecord.gui.highlights import Highlights
from onrecord.gui.main_window import MainWindow
from onrecord.gui.preferences.choices import Choices
from onrecord.gui.taking_in.key import key_of
from onrecord.work import suggesting


def with_highlights(window: MainWindow, highlighter: Highlighter | None = None) -> Highlights:
    """What finds the entities for this window; call ``start`` once it has painted."""
    pipeline = Choices(window.settings).pipeline or None
    worker = highlighter or Highlighter(suggesting.worker(pipeline))
    found = Highlights(window.desk, window.sitting, worker, window, pipeline=pipeline)
    found.told.connect(window.status.show_machine)
    return found


class Companions(QObject):
    """What goes along with a window: entities found, and copies made."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._choices = Choices(window.settings)
        self._highlights: Highlights | None = None
        self._copies: Copies | None = None

    def start(self) -> None:
        """Begin; after the first paint, since nothing of this may delay the window."""
        self.start_entities()
        self.start_copies()
        self._start_watching()

    def _start_watching(self) -> None:
        """Look into the folder that is shared with colleagues, if there is one."""
        project_id = self._window.desk.session.project.read.fact("id")
        if self._window.settings.contains(key_of(project_id)):
            room: Any = self._window.rooms["taking_in"]
            room.resume()

    def start_entities(self) -> None:
        """Look for entities in the way that is chosen now."""
        if self._highlights is not None:
            self._highlights.close()
            self._highlights.deleteLater()
            self._highlights = None
        if self._choices.entities:
            self._highlights = with_highlights(self._window)
            self._highlights.start()
        else:
            self._window.status.show_machine("")

    def start_copies(self) -> None:
        """Make copies as often as is chosen now."""
        if self._copies is not None:
            self._copies.close()
            self._copies.deleteLater()
        choices = self._choices
        self._copies = Copies(
            self._window.desk,
            self._window,
            minutes=choices.backup_minutes,
            kept=choices.backups_kept,
        )
        self._copies.start()

    def close(self) -> None:
        """End the language process, and wait for a copy that is being made."""
        if self._highlights is not None:
            self._highlights.close()
        if self._copies is not None:
            self._copies.close()
