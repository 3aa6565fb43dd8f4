"""What the cards say about a sheet. Pure functions over records; widgets only show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from onrecord.gui.choosing import PARTS, statement_named
from onrecord.gui.marking import letter
from onrecord.gui.plain import key_of
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Codebook,
    Label,
    Role,
    Setting,
    State,
    applies,
    setting,
)
from onrecord.model.statements import Part, Statement
from onrecord.work.sheet import Sheet

Chips = Mapping[str, str]

Names = Mapping[str, str]
"""The names that ids of actors and issues are read as."""

_NAMED = (AttributeType.ACTOR, AttributeType.ISSUE)
_NO_NAMES: Names = {}


@dataclass(frozen=True, slots=True)
class Tag:
    """An annotation as cards name it: its chip, the hue of its label and its words."""

    id: str
    chip: str
    colour: str
    words: str


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part of a statement; without a ``tag`` it is missing, and ``key`` adds one of the label."""

    title: str
    tag: Tag | None = None
    link_id: str = ""
    key: str = ""
    label_id: str = ""


@dataclass(frozen=True, slots=True)
class FieldLine:
    """An attribute that applies, and its value on the annotation.

    ``name`` is that of the actor or issue whose id the value is, "" where there is none.
    """

    attribute: Attribute
    setting: Setting
    name: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """The values of one annotation, to be seen and changed."""

    annotation_id: str
    label: Label
    tag: Tag
    fields: tuple[FieldLine, ...]
    note: str
    editable: bool


@dataclass(frozen=True, slots=True)
class OpenCard:
    """The statement in hand, or the chosen annotation by itself, ready to be edited.

    ``chosen`` is the annotation the form is about; ``to_source`` offers an entity as a source
    and ``to_attach`` a part that could join the statement; ``to_accept`` a machine's suggestion.
    """

    head: Tag
    title: str
    inside: str
    lines: tuple[PartLine, ...]
    form: Form | None
    statement_id: str
    to_source: bool = False
    to_attach: bool = False
    to_accept: bool = False

    @property
    def chosen(self) -> str:
        return self.form.annotation_id if self.form else ""


@dataclass(frozen=True, slots=True)
class Summary:
    """A statement in two lines."""

    tag: Tag
    who: str
    inside: str


def open_card(
    sheet: Sheet, chips: Chips, chosen: str, active: str, names: Names = _NO_NAMES
) -> OpenCard | None:
    """The card to have open; None when nothing is chosen."""
    statement = statement_named(sheet.statements, active)
    annotation = sheet.annotation(chosen) if chosen else None
    if statement is None:
        return _lone_card(sheet, chips, annotation, names) if annotation else None
    annotation = annotation or statement.anchor
    outside = annotation.id not in statement.ids
    return OpenCard(
        head=tag_of(statement.anchor, sheet.codebook, chips),
        title=_title(statement.anchor, sheet.codebook, chips),
        inside=chips.get(statement.inside or "", ""),
        lines=_lines(statement, sheet.codebook, chips),
        form=_form(annotation, sheet, chips, names),
        statement_id=statement.id,
        to_source=_is_entity(annotation, sheet.codebook),
        to_accept=_is_suggestion(annotation, sheet),
        to_attach=outside and sheet.codebook.role(annotation.label) in PARTS,
    )


def _lone_card(sheet: Sheet, chips: Chips, annotation: Annotation, names: Names) -> OpenCard:
    return OpenCard(
        head=tag_of(annotation, sheet.codebook, chips),
        title=_title(annotation, sheet.codebook, chips),
        inside="",
        lines=(),
        form=_form(annotation, sheet, chips, names),
        statement_id="",
        to_source=_is_entity(annotation, sheet.codebook),
        to_accept=_is_suggestion(annotation, sheet),
    )


def tag_of(annotation: Annotation, codebook: Codebook, chips: Chips) -> Tag:
    label = codebook.label(annotation.label)
    chip = chips.get(annotation.id) or (letter(label) if label else "?")
    colour = label.colour if label else "grey"
    return Tag(annotation.id, chip, colour, annotation.text.replace("\n", " "))


def summary(statement: Statement, codebook: Codebook, chips: Chips) -> Summary:
    """The statement's words and who said them, for the compact card."""
    who = " · ".join(part.annotation.text for part in statement.sources)
    inside = chips.get(statement.inside or "", "")
    return Summary(tag_of(statement.anchor, codebook, chips), who, inside)


def counts(sheet: Sheet) -> Mapping[Role, int]:
    """How many annotations of mine play each role."""
    found: dict[Role, int] = dict.fromkeys(Role, 0)
    roles = {label.id: label.role for label in sheet.codebook.labels}
    for annotation in sheet.annotations.values():
        found[roles.get(annotation.label, Role.NONE)] += 1
    return found


def _title(annotation: Annotation, codebook: Codebook, chips: Chips) -> str:
    label = codebook.label(annotation.label)
    if label is None:
        return annotation.label
    number = chips.get(annotation.id, "").removeprefix(letter(label))
    return f"{label.title} {number}".rstrip()


def _is_suggestion(annotation: Annotation, sheet: Sheet) -> bool:
    return annotation.id in sheet.machine and not _is_entity(annotation, sheet.codebook)


def _is_entity(annotation: Annotation, codebook: Codebook) -> bool:
    return codebook.role(annotation.label) is Role.ENTITY


def _lines(statement: Statement, codebook: Codebook, chips: Chips) -> tuple[PartLine, ...]:
    found: list[PartLine] = []
    for role, parts in (
        (Role.SOURCE, statement.sources),
        (Role.CUE, statement.cues),
        (Role.STANCE, statement.stances),
    ):
        label = codebook.label_for(role)
        if label and role is not codebook.role(statement.anchor.label):
            found += _lines_of(label, parts, codebook, chips)
    return tuple(found)


def _lines_of(
    label: Label, parts: tuple[Part, ...], codebook: Codebook, chips: Chips
) -> list[PartLine]:
    if not parts:
        return [PartLine(label.title, key=key_of(label), label_id=label.id)]
    return [
        PartLine("" if at else label.title, tag_of(p.annotation, codebook, chips), p.link.id)
        for at, p in enumerate(parts)
    ]


def _form(annotation: Annotation, sheet: Sheet, chips: Chips, names: Names) -> Form | None:
    label = sheet.codebook.label(annotation.label)
    if label is None:
        return None
    return Form(
        annotation_id=annotation.id,
        label=label,
        tag=tag_of(annotation, sheet.codebook, chips),
        fields=fields(label, annotation, names),
        note=annotation.note,
        editable=annotation.id in sheet.annotations,
    )


def fields(label: Label, annotation: Annotation, names: Names = _NO_NAMES) -> tuple[FieldLine, ...]:
    """The attributes that apply to the annotation as it is, with their values."""
    return tuple(
        _field_line(attribute, annotation, names)
        for attribute in label.attributes
        if applies(label, attribute, annotation.attributes)
        and (not attribute.retired or attribute.id in annotation.attributes)
    )


def first_open(fields: tuple[FieldLine, ...]) -> str:
    """The first attribute that nothing was chosen for, else the first: number keys begin there."""
    ids = [line.attribute.id for line in fields]
    still = [x.attribute.id for x in fields if x.setting.state is not State.CHOSEN]
    return (*still, *ids, "")[0]


def numbers_hint(attribute: Attribute) -> str:
    """What number keys choose of an attribute whose values are not side by side on the card."""
    match attribute.type:
        case AttributeType.CHOICE:
            listed = [choice.title for choice in attribute.offered or attribute.values]
            return " · ".join(f"{n}\u00a0{title}" for n, title in enumerate(listed[:9], start=1))
        case AttributeType.NUMBER:
            return QCoreApplication.translate("numbers", "1–9, or V and any number")
        case AttributeType.TEXT | AttributeType.ACTOR | AttributeType.ISSUE:
            return QCoreApplication.translate("numbers", "V to type it")
        case _:
            return ""


def _field_line(attribute: Attribute, annotation: Annotation, names: Names) -> FieldLine:
    found = setting(attribute, annotation.attributes)
    named = attribute.type in _NAMED and isinstance(found.value, str)
    return FieldLine(attribute, found, names.get(str(found.value), "") if named else "")
