"""How far people agree: what is asked, and what was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.review.agreement.figures import Figure as Figure


class By(StrEnum):
    """What figures are told apart by."""

    ARTICLE = "article"
    LABEL = "label"
    ATTRIBUTE = "attribute"
    PAIR = "pair"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose layers (people's where none are named), which labels (all where none are named), and
    how often articles are drawn for the intervals. ``besides`` is what figures are told apart by
    for pictures, beside ``by``."""

    layers: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    by: By | None = None
    draws: int = 1000
    seed: int = 0
    besides: tuple[By, ...] = ()

    @property
    def apart(self) -> tuple[By, ...]:
        """All that figures are told apart by."""
        return tuple(dict.fromkeys([*([self.by] if self.by else []), *self.besides]))

    @property
    def work(self) -> int:
        """How much is to be done once the articles are read, in draws."""
        return self.draws * (1 + len({By.PAIR, By.TIME} & {*self.apart}))


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with the words that lead to it."""

    path: tuple[str, ...]
    title: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of one article, label, attribute, pair or week. ``key`` is what it is known by:
    the article's id, the label's, those of label and attribute, two names, the week. ``articles``
    are the ids of the articles they are of, where those are not all."""

    name: str
    told: tuple[Told, ...]
    key: tuple[str, ...]
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreement:
    """All that was found. ``several`` is the share of tokens, among those somebody labelled, that
    carry several labels of one annotator."""

    articles: int
    annotators: tuple[str, ...]
    left_out: Mapping[str, int]
    several: float
    told: tuple[Told, ...]
    asked: Asked
    apart: Mapping[By, tuple[Group, ...]] = field(default_factory=dict)

    @property
    def groups(self) -> tuple[Group, ...]:
        """Those that were asked for."""
        return self.apart[self.asked.by] if self.asked.by else ()
