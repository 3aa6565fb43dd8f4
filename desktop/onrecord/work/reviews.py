"""What reviews are made of, for those who see no further than work; and what there is to review."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from onrecord.model.layers import GOLD, LayerStatus
from onrecord.review.comparison.cases import Case, Member, Part
from onrecord.review.comparison.differences import Difference, Kind
from onrecord.store import reviews
from onrecord.store.comparing import layers_of
from onrecord.work.comparing import Comparing
from onrecord.work.view import View

__all__ = ["Case", "Difference", "Kind", "Member", "Part", "Reviewable", "reviewable"]


@dataclass(frozen=True, slots=True)
class Reviewable:
    """An article that people's layers of can be compared. ``is_settled`` once no case is open,
    as far as that shows without comparing them again."""

    article_id: str
    title: str
    is_settled: bool


def reviewable(view: View) -> tuple[Reviewable, ...]:
    """The articles with two layers or more that are done, in order of arrival."""
    read, comparing = view.project.read, Comparing(view)
    gold = read.annotator_named(GOLD)
    makers = [*comparing.annotators, *([gold.id] if gold else [])]
    layers = layers_of(read, makers)
    often = Counter(each.article_id for each in layers if comparing.counts(each))
    settled = {x.article_id for x in layers if gold and x.annotator_id == gold.id
               and x.status is LayerStatus.SETTLED}  # fmt: skip
    settled -= reviews.tagged_since(read, settled, comparing.annotators)
    titles = reviews.titles(read, [key for key, count in often.items() if count > 1])
    return tuple(
        Reviewable(key, titles[key], key in settled) for key in read.article_ids() if key in titles
    )
