"""Who the project's actors and issues are, and which tags refer to them.

Values of attributes of type actor or issue hold ids, or bare names that an import brought. What
was merged is read as what it was merged into.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import AttributeType, Codebook, Label, LinkType
from onrecord.model.edits import Edit, Record
from onrecord.model.items import Item
from onrecord.model.recoding import read_from
from onrecord.model.registries import Actor, Issue, Registered, Roll
from onrecord.store import registries
from onrecord.store.registries import Use
from onrecord.work.view import View

__all__ = ["Use"]

Kind = type[Actor] | type[Issue]

KINDS: Mapping[AttributeType, Kind] = {AttributeType.ACTOR: Actor, AttributeType.ISSUE: Issue}
"""The kind of record that values of these types of attribute refer to."""


@dataclass(frozen=True, slots=True)
class Touched:
    """What refers to one record, in all layers."""

    uses: tuple[Use, ...]

    @property
    def tags(self) -> int:
        return sum(use.tags for use in self.uses)

    @property
    def articles(self) -> int:
        return len({use.article_id for use in self.uses})

    @property
    def annotators(self) -> tuple[str, ...]:
        """The names of those whose layers they are, machines among them."""
        return tuple(sorted({use.annotator for use in self.uses}))


def roll(view: View, kind: Kind) -> Roll:
    """All actors, or all issues, to look into."""
    read = view.project.read
    return Roll(read.actors() if kind is Actor else read.issues())


def names_of(view: View, *tags: Annotation | Link) -> dict[str, str]:
    """The names that the tags' actors and issues are read as, by the ids they hold.

    A value that is not in the registry is not in here.
    """
    found = {}
    for tag in tags:
        for kind, key in _values(view.codebook, tag):
            record = read_as(view, kind, key)
            if record is not None:
                found[key] = record.name
    return found


def _values(codebook: Codebook, tag: Annotation | Link) -> list[tuple[Kind, str]]:
    kind = codebook.label(tag.label) or codebook.link(tag.label)
    attributes = kind.attributes if kind else ()
    return [
        (KINDS[each.type], held)
        for each in attributes
        if each.type in KINDS and isinstance(held := tag.attributes.get(each.id), str)
    ]


def read_as(view: View, kind: Kind, key: str) -> Registered | None:
    """As Roll.read_as(), asking for nothing but the records on the way."""
    passed: dict[str, Registered] = {}
    while key not in passed and (record := registries.one(view.project.read, kind, key)):
        passed[key], key = record, record.merged_into
    if key in passed:  # round in a circle
        return roll(view, kind).read_as(key)
    return list(passed.values())[-1] if passed else None


def counts(view: View, kind: Kind) -> Mapping[str, int]:
    """How many tags of all layers hold each value, be it an id or a bare name."""
    return registries.counts(view.project.read, places(view.codebook, kind))


def recounted(view: View, kind: Kind, known: Mapping[str, int], edit: Edit) -> Mapping[str, int]:
    """The counts as an edit leaves them."""
    found = Counter(known)
    where = set(places(view.codebook, kind))
    for change in edit.changes:
        found.subtract(_held(change.before, where))
        found.update(_held(change.after, where))
    return found


def _held(record: Record | None, where: Collection[registries.Place]) -> list[str]:
    if not isinstance(record, Annotation | Link):
        return []
    held = record.attributes.items()
    return [value for key, value in held if isinstance(value, str) and (record.label, key) in where]


def one(view: View, kind: Kind, key: str) -> Registered | None:
    """The very record of this id, merged or not."""
    return registries.one(view.project.read, kind, key)


def merged(view: View, kind: Kind, key: str) -> list[Registered]:
    """The records that are read as this one, itself left out."""
    ids = registries.read_as(view.project.read, kind, key)[1:]
    return [record for each in ids if (record := one(view, kind, each))]


def touched(view: View, kind: Kind, key: str) -> Touched:
    """What refers to a record, or to one that is read as it: what a merge would touch."""
    ids = registries.read_as(view.project.read, kind, key)
    where = places(view.codebook, kind)
    return Touched(tuple(registries.uses(view.project.read, where, ids)))


def places(codebook: Codebook, kind: Kind) -> list[registries.Place]:
    """Where values of the kind stand, under the ids of now and those of before."""
    found: dict[registries.Place, None] = {}
    labels: list[Label | LinkType] = [*codebook.labels, *codebook.links]
    for label in labels:
        for attribute in label.attributes:
            if KINDS.get(attribute.type) is kind:
                found.update(dict.fromkeys(_places_of(codebook, label, attribute.id)))
    return list(found)


def _places_of(
    codebook: Codebook, label: Label | LinkType, attribute_id: str
) -> list[registries.Place]:
    here = Item(label=label.id) if isinstance(label, Label) else Item(link=label.id)
    attributes = read_from(codebook, replace(here, attribute=attribute_id))
    return [
        (old.label or old.link, each.attribute)
        for old in read_from(codebook, here)
        for each in attributes
    ]
