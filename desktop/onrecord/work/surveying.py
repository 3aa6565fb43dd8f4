"""What an import would bring, found out by reading the files once; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import inf
from time import monotonic

from onrecord.errors import Message, UserError
from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.work.fitting import KnownLabels
from onrecord.work.importing import Progress, Remark
from onrecord.work.incoming import Order, Reader, check
from onrecord.work.mapping import Mapper
from onrecord.work.names import folded
from onrecord.work.pairs import Pair, wanted
from onrecord.work.session import Session


@dataclass(frozen=True, slots=True)
class Named:
    """A label (or link type) as the files name it, how often it is there, and the id of what it
    would be read as here: empty where it would be left out. ``values`` come with it."""

    theirs: str
    count: int
    ours: str
    is_link: bool = False
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(slots=True)
class Findings:
    """What the files hold. ``formats`` counts articles by the format they are read in (plain
    text is one), ``annotators`` counts layers by name, under "" those of nobody;
    ``groups`` counts what belongs together without a link type."""

    articles: int = 0
    known: int = 0
    annotations: int = 0
    groups: int = 0
    formats: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    links: Counter[str] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    skipped: list[UserError] = field(default_factory=list)
    remarks: dict[str, Remark] = field(default_factory=dict)

    def remark(self, message: Message) -> None:
        self.remarks.setdefault(message.message, Remark(message)).count += 1


class Survey:
    """One survey on its way: each ``next`` reads for a moment and tells how far it is.

    Raises UserError, with nothing read, for an order that cannot be met.
    """

    def __init__(self, session: Session, order: Order, *, seconds: float = 0.05) -> None:
        self.found = Findings()
        self._asked = check(session, order)
        self._reader = Reader(session, order, self._asked)
        self._session = session
        self._order = order
        self._seconds = seconds
        self._known = KnownLabels(session)
        self._older: set[str] = set()  # labels that only earlier revisions have
        self._texts = set(session.project.read.articles_by_hash())
        self._new: set[str] = set()
        self._there: set[str] = set()
        self._steps = self._run()

    def __iter__(self) -> Iterator[Progress]:
        return self

    def __next__(self) -> Progress:
        return next(self._steps)

    def _run(self) -> Iterator[Progress]:
        began = monotonic()
        for item in self._reader.items(self._codebook_with):
            if isinstance(item, UserError):
                self.found.skipped.append(item)
            elif item is not None:
                self._count(item)
            if monotonic() - began > self._seconds:
                yield self._progress()
                began = monotonic()
        yield self._progress()

    def _codebook_with(self, book: Codebook) -> Codebook:
        """The codebook that the import would use then."""
        ours = self._session.codebook
        return book if book.revision > ours.revision else ours

    def _progress(self) -> Progress:
        return Progress(self._reader.done, self._reader.of, self.found.articles + self.found.known)

    def _count(self, bundle: Bundle) -> None:
        found, sha256 = self.found, bundle.article.sha256
        (self._there if sha256 in self._texts else self._new).add(sha256)
        found.articles, found.known = len(self._new), len(self._there)
        found.annotations += len(bundle.annotations)
        found.groups += len(bundle.groups)
        found.formats[self._reader.format_name] += not self._reader.is_rest
        found.labels.update(self._theirs(each) for each in bundle.annotations)
        found.links.update(self._theirs(each) for each in bundle.links)
        found.annotators.update(bundle.annotators[x.annotator_id].name for x in bundle.layers)
        for each in bundle.remarks:
            found.remark(each)
        for tag in bundle.annotations:
            if self._reader.mapper.label(tag.label) is None and self._known.has_label(tag):
                self._older.add(tag.label)

    def _theirs(self, tag: Annotation | Link) -> str:
        """The tag's label, with the values of the pair that asks for them."""
        rule = self._reader.mapper.rule(tag)
        return rule.text if rule and rule.theirs.values else tag.label

    def names(self, pairs: Iterable[Pair] | None = None) -> list[Named]:
        """Labels and then link types with what they are read as, by these pairs or the order's;
        the more frequent first.

        Raises UserError for a pair that cannot be met.
        """
        mapper = self._reader.mapper if pairs is None else self._mapper(pairs)
        labels = [
            Named(
                name,
                count,
                mapper.label(name) or (name if name in self._older else ""),
                values=mapper.values_of(name),
            )
            for name, count in self.found.labels.most_common()
        ]
        links = [
            Named(name, count, mapper.link(name) or "", True, mapper.values_of(name, is_link=True))
            for name, count in self.found.links.most_common()
        ]
        return labels + links

    def _mapper(self, pairs: Iterable[Pair]) -> Mapper:
        return Mapper(self._reader.codebook, wanted(pairs, self._reader.codebook))

    def unmet(self) -> list[str]:
        """The names that the order maps and that no file has."""
        folds = {folded(name) for name in (*self.found.labels, *self.found.links)}
        return [name for name in sorted(self._asked.names) if folded(name) not in folds]


def survey(session: Session, order: Order) -> Survey:
    """A survey that has been through all the files."""
    done = Survey(session, order, seconds=inf)
    for _ in done:
        pass
    return done
