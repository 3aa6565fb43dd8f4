"""One article with the layers that are compared, case by case, and what was decided on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link, misfits
from onrecord.model.articles import Article, Region
from onrecord.model.codebook import Codebook
from onrecord.model.layers import GOLD, Annotator, Layer, LayerKind, LayerStatus
from onrecord.model.recoding import Rereading
from onrecord.model.registries import resolved
from onrecord.model.settlements import Settlement, Verdict
from onrecord.review.compared import Coded, Compared
from onrecord.review.comparison.beside import Beside
from onrecord.review.comparison.cases import Case
from onrecord.review.comparison.casework import cases_of
from onrecord.review.comparison.differences import Difference, has_changed
from onrecord.review.comparison.differing import Differing
from onrecord.store import reviews
from onrecord.store.streaming import Whole, whole_articles
from onrecord.work.collecting import chosen_annotators
from onrecord.work.view import View

_DONE = frozenset({LayerStatus.DONE, LayerStatus.SETTLED})


class State(StrEnum):
    """How far a case is. ``CHANGED``: it was settled, and somebody's tags have changed since."""

    OPEN = "open"
    SETTLED = "settled"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Entry:
    """A case with what differs in it, and what was decided on it (reopened: decided before)."""

    case: Case
    differences: tuple[Difference, ...]
    settlement: Settlement | None
    state: State

    @property
    def is_agreed(self) -> bool:
        """Whether all compared layers have it, and the same."""
        return not self.differences

    @property
    def waits_to_pass(self) -> bool:
        """Whether it is agreed and not in gold, and nobody's decision stands on it."""
        if not self.is_agreed or self.state is State.SETTLED:
            return False
        known = self.settlement
        return known is None or (not known.is_open and known.ruling.verdict is Verdict.UNANIMOUS)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All cases of an article in text order. ``annotators`` and ``layers`` are those compared, by
    annotator id in order of their names; ``gold`` and ``gold_links`` what is settled, by id.
    ``orphans`` are settlements whose cases nobody has any more."""

    article: Article
    regions: tuple[Region, ...]
    codebook: Codebook
    annotators: Mapping[str, Annotator]
    layers: Mapping[str, Layer]
    entries: tuple[Entry, ...]
    gold: Mapping[str, Annotation]
    gold_links: Mapping[str, Link]
    gold_layer: Layer | None
    orphans: tuple[Settlement, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether no case is open, and the gold layer says so."""
        closed = all(each.state is State.SETTLED for each in self.entries)
        gold = self.gold_layer
        return closed and gold is not None and gold.status is LayerStatus.SETTLED


def comparison(view: View, article_id: str, names: Sequence[str] = ()) -> Comparison:
    """The comparison of one article: of people's layers that are done, or of those of ``names``,
    which may be patterns. Gold is never compared, machines only where they are named.

    Raises UserError where there are fewer than two, for a name that nobody has, and for an article
    that is not there or was changed from outside.
    """
    read = view.project.read
    comparing = Comparing(view, names)
    gold = read.annotator_named(GOLD)
    makers = [*comparing.annotators, *([gold.id] if gold else [])]
    if read.article(article_id) is None:
        raise UserError("This article is no longer in the project.")
    (whole,) = whole_articles(read, [article_id], makers)
    _refuse_spoilt(view, whole)
    compared, layers = comparing.compared(whole)
    if len(layers) < 2:
        raise UserError(
            "“{title}” has fewer than two layers to compare that are done.",
            title=whole.article.title,
        )
    entries, orphans = entered(whole.article.id, compared, reviews.settlements(read, [article_id]))
    reread = Rereading(view.codebook)
    held = gold.id if gold else ""
    return Comparison(
        article=whole.article,
        regions=tuple(whole.regions),
        codebook=view.codebook,
        annotators={key: comparing.annotators[key] for key in layers},
        layers=layers,
        entries=entries,
        gold={x.id: reread.annotation(x) for x in whole.annotations if x.annotator_id == held},
        gold_links={x.id: reread.link(x) for x in whole.links if x.annotator_id == held},
        gold_layer=next((x for x in whole.layers if x.annotator_id == held), None),
        orphans=orphans,
    )


def _refuse_spoilt(view: View, whole: Whole) -> None:
    if not whole.article.is_intact or misfits(whole.article.text, whole.annotations):
        raise UserError(
            "The text of “{title}” was changed from outside; run: onrecord check {file}",
            title=whole.article.title,
            file=view.path.name,
        )


class Comparing:
    """Whose layers of a project are compared, and how they are read. ``annotators`` are by id, in
    the order of their names. Raises UserError for a name that nobody has, and for gold."""

    def __init__(self, view: View, names: Sequence[str] = ()) -> None:
        read = view.project.read
        chosen = chosen_annotators(read.annotators(), names)
        if not names:
            chosen = tuple(each for each in chosen if each.kind is LayerKind.PERSON)
        people = [each for each in chosen if each.kind is not LayerKind.GOLD]
        if names and not people:
            raise UserError("Gold is what comes of a review; it is not compared.")
        people.sort(key=lambda each: (each.name.casefold(), each.name, each.id))
        self.annotators = {each.id: each for each in people}
        self._codebook = view.codebook
        self._reread = Rereading(view.codebook)
        self._read_as = resolved([*read.actors(), *read.issues()])

    def counts(self, layer: Layer) -> bool:
        """Whether the layer is compared; machines never say that they are done."""
        annotator = self.annotators.get(layer.annotator_id)
        if annotator is None:
            return False
        return annotator.kind is LayerKind.MACHINE or layer.status in _DONE

    def compared(self, whole: Whole) -> tuple[Compared, dict[str, Layer]]:
        """The article's layers that count, read under the codebook in use; and their records."""
        there = {each.annotator_id: each for each in whole.layers if self.counts(each)}
        layers = {key: there[key] for key in self.annotators if key in there}
        text = whole.article.text
        return self.beside(text, [*layers], whole.annotations, whole.links), layers

    def beside(
        self,
        text: str,
        annotator_ids: Sequence[str],
        annotations: Iterable[Annotation],
        links: Iterable[Link],
    ) -> Compared:
        """The layers of these annotators, in this order, read under the codebook in use."""
        tags: dict[str, list[Annotation]] = {key: [] for key in annotator_ids}
        ties: dict[str, list[Link]] = {key: [] for key in annotator_ids}
        for tag in annotations:
            if tag.annotator_id in tags:
                tags[tag.annotator_id].append(self._reread.annotation(tag))
        for link in links:
            if link.annotator_id in ties:
                ties[link.annotator_id].append(self._reread.link(link))
        coded = tuple(Coded(key, tuple(tags[key]), tuple(ties[key])) for key in annotator_ids)
        return Compared(text, coded, self._codebook, self._read_as)


def entered(
    article_id: str, compared: Compared, settlements: Sequence[Settlement]
) -> tuple[tuple[Entry, ...], tuple[Settlement, ...]]:
    """The article's cases with what differs and what was decided; and the settlements whose cases
    nobody has any more."""
    beside = Beside(compared)
    found = cases_of(article_id, beside)
    decided = _decided(found, settlements) if settlements else {}
    differing = Differing(beside)
    entries = tuple(_entry(each, differing, decided.get(each.id)) for each in found)
    used = {each.id for each in decided.values()}
    return entries, tuple(each for each in settlements if each.id not in used)


def _entry(case: Case, differing: Differing, settlement: Settlement | None) -> Entry:
    found = tuple(differing.differences(case))
    if settlement is None or settlement.is_open:
        return Entry(case, found, settlement, State.OPEN)
    changed = has_changed(case, settlement.seen)
    return Entry(case, found, settlement, State.CHANGED if changed else State.SETTLED)


def _decided(found: Iterable[Case], settlements: Iterable[Settlement]) -> dict[str, Settlement]:
    """The settlements by the ids of the cases they decided: those that hold the most of their
    tags, and an anchor."""
    of_tag: dict[str, list[Settlement]] = {}
    for settlement in settlements:
        for key in _ids(settlement):
            of_tag.setdefault(key, []).append(settlement)
    by_likeness = sorted(_likenesses(found, of_tag), key=lambda each: each[:2])
    decided: dict[str, Settlement] = {}
    used: set[str] = set()
    for *_, case_id, settlement in by_likeness:
        if case_id not in decided and settlement.id not in used:
            decided[case_id] = settlement
            used.add(settlement.id)
    return decided


def _ids(settlement: Settlement) -> list[str]:
    return [key for ids in settlement.members.values() for key in ids]


def _likenesses(
    found: Iterable[Case], of_tag: Mapping[str, Sequence[Settlement]]
) -> Iterator[tuple[tuple[int, int, bool], int, str, Settlement]]:
    """How well cases and settlements go together, the best least; then in order of making."""
    for order, case in enumerate(found):
        anchors = {each.id for each in case.anchors}
        shared: Counter[str] = Counter()
        by_id: dict[str, Settlement] = {}
        for member in case.members.values():
            for key in member.ids:
                for settlement in of_tag.get(key, ()):
                    shared[settlement.id] += 1
                    by_id[settlement.id] = settlement
        for key, settlement in by_id.items():
            firsts = {ids[0] for ids in settlement.members.values() if ids}
            kept = len(firsts & anchors)
            if kept:
                yield (-kept, -shared[key], settlement.is_open), order, case.id, settlement
