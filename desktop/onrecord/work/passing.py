"""What all agree on, settled at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from onrecord.errors import UserError, marked
from onrecord.model.edits import Change, Edit
from onrecord.model.settlements import Verdict
from onrecord.review.adjudication import settling
from onrecord.review.adjudication.drafting import taken
from onrecord.store.comparing import layers_of
from onrecord.work import comparing, gold
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.exporting import Report
from onrecord.work.session import Session
from onrecord.work.steps import Steps, followed


def pass_agreed(
    session: Session,
    comparisons: Iterable[Comparison],
    *,
    audit: float = 0.0,
    seed: int = 0,
) -> Edit:
    """Settle, as one edit, all cases that everybody has, and has the same.

    ``audit`` is the share that is left for a look, chosen by ``seed`` and the cases' ids alone.
    What somebody has decided on stays as it is, and so does what was reopened. An article in which
    nobody found anything is settled too. Raises UserError where there is nothing to pass, and when
    tags are no longer as they were compared.
    """
    passing = _Passing(session, audit, seed)
    for comparison in comparisons:
        passing.add(comparison)
    return passing.commit()


@dataclass(frozen=True, slots=True)
class Passed:
    """What was passed: the edit, if there was anything; how many cases, and in how many articles;
    how many agreed ones are left for a look, and how many wait for a decision."""

    edit: Edit | None
    cases: int
    articles: int
    audited: int
    undecided: int


def pass_all(
    session: Session,
    names: Sequence[str] = (),
    *,
    audit: float = 0.0,
    seed: int = 0,
    report: Report = lambda _done, _all: None,
) -> Passed:
    """Do as ``pass_agreed`` for all articles with two layers or more to compare: people's that
    are done, or those of ``names``.

    Raises UserError for a name that nobody has, and whatever ``report`` raises.
    """
    return followed(passing_all(session, names, audit=audit, seed=seed), report)


def passing_all(
    session: Session, names: Sequence[str] = (), *, audit: float = 0.0, seed: int = 0
) -> Steps[Passed]:
    """The same step by step, an article at a time; nothing is changed before the last.

    Raises also ConflictError, where what was looked at has changed between the steps.
    """
    passing = _Passing(session, audit, seed)
    ids = _articles_to_compare(session, names)
    for number, article_id in enumerate(ids, start=1):
        passing.add(comparing.comparison(session, article_id, names))
        yield number, len(ids)
    edit = passing.commit() if passing.changes else None
    return Passed(edit, passing.cases, passing.articles, passing.audited, passing.undecided)


def _articles_to_compare(session: Session, names: Sequence[str]) -> list[str]:
    chosen = comparing.Comparing(session, names)
    layers = layers_of(session.project.read, chosen.annotators)
    often = Counter(each.article_id for each in layers if chosen.counts(each))
    return [key for key in session.project.read.article_ids() if often[key] > 1]


class _Passing:
    """Gathers what passing changes, article by article."""

    def __init__(self, session: Session, audit: float, seed: int) -> None:
        self._session = session
        self._audit, self._seed = audit, seed
        self.changes: list[Change] = []
        self.cases = self.articles = self.audited = self.undecided = 0

    def add(self, comparison: Comparison) -> None:
        waiting = [each for each in comparison.entries if each.waits_to_pass]
        found = [each for each in waiting if not is_audited(each.case.id, self._audit, self._seed)]
        is_open = [each for each in comparison.entries if each.state is not State.SETTLED]
        changes = _passed(self._session, comparison, found)
        self.changes += changes
        self.cases += len(found)
        self.articles += bool(changes)
        self.audited += len(waiting) - len(found)
        self.undecided += len(is_open) - len(waiting)

    def commit(self) -> Edit:
        if not self.changes:
            raise UserError("Nothing that is agreed waits to be passed.")
        if self.cases == 1:
            return gold.commit(self._session, marked("Pass what is agreed"), self.changes)
        name = marked("Pass {count} agreed cases")
        return gold.commit(self._session, name, self.changes, count=self.cases)


def is_audited(case_id: str, audit: float, seed: int = 0) -> bool:
    """Whether the case is of the random share that is left for a look: the same for the same
    seed, whatever else there is."""
    drawn = sha256(f"{seed}:{case_id}".encode()).digest()[:8]
    return int.from_bytes(drawn) < audit * 2**64


def _passed(session: Session, comparison: Comparison, found: Sequence[Entry]) -> list[Change]:
    """What passing these cases of one article changes."""
    if not found and comparison.entries:
        return []
    stored = gold.Stored(session, comparison.article.id)
    _check_unchanged(session, comparison, found)
    after = stored.gold
    for entry in found:
        whose = tuple(entry.case.members)
        ruling = gold.ruled(session, Verdict.UNANIMOUS, whose, gold.UNSAID)
        draft = taken(entry.case, whose[0], session.codebook)
        after = gold.seen_from(after, comparison, entry)
        after = settling.settled(after, entry.case, draft, ruling, session.codebook)
    after = gold.with_links_across(session, stored.gold, after, tuple(comparison.annotators)[:1])
    status = gold.status_after(comparison, {each.case.id for each in found})
    return [*stored.changes(after), *stored.marked_as(status)]


def _check_unchanged(session: Session, comparison: Comparison, found: Iterable[Entry]) -> None:
    tags = session.tags(comparison.article.id, comparison.annotators)
    now_there = {each.id: each for each in tags}
    for entry in found:
        for member in entry.case.members.values():
            if any(now_there.get(each.id) != each for each in member.tags):
                raise changed_meanwhile()


def changed_meanwhile() -> UserError:
    return UserError("The tags compared here have changed meanwhile: look at them again first.")
