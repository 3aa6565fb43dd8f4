"""The records of a brat file to annotations, links and groups of one layer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from onrecord.errors import FormatError, Message
from onrecord.formats.brat import values
from onrecord.formats.brat.bounds import Bound
from onrecord.formats.brat.records import (
    Equivalence,
    Event,
    Mark,
    Record,
    Relation,
    Remark,
)
from onrecord.formats.brat.vocabulary import Vocabulary
from onrecord.model.annotations import Annotation, Link, Origin
from onrecord.model.bundles import Group
from onrecord.model.codebook import LinkRole
from onrecord.model.ids import derived_id

NORMALISATIONS = "normalizations"
"""Where an annotation's extra keeps what it refers to in other databases."""


@dataclass(frozen=True, slots=True)
class Whose:
    """What all tags of one file have in common. ``seed`` makes ids the same at every reading."""

    article_id: str
    annotator_id: str
    seed: str
    origin: Origin
    moment: str
    file: str


@dataclass(slots=True)
class Made:
    """What a file comes to, and what of it was left out."""

    annotations: list[Annotation] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    complaints: list[FormatError] = field(default_factory=list)
    remarks: list[Message] = field(default_factory=list)


class Tags:
    """Makes the tags of one file, whose text-bound records are ``bounds`` by their ids."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        bounds: Mapping[str, Bound],
        records: Iterable[Record],
        whose: Whose,
    ) -> None:
        self._vocabulary = vocabulary
        self._bounds = bounds
        self._whose = whose
        self._records = list(records)
        self._events = {each.key: each for each in self._records if isinstance(each, Event)}
        self._aliases = self._repeating()
        self._made = Made()
        self._ids: dict[str, str] = {}
        self._marks: dict[str, dict[str, list[str | None]]] = defaultdict(dict)
        self._notes: dict[str, list[str]] = defaultdict(list)
        self._references: dict[str, list[str]] = defaultdict(list)
        self._roles_left: set[str] = set()

    def made(self) -> Made:
        """All of it; make one for each file and call this once."""
        relations = [each for each in self._records if isinstance(each, Relation)]
        for record in self._records:
            if isinstance(record, Mark | Remark):
                self._keep(record, {each.key for each in relations})
        self._made.annotations += self._annotations()
        for record in self._records:
            match record:
                case Event():
                    self._event(record)
                case Relation():
                    self._relation(record)
                case Equivalence():
                    self._equivalence(record)
        if self._roles_left:
            self._made.remarks.append(self._about_roles())
        return self._made

    # who is meant

    def _repeating(self) -> dict[str, str]:
        """Triggers that only repeat an argument of their event, and the argument: no tags of
        their own, unless their label is one of ours."""
        found: dict[str, str] = {}
        for event in self._events.values():
            trigger = self._bounds.get(event.trigger)
            if trigger is None or self._is_ours(trigger.record.label):
                continue
            for _, target in event.roles:
                other = self._bounds.get(target)
                is_free = target not in found and event.trigger not in found.values()
                if other and other is not trigger and is_free and other.spans == trigger.spans:
                    found.setdefault(event.trigger, target)
        return found

    def _is_ours(self, label: str) -> bool:
        return self._vocabulary.labels.has(label)

    def _meant(self, target: str) -> str | None:
        """The key of the tag that an id leads to; of an event, its trigger's."""
        if event := self._events.get(target):
            target = event.trigger
        target = self._aliases.get(target, target)
        return target if target in self._bounds else None

    def _id(self, key: str) -> str:
        if key not in self._ids:
            self._ids[key] = derived_id("brat", self._whose.seed, key)
        return self._ids[key]

    def _missing(self, line: int, key: str, target: str) -> None:
        self._complain(
            FormatError(
                "{file}, line {line}: {id} names “{other}”, which is not there or was left out.",
                file=self._whose.file,
                line=line,
                id=key,
                other=target,
            )
        )

    def _complain(self, complaint: FormatError) -> None:
        self._made.complaints.append(complaint)

    # tags

    def _keep(self, record: Mark | Remark, relations: set[str]) -> None:
        target = record.target if record.target in relations else self._meant(record.target)
        if target is None:
            self._missing(record.line, record.key, record.target)
        elif isinstance(record, Mark):
            self._marks[target].setdefault(record.name, []).append(record.value)
        elif record.key.startswith("N"):
            self._references[target].append(record.text)
        else:
            self._notes[target].append(values.text_of(record.text))

    def _annotations(self) -> Iterator[Annotation]:
        for key, bound in self._bounds.items():
            if key not in self._aliases:
                yield self._annotation(key, bound)

    def _annotation(self, key: str, bound: Bound) -> Annotation:
        whose, label = self._whose, self._vocabulary.labels.id_of(bound.record.label)
        references = self._references.get(key)
        kind = self._vocabulary.kind(label, is_link=False)
        return Annotation(
            id=self._id(key),
            article_id=whose.article_id,
            annotator_id=whose.annotator_id,
            label=label,
            spans=bound.spans,
            attributes=values.read(self._vocabulary, kind, self._marks.get(key, {})),
            note="\n".join(self._notes.get(key, ())),
            origin=whose.origin,
            codebook_revision=self._vocabulary.codebook.revision,
            extra={NORMALISATIONS: references} if references else {},
            created=whose.moment,
            modified=whose.moment,
        )

    # links

    def _event(self, event: Event) -> None:
        trigger = self._meant(event.trigger)
        if trigger is None:
            self._missing(event.line, event.key, event.trigger)
        members = []
        for role, target in event.roles:
            if (meant := self._meant(target)) is None:
                self._missing(event.line, event.key, target)
            else:
                members.append((role, meant))
        ours = [each for each in members if self._link_of(each[0])]
        if trigger and ours and self._is_ours(event.label):
            self._tie_all(event, trigger, members)
        else:
            self._group([meant for _, meant in members] + ([trigger] if trigger else []))
            self._roles_left.update(name for name, meant in members if self._says_more(name, meant))

    def _link_of(self, role: str) -> str:
        """The link type that a role stands for, with a number at its end or without."""
        for name in (role, role.rstrip("0123456789")):
            if name and self._vocabulary.links.has(name):
                return self._vocabulary.links.id_of(name)
        return ""

    def _tie_all(self, event: Event, trigger: str, members: list[tuple[str, str]]) -> None:
        for role, meant in members:
            if label := self._link_of(role):
                self._tie(f"{event.key} {role}", label, (trigger, meant))
            else:
                self._complain(
                    FormatError(
                        "{file}, line {line}: {id} has a role “{role}”, which is no link here.",
                        file=self._whose.file,
                        line=event.line,
                        id=event.key,
                        role=role,
                    )
                )

    def _group(self, members: list[str]) -> None:
        told = dict.fromkeys(members)
        if len(told) > 1:
            ids = tuple(self._id(each) for each in told)
            self._made.groups.append(Group(self._whose.annotator_id, ids))

    def _says_more(self, role: str, meant: str) -> bool:
        label = self._bounds[meant].record.label.casefold()
        return role.rstrip("0123456789").casefold() != label

    def _about_roles(self) -> Message:
        return Message(
            "{file}: events call some tags otherwise than their labels do; the labels count "
            "({roles}).",
            file=self._whose.file,
            roles=", ".join(sorted(self._roles_left)),
        )

    def _relation(self, record: Relation) -> None:
        label = self._vocabulary.links.id_of(record.label)
        ends = []
        for target in (record.start, record.end):
            if (meant := self._meant(target)) is None:
                self._missing(record.line, record.key, target)
                return
            ends.append(meant)
        self._tie(record.key, label, (ends[0], ends[1]))

    def _equivalence(self, record: Equivalence) -> None:
        """A chain of links, the first of the role that the codebook has."""
        book = self._vocabulary.codebook
        label = next((each.id for each in book.links if each.role is LinkRole.SAME_AS), "")
        if not label:
            self._complain(
                FormatError(
                    "{file}, line {line}: says that tags are the same, and the codebook has no "
                    "link for it.",
                    file=self._whose.file,
                    line=record.line,
                )
            )
            return
        found = [(target, self._meant(target)) for target in record.members]
        for target, meant in found:
            if meant is None:
                self._missing(record.line, "*", target)
        there = [meant for _, meant in found if meant]
        for number, ends in enumerate(pairwise(there), start=1):
            self._tie(f"* {record.line} {number}", label, ends)

    def _tie(self, key: str, label: str, ends: tuple[str, str]) -> None:
        whose, kind = self._whose, self._vocabulary.kind(label, is_link=True)
        self._made.links.append(
            Link(
                id=self._id(key),
                article_id=whose.article_id,
                annotator_id=whose.annotator_id,
                label=label,
                from_id=self._id(ends[0]),
                to_id=self._id(ends[1]),
                attributes=values.read(self._vocabulary, kind, self._marks.get(key, {})),
                note="\n".join(self._notes.get(key, ())),
                origin=whose.origin,
                created=whose.moment,
                modified=whose.moment,
            )
        )
