"""The statements of an article as a list of lines for the end of the print. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from onrecord.gui.dates import told_value
from onrecord.model.annotations import Annotation, Value
from onrecord.model.codebook import Attribute, AttributeType, Codebook
from onrecord.model.statements import Statement
from onrecord.work.sheet import Sheet

Names = Mapping[str, str]
"""Names of actors and issues by their ids."""

_REFERRING = (AttributeType.ACTOR, AttributeType.ISSUE)


class Entry(NamedTuple):
    """A line of the list: a statement's words, or a part of it with its ``values``.

    ``chip`` is its short name in the text, ``title`` the label's.
    """

    chip: str
    title: str
    words: str
    values: str
    is_part: bool


def entries(sheet: Sheet, chips: Mapping[str, str], names: Names) -> list[Entry]:
    """Each statement with its sources, cues and stances, in text order."""
    found: list[Entry] = []
    for statement in sheet.statements:
        found += _entries_of(statement, sheet.codebook, chips, names)
    return found


def _entries_of(
    statement: Statement, codebook: Codebook, chips: Mapping[str, str], names: Names
) -> Iterator[Entry]:
    def entry(annotation: Annotation, *, is_part: bool) -> Entry:
        label = codebook.label(annotation.label)
        return Entry(
            chips.get(annotation.id, ""),
            label.title if label else annotation.label,
            annotation.text.replace("\n", " "),
            values(annotation, codebook, names),
            is_part,
        )

    yield entry(statement.anchor, is_part=False)
    for part in statement.parts:
        yield entry(part.annotation, is_part=True)


def values(annotation: Annotation, codebook: Codebook, names: Names) -> str:
    """The chosen values of an annotation: "Wording: indirect; Kind: policy"."""
    label = codebook.label(annotation.label)
    known = {each.id: each for each in label.attributes} if label else {}
    order = [*known, *(key for key in annotation.attributes if key not in known)]
    return "; ".join(
        f"{known[key].title if key in known else key}: "
        f"{_told(annotation.attributes[key], known.get(key), names)}"
        for key in order
        if key in annotation.attributes
    )


def _told(value: Value, attribute: Attribute | None, names: Names) -> str:
    if isinstance(value, tuple):
        return ", ".join(_told(each, attribute, names) for each in value)
    if isinstance(value, bool):
        if value:
            return QCoreApplication.translate("paper", "yes")
        return QCoreApplication.translate("paper", "no")
    if attribute is not None and attribute.type in _REFERRING:
        return names.get(str(value), str(value))
    titles = {choice.id: choice.title for choice in attribute.values} if attribute else {}
    return titles.get(str(value)) or told_value(value)
