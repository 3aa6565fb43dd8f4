"""What the reader shows of a sheet: marks, ties and chips. Pure functions over records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from onrecord.gui.plain import key_of
from onrecord.gui.reader.marks import Looks, Mark, MarkState, looks, mark_of
from onrecord.model.annotations import Annotation, Link, in_text_order
from onrecord.model.codebook import Codebook, Label, Role
from onrecord.model.edits import Edit
from onrecord.work.sheet import Sheet

Ends = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the person wants to see besides the tags. ``covered`` are the ids of suggestions that
    tags say already."""

    entities: bool = True
    links: bool = True
    covered: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Marking:
    """Marks by annotation id and ties (from, to) by link id; None where one went away."""

    marks: Mapping[str, Mark | None] = field(default_factory=dict)
    ties: Mapping[str, Ends | None] = field(default_factory=dict)


def marks(sheet: Sheet, shown: Shown) -> dict[str, Mark]:
    """A mark for every annotation with words that the person wants to see."""
    everything = (*sheet.machine.values(), *sheet.annotations.values())
    among = looks(sheet.codebook)
    found = ((each.id, _mark(each, sheet, shown, among)) for each in everything)
    return {key: mark for key, mark in found if mark is not None}


def ties(sheet: Sheet, shown: Shown) -> dict[str, Ends]:
    if not shown.links:
        return {}
    return {link.id: (link.from_id, link.to_id) for link in sheet.links.values()}


def touched(edit: Edit, sheet: Sheet, shown: Shown) -> Marking:
    """What the edit changed of the marks and ties, given the sheet after it."""
    marked: dict[str, Mark | None] = {}
    tied: dict[str, Ends | None] = {}
    among = looks(sheet.codebook)
    for change in edit.changes:
        match change.record:
            case Annotation(id=key, article_id=sheet.article.id):
                now = sheet.annotation(key)
                marked[key] = _mark(now, sheet, shown, among) if now else None
            case Link(id=key, article_id=sheet.article.id) if shown.links:
                link = sheet.links.get(key)
                tied[key] = (link.from_id, link.to_id) if link else None
    return Marking(marked, tied)


def uncovered(ids: Iterable[str], sheet: Sheet, shown: Shown) -> dict[str, Mark | None]:
    """The marks of these suggestions, None for those that tags say now."""
    found = {key: sheet.machine.get(key) for key in ids}
    among = looks(sheet.codebook)
    return {key: _mark(tag, sheet, shown, among) if tag else None for key, tag in found.items()}


def _mark(annotation: Annotation, sheet: Sheet, shown: Shown, among: Looks) -> Mark | None:
    entity = sheet.codebook.role(annotation.label) is Role.ENTITY
    if not annotation.spans or (entity and not shown.entities) or annotation.id in shown.covered:
        return None
    mine = annotation.id in sheet.annotations
    state = MarkState.TAGGED if mine or entity else MarkState.SUGGESTED
    return mark_of(annotation, sheet.codebook, state=state, among=among)


def chips(sheet: Sheet) -> dict[str, str]:
    """Short names by annotation id: statements and sources are numbered in text order.

    What plays no role is named by its label's letter alone.
    """
    letters = {label.id: letter(label) for label in sheet.codebook.labels}
    found = {
        each.id: f"{letters.get(each.anchor.label, '')}{each.number}" for each in sheet.statements
    }
    sources = _labels_of(sheet.codebook, Role.SOURCE)
    mine = [each for each in sheet.annotations.values() if each.label in sources]
    for number, source in enumerate(sorted(mine, key=in_text_order), start=1):
        found[source.id] = f"{letters[source.label]}{number}"
    others = _labels_of(sheet.codebook, Role.NONE)
    return found | {
        each.id: letters[each.label]
        for each in sheet.annotations.values()
        if each.label in others and each.spans
    }


def letter(label: Label) -> str:
    """The letter that stands for a label: its key, else its initial."""
    return key_of(label) or label.title[:1].upper()


def _labels_of(codebook: Codebook, role: Role) -> set[str]:
    return {label.id for label in codebook.labels if label.role is role}
