"""How far people agree, over the articles of a project: gathered, measured and told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.layers import Annotator, Layer, LayerKind, LayerStatus
from onrecord.model.recoding import Rereading
from onrecord.model.registries import resolved
from onrecord.review import catalogue
from onrecord.review.compared import Coded, Compared
from onrecord.review.drawing import drawn
from onrecord.review.evidence import Evidence
from onrecord.review.figures import Figure, Figures, Wanted
from onrecord.review.said import said_by
from onrecord.work.collecting import Collector
from onrecord.work.exporting import Report, chosen_annotators
from onrecord.work.view import View

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_DONE = frozenset({LayerStatus.DONE, LayerStatus.SETTLED})
_FEW = "articles with fewer than two layers that are done"
_NO_TEXT = "articles without their text"


class By(StrEnum):
    """What figures are told apart by."""

    ARTICLE = "article"
    LABEL = "label"
    ATTRIBUTE = "attribute"
    PAIR = "pair"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose layers (people's where none are named), which labels (all where none are named), and
    how often articles are drawn for the intervals."""

    layers: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    by: By | None = None
    draws: int = 1000
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with the words that lead to it."""

    path: tuple[str, ...]
    title: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of one article, label, attribute, pair or week."""

    name: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """All that was found. ``several`` is the share of tokens, among those somebody labelled, that
    carry several labels of one annotator."""

    articles: int
    annotators: tuple[str, ...]
    left_out: Mapping[str, int]
    several: float
    told: tuple[Told, ...]
    groups: tuple[Group, ...]
    asked: Asked


def agreement(view: View, asked: Asked, *, report: Report = lambda _done, _all: None) -> Agreement:
    """Measure how far the annotators agree.

    Only what adds up is kept of each article; ``report`` counts articles and draws. Raises
    UserError for a layer or label that is not there, and whatever ``report`` raises.
    """
    for label in asked.labels:
        if view.codebook.label(label) is None:
            raise UserError(
                "The codebook has no label “{name}”; there are: {known}.",
                name=label,
                known=", ".join(each.id for each in view.codebook.labels),
            )
    gathering = _Gathering(view, asked)
    # Our own window waits meanwhile, but another process may be writing.
    with nullcontext() if view.writable else view.project.read.unchanging():
        gathering.gather(report)
    return _Measuring(gathering, view.codebook, asked).measured(report)


class _Gathering:
    """Reads the articles, one after the other, and keeps what each says."""

    def __init__(self, view: View, asked: Asked) -> None:
        self._view = view
        self._asked = asked
        self._reread = Rereading(view.codebook)
        read = view.project.read
        self._read_as = resolved([*read.actors(), *read.issues()])
        self.evidence = Evidence()
        self.left_out: Counter[str] = Counter()
        self.annotators: set[str] = set()
        self.seen = 0
        self.titles: list[str] = []
        self.weeks: list[str] = []

    def gather(self, report: Report) -> None:
        """Read all articles."""
        read = self._view.project.read
        people = self._people(read.annotators())
        collector = Collector(read, self._view.codebook, people)
        ids = read.article_ids()
        for number, bundle in enumerate(collector.bundles(ids), start=1):
            self._add(bundle)
            self.seen = number
            report(number, len(ids) + self._asked.draws)

    def _people(self, annotators: Sequence[Annotator]) -> tuple[Annotator, ...]:
        chosen = chosen_annotators(annotators, self._asked.layers)
        if self._asked.layers:
            return chosen
        return tuple(each for each in chosen if each.kind is LayerKind.PERSON)

    def _add(self, bundle: Bundle) -> None:
        layers = [each for each in bundle.layers if _counts(each, bundle)]
        if len(layers) < 2 or not bundle.article.text:
            self.left_out[_FEW if len(layers) < 2 else _NO_TEXT] += 1
            return
        coded = tuple(self._coded(each, bundle) for each in layers)
        compared = Compared(bundle.article.text, coded, self._view.codebook, self._read_as)
        self.evidence.add(dict(said_by(compared)))
        self.annotators.update(each.annotator for each in coded)
        self.titles.append(bundle.article.title)
        self.weeks.append(_week(max(each.modified for each in layers)))

    def _coded(self, layer: Layer, bundle: Bundle) -> Coded:
        tags = tuple(self._tags(layer, bundle))
        ids = {each.id for each in tags}
        links = tuple(
            self._reread.link(each)
            for each in bundle.links
            if each.annotator_id == layer.annotator_id and {each.from_id, each.to_id} <= ids
        )
        return Coded(bundle.annotators[layer.annotator_id].name, tags, links)

    def _tags(self, layer: Layer, bundle: Bundle) -> Iterator[Annotation]:
        for each in bundle.annotations:
            if each.annotator_id == layer.annotator_id:
                read = self._reread.annotation(each)
                if not self._asked.labels or read.label in self._asked.labels:
                    yield read


def _counts(layer: Layer, bundle: Bundle) -> bool:
    """Machines never say that they are done."""
    is_machine = bundle.annotators[layer.annotator_id].kind is LayerKind.MACHINE
    return is_machine or layer.status in _DONE


def _week(modified: str) -> str:
    """The ISO week of a time: 2026-W47; nothing where it cannot be read."""
    try:
        year, week, _ = datetime.fromisoformat(modified).isocalendar()
    except ValueError:
        return ""
    return f"{year}-W{week:02}"


class _Measuring:
    """Turns what was gathered into figures."""

    def __init__(self, gathered: _Gathering, codebook: Codebook, asked: Asked) -> None:
        self._gathered = gathered
        self._asked = asked
        self._evidence = gathered.evidence
        self._figures = Figures(gathered.evidence)
        self._wanted = catalogue.wanted(gathered.evidence, codebook, asked.labels)

    def measured(self, report: Report) -> Agreement:
        """All figures, with those of the groups that were asked for."""
        told = self._told(self._wanted, range(self._evidence.articles), report)
        return Agreement(
            articles=self._evidence.articles,
            annotators=tuple(sorted(self._gathered.annotators)),
            left_out=dict(self._gathered.left_out),
            several=self._figures.share_of_several(),
            told=told,
            groups=tuple(self._groups(told)),
            asked=self._asked,
        )

    def _told(
        self,
        wanted: Sequence[Wanted],
        articles: Sequence[int],
        report: Report = lambda _done, _all: None,
    ) -> tuple[Told, ...]:
        import numpy as np

        counting = np.zeros(self._evidence.articles)
        counting[list(articles)] = 1
        blocks = drawn(self._evidence.articles, self._asked.draws, self._asked.seed)
        draws = self._of(blocks, counting, report) if len(articles) > 1 else ()
        figures = self._figures.figures(wanted, counting, draws)
        pairs = zip(wanted, figures, strict=True)
        return tuple(Told(each.path, each.measure.title, figure) for each, figure in pairs)

    def _of(
        self, blocks: Iterable[NDArray[np.float64]], counting: NDArray[np.float64], report: Report
    ) -> Iterator[NDArray[np.float64]]:
        """The draws without the articles that do not count, told as they pass."""
        done = self._gathered.seen
        for block in blocks:
            yield block * counting
            done += len(block)
            report(done, self._gathered.seen + self._asked.draws)

    def _groups(self, told: Sequence[Told]) -> Iterator[Group]:
        match self._asked.by:
            case By.LABEL:
                yield from _grouped([x for x in told if x.path[0] == "labels"], 1)
            case By.ATTRIBUTE:
                yield from _grouped([x for x in told if x.path[0] == "attributes"], 2)
            case By.PAIR:
                yield from self._by_pair()
            case By.ARTICLE:
                for number, title in enumerate(self._gathered.titles):
                    yield Group(title, self._told(catalogue.main(self._wanted), [number]))
            case By.TIME:
                yield from self._by_week()

    def _by_pair(self) -> Iterator[Group]:
        everything = range(self._evidence.articles)
        for pair in self._figures.pairs():
            yield Group(" and ".join(pair), self._told(catalogue.of_two(pair), everything))

    def _by_week(self) -> Iterator[Group]:
        weeks = self._gathered.weeks
        for week in sorted(set(weeks)):
            articles = [number for number, each in enumerate(weeks) if each == week]
            yield Group(week or "unknown", self._told(catalogue.main(self._wanted), articles))


def _grouped(told: Sequence[Told], words: int) -> Iterator[Group]:
    names = dict.fromkeys(each.path[1 : 1 + words] for each in told)
    for name in names:
        yield Group(
            ", ".join(name), tuple(each for each in told if each.path[1 : 1 + words] == name)
        )
