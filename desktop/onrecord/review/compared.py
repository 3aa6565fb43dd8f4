"""One article with the layers whose annotators are compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Codebook
from onrecord.model.tokens import Grid, tokens


@dataclass(frozen=True, slots=True)
class Coded:
    """What one annotator made of the article, read under the codebook in use."""

    annotator: str
    annotations: tuple[Annotation, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Compared:
    """An article and two layers of it or more. ``read_as`` leads from the ids of actors and issues
    that were merged to those they are read as; ``headline`` is the code point at which the headline
    ends, 0 where the text does not begin with one."""

    text: str
    layers: tuple[Coded, ...]
    codebook: Codebook
    read_as: Mapping[str, str]
    headline: int = 0

    @cached_property
    def grid(self) -> Grid:
        """The text's tokens: runs of word characters and single marks."""
        return Grid(tokens(self.text))

    @property
    def pairs(self) -> Iterable[tuple[Coded, Coded]]:
        """Each two of the layers once, in the order of their annotators' names."""
        return combinations(sorted(self.layers, key=lambda each: each.annotator), 2)

    def covered(self, annotations: Iterable[Annotation]) -> frozenset[int]:
        """The numbers of the tokens that any of these annotations touches."""
        spans = (span for each in annotations for span in each.spans)
        ranges = (self.grid.touched(span.start, span.end) for span in spans)
        return frozenset(number for found in ranges for number in found)
