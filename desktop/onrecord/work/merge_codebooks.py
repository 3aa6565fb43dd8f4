"""Revisions of the codebook that come with a colleague's file.

Where two people made a revision of the same number apart from each other, the later one stays,
with what only the other added; both are put aside as they were, so that any order of taking files
in comes to the same codebook, and nothing of it is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from onrecord.errors import Message
from onrecord.model.codebook import Codebook
from onrecord.model.edits import Change
from onrecord.model.uniting import additions, put_aside, said, united
from onrecord.store import usage
from onrecord.store.reading import Reading
from onrecord.work.merge_report import MergeReport


def codebook_changes(ours: Reading, theirs: Reading, report: MergeReport) -> list[Change]:
    """The revisions of the codebook that the file brings, oldest first.

    Those of another codebook stay out: labels are told by their ids then.
    """
    used, there = ours.codebook().id, theirs.codebook()
    if there.id != used:
        report.codebook.append(
            Message(
                "Another codebook, “{title}” ({id}): its labels are read as those here with the "
                "same ids",
                title=there.title,
                id=there.id,
            )
        )
        return []
    return [
        change
        for each in usage.revisions(theirs, used)
        if (book := theirs.codebook_revision(used, each.number)) is not None
        for change in _changes(ours, theirs, book, report)
    ]


def _changes(
    ours: Reading, theirs: Reading, there: Codebook, report: MergeReport
) -> Iterator[Change]:
    here = ours.codebook_revision(there.id, there.revision)
    mine, other = usage.versions(ours, there), usage.versions(theirs, there)
    if here is None:
        report.codebook.append(
            Message("Revision {revision} of the codebook comes with it", revision=there.revision)
        )
        yield Change(None, there)
        yield from (Change(None, each) for each in other if each.id != there.id)
        return
    mine = mine or [here]
    known = {said(each) for each in mine}
    coming = [each for each in other or [there] if said(each) not in known]
    if coming:
        base = ours.codebook_revision(there.id, there.revision - 1)
        yield from _united(here, mine, coming, base, report)


def _united(
    here: Codebook,
    mine: list[Codebook],
    coming: list[Codebook],
    base: Codebook | None,
    report: MergeReport,
) -> Iterator[Change]:
    as_one = united([_under(here.id, each) for each in (*mine, *coming)], base)
    kept = {put_aside(_under(here.id, each)).id for each in mine if each.id != here.id}
    for each in (*mine, *coming):
        aside = put_aside(_under(here.id, each))
        if aside.id not in kept:
            kept.add(aside.id)
            yield Change(None, aside)
    _tell(here, as_one, base, report)
    if said(as_one) != said(here) or as_one.modified != here.modified:
        yield Change(here, as_one)


def _tell(here: Codebook, as_one: Codebook, base: Codebook | None, report: MergeReport) -> None:
    new = [item for item in additions(here, as_one, base) if not item.attribute]
    report.codebook.append(
        Message(
            "Revision {revision} of the codebook was changed here and there: the later one stays, "
            "with what only the other added",
            revision=here.revision,
        )
    )
    if new:
        names = ", ".join(f"“{as_one.at(item).title}”" for item in new)
        report.codebook.append(Message("New in the codebook: {names}", names=names))


def _under(codebook_id: str, book: Codebook) -> Codebook:
    return replace(book, id=codebook_id)
