"""What a format could not hold: counted, and the first cases kept to be listed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from onrecord.model.articles import Article

KEPT = 100
"""How many cases of each kind are listed; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One case: ``what`` became of ``words`` (the covered text, or what else tells it apart).

    ``what`` is a message, plural in its wording, which the count goes before: "split spans: …".
    """

    what: str
    article_id: str
    title: str
    tag_id: str
    words: str


@dataclass(slots=True)
class Losses:
    """Counts by what was lost, with the first cases of each."""

    counts: Counter[str] = field(default_factory=Counter)
    cases: list[Loss] = field(default_factory=list)

    def of(self, what: str) -> list[Loss]:
        """The cases of one kind that were kept."""
        return [each for each in self.cases if each.what == what]

    def add(self, what: str, article: Article, tag_id: str = "", words: str = "") -> None:
        """Count one case of a message (marked for translation where it is written)."""
        self.counts[what] += 1
        if self.counts[what] <= KEPT:
            self.cases.append(Loss(what, article.id, article.title, tag_id, words))
