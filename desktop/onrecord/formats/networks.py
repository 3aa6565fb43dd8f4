"""Networks of two modes, actors and issues, tied where an actor speaks on an issue.

A tie's ``weight`` counts statements; ``positive``, ``negative`` and ``neutral`` count those of each
sign. What several annotators found in one article counts once: of their counts, the largest. So
an article that two people have coded weighs no more than one that a single person has. Statements
without an actor or an issue are in no tie, and are counted as losses.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from onrecord.errors import marked
from onrecord.formats.events import count_left_out
from onrecord.formats.xml_text import count_unwritable, writable
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Codebook
from onrecord.model.events import Event, Party, Sign, Teller, events, sign_of
from onrecord.model.formats import Dataset, Feature
from onrecord.model.losses import Losses

if TYPE_CHECKING:
    from networkx import Graph

HOLDS = frozenset({
    Feature.FRAGMENTS, Feature.OVERLAPS, Feature.OVERLAPS_IN_A_LABEL, Feature.UNWORDED,
    Feature.ATTRIBUTES, Feature.LINKS,
    Feature.REGISTRIES, Feature.EMPTY_LAYERS, Feature.STATUS, Feature.UNLAYERED,
})  # fmt: skip
DECLARATION = "<?xml version='1.0' encoding='utf-8'?>\n"
UNTIED = marked("statements without an actor or an issue: in no tie")
_ACTOR, _ISSUE = "actor", "issue"
_ALL = "weight"
_Ends = tuple[Party, Party]


@dataclass(slots=True)
class Tie:
    """What ties an actor to an issue, over all articles."""

    counts: Counter[str] = field(default_factory=Counter)
    articles: int = 0
    annotators: set[str] = field(default_factory=set)

    def attributes(self) -> dict[str, int | str]:
        """As the network's files have them."""
        signs = {sign.value: self.counts[sign.value] for sign in Sign}
        return {
            _ALL: self.counts[_ALL],
            **signs,
            "sign": _sign(self.counts),
            "articles": self.articles,
            "annotators": len(self.annotators),
        }


def _sign(counts: Counter[str]) -> str:
    """The sign that most statements have; neutral where as many speak for as against."""
    positive, negative = counts[Sign.POSITIVE.value], counts[Sign.NEGATIVE.value]
    if positive == negative:
        return Sign.NEUTRAL.value
    return (Sign.POSITIVE if positive > negative else Sign.NEGATIVE).value


def ties(dataset: Dataset) -> dict[_Ends, Tie]:
    """The ties of a dataset, one for each pair of actor and issue."""
    found: dict[_Ends, Tie] = defaultdict(Tie)
    for bundle in dataset.bundles:
        for ends, by_annotator in _counted(bundle, dataset.codebook, dataset.losses).items():
            tie = found[ends]
            tie.articles += 1
            tie.annotators |= by_annotator.keys()
            tie.counts += _largest(by_annotator.values())
    return found


def _largest(counts: Iterable[Counter[str]]) -> Counter[str]:
    largest: Counter[str] = Counter()
    for each in counts:
        largest |= each
    return largest


def _counted(
    bundle: Bundle, codebook: Codebook, losses: Losses
) -> dict[_Ends, dict[str, Counter[str]]]:
    """The statements on each tie in one article, by annotator and sign."""
    found = list(events(bundle, codebook))
    count_left_out(bundle, found, losses)
    teller = Teller(bundle, codebook)
    counts: dict[_Ends, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for event in found:
        actor, issue = teller.actor(event), teller.issue(event)
        if actor is None or issue is None:
            losses.add(UNTIED, bundle.article, _id(event), _words(event))
            continue
        sign = sign_of(teller.agreement(event))
        counts[actor, issue][event.annotator_id].update((_ALL, sign.value))
    names = (party.name for ends in counts for party in ends)
    count_unwritable(names, bundle.article, losses)
    return counts


def _id(event: Event) -> str:
    return event.claim.id if event.claim else event.stance.id if event.stance else ""


def _words(event: Event) -> str:
    return event.claim.text if event.claim else event.stance.text if event.stance else ""


def network(dataset: Dataset) -> Graph[str]:
    """The network of a dataset; nodes and ties in an order that is always the same."""
    from networkx import Graph  # only who exports a network waits for it

    found = ties(dataset)
    graph: Graph[str] = Graph(modes=f"{_ACTOR} {_ISSUE}")
    for mode, parties in ((_ACTOR, {a for a, _ in found}), (_ISSUE, {i for _, i in found})):
        for party in sorted(parties, key=lambda each: (each.name, each.key)):
            graph.add_node(_node(mode, party), label=writable(party.name), mode=mode,
                           bipartite=int(mode == _ISSUE))  # fmt: skip
    for (actor, issue), tie in sorted(found.items(), key=lambda each: each[0]):
        graph.add_edge(_node(_ACTOR, actor), _node(_ISSUE, issue), **tie.attributes())
    return graph


def _node(mode: str, party: Party) -> str:
    return writable(f"{mode}:{party.key}")
