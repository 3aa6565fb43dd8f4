"""The case in hand as a table: parts and values down, annotators across. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from onrecord.gui.cards.editor import text_of, unlisted
from onrecord.gui.reviewing.emphasis import Run, runs
from onrecord.gui.reviewing.voices import Voice
from onrecord.model.annotations import Link, Value
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Role, attribute_of
from onrecord.model.spans import Span
from onrecord.work.comparing import Comparison, Entry
from onrecord.work.reviews import Case, Difference, Kind, Member, Part

Names = Mapping[str, str]
"""The names that ids of actors and issues are read as."""


class Said(Protocol):
    """What a cell is about: a tag of a layer, or one of a draft."""

    @property
    def label(self) -> str: ...
    @property
    def spans(self) -> tuple[Span, ...]: ...
    @property
    def attributes(self) -> Mapping[str, Value]: ...


class Aspect(StrEnum):
    """What a row is about: the words of a part, its label, a value, what ties it to others."""

    WORDS = "words"
    LABEL = "label"
    VALUE = "value"
    LINKS = "links"


@dataclass(frozen=True, slots=True)
class RowKey:
    """Which row. ``label`` is the one whose attribute it is, for values."""

    part: Part
    aspect: Aspect = Aspect.WORDS
    label: str = ""
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one voice says there. ``is_there`` is false where it lacks the part."""

    runs: tuple[Run, ...] = ()
    is_there: bool = True
    differs: bool = False
    picked: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One respect, told of every voice; ``cells`` are in the order of the voices, the draft's
    last. ``colour`` is the hue of the label."""

    key: RowKey
    title: str
    colour: str
    cells: tuple[Cell, ...]

    @property
    def differs(self) -> bool:
        return any(cell.differs for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Column:
    """What one voice says in the case, sorted by part; ``taken`` where it is the draft."""

    parts: Mapping[Part, Sequence[Said]]
    links: tuple[str, ...] = ()

    def of(self, part: Part) -> Sequence[Said]:
        return self.parts.get(part, ())


ROLES = {
    Role.CLAIM: Part.CLAIM,
    Role.SOURCE: Part.SOURCE,
    Role.CUE: Part.CUE,
    Role.STANCE: Part.STANCE,
}
"""The part that labels of each role play in a statement."""


def part_of(label: str, case_part: Part, codebook: Codebook) -> Part:
    """Which part of a case a tag with this label is."""
    if case_part is Part.TAG:
        return Part.TAG
    return ROLES.get(codebook.role(label), Part.TAG)


def column(tags: Iterable[Said], links: Iterable[str], case: Case, codebook: Codebook) -> Column:
    """The tags sorted by part, those of each part in text order."""
    found: dict[Part, list[Said]] = {}
    for tag in tags:
        found.setdefault(part_of(tag.label, case.part, codebook), []).append(tag)
    for said in found.values():
        said.sort(key=lambda each: each.spans[0].start if each.spans else -1)
    return Column(found, tuple(links))


def columns(comparison: Comparison, case: Case, voices: Sequence[Voice]) -> tuple[Column, ...]:
    """A column for each of these voices; empty where it lacks the case."""
    members = (case.members.get(each.annotator_id) for each in voices)
    return tuple(_of_member(each, comparison, case) for each in members)


def _of_member(member: Member | None, comparison: Comparison, case: Case) -> Column:
    if member is None:
        return Column({})
    told = links_told(member.links, member.tags, comparison.codebook)
    return column(member.tags, told, case, comparison.codebook)


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...


def links_told(links: Iterable[Link], tags: Iterable[_Named], codebook: Codebook) -> list[str]:
    """The links in words: "attributed to “the minister”"."""
    words = {each.id: each.text.replace("\n", " ") for each in tags}
    titles = {each.id: each.title for each in codebook.links}
    return sorted(
        f"{titles.get(each.label, each.label)} → {words.get(each.to_id, '')}" for each in links
    )


def table(
    comparison: Comparison, entry: Entry, told: Sequence[Column], *, names: Names
) -> tuple[TableRow, ...]:
    """The rows of a case. ``told`` is a column a voice, and the draft's as the last."""
    book, text = comparison.codebook, comparison.article.text
    rows = []
    for key in keys(entry, told, book):
        builder = {
            Aspect.WORDS: lambda key=key: _words(key, told, text, book),
            Aspect.LABEL: lambda key=key: _labels(key, told, book),
            Aspect.VALUE: lambda key=key: _values(key, told, book, names),
            Aspect.LINKS: lambda key=key: _links(told),
        }[key.aspect]
        rows.append(TableRow(key, _title(key, told, book), _hue(key, told, book), builder()))
    return tuple(rows)


def keys(entry: Entry, told: Sequence[Column], codebook: Codebook) -> tuple[RowKey, ...]:
    """The rows there are: every part that anybody has, and under it what differs of its values."""
    parts = [part for part in Part if any(each.of(part) for each in told)]
    found: list[RowKey] = []
    for part in parts:
        found.append(RowKey(part))
        about = [each for each in entry.differences if _part(each, entry) is part]
        if any(each.kind is Kind.LABEL for each in about):
            found.append(RowKey(part, Aspect.LABEL))
        values = {(each.label, each.attribute): None for each in about if each.attribute}
        found += [RowKey(part, Aspect.VALUE, *each) for each in values]
    if any(each.kind is Kind.LINK for each in entry.differences):
        found.append(RowKey(entry.case.part, Aspect.LINKS))
    return tuple(found)


def _part(difference: Difference, entry: Entry) -> Part:
    return Part.TAG if entry.case.part is Part.TAG else difference.part


def _words(key: RowKey, told: Sequence[Column], text: str, codebook: Codebook) -> tuple[Cell, ...]:
    people, draft = told[:-1], told[-1]
    covered = [_spans(each.of(key.part)) for each in people]
    several = len(set(covered)) > 1
    wanted = draft.of(key.part)
    cells = []
    for column_, spans in zip(people, covered, strict=True):
        said = column_.of(key.part)
        others = [each for each in covered if each is not spans]
        cells.append(
            Cell(
                _told(said, text, others, codebook),
                is_there=bool(said),
                differs=several,
                picked=bool(said) and _spans(wanted) == spans and bool(wanted),
            )
        )
    return (*cells, Cell(_told(wanted, text, [], codebook), is_there=bool(wanted)))


def _spans(said: Sequence[Said]) -> tuple[Span, ...]:
    return tuple(sorted({span for each in said for span in each.spans}))


def _told(
    said: Sequence[Said], text: str, others: Sequence[tuple[Span, ...]], codebook: Codebook
) -> tuple[Run, ...]:
    """The words of the tags of one part, several joined by a plus; without words, their label."""
    found: list[Run] = []
    for at, each in enumerate(said):
        if at:
            found.append(Run("  +  "))
        label = codebook.label(each.label)
        wordless = Run(f"({label.title if label else each.label})")
        found += runs(text, each.spans, others) if each.spans else [wordless]
    return tuple(found)


def _labels(key: RowKey, told: Sequence[Column], codebook: Codebook) -> tuple[Cell, ...]:
    def title(said: Said) -> str:
        label = codebook.label(said.label)
        return label.title if label else said.label

    words = [" + ".join(map(title, each.of(key.part))) for each in told]
    return _plain_cells(words, [bool(each.of(key.part)) for each in told])


def _values(
    key: RowKey, told: Sequence[Column], codebook: Codebook, names: Names
) -> tuple[Cell, ...]:
    label = codebook.label(key.label)
    attribute = attribute_of(label, key.attribute) if label else None
    shown = [
        [
            value_text(attribute, each.attributes.get(key.attribute), names)
            for each in said.of(key.part)
        ]
        for said in told
    ]
    return _plain_cells([" + ".join(each) for each in shown], [bool(each) for each in shown])


def _links(told: Sequence[Column]) -> tuple[Cell, ...]:
    return _plain_cells(
        [", ".join(each.links) for each in told], [bool(each.links) for each in told]
    )


def _plain_cells(words: Sequence[str], there: Sequence[bool]) -> tuple[Cell, ...]:
    """Cells that differ as a whole; the last is the draft's."""
    said = [each for each, is_there in zip(words[:-1], there[:-1], strict=True) if is_there]
    differ = len(set(said)) > 1
    cells = [
        Cell((Run(each, differ),), is_there, differ, is_there and there[-1] and each == words[-1])
        for each, is_there in zip(words[:-1], there[:-1], strict=True)
    ]
    return (*cells, Cell((Run(words[-1]),), there[-1]))


def value_text(attribute: Attribute | None, value: Value | None, names: Names) -> str:
    """A value as people read it; a dash for none."""
    if value is None or value == "" or value == ():
        return "–"
    if attribute is None:
        return text_of(value)
    if attribute.type in (AttributeType.ACTOR, AttributeType.ISSUE):
        return names.get(str(value), str(value))
    if attribute.type is AttributeType.FLAG:
        return _tr("yes") if value else _tr("no")
    titles = {choice.id: choice.title for choice in attribute.values}
    held = value if isinstance(value, tuple) else (value,)
    if attribute.values and all(each in titles for each in held):
        return ", ".join(titles[str(each)] for each in held)
    return unlisted(attribute, value) if attribute.values else text_of(value)


def _title(key: RowKey, told: Sequence[Column], codebook: Codebook) -> str:
    if key.aspect is Aspect.LINKS:
        return _tr("Links")
    label = codebook.label(key.label or _first_label(key.part, told))
    if key.aspect is Aspect.LABEL:
        return _tr("Label")
    if key.aspect is Aspect.VALUE:
        attribute = attribute_of(label, key.attribute) if label else None
        return attribute.title if attribute else key.attribute
    return label.title if label else _tr("Tag")


def _hue(key: RowKey, told: Sequence[Column], codebook: Codebook) -> str:
    label = codebook.label(key.label or _first_label(key.part, told))
    return label.colour if label else "grey"


def _first_label(part: Part, told: Iterable[Column]) -> str:
    return next((said.label for each in told for said in each.of(part)), "")


def first_cell(rows: Sequence[TableRow], voices: int) -> tuple[int, int]:
    """The cell to begin at: the first row that differs, its first voice that has something."""
    at = next((n for n, row in enumerate(rows) if row.differs), 0)
    there = rows[at].cells[:voices] if rows else ()
    return at, next((n for n, cell in enumerate(there) if cell.is_there), 0)


def worded(rows: Iterable[TableRow]) -> Iterator[str]:
    """The table in words, for who hears it."""
    for row in rows:
        yield f"{row.title}: " + "; ".join(cell.text for cell in row.cells[:-1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("reviewing", text)
