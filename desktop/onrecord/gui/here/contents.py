"""Which tags stand at a place of the text, and what is told about each. Pure functions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from onrecord.gui.cards.contents import Chips, Tag, tag_of
from onrecord.gui.reshaping.hover import told_of
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Role
from onrecord.work.sheet import Sheet


class Row(NamedTuple):
    """A tag as the list tells it: its label with its chip, its words, and the rest in a line."""

    tag: Tag
    title: str
    details: str

    @property
    def spoken(self) -> str:
        """All of it, as it is read out."""
        return ", ".join(filter(None, (self.title, self.tag.words, self.details)))


def at(sheet: Sheet, start: int, end: int) -> list[Annotation]:
    """The tags, suggestions and entities that hold or touch the caret (``start`` is ``end``), or
    share words with the selection; the shortest first."""
    everything = (*sheet.annotations.values(), *sheet.machine.values())
    found = [each for each in everything if _is_there(each, start, end)]
    return sorted(found, key=lambda each: (each.end - each.start, each.start, each.id))


def _is_there(annotation: Annotation, start: int, end: int) -> bool:
    if start == end:
        return any(span.start <= start <= span.end for span in annotation.spans)
    return any(span.start < end and start < span.end for span in annotation.spans)


def row(annotation: Annotation, sheet: Sheet, chips: Chips, names: Mapping[str, str]) -> Row:
    """What the list tells of a tag; ``names`` are those of the actors and issues by their ids."""
    told = told_of(annotation, sheet, chips)
    lines = (f"{head}: {names.get(text, text)}" for head, text in told.lines)
    title = told.title
    if _is_suggestion(annotation, sheet):
        title = _tr("{title}, suggested").format(title=title)
    return Row(tag_of(annotation, sheet.codebook, chips), title, " · ".join(lines))


def _is_suggestion(annotation: Annotation, sheet: Sheet) -> bool:
    """Whether a machine offers it; the entities it found are told by their label already."""
    mine = annotation.id in sheet.annotations
    return not mine and sheet.codebook.role(annotation.label) is not Role.ENTITY


def _tr(text: str) -> str:
    return QCoreApplication.translate("Here", text)
