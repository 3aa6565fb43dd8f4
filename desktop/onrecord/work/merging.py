"""Taking in the files that colleagues worked in: a report, and one step to undo.

What a file brings is planned article by article and committed some articles at a time, all of it
in one transaction. Articles are known by the hashes of their texts, then by their ids; machines'
layers stay out.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.errors import UserError
from onrecord.model.articles import Article, Region, region_id
from onrecord.model.edits import Change
from onrecord.model.ids import new_id
from onrecord.model.layers import Annotator, layer_of
from onrecord.model.lineages import Side
from onrecord.store import visiting
from onrecord.store.lineages import lineages
from onrecord.store.reading import Reading
from onrecord.store.streaming import Whole, whole_articles
from onrecord.work.merge_choices import Choices, Choose, nobody_chose
from onrecord.work.merge_codebooks import codebook_changes
from onrecord.work.merge_fitting import (
    Came,
    Destination,
    Labels,
    LayerFitter,
)
from onrecord.work.merge_layers import Batch, LayerMerger, Meeting, Merged
from onrecord.work.merge_report import Fork, MergeReport, name_of
from onrecord.work.merge_reviews import Comments, Reviews
from onrecord.work.merge_shared import (
    People,
    Registries,
    article_facts,
    people,
)
from onrecord.work.merge_versions import Ids, LayerVersion, version_here
from onrecord.work.session import Session

__all__ = ["Choices", "Fork", "MergeReport", "Progress", "Side", "merge", "merging"]

Report = Callable[[int, int], None]
"""Called with how many articles have been looked at, and of how many."""


class Progress(NamedTuple):
    """How far it is with a file: articles that have been looked at, of how many."""

    file: str
    done: int
    of: int


Steps = Generator[Progress, None, list[MergeReport]]
"""A merge on its way, which a window stays alive beside; closing it takes back what it did."""

_AT_ONCE = 100  # articles read, and written in one history row


def merge(
    session: Session,
    files: Sequence[Path],
    *,
    choose: Choose = nobody_chose,
    dry_run: bool = False,
    report: Report = lambda _done, _all: None,
) -> list[MergeReport]:
    """Take in project files, or with ``dry_run`` only tell, for each by itself, what that would
    come to.

    All of it is one step to undo. A layer that was changed both here and there is left as it is
    unless ``choose`` takes a side. Raises UserError, with nothing changed, when a file is not a
    sound project file of another's, or the project cannot be written.
    """
    steps = merging(session, files, choose=choose, dry_run=dry_run)
    while True:
        try:
            at = next(steps)
        except StopIteration as end:
            return list(end.value)
        report(at.done, at.of)


def merging(
    session: Session,
    files: Sequence[Path],
    *,
    choose: Choose = nobody_chose,
    dry_run: bool = False,
    at_once: int = _AT_ONCE,
) -> Steps:
    """What ``merge`` does, so many articles a step."""
    me = session.annotator
    found = []
    try:
        with ExitStack() as stack:
            read = [stack.enter_context(_visited(session, file)) for file in files]
            if not dry_run:
                stack.enter_context(session.project.provisional())
            group = new_id()
            for each in read:
                run = _Run(session, each, group, choose, dry_run=dry_run)
                found.append((yield from run.run(at_once)))
    except BaseException:  # nothing of it is left in the project
        session.annotator = me
        session.refresh_codebook()
        raise
    return found


def _visited(session: Session, file: Path) -> Any:
    if file.exists() and file.samefile(session.path):
        raise UserError("{file} is the project itself.", file=file.name)
    return visiting.visited(file)


class _Run:
    """Takes in one file."""

    def __init__(
        self, session: Session, theirs: Reading, group: str, choose: Choose, *, dry_run: bool
    ) -> None:
        self._session, self._ours, self._theirs = session, session.project.read, theirs
        self._group, self._dry_run = group, dry_run
        self._report = found = MergeReport(name_of(theirs.path))
        self._lineages = lineages(self._ours)
        self._ids = Ids(self._ours)
        labels = Labels(self._ours, theirs)
        self._fitter = LayerFitter(self._ids, labels, self._lineages, found)
        self._merger = LayerMerger(self._lineages, lineages(theirs), found, choose)
        self._articles = self._ours.articles_by_hash()
        self._known = set(self._articles.values())
        self._comments = Comments(self._ours, theirs, self._lineages, found, self._ids)
        self._reviews = Reviews(self._ours, theirs)
        self._met: set[str] = set()

    def run(self, at_once: int) -> Generator[Progress, None, MergeReport]:
        for change in codebook_changes(self._ours, self._theirs, self._report):
            self._commit(Batch([change]))
        everyone = people(self._ours, self._theirs, self._report)
        self._commit(Batch(self._shared(everyone)))
        keys = self._theirs.article_ids()
        found = whole_articles(self._theirs, keys, list(everyone.known))
        for done in range(0, len(keys), at_once):
            edit = self._planned(list(islice(found, at_once)), everyone)
            self._commit(edit)
            yield Progress(self._report.file, min(done + at_once, len(keys)), len(keys))
        self._session.refresh_codebook()
        return self._report

    def _commit(self, edit: Batch) -> None:
        if not edit.changes:
            return
        self._report.is_changing = True
        if self._dry_run:
            return
        written = edit.named(self._report.file, self._group)
        self._session.project.commit(written, self._session.annotator, as_part=True)

    def _shared(self, everyone: People) -> list[Change]:
        arriving = []
        for person in everyone.arriving:
            if person.name == self._session.annotator.name:
                self._session.annotator = person  # me, under the id I have elsewhere
            else:
                arriving.append(Change(None, person))
        registered = Registries(self._ours, self._theirs, self._lineages, self._report)
        said = self._comments.changes("", "", everyone)
        return [*arriving, *registered.changes(), *said]

    # articles

    def _planned(self, wholes: Sequence[Whole], everyone: People) -> Batch:
        edit = Batch([])
        known = {each.article.id: self._known_id(each.article) for each in wholes}
        wanted = list(dict.fromkeys(key for key in known.values() if key))
        makers = [each.id for each in everyone.known.values()]
        here = {each.article.id: each for each in whole_articles(self._ours, wanted, makers)}
        self._reviews.turn_to(wanted, list(known))
        for there in wholes:
            if not there.article.is_intact:
                self._report.refused.append(
                    UserError(
                        "“{title}”: its text was changed from outside; it was left out with its "
                        "tags.",
                        title=there.article.title,
                    )
                )
                continue
            same = here.get(known[there.article.id] or "")
            if same is not None and not self._meets_once(same.article, there.article):
                continue
            whole = same or self._arriving(there, edit)
            self._facts(whole.article, there.article, edit, is_new=same is None)
            for merged in self._layers(whole, there, everyone):
                edit.add(merged)
            said = self._comments.changes(there.article.id, whole.article.id, everyone)
            edit.changes.extend(said)
        return edit

    def _meets_once(self, ours: Article, theirs: Article) -> bool:
        """Whether no other article of the file was taken for the same one of the project."""
        if ours.id not in self._met:
            self._met.add(ours.id)
            return True
        self._report.refused.append(
            UserError(
                "“{title}” is there twice in {file}; one was left out with its tags.",
                title=theirs.title,
                file=self._report.file,
            )
        )
        return False

    def _known_id(self, article: Article) -> str | None:
        """The project's article of the same text, else of the same id."""
        same = self._articles.get(article.sha256)
        return same or (article.id if article.id in self._known else None)

    def _arriving(self, there: Whole, edit: Batch) -> Whole:
        article = there.article
        self._articles[article.sha256] = article.id
        self._known.add(article.id)
        self._met.add(article.id)
        marks = (x for x in there.regions if 0 <= x.start < x.end <= len(article.text))
        regions = {each.id: each for each in map(_under_its_own_id, marks)}
        edit.changes.append(Change(None, article))
        edit.changes.extend(Change(None, each) for each in regions.values())
        return replace(there, layers=(), annotations=(), links=())

    def _facts(self, ours: Article, theirs: Article, edit: Batch, *, is_new: bool) -> None:
        if is_new:
            self._report.new += 1
            return
        self._report.known += 1
        if ours.sha256 != theirs.sha256:
            self._report.refused.append(
                UserError(
                    "“{title}” has another text here; tags were taken in where they fit it.",
                    title=ours.title,
                )
            )
        elif change := article_facts(ours, theirs):
            self._report.facts += 1
            edit.changes.append(change)

    def _fork(self, person: Annotator, article: Article) -> Fork:
        file = self._report.file
        return Fork(file, person.name, article.title, article.id, self._theirs.path)

    def _layers(self, here: Whole, there: Whole, everyone: People) -> Iterator[Merged]:
        """What becomes of each layer that the file has, or had, in an article."""
        layers = {each.annotator_id: each for each in there.layers}
        made = self._reviews.made(here)
        for annotator_id, person in everyone.gold_last():
            place = there.article.id, annotator_id
            if annotator_id in layers or place in self._merger.theirs.touched:
                self._report.people.add(person.name)
                ours, coming = version_here(made, person.id), LayerVersion()
                if (layer := layers.get(annotator_id)) is not None:
                    mine = (x.id for x in here.layers if x.annotator_id == person.id)
                    key = next(mine, layer_of(here.article.id, person.id).id)
                    settled = self._reviews.settled(place)
                    coming = self._fitter.fit(
                        Came(there, layer, settled, everyone.known),
                        Destination(here.article, person, key, ours),
                    )
                yield self._merger.merge(
                    Meeting(
                        ours,
                        coming,
                        here.article,
                        person,
                        place,
                        self._fork(person, here.article),
                    )
                )


def _under_its_own_id(marked: Region) -> Region:
    """The region under the id that the same mark has everywhere: one in a file may be taken."""
    kind, start, end = marked.kind, marked.start, marked.end
    key = region_id(marked.article_id, kind, start, end, by=marked.by)
    return marked if key == marked.id else replace(marked, id=key)
