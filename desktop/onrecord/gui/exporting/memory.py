"""What was chosen for exports, kept with the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from onrecord.gui.exporting import choices as choosing
from onrecord.gui.exporting.choices import Choices

_CHOICES = "export/choices"
"""JSON: choices by project."""
_FOLDER = "export/folder/"
"""By format, the folder that the last dataset went to."""


class Memory:
    """Choices by project, folders by format."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def choices(self, project: Path) -> Choices:
        """What was chosen last for this project."""
        return choosing.read(choosing.remembered(self._kept, project))

    def keep(self, project: Path, choices: Choices) -> None:
        self._settings.setValue(_CHOICES, choosing.remembering(self._kept, project, choices))

    def folder(self, format_name: str) -> Path | None:
        """Where the last dataset of this format went, if that is still there."""
        kept = str(self._settings.value(_FOLDER + format_name, "", type=str))
        return Path(kept) if kept and Path(kept).is_dir() else None

    def keep_folder(self, format_name: str, folder: Path) -> None:
        self._settings.setValue(_FOLDER + format_name, str(folder))

    @property
    def _kept(self) -> str:
        return str(self._settings.value(_CHOICES, "{}", type=str))
