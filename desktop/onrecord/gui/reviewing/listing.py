"""The list of differences: a line a case, filtered and counted. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from onrecord.gui.reviewing.marking import numbers
from onrecord.work import settling
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.reviews import Kind

if TYPE_CHECKING:
    from onrecord.work.surveys import Row, Survey


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case in the list. ``having`` and ``lacking`` are annotator ids; ``number`` is 0 where it
    has none (loose tags, and cases of other articles). ``wants_look`` is set of an agreed case
    that passes with a look only: drawn by lot, or decided on before."""

    article_id: str
    title: str
    case_id: str
    start: int
    number: int
    label: str
    words: str
    kinds: tuple[Kind, ...]
    state: State
    having: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    attributes: tuple[str, ...] = ()
    wants_look: bool = False

    @property
    def is_agreed(self) -> bool:
        return not self.kinds

    @property
    def is_folded(self) -> bool:
        """Whether it is agreed, and nothing about it wants to be looked at."""
        return self.is_agreed and not self.wants_look

    @property
    def is_open(self) -> bool:
        return self.state is not State.SETTLED


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines are shown; what is empty or None lets all pass. ``states`` are those of cases,
    ``case_ids`` those behind a figure elsewhere."""

    kind: Kind | None = None
    label: str = ""
    annotator_id: str = ""
    state: State | None = None
    text: str = ""
    case_ids: frozenset[str] | None = None
    attribute: str = ""

    @property
    def is_narrow(self) -> bool:
        return self != Wanted()


def lines(comparison: Comparison, audit: float = 0.0) -> tuple[CaseLine, ...]:
    """A line for each case of an article, in text order. ``audit`` is the share of agreed cases
    that is left for a look."""
    numbered = numbers(comparison)
    return tuple(_line(each, comparison, numbered, audit) for each in comparison.entries)


class AllLines:
    """The lines of all articles that a survey tells of; those of an article are made once."""

    def __init__(self, audit: float = 0.0) -> None:
        self._audit = audit
        self._by_article: dict[str, tuple[CaseLine, ...]] = {}

    def forget(self, article_ids: Iterable[str]) -> None:
        """Make the lines of these articles anew when they are next asked for."""
        for each in article_ids:
            self._by_article.pop(each, None)

    def of(self, survey: Survey) -> tuple[CaseLine, ...]:
        """A line for each case of all articles, in their order."""
        found: list[CaseLine] = []
        for article_id, rows in groupby(survey.rows, key=attrgetter("article_id")):
            if article_id not in self._by_article:
                self._by_article[article_id] = _lines_of_rows(rows, self._audit)
            found += self._by_article[article_id]
        return tuple(found)


def _lines_of_rows(rows: Iterable[Row], audit: float) -> tuple[CaseLine, ...]:
    grouped = groupby(rows, key=attrgetter("case_id"))
    return tuple(_line_of_rows(list(each), audit) for _, each in grouped)


def _line_of_rows(rows: Sequence[Row], audit: float) -> CaseLine:
    kinds = {row.kind for row in rows}
    first = rows[0]
    whole = next((row for row in rows if row.kind is Kind.MISSED and row.lacking), first)
    return CaseLine(
        article_id=first.article_id,
        title=first.title,
        case_id=first.case_id,
        start=first.start,
        number=0,
        label=first.anchor_label,
        words=" ".join(first.anchor.split()),
        kinds=tuple(each for each in Kind if each in kinds),
        state=first.state,
        having=whole.having,
        lacking=whole.lacking if whole is first else (),
        attributes=tuple(row.attribute for row in rows if row.attribute),
        wants_look=first.kind is None and _wants_look(first, first.case_id, audit),
    )


def _wants_look(found: Row | Entry, case_id: str, audit: float) -> bool:
    if found.state is State.SETTLED:
        return False
    return not found.waits_to_pass or settling.is_audited(case_id, audit)


def _line(
    entry: Entry, comparison: Comparison, numbered: Mapping[str, int], audit: float
) -> CaseLine:
    case = entry.case
    anchor = next(iter(case.members.values())).anchor
    kinds = {each.kind: None for each in entry.differences}
    return CaseLine(
        article_id=comparison.article.id,
        title=comparison.article.title,
        case_id=case.id,
        start=case.start,
        number=numbered.get(case.id, 0),
        label=anchor.label,
        words=" ".join(anchor.text.split()),
        kinds=tuple(each for each in Kind if each in kinds),
        state=entry.state,
        having=tuple(case.members),
        lacking=tuple(case.absent),
        attributes=tuple(each.attribute for each in entry.differences if each.attribute),
        wants_look=entry.is_agreed and _wants_look(entry, case.id, audit),
    )


def fits(line: CaseLine, wanted: Wanted) -> bool:
    """Whether a line is to be shown."""
    words = wanted.text.casefold().split()
    return (
        (wanted.kind is None or wanted.kind in line.kinds)
        and (not wanted.label or line.label == wanted.label)
        and (not wanted.annotator_id or wanted.annotator_id in (*line.having, *line.lacking))
        and (wanted.state is None or line.state is wanted.state)
        and (not wanted.attribute or wanted.attribute in line.attributes)
        and (wanted.case_ids is None or line.case_id in wanted.case_ids)
        and all(word in f"{line.words} {line.title}".casefold() for word in words)
    )


def shown(found: Iterable[CaseLine], wanted: Wanted) -> tuple[CaseLine, ...]:
    """The lines that fit and differ, or want a look; the rest is folded, see ``agreed``."""
    return tuple(line for line in found if not line.is_folded and fits(line, wanted))


def agreed(found: Iterable[CaseLine], wanted: Wanted) -> tuple[CaseLine, ...]:
    """The lines that fit in which all say the same, and that nobody has to look at."""
    return tuple(line for line in found if line.is_folded and fits(line, wanted))


def by_kind(found: Iterable[CaseLine]) -> Counter[Kind]:
    """How many of the lines differ in each respect."""
    return Counter(kind for line in found for kind in line.kinds)


@dataclass(frozen=True, slots=True)
class Counts:
    """How far an article is: differences open and settled, agreed cases passed and not; those
    that want a look are open."""

    open: int = 0
    settled: int = 0
    agreed: int = 0
    passed: int = 0

    @property
    def is_all_settled(self) -> bool:
        return not self.open and self.passed == self.agreed and bool(self.settled + self.passed)


def counts(found: Sequence[CaseLine]) -> Counts:
    """The counts over these lines."""
    return Counts(
        open=sum(not line.is_folded and line.is_open for line in found),
        settled=sum(not line.is_folded and not line.is_open for line in found),
        agreed=sum(line.is_folded for line in found),
        passed=sum(line.is_agreed and not line.is_open for line in found),
    )


def after(found: Sequence[CaseLine], case_id: str, step: int) -> str:
    """The id of the next open difference from a case on, going round; "" where none is left.

    A case that is not among the lines stands before the first of them.
    """
    open_ = [at for at, line in enumerate(found) if line.is_open and not line.is_folded]
    return _next(found, open_, case_id, step)


def next_open(found: Sequence[CaseLine], case_id: str) -> str:
    """The id of the next case below that nobody has decided on, be it agreed; "" for none."""
    below = found[place_of(found, case_id) + 1 :]
    return next((line.case_id for line in below if line.is_open), "")


def beside(found: Sequence[CaseLine], case_id: str, step: int) -> str:
    """The id of the neighbour of a case, whatever its state; "" at the ends."""
    here = place_of(found, case_id)
    at = here + step if here >= 0 else 0 if step > 0 else len(found) - 1
    return found[at].case_id if 0 <= at < len(found) else ""


def place_of(found: Sequence[CaseLine], case_id: str) -> int:
    """Where a case stands among the lines; -1 where it does not."""
    return next((at for at, line in enumerate(found) if line.case_id == case_id), -1)


def _next(found: Sequence[CaseLine], among: Sequence[int], case_id: str, step: int) -> str:
    if not among:
        return ""
    here = place_of(found, case_id)
    if step > 0:
        at = next((each for each in among if each > here), among[0])
    else:
        at = next((each for each in reversed(among) if each < here), among[-1])
    return found[at].case_id


def kind_name(kind: Kind) -> str:
    """What people call the respect."""
    return {
        Kind.MISSED: _tr("missed"),
        Kind.BOUNDARY: _tr("boundary"),
        Kind.LABEL: _tr("label"),
        Kind.ATTRIBUTE: _tr("attribute"),
        Kind.LINK: _tr("link"),
        Kind.SOURCE: _tr("source"),
        Kind.STANCE: _tr("stance"),
    }[kind]


def state_name(state: State) -> str:
    """How far a case is, in words."""
    return {
        State.OPEN: _tr("open"),
        State.SETTLED: _tr("settled"),
        State.CHANGED: _tr("changed since"),
    }[state]


def _tr(text: str) -> str:
    return QCoreApplication.translate("reviewing", text)
