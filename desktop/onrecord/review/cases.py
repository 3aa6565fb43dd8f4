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
    links lead to from these and no statement holds (who relayed). ``links`` are those between
    them.
    """

    annotator_id: str
    tags: tuple[Annotation, ...]
    links: tuple[Link, ...] = ()

    @property
    def anchor(self) -> Annotation:
        return self.tags[0]

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of its tags, the anchor first."""
        return tuple(each.id for each in self.tags)


@dataclass(frozen=True, slots=True)
class Case:
    """One thing, as the compared layers have it.

    ``members`` are by annotator id in the order of the layers; ``absent`` are the annotators
    whose layers lack it. The id is the same as long as the anchors are.
    """

    id: str
    article_id: str
    part: Part  # of the anchors: a claim, a cue without one, or a loose tag
    members: Mapping[str, Member]
    absent: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where the first of its anchors begins; -1 without words."""
        return min(each.anchor.start for each in self.members.values())

    @property
    def end(self) -> int:
        return max(each.anchor.end for each in self.members.values())
