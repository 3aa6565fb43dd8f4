"""Revisions of the codebook that come with a colleague's file.

Where two people made a revision of the same number apart from each other, the later one stays,
with what only the other added; both are put aside as they were, so that any order of taking files
in comes to the same codebook, and nothing of it is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    return list(_Joining(ours, theirs, used, report).changes())


class _Joining:
    """The revisions of one codebook in a project and in a file.

    From the first one on that was made more than once, each is what all that were made since come
    to: whoever made the next one may not have known of the others.
    """

    def __init__(
        self, ours: Reading, theirs: Reading, codebook_id: str, report: MergeReport
    ) -> None:
        self._id = codebook_id
        self._report = report
        self._here, self._there = _revisions(ours, codebook_id), _revisions(theirs, codebook_id)
        self._mine = {n: _made(ours, book) for n, book in self._here.items()}
        other = {n: _made(theirs, book) for n, book in self._there.items()}
        self._coming = {n: _unknown(made, self._mine.get(n, [])) for n, made in other.items()}

    def changes(self) -> Iterator[Change]:
        """What becomes of each revision, oldest first."""
        if not any(self._coming.values()):
            return
        numbers = sorted({*self._here, *self._coming})
        versions = {n: [*self._mine.get(n, []), *self._coming.get(n, [])] for n in numbers}
        parted = next((n for n in numbers if len(versions[n]) > 1), None)
        since: list[Codebook] = []
        for number in numbers:
            if parted is None or number < parted:
                yield from self._arriving(number)
                continue
            since += versions[number]
            base = self._here.get(parted - 1) or self._there.get(parted - 1)
            yield from self._aside(number, versions[number])
            yield from self._joined(number, united(since, base))

    def _arriving(self, number: int) -> Iterator[Change]:
        if number not in self._here:
            self._tell_new(number)
            yield Change(None, self._there[number])

    def _aside(self, number: int, versions: Sequence[Codebook]) -> Iterator[Change]:
        """Each as it was made, but for those that were put aside before."""
        there = self._mine.get(number, [])
        is_aside = there != [self._here.get(number)]
        for each in versions:
            if not (is_aside and each in there):
                yield Change(None, put_aside(each))

    def _joined(self, number: int, as_one: Codebook) -> Iterator[Change]:
        here = self._here.get(number)
        if here is None:
            self._tell_new(number)
            yield Change(None, as_one)
        elif (said(here), here.modified) != (said(as_one), as_one.modified):
            self._tell_joined(here, as_one)
            yield Change(here, as_one)

    def _tell_new(self, number: int) -> None:
        self._report.codebook.append(
            Message("Revision {revision} of the codebook comes with it", revision=number)
        )

    def _tell_joined(self, here: Codebook, as_one: Codebook) -> None:
        self._report.codebook.append(
            Message(
                "Revision {revision} of the codebook was changed here and there: the later one "
                "stays, with what only the other added",
                revision=here.revision,
            )
        )
        new = [each for each in additions(here, as_one, None) if not each.attribute]
        if new:
            names = ", ".join(entry.title for each in new if (entry := as_one.at(each)))
            self._report.codebook.append(Message("New in the codebook: {names}", names=names))


def _revisions(read: Reading, codebook_id: str) -> dict[int, Codebook]:
    found = (
        read.codebook_revision(codebook_id, each.number)
        for each in usage.revisions(read, codebook_id)
    )
    return {book.revision: book for book in found if book is not None}


def _made(read: Reading, book: Codebook) -> list[Codebook]:
    """The versions of a revision as they were made, under the codebook's own id."""
    return [replace(each, id=book.id) for each in usage.versions(read, book)] or [book]


def _unknown(made: Sequence[Codebook], known: Sequence[Codebook]) -> list[Codebook]:
    told = {said(each) for each in known}
    return [each for each in made if said(each) not in told]
