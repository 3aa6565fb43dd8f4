"""Cases: what several annotators saw of one thing, beside each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from onrecord.model.annotations import Annotation, Link


class Part(StrEnum):
    """What a tag is in its case. A loose tag (an entity, an article's label) is its own case."""

    CLAIM = "claim"
    SOURCE = "source"
    CUE = "cue"
    STANCE = "stance"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Member:
    """What one layer has of a case: a statement, or a loose tag.

    ``tags`` begin with the anchor; its sources, cues and stances follow in text order, then what
    links lead to from these and no statement holds (who relayed), and last what the layer marks
    as others do, but has not tied there. ``links`` are those between them.
    """

    annotator_id: str
    tags: tuple[Annotation, ...]
    links: tuple[Link, ...] = ()

    @property
    def anchor(self) -> Annotation:
        """The claim, the cue that stands for one, the loose tag; of a layer that has only marked
        something else of the statement, that."""
        return self.tags[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of its tags, the anchor first."""
        return tuple(each.id for each in self.tags)


@dataclass(frozen=True, slots=True)
class Counterparts:
    """Tags of several layers that are one part of the case, by annotator id."""

    part: Part
    tags: Mapping[str, Annotation]


@dataclass(frozen=True, slots=True)
class Tie:
    """What ties a tag of the case, a ``part`` of it, to one of another case: of all who have both
    the tags at the ends, and the links by annotator id, none where they are not tied."""

    part: Part
    ends: Mapping[str, tuple[str, str]]
    links: Mapping[str, tuple[Link, ...]]


@dataclass(frozen=True, slots=True)
class Case:
    """One thing, as the compared layers have it.

    ``members`` are by annotator id in the order of the layers; ``absent`` are the annotators
    whose layers lack it. ``parts`` hold each tag of the members once, the anchors first. The id
    is the same as long as the anchors are.
    """

    id: str
    article_id: str
    part: Part  # of the anchors: a claim, a cue without one, or a loose tag
    members: Mapping[str, Member]
    absent: tuple[str, ...] = ()
    parts: tuple[Counterparts, ...] = ()
    outward: tuple[Tie, ...] = ()

    @property
    def anchors(self) -> tuple[Annotation, ...]:
        """The claims, or whatever its first part is, of those who have it."""
        if self.parts:
            return tuple(self.parts[0].tags.values())
        return tuple(each.anchor for each in self.members.values())

    @property
    def start(self) -> int:
        """Where the first of its anchors begins; -1 without words."""
        return min(each.start for each in self.anchors)

    @property
    def end(self) -> int:
        """Where the last of its anchors ends; -1 without words."""
        return max(each.end for each in self.anchors)
