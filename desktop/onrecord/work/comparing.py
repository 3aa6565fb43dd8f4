"""One article with the layers that are compared, case by case, and what was decided on each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, Region
from onrecord.model.codebook import Codebook
from onrecord.model.layers import Annotator, Layer
from onrecord.model.settlements import Settlement
from onrecord.review.cases import Case
from onrecord.review.differences import Difference


class State(StrEnum):
    """How far a case is. ``CHANGED``: it was settled, and somebody's tags have changed since."""

    OPEN = "open"
    SETTLED = "settled"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Entry:
    """A case with what differs in it, and what was decided on it (reopened: decided before)."""

    case: Case
    differences: tuple[Difference, ...]
    settlement: Settlement | None
    state: State

    @property
    def is_agreed(self) -> bool:
        """Whether all compared layers have it, and the same."""
        return not self.differences


@dataclass(frozen=True, slots=True)
class Comparison:
    """All cases of an article in text order. ``annotators`` and ``layers`` are those compared, by
    annotator id in order of their names; ``gold`` and ``gold_links`` what is settled, by id.
    ``orphans`` are settlements whose cases nobody has any more."""

    article: Article
    regions: tuple[Region, ...]
    codebook: Codebook
    annotators: Mapping[str, Annotator]
    layers: Mapping[str, Layer]
    entries: tuple[Entry, ...]
    gold: Mapping[str, Annotation]
    gold_links: Mapping[str, Link]
    gold_layer: Layer | None
    orphans: tuple[Settlement, ...] = ()
