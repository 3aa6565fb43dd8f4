"""The one place that knows how settings are kept, and what holds until somebody chooses."""

from __future__ import annotations

from typing import Generic, TypeVar, cast, overload

from PySide6.QtCore import QSettings

T = TypeVar("T", bool, int, str)


class _Choice(Generic[T]):
    """One setting: its key and what holds by default, which also tells its type.

    (QSettings gives back "false" for False unless it is told the type.)
    """

    def __init__(self, key: str, default: T) -> None:
        self._key = key
        self._default: T = default

    @overload
    def __get__(self, choices: None, owner: type[Choices]) -> _Choice[T]: ...

    @overload
    def __get__(self, choices: Choices, owner: type[Choices]) -> T: ...

    def __get__(self, choices: Choices | None, owner: type[Choices]) -> T | _Choice[T]:
        if choices is None:
            return self
        kept = choices.settings.value(self._key, self._default, type=type(self._default))
        return cast(T, kept)

    def __set__(self, choices: Choices, value: T) -> None:
        choices.settings.setValue(self._key, value)


class Choices:
    """What the person has chosen for all projects, read and kept at once."""

    language = _Choice("language", "system")
    """"system", or the two letters of a language."""
    entities = _Choice("entities", True)
    """Whether entities are looked for in articles that lack them."""
    pipeline = _Choice("pipeline", "")
    """Name of the spaCy pipeline; "" for the preferred of those installed."""
    backup_minutes = _Choice("backup_minutes", 30)
    backups_kept = _Choice("backups_kept", 5)
    hints = _Choice("hints", True)
    hints_shown = _Choice("hints_shown", "{}")
    """JSON: how often each hint was shown."""
    keys = _Choice("keys", "{}")
    """JSON: the keys chosen for an action, by its id."""
    recent = _Choice("recent", "[]")
    """JSON: the projects opened lately, the last first."""
    used = _Choice("used", "[]")
    """JSON: ids of what was chosen in the palette, the last first."""
    told_hidden = _Choice("told_hidden", "")
    """The codebook whose hidden keys were told."""
    preferences_page = _Choice("preferences_page", 0)

    def __init__(self, settings: QSettings) -> None:
        self.settings = settings
