"""The case in hand as a table: parts and values down, annotators across. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from onrecord.gui.cards.editor import text_of, unlisted
from onrecord.gui.messages import quoted
from onrecord.gui.reviewing.emphasis import Run, runs
from onrecord.gui.reviewing.lanes import Lane, Said, lanes, spans_of
from onrecord.gui.reviewing.voices import Voice
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Codebook, attribute_of
from onrecord.work.comparing import Comparison, Entry
from onrecord.work.reviews import Difference, Kind
from onrecord.work.settling import Draft

Names = Mapping[str, str]
"""The names that ids of actors and issues are read as."""


class Aspect(StrEnum):
    """What a row is about: the words of a part, its label, a value, what ties the parts."""

    WORDS = "words"
    LABEL = "label"
    VALUE = "value"
    LINKS = "links"


class RowKey(NamedTuple):
    """Which row: ``number`` is that of the part in the case, ``attribute`` the value's."""

    number: int
    aspect: Aspect = Aspect.WORDS
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one voice says there. ``is_there`` is false where it lacks the part; ``picked`` where
    the draft says the same."""

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


class Asked(NamedTuple):
    """What a table is made of."""

    comparison: Comparison
    entry: Entry
    voices: Sequence[Voice]
    draft: Draft
    names: Names

    @property
    def codebook(self) -> Codebook:
        return self.comparison.codebook


def table(asked: Asked) -> tuple[TableRow, ...]:
    """The rows of a case: every part that anybody has, and under it what differs of it."""
    found = lanes(asked.entry.case, asked.draft)
    titles = _titles(found, asked.codebook)
    rows: list[TableRow] = []
    for number, (lane, title) in enumerate(zip(found, titles, strict=True)):
        rows += _rows_of(asked, lane, number, title)
    if any(each.kind is Kind.LINK for each in asked.entry.differences):
        cells = _links(asked)
        rows.append(TableRow(RowKey(-1, Aspect.LINKS), _tr("Links"), "grey", cells))
    return tuple(rows)


def _rows_of(asked: Asked, lane: Lane, number: int, title: str) -> Iterator[TableRow]:
    label = asked.codebook.label(lane.label)
    hue = label.colour if label else "grey"
    about = [each for each in asked.entry.differences if _concerns(each, lane)]
    yield TableRow(RowKey(number), title, hue, _words(asked, lane))
    if any(each.kind is Kind.LABEL for each in about):
        key = RowKey(number, Aspect.LABEL)
        yield TableRow(key, f"   {_tr('Label')}", hue, _labels(asked, lane))
    for attribute_id in dict.fromkeys(each.attribute for each in about if each.attribute):
        attribute = attribute_of(label, attribute_id) if label else None
        named = attribute.title if attribute else attribute_id
        key = RowKey(number, Aspect.VALUE, attribute_id)
        yield TableRow(key, f"   {named}", hue, _values(asked, lane, attribute_id, attribute))


def _concerns(difference: Difference, lane: Lane) -> bool:
    ids = lane.ids
    return any(key in ids for keys in difference.tags.values() for key in keys)


def _titles(found: Sequence[Lane], codebook: Codebook) -> list[str]:
    """The titles of the labels, numbered where a part comes more than once."""
    titles = [_label_title(each.label, codebook) for each in found]
    often, seen = Counter(titles), Counter[str]()
    named = []
    for title in titles:
        seen[title] += 1
        named.append(f"{title} {seen[title]}" if often[title] > 1 else title)
    return named


def _label_title(label_id: str, codebook: Codebook) -> str:
    label = codebook.label(label_id)
    return label.title if label else label_id


def _words(asked: Asked, lane: Lane) -> tuple[Cell, ...]:
    tags = lane.of(asked.voices)
    covered = [spans_of(each) for each in tags]
    wanted = spans_of(lane.draft)
    members = asked.entry.case.members
    lacking = any(
        tag is None and (voice.annotator_id in members or lane.part is asked.entry.case.part)
        for tag, voice in zip(tags, asked.voices, strict=True)
    )
    several = len({spans for tag, spans in zip(tags, covered, strict=True) if tag}) > 1
    cells = [
        Cell(
            _told(asked, tag, [x for x in covered if x != spans]),
            is_there=tag is not None,
            differs=several or lacking,
            picked=tag is not None and lane.draft is not None and spans == wanted,
        )
        for tag, spans in zip(tags, covered, strict=True)
    ]
    return (*cells, Cell(_told(asked, lane.draft, []), is_there=lane.draft is not None))


def _told(asked: Asked, said: Said | None, others: Sequence[Sequence[object]]) -> tuple[Run, ...]:
    """The words of a tag; without words, its label."""
    if said is None:
        return ()
    if not said.spans:
        return (Run(f"({_label_title(said.label, asked.codebook)})"),)
    return runs(asked.comparison.article.text, spans_of(said), others)  # type: ignore[arg-type]


def _labels(asked: Asked, lane: Lane) -> tuple[Cell, ...]:
    said: list[Said | None] = [*lane.of(asked.voices), lane.draft]
    return _plain_cells([_label_title(x.label, asked.codebook) if x else None for x in said])


def _values(
    asked: Asked, lane: Lane, attribute_id: str, attribute: Attribute | None
) -> tuple[Cell, ...]:
    said: list[Said | None] = [*lane.of(asked.voices), lane.draft]
    return _plain_cells(
        [
            value_text(attribute, x.attributes.get(attribute_id), asked.names) if x else None
            for x in said
        ]
    )


def _links(asked: Asked) -> tuple[Cell, ...]:
    members = (asked.entry.case.members.get(each.annotator_id) for each in asked.voices)
    titles = {each.id: each.title for each in asked.codebook.links}
    told: list[str | None] = []
    for member in members:
        words = {tag.id: _short(tag.text) for tag in member.tags} if member else {}
        links = member.links if member else ()
        pairs = ((each.label, words.get(each.to_id, "…")) for each in links)
        told.append(_said_links(pairs, titles) if member else None)
    for way in asked.entry.case.outward:
        for at, voice in enumerate(asked.voices):
            named = [titles.get(x.label, x.label) for x in way.links.get(voice.annotator_id, ())]
            told[at] = ", ".join(filter(None, (told[at], *named))) or None
    draft_words = {
        tag.key: _short(" … ".join(s.text for s in tag.spans)) for tag in asked.draft.tags
    }
    pairs = ((each.label, draft_words.get(each.to_key, "…")) for each in asked.draft.links)
    return _plain_cells([*told, _said_links(pairs, titles) or None])


def _said_links(pairs: Iterable[tuple[str, str]], titles: Mapping[str, str]) -> str:
    told = (f"{titles.get(label, label)} {quoted(words)}" for label, words in pairs)
    return ", ".join(sorted(told))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHORT else f"{words[:_SHORT].rsplit(' ', 1)[0]}…"


_SHORT = 30


def _plain_cells(words: Sequence[str | None]) -> tuple[Cell, ...]:
    """Cells that differ as a whole; the last is the draft's."""
    *people, draft = words
    differ = len({each for each in people if each is not None}) > 1
    cells = [
        Cell(
            (Run(each or "", differ),), each is not None, differ, each is not None and each == draft
        )
        for each in people
    ]
    return (*cells, Cell((Run(draft or ""),), draft is not None))


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


def first_cell(rows: Sequence[TableRow], voices: int) -> tuple[int, int]:
    """The cell to begin at: the first row that differs, its first voice that has something."""
    at = next((n for n, row in enumerate(rows) if row.differs), 0)
    there = rows[at].cells[:voices] if rows else ()
    return at, next((n for n, cell in enumerate(there) if cell.is_there), 0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("reviewing", text)
