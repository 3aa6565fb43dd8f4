"""Who speaks in a comparison: each annotator with a letter, a hue and a shape. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import cycle

from onrecord.gui.hues import HUES
from onrecord.gui.reader.marks import Line
from onrecord.model.layers import Annotator

GOLD_LETTER = "★"
_HUES = ("blue", "vermilion", "green", "purple", "brown", "sky", "yellow", "grey")
_LINES = (Line.SOLID, Line.DOTTED, Line.DASH_DOTTED, Line.COMBED, Line.BEADED, Line.DOUBLE)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Voice:
    """An annotator as the review window tells them: "A", a hue of the theme, the shape of lines.

    ``name`` is empty where names are hidden.
    """

    annotator_id: str
    letter: str
    name: str
    colour: str
    line: Line

    @property
    def said(self) -> str:
        """What to call them: the name, else the letter."""
        return self.name or self.letter


def voices(annotators: Mapping[str, Annotator], *, hidden: bool = False) -> tuple[Voice, ...]:
    """A voice for each, in their order. Hues repeat after eight, shapes after six."""
    shapes = cycle(_LINES)
    taken: set[str] = set()
    found = []
    for at, each in enumerate(annotators.values()):
        hue = _hue(each.colour, taken)
        taken.add(hue)
        letter = _LETTERS[at] if at < len(_LETTERS) else str(at + 1)
        name = "" if hidden else each.name
        found.append(Voice(each.id, letter, name, hue, next(shapes)))
    return tuple(found)


def gold_voice(title: str, annotator_id: str = "") -> Voice:
    """What is settled, as a further voice."""
    return Voice(annotator_id, GOLD_LETTER, title, "yellow", Line.SOLID)


def _hue(wanted: str, taken: set[str]) -> str:
    """The annotator's own colour, where it is a hue that nobody has yet; else the next free."""
    if wanted in HUES and wanted not in taken:
        return wanted
    free = (each for each in _HUES if each not in taken)
    return next(free, _HUES[len(taken) % len(_HUES)])
