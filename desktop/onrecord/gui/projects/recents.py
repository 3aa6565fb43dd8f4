"""The projects that were opened lately on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from onrecord.gui.preferences.choices import Choices
from onrecord.model.times import now

_KEPT = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """A project file, and when it was last opened (ISO, UTC)."""

    path: str
    opened: str

    @property
    def is_there(self) -> bool:
        """Whether the file is still where it was."""
        return Path(self.path).is_file()


class Recents:
    """The last dozen projects, the newest first; kept with the settings."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices

    def all(self) -> tuple[Recent, ...]:
        """What is kept; what cannot be read counts as nothing."""
        try:
            found = json.loads(self._choices.recent)
            return tuple(Recent(str(each["path"]), str(each["opened"])) for each in found)
        except (ValueError, TypeError, KeyError):
            return ()

    def add(self, path: Path) -> None:
        """Put a project that was opened now in front."""
        newest = Recent(str(path.resolve()), now())
        self._keep((newest, *self._without(newest.path))[:_KEPT])

    def remove(self, path: str) -> None:
        """Forget a project; its file stays."""
        self._keep(self._without(path))

    def _without(self, path: str) -> tuple[Recent, ...]:
        return tuple(each for each in self.all() if each.path != path)

    def _keep(self, recents: Iterable[Recent]) -> None:
        self._choices.recent = json.dumps([asdict(each) for each in recents])
