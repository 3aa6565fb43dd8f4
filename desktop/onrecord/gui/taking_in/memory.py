"""What is remembered of a project's shared folder, kept with the settings."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSettings

from onrecord.gui.taking_in.key import key_of
from onrecord.work import watching
from onrecord.work.watching import Kept, Standing


class Memory:
    """Reads and writes at once; each project has its own."""

    def __init__(self, settings: QSettings, project_id: str) -> None:
        self._settings = settings
        self._key = key_of(project_id)

    @property
    def kept(self) -> Kept:
        return watching.kept(str(self._settings.value(self._key, "", type=str)))

    def keep(self, kept: Kept) -> None:
        self._settings.setValue(self._key, kept.written())

    def decide(self, contents: Iterable[str], standing: Standing) -> None:
        """Remember what became of these contents."""
        self.keep(self.kept.with_decided([each for each in contents if each], standing))

    def forget(self, standing: Standing) -> None:
        """Let everything be looked into anew of which this became."""
        self.keep(self.kept.without(standing))
