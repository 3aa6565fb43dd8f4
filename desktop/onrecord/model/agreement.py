"""How far people agree: Krippendorff's alpha over tokens.

Alpha is 1 where all agree, 0 where they agree as often as by chance, and below where they agree
less often than that. Method: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability"
(2011), nominal data, any number of observers, missing values.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.errors import marked
from onrecord.model.annotations import Annotation
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook, Scope
from onrecord.model.layers import LayerKind, LayerStatus
from onrecord.model.recoding import Rereading
from onrecord.model.tokens import Grid, tokens

NO_PAIRS = marked("there is no article, with its text, that two people have done")
NO_VARIATION = marked("all judgements are the same, which leaves nothing to compare by chance")

NONE = ""
"""The judgement that a token carries no label."""

Unit = tuple[str, ...]
"""One token as each of its observers judged it."""


@dataclass(frozen=True, slots=True)
class Alpha:
    """One figure. ``value`` is None where it is not computable, and ``reason`` says why.
    ``judgements`` counts the values that could be paired (the method's n), ``units`` what was
    judged by two or more."""

    value: float | None
    judgements: int
    units: int
    reason: str = ""


def alpha(units: Mapping[Unit, int]) -> Alpha:
    """Alpha of units, given with how many there are of each; those that fewer than two judged
    tell nothing.

    With o the coincidence matrix and n its margins: 1 - (n - 1) · Σ o(c, k) / Σ n(c) · n(k), over
    the pairs where c is not k.
    """
    paired = {unit: times for unit, times in units.items() if len(unit) > 1}
    totals: Counter[str] = Counter()
    disagreeing = 0.0
    for unit, times in paired.items():
        counts = Counter(unit)
        for value, count in counts.items():
            totals[value] += count * times
        agreeing = sum(count * count for count in counts.values())
        disagreeing += times * (len(unit) ** 2 - agreeing) / (len(unit) - 1)
    judgements, judged = totals.total(), sum(paired.values())
    expected = judgements**2 - sum(total**2 for total in totals.values())
    if not judgements:
        return Alpha(None, 0, 0, NO_PAIRS)
    if not expected:
        return Alpha(None, judgements, judged, NO_VARIATION)
    return Alpha(1 - (judgements - 1) * disagreeing / expected, judgements, judged)


@dataclass(frozen=True, slots=True)
class Agreed:
    """The figures of many articles. ``overall`` takes the label of the shortest tag where a token
    carries several; ``several`` is the share of such tokens among the judgements that name a
    label. For each of ``labels``, a token carries it or not, whatever else it carries."""

    overall: Alpha
    labels: Mapping[str, Alpha]
    articles: int
    several: float


class Agreement:
    """Gathers what people judged, article by article; little is kept of each.

    Articles count where two or more people have done them; gold and machines do not.
    """

    def __init__(self, codebook: Codebook) -> None:
        self._reread = Rereading(codebook)
        self._offered = [each.id for each in codebook.offered if each.scope is Scope.SPAN]
        self._all: Counter[Unit] = Counter()
        self._by_label: dict[str, Counter[Unit]] = defaultdict(Counter)
        self._tokens: Counter[int] = Counter()
        self._articles = self._labelled = self._several = 0

    def add(self, bundle: Bundle) -> None:
        """Count an article with the layers in the bundle."""
        people = [each.annotator_id for each in bundle.layers
                  if each.status is LayerStatus.DONE
                  and bundle.annotators[each.annotator_id].kind is LayerKind.PERSON]  # fmt: skip
        if len(people) < 2 or not bundle.article.text:
            return
        grid = Grid(tokens(bundle.article.text))
        tags = [self._reread.annotation(each) for each in bundle.annotations]
        layers = [[tag for tag in tags if tag.annotator_id == who] for who in people]
        self._articles += 1
        self._tokens[len(people)] += len(grid.starts)
        for times, judged in stretches(layers, grid):
            self._count(judged, times)

    def _count(self, judged: Sequence[Mapping[str, int]], times: int) -> None:
        """Count tokens that somebody labelled: for each person, labels and lengths of tags."""
        self._all[_unit(map(shortest, judged))] += times
        for label in set().union(*judged):
            unit = _unit(label if label in each else NONE for each in judged)
            self._by_label[label][unit] += times
        self._labelled += times * sum(bool(each) for each in judged)
        self._several += times * sum(len(each) > 1 for each in judged)

    def agreed(self) -> Agreed:
        """The figures of all that was added, by label in the codebook's order."""
        labels = list(dict.fromkeys([*self._offered, *sorted(self._by_label)]))
        return Agreed(
            overall=alpha(self._with_blanks(self._all)),
            labels={each: alpha(self._with_blanks(self._by_label[each])) for each in labels},
            articles=self._articles,
            several=self._several / self._labelled if self._labelled else 0.0,
        )

    def _with_blanks(self, units: Counter[Unit]) -> Counter[Unit]:
        """The units, and the tokens that nobody labelled."""
        seen: Counter[int] = Counter()
        for unit, times in units.items():
            seen[len(unit)] += times
        blank = self._tokens - seen
        return units + Counter({(NONE,) * people: times for people, times in blank.items()})


def _unit(values: Iterable[str]) -> Unit:
    return tuple(sorted(values))  # who judged what makes no difference


def shortest(lengths: Mapping[str, int]) -> str:
    """The label of the shortest tag, the first by name where two are as short."""
    return min(lengths, key=lambda label: (lengths[label], label), default=NONE)


def stretches(
    layers: Sequence[Sequence[Annotation]], grid: Grid
) -> Iterator[tuple[int, list[dict[str, int]]]]:
    """Stretches of tokens over which no tag begins or ends, where there are tags: how many tokens,
    and for each layer the labels they carry, with the length of the shortest tag of each."""
    for found, judged in placed_stretches(layers, grid):
        yield len(found), judged


def placed_stretches(
    layers: Sequence[Sequence[Annotation]], grid: Grid
) -> Iterator[tuple[range, list[dict[str, int]]]]:
    """The same with the numbers of the tokens, from the first to the last."""
    changes = _changes(layers, grid)
    carried: list[Counter[tuple[int, str]]] = [Counter() for _ in layers]
    since = 0
    for place in sorted(changes):
        if any(carried):
            yield range(since, place), [_lengths(each) for each in carried]
        since = place
        for number, held, step in changes[place]:
            carried[number][held] += step
            if not carried[number][held]:
                del carried[number][held]


def _changes(
    layers: Sequence[Sequence[Annotation]], grid: Grid
) -> Mapping[int, list[tuple[int, tuple[int, str], int]]]:
    """By token: in which layer a tag (its length and its label) begins (1) or has ended (-1)."""
    found = defaultdict(list)
    for number, tags in enumerate(layers):
        for tag in tags:
            held = sum(span.end - span.start for span in tag.spans), tag.label
            for span in tag.spans:
                if touched := grid.touched(span.start, span.end):
                    found[touched.start].append((number, held, 1))
                    found[touched.stop].append((number, held, -1))
    return found


def _lengths(carried: Iterable[tuple[int, str]]) -> dict[str, int]:
    """The length of the shortest of these tags by its label."""
    return {label: length for length, label in sorted(carried, reverse=True)}
