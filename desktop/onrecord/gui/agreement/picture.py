"""A picture of figures: how it is drawn, what it says in words, and the same as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.gui.agreement.drawing import Drawing
from onrecord.gui.messages import headed
from onrecord.work.agreement.records import By, Told

Advance = Callable[[str], float]
"""How wide a word is at the usual size, in logical pixels."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure and what it is told of: all, or one group of those told apart ``by``; ``key`` and
    ``articles`` are the group's."""

    told: Told
    by: By | None = None
    key: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """``subject`` is what was measured, ``told`` what the picture says, for who does not see it,
    and ``why_not`` why there is nothing to see. ``rows`` go with ``shown``; ``draw`` takes the
    width there is."""

    title: str
    subject: str
    told: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shown: tuple[Shown, ...]
    draw: Callable[[float, Advance], Drawing]
    why_not: str = ""

    @property
    def caption(self) -> str:
        """What the picture is called where it stands by itself."""
        return headed(self.title, self.subject) if self.subject else self.title


def nothing(title: str, why_not: str) -> Picture:
    """A picture of nothing, and why."""
    return Picture(
        title, "", why_not, (), (), (), lambda _width, _advance: Drawing(0, 0, ()), why_not
    )
