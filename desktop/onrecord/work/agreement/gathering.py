"""What the articles of a project say about agreement, gathered one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime

from onrecord.errors import marked
from onrecord.model.annotations import Annotation
from onrecord.model.articles import Region, RegionKind
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Annotator, Layer, LayerKind, LayerStatus
from onrecord.model.recoding import Rereading
from onrecord.model.registries import resolved
from onrecord.review.agreement.evidence import Evidence
from onrecord.review.agreement.said import said_by
from onrecord.review.compared import Coded, Compared
from onrecord.work.agreement.records import Asked
from onrecord.work.collecting import Collector, chosen_annotators
from onrecord.work.exporting import Report
from onrecord.work.view import View

_DONE = frozenset({LayerStatus.DONE, LayerStatus.SETTLED})
_FEW = marked("articles with fewer than two layers that are done")
_NO_TEXT = marked("articles without their text")


class Gathering:
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
        self.articles: list[tuple[str, str]] = []
        """Id and title of those that count."""
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
            report(number, len(ids) + self._asked.work)

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
        read_as, ends = self._read_as, _end_of_headline(bundle.regions)
        compared = Compared(bundle.article.text, coded, self._view.codebook, read_as, ends)
        self.evidence.add(dict(said_by(compared)))
        self.annotators.update(each.annotator for each in coded)
        self.articles.append((bundle.article.id, bundle.article.title))
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


def _end_of_headline(regions: Sequence[Region]) -> int:
    """Where the headline ends with which the text begins; 0 where it begins with something
    else."""
    first = min(regions, key=lambda each: each.start, default=None)
    return first.end if first is not None and first.kind is RegionKind.HEADLINE else 0


def _week(modified: str) -> str:
    """The ISO week of a time: 2026-W47; nothing where it cannot be read."""
    try:
        year, week, _ = datetime.fromisoformat(modified).isocalendar()
    except ValueError:
        return ""
    return f"{year}-W{week:02}"
