"""What became of tags, grouped by what is alike. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from onrecord.model.codebook import Codebook
from onrecord.model.comments import item_at
from onrecord.model.settlements import Cause
from onrecord.review.feedback.habits import Habit
from onrecord.review.feedback.moves import Way
from onrecord.review.feedback.outcomes import Account, Fate, Outcome, Respect

LEAST = 2
"""How often something happens before it is called a pattern, or typical of one."""

STANDS = (Fate.KEPT, Fate.ACCEPTED)
"""What becomes of a tag that stands as it is."""


@dataclass(frozen=True, slots=True)
class Typical:
    """What several outcomes of a pattern share: the words that moved and where they went, or a
    change from one value, or label, to another."""

    outcomes: tuple[Outcome, ...]
    habit: Habit | None = None
    way: Way | None = None
    before: object = None
    after: object = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """What became of tags of a label in one respect, out of how many. ``typical`` has what occurs
    at least twice, the most frequent first; ``causes`` what the reviewer gave as such."""

    fate: Fate
    label: str
    detail: str
    of: int
    outcomes: tuple[Outcome, ...]
    typical: tuple[Typical, ...]
    causes: Mapping[Cause, int]

    @property
    def is_single(self) -> bool:
        """Whether it happened too seldom to be called a pattern."""
        return len(self.outcomes) < LEAST


def added(accounts: Iterable[Account]) -> Account:
    """The accounts of several articles as one."""
    outcomes: list[Outcome] = []
    of: Counter[Respect] = Counter()
    for each in accounts:
        outcomes += each.outcomes
        of.update(each.of)
    return Account(tuple(outcomes), of)


def patterns(account: Account, codebook: Codebook) -> tuple[Pattern, ...]:
    """What did not stand, the most frequent first, else in the order of the codebook. Each
    outcome is in one pattern; those that follow from another are in none."""
    groups: dict[Respect, list[Outcome]] = defaultdict(list)
    for each in account.outcomes:
        if each.fate not in STANDS and not each.follows:
            groups[each.fate, each.label, each.detail].append(each)
    order = {label.id: at for at, label in enumerate(codebook.labels)}
    found = [_pattern(respect, group, account.of[respect]) for respect, group in groups.items()]
    return tuple(
        sorted(found, key=lambda each: (-len(each.outcomes), order.get(each.label, len(order))))
    )


def concerns(outcome: Outcome) -> bool:
    """Whether the reviewer's cause and note are about this: a decision is on a whole case, and the
    guideline that it cites tells of which label it speaks."""
    named = item_at(outcome.settlement.ruling.guideline).label
    labels = {each.label for each in (outcome.tag, outcome.gold) if each}
    return not named or named in labels


def _pattern(respect: Respect, group: Sequence[Outcome], of: int) -> Pattern:
    fate, label, detail = respect
    causes = Counter(each.settlement.ruling.cause for each in group if concerns(each))
    del causes[Cause.UNSAID]
    typical = _typical_moves(group) if fate is Fate.MOVED else _typical_changes(group)
    known = sorted(typical, key=lambda each: -len(each.outcomes))
    return Pattern(fate, label, detail, of, tuple(group), tuple(known), dict(causes.most_common()))


def _typical_moves(group: Sequence[Outcome]) -> Iterable[Typical]:
    by: dict[tuple[Habit, Way | None], list[Outcome]] = defaultdict(list)
    for each in group:
        # Other words altogether are both taken in and left out: they are told once.
        alike = {
            (known, None if known is Habit.OTHER_WORDS else move.way): None
            for move, known in each.moves
            if known is not None
        }
        for key in alike:
            by[key].append(each)
    for (known, way), outcomes in by.items():
        if len(outcomes) >= LEAST:
            yield Typical(tuple(outcomes), habit=known, way=way)


def _typical_changes(group: Sequence[Outcome]) -> Iterable[Typical]:
    by: dict[tuple[object, object], list[Outcome]] = defaultdict(list)
    for each in group:
        if each.fate in (Fate.RECODED, Fate.REVALUED):
            by[each.before, each.after].append(each)
    for (before, after), outcomes in by.items():
        if len(outcomes) >= LEAST:
            yield Typical(tuple(outcomes), before=before, after=after)
