"""How the person likes to review, kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_OVERLAID, _BLIND, _AUDIT = "review overlaid", "review blind", "review audit"


class Habits:
    """Each of them is kept as soon as it is set. ``audit`` is the share of agreed cases that is
    left for a look, from 0 to 1."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def is_overlaid(self) -> bool:
        return bool(self._settings.value(_OVERLAID, False, type=bool))

    @is_overlaid.setter
    def is_overlaid(self, on: bool) -> None:
        self._settings.setValue(_OVERLAID, on)

    @property
    def hides_names(self) -> bool:
        return bool(self._settings.value(_BLIND, False, type=bool))

    @hides_names.setter
    def hides_names(self, on: bool) -> None:
        self._settings.setValue(_BLIND, on)

    @property
    def audit(self) -> float:
        kept = self._settings.value(_AUDIT, 0.0, type=float)
        return min(1.0, max(0.0, kept)) if isinstance(kept, float) else 0.0

    @audit.setter
    def audit(self, share: float) -> None:
        self._settings.setValue(_AUDIT, share)
