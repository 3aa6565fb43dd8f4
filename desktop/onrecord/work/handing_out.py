"""Handing out: a project file for one colleague, with nobody else's tags, notes or names."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from onrecord.errors import UserError
from onrecord.model.articles import Article, Region
from onrecord.model.codebook import Codebook
from onrecord.model.comments import Comment
from onrecord.model.edits import Record
from onrecord.model.ids import derived_id
from onrecord.model.layers import Annotator, LayerKind
from onrecord.model.registries import Actor, Issue
from onrecord.store import handouts, reviews, usage
from onrecord.store.reading import Reading
from onrecord.store.streaming import Whole, whole_articles
from onrecord.work import hits
from onrecord.work.projects import open_session
from onrecord.work.searching import parse
from onrecord.work.session import Session
from onrecord.work.view import View, check_person

Report = Callable[[int, int], None]
"""Called with how many articles are done, and of how many."""


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What a hand-out holds: how many articles, and how many layers of the annotator's own."""

    output: Path
    articles: int
    layers: int


def hand_out(
    session: Session,
    name: str,
    output: Path,
    *,
    chosen: str = "",
    report: Report = lambda _done, _all: None,
) -> HandedOut:
    """Make the file that ``name`` is to work in; it appears when it is complete.

    ``chosen`` is what ``choose`` takes. Somebody new is made known to the project first, so that
    what they do comes back under the same id. Raises UserError for a name that no person can have,
    articles that are not there, and a place that is taken or cannot be written.
    """
    steps = handing_out(session, name, output, choose(session, chosen))
    while True:
        try:
            at = next(steps)
        except StopIteration as end:
            made: HandedOut = end.value
            return made
        report(*at)


def handing_out(
    session: Session, name: str, output: Path, keys: Sequence[str]
) -> Generator[tuple[int, int], None, HandedOut]:
    """What ``hand_out`` does with the articles of these ids, one a step: yields how many are done,
    and of how many. Closing it leaves no file."""
    refuse(session, name, output)
    read = session.project.read
    person = read.annotator_named(check_person(name)) or _made_known(session, check_person(name))
    handed = _Handing(session, person)
    with read.unchanging():
        facts = {
            "id": derived_id("handout", read.fact("id"), person.id),
            "created": read.fact("created"),
            "codebook": session.codebook.id,
            handouts.HANDOUT: _fact(read, person.id),
        }
        batches = handed.batches(keys)
        for done, _ in enumerate(handouts.hand_out(output, facts, batches)):
            yield done, len(keys)  # what all articles share comes first
    return HandedOut(output, len(keys), handed.layers)


def refuse(view: View, name: str, output: Path) -> None:
    """Raises UserError for a name that no person can have, and for a place that is taken."""
    if output.exists() and output.samefile(view.path):
        raise UserError("{file} is the project itself; choose another name.", file=output)
    read = view.project.read
    known = read.annotator_named(check_person(name))
    handouts.refuse_taken(output, _fact(read, known.id if known else ""))


def needs_writing(project: Path, name: str) -> bool:
    """Whether handing out to ``name`` writes to the project, since nobody there is called so."""
    with closing(open_session(project, read_only=True)) as session:
        return session.project.read.annotator_named(name.strip()) is None


def _fact(read: Reading, annotator_id: str) -> str:
    return f"{read.fact('id')} {annotator_id}"


def _made_known(session: Session, name: str) -> Annotator:
    person = session.as_annotator(name).annotator
    session.project.add_annotator(person)
    return person


# which articles


def choose(view: View, chosen: str) -> list[str]:
    """The ids of the articles meant, in order of arrival: all of them for an empty text; those
    that the file of this name lists, an id or title a line; else those that the queue's filter
    finds for it.

    Raises UserError for a line that names no article, and where nothing is found.
    """
    rows = view.queue()
    if not chosen:
        return [row.article_id for row in rows]
    if Path(chosen).is_file():
        wanted = _listed(Path(chosen), {key for row in rows for key in (row.article_id, row.title)})
        return [row.article_id for row in rows if wanted & {row.article_id, row.title}]
    numbers = hits.numbers(view, parse(chosen))
    if not (keys := [row.article_id for row in rows if row.number in numbers]):
        raise UserError("No article has “{words}”.", words=chosen)
    return keys


def _listed(file: Path, known: set[str]) -> set[str]:
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as exc:
        raise UserError("{file} cannot be read as a list of articles.", file=file) from exc
    wanted = {line.strip() for line in lines if line.strip()}
    if unknown := sorted(wanted - known):
        raise UserError("{file}: there is no article “{name}”.", file=file.name, name=unknown[0])
    if not wanted:
        raise UserError("{file} names no article.", file=file)
    return wanted


# what goes along


class _Handing:
    """The records of one hand-out. What others are called is left out wherever it could stand, but
    for the authors of comments that go along."""

    def __init__(self, session: Session, person: Annotator) -> None:
        self.layers = 0
        self._read = session.project.read
        self._codebook = session.codebook
        self._person = person
        everyone = self._read.annotators()
        self._machines = [each for each in everyone if each.kind is LayerKind.MACHINE]
        people = (each for each in everyone if each.kind is LayerKind.PERSON)
        self._others = {each.name for each in people} - {person.name}

    def batches(self, keys: Sequence[str]) -> Iterator[list[Record]]:
        comments = self._comments(set(keys))
        yield [self._person, *self._machines, *self._authors(comments), *self._codebooks(),
               *self._registered(), *comments]  # fmt: skip
        makers = [self._person.id, *(each.id for each in self._machines)]
        for whole in whole_articles(self._read, keys, makers):
            yield self._whole(whole)

    def _comments(self, keys: Collection[str]) -> list[Comment]:
        """What was said about guidelines, these articles, the person's own tags and machines':
        never about a tag of somebody else's."""
        theirs = {"", self._person.id, *(each.id for each in self._machines)}
        return [
            each
            for each in reviews.comments(self._read)
            if each.owner_id in theirs and (not each.article_id or each.article_id in keys)
        ]

    def _authors(self, comments: Iterable[Comment]) -> list[Annotator]:
        """Who said something, as annotators without layers: a thread is no thread without names."""
        written = {each.annotator_id for each in comments} - {self._person.id}
        machines = {each.id for each in self._machines}
        return [x for x in self._read.annotators() if x.id in written - machines]

    def _codebooks(self) -> Iterator[Codebook]:
        for each in usage.revisions(self._read, self._codebook.id):
            book = self._read.codebook_revision(self._codebook.id, each.number)
            for version in (book, *usage.versions(self._read, book)) if book else ():
                yield replace(version, author=self._author(version.author))

    def _registered(self) -> Iterator[Actor | Issue]:
        registered: list[Actor | Issue] = [*self._read.actors(), *self._read.issues()]
        for record in registered:
            yield replace(record, author=self._author(record.author))

    def _whole(self, whole: Whole) -> list[Record]:
        if not whole.article.is_intact:
            title = whole.article.title
            raise UserError("The text of “{title}” was changed from outside.", title=title)
        self.layers += sum(each.annotator_id == self._person.id for each in whole.layers)
        regions = map(self._region, whole.regions)
        return [self._article(whole.article), *regions, *whole.layers, *whole.annotations,
                *whole.links]  # fmt: skip

    def _article(self, article: Article) -> Article:
        said = article.source_file.casefold()
        names_others = any(name.casefold() in said for name in self._others)
        source_file = "" if names_others else article.source_file
        return replace(article, author=self._author(article.author), source_file=source_file)

    def _region(self, region: Region) -> Region:
        return replace(region, by="") if region.by in self._others else region

    def _author(self, name: str) -> str:
        return name if name == self._person.name else ""
