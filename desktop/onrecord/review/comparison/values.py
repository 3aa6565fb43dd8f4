"""The values that layers chose for the same thing, and where they differ."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.codebook import (
    Attribute,
    AttributeType,
    Label,
    LinkType,
    applies,
    setting,
)
from onrecord.review.compared import Compared
from onrecord.review.comparison.differences import Sides, sides_of

_REGISTERED = (AttributeType.ACTOR, AttributeType.ISSUE)
Chosen = dict[str, Value | None]
"""What each annotator chose, None for unset."""


class Values:
    """Reads values under the codebook in use, and actors and issues as what they are read as."""

    def __init__(self, compared: Compared) -> None:
        book = compared.codebook
        self._kinds: dict[str, Label | LinkType] = {each.id: each for each in book.labels}
        self._links: dict[str, Label | LinkType] = {each.id: each for each in book.links}
        self._read_as = compared.read_as

    def differing(
        self, label: str, tags: Mapping[str, Annotation]
    ) -> Iterator[tuple[str, Chosen, Sides]]:
        """The attributes whose values differ among tags of one label, in the codebook's order."""
        return self._differing(self._kinds.get(label), tags)

    def differing_links(
        self, label: str, links: Mapping[str, Link]
    ) -> Iterator[tuple[str, Chosen, Sides]]:
        """The same of links of one type."""
        return self._differing(self._links.get(label), links)

    def _differing(
        self, kind: Label | LinkType | None, tags: Mapping[str, Annotation | Link]
    ) -> Iterator[tuple[str, Chosen, Sides]]:
        chosen = dict.fromkeys(key for tag in tags.values() for key in tag.attributes)
        listed = {each.id: each for each in kind.attributes if each.id in chosen} if kind else {}
        # What nobody chose is the same for all.
        for key in (*listed, *(each for each in chosen if each not in listed)):
            held = [tag.attributes.get(key) for tag in tags.values()]
            if any(each != held[0] for each in held):
                values = self._values(kind, listed.get(key), key, tags)
                sides = sides_of(
                    {who: self._said(listed.get(key), value) for who, value in values.items()}
                )
                if len(sides) > 1:
                    yield key, values, sides

    def _values(
        self,
        kind: Label | LinkType | None,
        attribute: Attribute | None,
        key: str,
        tags: Mapping[str, Annotation | Link],
    ) -> Chosen:
        """What those chose for whom the attribute makes sense."""
        found: Chosen = {}
        for who, tag in tags.items():
            held = tag.attributes
            if kind is None or attribute is None:
                found[who] = held.get(key)
            elif key in held or applies(kind, attribute, held):
                found[who] = setting(attribute, held).value
        return found

    def _said(self, attribute: Attribute | None, value: Value | None) -> Hashable:
        if isinstance(value, tuple):
            return frozenset(value)
        if not isinstance(value, str):
            return value
        if attribute is not None and attribute.type in _REGISTERED:
            return self._read_as.get(value, value)
        return " ".join(value.split())
