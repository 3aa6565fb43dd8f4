"""What all agree on, settled at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

from onrecord.errors import UserError, marked
from onrecord.model.edits import Change, Edit
from onrecord.model.settlements import Verdict
from onrecord.review import settling
from onrecord.review.drafting import taken
from onrecord.work import gold
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.session import Session


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
    changes: list[Change] = []
    count = 0
    for comparison in comparisons:
        found = [x for x in comparison.entries if passes(x) and not is_audited(x, audit, seed)]
        count += len(found)
        changes += _passed(session, comparison, found)
    if not changes:
        raise UserError("Nothing that is agreed waits to be passed.")
    if count == 1:
        return gold.commit(session, marked("Pass what is agreed"), changes)
    return gold.commit(session, marked("Pass {count} agreed cases"), changes, count=count)


def passes(entry: Entry) -> bool:
    """Whether the case is agreed, and nobody's decision stands on it."""
    if not entry.is_agreed or entry.state is State.SETTLED:
        return False
    known = entry.settlement
    return known is None or (not known.is_open and known.ruling.verdict is Verdict.UNANIMOUS)


def is_audited(entry: Entry, audit: float, seed: int) -> bool:
    """Whether the case is of the random share that is left for a look: the same for the same
    seed, whatever else there is."""
    drawn = sha256(f"{seed}:{entry.case.id}".encode()).digest()[:8]
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
                raise moved_on()


def moved_on() -> UserError:
    return UserError("The tags compared here have changed meanwhile: look at them again first.")
