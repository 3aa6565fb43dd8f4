"""How tags made under earlier revisions of a codebook are read under this one.

A rename or merge is a mapping, applied whenever a tag is read; what is stored stays as it was.
A split or a retirement asks a question, which the annotator answers for each of their own tags.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.codebook import Codebook, Label, LinkType, attribute_of
from onrecord.model.items import Item, Recoding, origins

_Tag = TypeVar("_Tag", Annotation, Link)

UNSET = ""
"""The answer that takes an attribute's value away."""


class Rereading:
    """Reads tags under one codebook; make it once for many tags."""

    def __init__(self, codebook: Codebook) -> None:
        changes = codebook.changes
        self._mapped = {each.item: each.becomes[0] for each in changes if each.is_mapping}
        self._kinds = {(item.label, item.link) for item in self._mapped}
        self._inside = {(item.label, item.link) for item in self._mapped if item.attribute}
        self._asked = [each for each in changes if not each.is_mapping]

    def annotation(self, annotation: Annotation) -> Annotation:
        """The annotation as it is read now: the very same one where nothing has changed."""
        if (annotation.label, "") not in self._kinds:
            return annotation
        kind, attributes = self._read(Item(label=annotation.label), annotation.attributes)
        return _reading(annotation, kind.label, attributes)

    def link(self, link: Link) -> Link:
        """The link as it is read now: the very same one where nothing has changed."""
        if ("", link.label) not in self._kinds:
            return link
        kind, attributes = self._read(Item(link=link.label), link.attributes)
        return _reading(link, kind.link, attributes)

    def tag(self, tag: Annotation | Link) -> Annotation | Link:
        """The annotation or link as it is read now."""
        return self.link(tag) if isinstance(tag, Link) else self.annotation(tag)

    def questions(self, annotation: Annotation) -> tuple[Recoding, ...]:
        """The changes since it was made that ask for the annotator's judgement."""
        later = [each for each in self._asked if each.since > annotation.codebook_revision]
        if not later:
            return ()
        read = self.annotation(annotation)
        return tuple(each for each in later if _says(read, each.item))

    def _read(
        self, kind: Item, attributes: Mapping[str, Value]
    ) -> tuple[Item, Mapping[str, Value]]:
        while True:
            attributes = self._attributes(kind, attributes)
            became = self._mapped.get(kind)
            if became is None:
                return kind, attributes
            kind = kind.beside(became)

    def _attributes(self, kind: Item, attributes: Mapping[str, Value]) -> dict[str, Value]:
        """The attributes after their mappings. Where two would become one and differ, the value
        that was there stays and the other is left where it was, so that nothing is hidden."""
        if (kind.label, kind.link) not in self._inside:
            return dict(attributes)
        read = {key: self._attribute(kind, key, value) for key, value in attributes.items()}
        found = {key: value for key, (became, value) in read.items() if became == key}
        for key, (became, value) in read.items():
            if found.setdefault(became, value) != value:
                found[key] = self._value(replace(kind, attribute=key), attributes[key])
        return found

    def _attribute(self, kind: Item, key: str, value: Value) -> tuple[str, Value]:
        item = replace(kind, attribute=key)
        while True:
            value = self._value(item, value)
            became = self._mapped.get(item)
            if became is None:
                return item.attribute, value
            item = item.beside(became)

    def _value(self, item: Item, value: Value) -> Value:
        if isinstance(value, str):
            return self._choice(item, value)
        if isinstance(value, tuple):
            return tuple(dict.fromkeys(self._choice(item, each) for each in value))
        return value

    def _choice(self, item: Item, value: str) -> str:
        while value and (became := self._mapped.get(replace(item, value=value))):
            value = became
        return value


def _reading(tag: _Tag, label: str, attributes: Mapping[str, Value]) -> _Tag:
    if label == tag.label and attributes == tag.attributes:
        return tag
    return replace(tag, label=label, attributes=attributes)


def _says(read: Annotation, item: Item) -> bool:
    """Whether an annotation, as it is read now, says this."""
    if read.label != item.label or not item.attribute:
        return read.label == item.label
    held = read.attributes.get(item.attribute)
    if held is None or not item.value:
        return held is not None
    return item.value in held if isinstance(held, tuple) else held == item.value


def read_as(codebook: Codebook, tag: _Tag) -> _Tag:
    """One annotation or link as it is read under the codebook; the very same where nothing
    applies. For many of them make a ``Rereading``."""
    if not codebook.changes:
        return tag
    reread = Rereading(codebook)
    return reread.link(tag) if isinstance(tag, Link) else reread.annotation(tag)


def read_as_another(codebook: Codebook, item: Item) -> bool:
    """Whether tags of the item are read as of another one, whose name they have now."""
    return any(change.item == item and change.is_mapping for change in codebook.changes)


def read_from(codebook: Codebook, item: Item) -> tuple[Item, ...]:
    """The item itself, and all those that are read as it."""
    return origins((change for change in codebook.changes if change.is_mapping), item)


# answers


def options(codebook: Codebook, change: Recoding) -> tuple[str, ...]:
    """The answers to choose from: ids beside the item, and UNSET where a value may go."""
    item = change.item
    if change.becomes:
        mapped = {each.item: each.becomes[0] for each in codebook.changes if each.is_mapping}
        return tuple(dict.fromkeys(_end(mapped, item.beside(each)) for each in change.becomes))
    kind = codebook.kind(item)
    if kind is None:
        return ()
    if not item.attribute:
        role = codebook.role(item.label)
        return tuple(label.id for label in codebook.offered if label.role is role)
    attribute = attribute_of(kind, item.attribute)
    if item.value and attribute is not None:
        return (*(choice.id for choice in attribute.offered), UNSET)
    return (*_alike(kind, item.attribute), UNSET)


def _end(mapped: Mapping[Item, str], item: Item) -> str:
    while item in mapped:
        item = item.beside(mapped[item])
    return item.id


def _alike(kind: Label | LinkType, attribute_id: str) -> Iterator[str]:
    """Other attributes in use whose values are of the same type."""
    attribute = attribute_of(kind, attribute_id)
    for each in kind.attributes:
        same = attribute is not None and each.type is attribute.type
        if same and each.id != attribute_id and not each.retired:
            yield each.id


def answered(
    codebook: Codebook, annotation: Annotation, change: Recoding, answer: str
) -> Annotation:
    """The annotation as it is read now, with the answer to one question about it.

    Raises UserError when the answer is none of the options, or keeps what it is while other
    questions about the annotation are still open.
    """
    if answer not in options(codebook, change):
        raise UserError("“{choice}” is none of the choices here.", choice=answer)
    reread = Rereading(codebook)
    if change not in reread.questions(annotation):
        raise UserError("This has been decided already.")
    read = reread.annotation(annotation)
    if answer != change.item.id:
        after = _with_answer(read, change.item, answer)
        while change in reread.questions(after):
            # Another value, which had been left where it was, has come to the place set free.
            after = _without(reread.annotation(after), change.item)
        return moved_on(codebook, after, annotation)
    if len(reread.questions(annotation)) > 1:
        raise UserError("Decide the other questions about this tag first.")
    return kept(codebook, annotation)


def kept(codebook: Codebook, annotation: Annotation) -> Annotation:
    """The annotation as it is read now, found right under this codebook: it asks no more."""
    return replace(read_as(codebook, annotation), codebook_revision=codebook.revision)


def moved_on(codebook: Codebook, changed: Annotation, before: Annotation) -> Annotation:
    """A changed annotation under the newest revision at which its open questions stay open."""
    open_still = Rereading(codebook).questions(
        replace(changed, codebook_revision=before.codebook_revision)
    )
    revision = min((change.since - 1 for change in open_still), default=codebook.revision)
    return replace(changed, codebook_revision=revision)


def _with_answer(read: Annotation, item: Item, answer: str) -> Annotation:
    if not item.attribute:
        return replace(read, label=answer)
    attributes = dict(read.attributes)
    held = attributes.pop(item.attribute)
    key = item.attribute if item.value else answer
    value = _answered_value(held, item.value, answer) if item.value else held
    if key and value not in (UNSET, ()):
        attributes[key] = value
    return replace(read, attributes=attributes)


def _without(read: Annotation, item: Item) -> Annotation:
    attributes = {key: value for key, value in read.attributes.items() if key != item.attribute}
    return replace(read, attributes=attributes)


def _answered_value(held: Value, value: str, answer: str) -> Value:
    if not isinstance(held, tuple):
        return answer
    answers = (answer if each == value else each for each in held)
    return tuple(dict.fromkeys(each for each in answers if each))
