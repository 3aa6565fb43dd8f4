"""What a CAS says: tags and links, by whoever made it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import orjson

from onrecord.errors import FormatError, Message
from onrecord.formats.cas.kinds import Kind, Meaning, kind_of
from onrecord.formats.cas.schema import CONFIDENCE, FRAGMENTS, NOTE, OTHERS, marked_id
from onrecord.formats.cas.types import (
    DEPENDENT,
    GOVERNOR,
    ROLE,
    STRINGS,
    TARGET,
    Cas,
    Ref,
    Refs,
    Structure,
)
from onrecord.formats.offsets import Offsets, Units
from onrecord.model.annotations import Annotation, Link, Origin, OriginKind, Value
from onrecord.model.spans import Span

_PLACE = frozenset({"begin", "end", "sofa"})
_OURS = frozenset({NOTE, CONFIDENCE, OTHERS, FRAGMENTS})


class Owner(NamedTuple):
    """Whose tags, of which article, from which file they are."""

    article_id: str
    annotator_id: str
    file: str
    codebook_revision: int


class Interpreter:
    """Reads the tags and links of one CAS. What is wrong stands in ``problems``."""

    def __init__(self, cas: Cas, owner: Owner) -> None:
        self._cas = cas
        self._owner = owner
        self._offsets = Offsets(cas.text, Units.UTF_16)
        self._kinds: dict[str, Kind] = {}
        self._foreign: Counter[str] = Counter()
        self._refused: list[FormatError] = []
        self._tags: dict[int, Annotation] = {}
        self._heads: dict[int, int] = {}
        for each in self._members(Meaning.TAG):
            self._heads.update(dict.fromkeys(self._parts(each), each.id))

    @property
    def text(self) -> str:
        """The text as it is kept here."""
        return self._offsets.text

    def tags(self) -> tuple[Annotation, ...]:
        """In the order of the file's index."""
        for each in self._members(Meaning.TAG):
            if each.id not in self._heads and (tag := self._tag(each)):
                self._tags[each.id] = tag
        return tuple(self._tags.values())

    def links(self) -> tuple[Link, ...]:
        """Of slots and of relation layers; ``tags`` comes first."""
        slots = [x for each in self._members(Meaning.TAG) for x in self._slots(each)]
        related = [x for each in self._members(Meaning.RELATION) for x in self._relation(each)]
        return (*slots, *related)

    @property
    def problems(self) -> Iterator[FormatError]:
        yield from self._refused
        for kind, count in self._foreign.items():
            yield FormatError(
                "{file}: annotations of the type “{type}” are none of a codebook's; "
                "left out: {count}.",
                file=self._owner.file,
                type=kind,
                count=count,
            )

    def _members(self, meaning: Meaning) -> Iterator[Structure]:
        for key in self._cas.members:
            each = self._cas.structures.get(key)
            if each is None:
                continue
            found = self._kind(each).meaning
            if found is meaning:
                yield each

    def _kind(self, structure: Structure) -> Kind:
        name = structure.type
        if name not in self._kinds:
            self._kinds[name] = kind = kind_of(self._cas.types, name)
            if kind.meaning is Meaning.FOREIGN:
                held = (self._cas.structures.get(key) for key in self._cas.members)
                self._foreign[name] = sum(bool(each and each.type == name) for each in held)
        return self._kinds[name]

    # tags

    def _tag(self, structure: Structure) -> Annotation | None:
        kind = self._kind(structure)
        spans = self._spans(structure)
        if spans is None:
            return None
        values, owner = structure.values, self._owner
        confidence = values.get(CONFIDENCE) if kind.is_ours else None
        return Annotation(
            article_id=owner.article_id,
            annotator_id=owner.annotator_id,
            label=_label(structure, kind),
            spans=spans,
            attributes=self._attributes(structure, kind),
            note=str(values.get(NOTE, "")),
            confidence=float(confidence) if isinstance(confidence, int | float) else None,
            origin=Origin(OriginKind.IMPORT, owner.file),
            codebook_revision=owner.codebook_revision,
        )

    def _spans(self, structure: Structure) -> tuple[Span, ...] | None:
        """Of the tag and its further parts; None where one lies outside the text."""
        parts = [self._cas.structures.get(key) for key in self._parts(structure)]
        found = []
        for each in (structure, *filter(None, parts)):
            begin, end = each.values.get("begin"), each.values.get("end")
            if begin == end:
                continue  # of the whole document, or without words
            try:
                start, stop = self._offsets.span(_whole(begin), _whole(end))
            except ValueError:
                outside = Message("{start}..{end} lies outside the text", start=begin, end=end)
                self._refuse(each, outside)
                return None
            found.append(Span.of(self.text, start, stop))
        return tuple(sorted(found))

    def _parts(self, structure: Structure) -> Iterator[int]:
        """The ids of the further parts of a split tag."""
        if self._kind(structure).is_ours:
            for key in self._cas.referred(structure.values.get(FRAGMENTS)):
                if (target := self._target(key)) != structure.id:
                    yield target

    def _target(self, key: int) -> int:
        """The id that a link leads to; 0 where it leads nowhere."""
        link = self._cas.structures.get(key)
        target = link.values.get(TARGET) if link else None
        return target.id if isinstance(target, Ref) else 0

    def _attributes(self, structure: Structure, kind: Kind) -> dict[str, Value]:
        skipped = _PLACE | {kind.labelled_by, NOTE} | (_OURS if kind.is_ours else frozenset())
        found: dict[str, Value] = {}
        for name, value in structure.values.items():
            feature = kind.features.get(name)
            if name in skipped or feature is None or isinstance(value, Refs):
                continue
            key = marked_id(feature.description) or name
            if feature.range == STRINGS:
                found[key] = self._cas.strings(value)
            elif not isinstance(value, Ref) and (value != "" or kind.is_ours):
                found[key] = value
        return {**found, **(_others(structure) if kind.is_ours else {})}

    # links

    def _slots(self, structure: Structure) -> Iterator[Link]:
        """The links of all slots of a tag, and of features that are another tag themselves."""
        kind = self._kind(structure)
        start = self._tags.get(structure.id)
        for name, value in structure.values.items():
            feature = kind.features.get(name)
            if start is None or feature is None or name in _PLACE or feature.range == STRINGS:
                continue
            if kind.is_ours and name == FRAGMENTS:
                continue
            for key, role in self._ends(value):
                label = marked_id(feature.description) or role or name
                if end := self._end(key, structure, name):
                    yield self._link(label, start, end)

    def _ends(self, value: object) -> Iterator[tuple[int, str]]:
        """The ids that a slot leads to, with their roles."""
        if not isinstance(value, Ref | Refs):
            return
        for key in self._cas.referred(value):
            held = self._cas.structures.get(key)
            if held and TARGET in held.values:
                yield self._target(key), str(held.values.get(ROLE, ""))
            else:
                yield key, ""

    def _relation(self, structure: Structure) -> Iterator[Link]:
        kind, values = self._kind(structure), structure.values
        start, end = (self._relation_end(structure, name) for name in (GOVERNOR, DEPENDENT))
        if start and end:
            link = self._link(_label(structure, kind), start, end)
            attributes = self._attributes(structure, kind)
            yield replace(link, attributes=attributes, note=str(values.get(NOTE, "")))

    def _relation_end(self, structure: Structure, name: str) -> Annotation | None:
        value = structure.values.get(name)
        return self._end(value.id if isinstance(value, Ref) else 0, structure, name)

    def _end(self, key: int, structure: Structure, name: str) -> Annotation | None:
        """The tag that a link leads to; a complaint where there is none."""
        found = self._tags.get(self._heads.get(key, key))
        if found is None:
            self._refuse(structure, Message("{field} leads to no tag", field=name))
        return found

    def _link(self, label: str, start: Annotation, end: Annotation) -> Link:
        return Link(
            article_id=start.article_id,
            annotator_id=start.annotator_id,
            label=label,
            from_id=start.id,
            to_id=end.id,
            origin=start.origin,
        )

    def _refuse(self, structure: Structure, problem: Message) -> None:
        self._refused.append(
            FormatError(
                "{file}, {place}: {problem}.",
                file=self._owner.file,
                place=structure.place,
                problem=problem,
            )
        )


def _label(structure: Structure, kind: Kind) -> str:
    told = structure.values.get(kind.labelled_by)
    return told if isinstance(told, str) and told else kind.label


def _whole(value: object) -> int:
    """Raises ValueError for what is no whole number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(value)
    return value


def _others(structure: Structure) -> dict[str, Value]:
    """Values that no feature could hold."""
    try:
        held = orjson.loads(str(structure.values.get(OTHERS, "{}")))
    except orjson.JSONDecodeError:
        return {}
    told = held.items() if isinstance(held, dict) else ()
    return {key: tuple(value) if isinstance(value, list) else value for key, value in told}
