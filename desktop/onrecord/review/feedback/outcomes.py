"""What became of one annotator's tags when an article was settled. Pure.

A case is what was settled together; a tag that stands in several, as a shared source does, is told
once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.model.annotations import Annotation, Link, Value, in_text_order
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Role, applies, setting
from onrecord.model.settlements import Settlement, Verdict
from onrecord.model.spans import Span
from onrecord.review.feedback.gold_pairs import paired
from onrecord.review.feedback.habits import Habit, Scene, habit
from onrecord.review.feedback.moves import Move, Piece, common, excerpt, moves


class Fate(StrEnum):
    """What became of a tag, or of one respect of it.

    ``ACCEPTED``: it stands beside the settled version. ``RETIED``: a link from it came, went or
    leads elsewhere. ``MISSED``: it is settled, and they have nothing like it.
    """

    KEPT = "kept"
    ACCEPTED = "both acceptable"
    MOVED = "moved"
    RECODED = "recoded"
    REVALUED = "revalued"
    RETIED = "retied"
    REJECTED = "rejected"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a tag of theirs (``tag``), or of a settled one that they lack.

    ``detail`` is the id of the attribute or link type concerned. ``before`` and ``after`` are
    values; for links the words at the other end, None where there was none. ``moves`` are the words
    that moved, each with what is typical in it. One that ``follows`` went with the anchor of its
    statement: it counts, and is not told by itself.
    """

    fate: Fate
    settlement: Settlement
    label: str
    tag: Annotation | None = None
    gold: Annotation | None = None
    detail: str = ""
    before: Value | None = None
    after: Value | None = None
    moves: tuple[tuple[Move, Habit | None], ...] = ()
    excerpt: tuple[Piece, ...] = ()
    follows: bool = False


Respect = tuple[Fate, str, str]
"""What a count is of: what became of tags of a label, and in which detail."""


@dataclass(frozen=True, slots=True)
class Account:
    """What became of all of somebody's tags in an article. ``of`` tells of how many each respect
    could have been told."""

    outcomes: tuple[Outcome, ...] = ()
    of: Counter[Respect] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """An article as it was settled, and one annotator's layer there; tags by id. ``settlements``
    are those that are not open."""

    text: str
    annotator_id: str
    settlements: tuple[Settlement, ...]
    theirs: Mapping[str, Annotation]
    gold: Mapping[str, Annotation]
    their_links: tuple[Link, ...] = ()
    gold_links: tuple[Link, ...] = ()


def account(
    article: Settled, codebook: Codebook, read_as: Mapping[str, str] | None = None
) -> Account:
    """What became of the annotator's tags. ``read_as`` leads from actors and issues that were
    merged to those they are read as.

    Settlements in which the annotator's layer was not compared do not count, nor do tags that
    are gone since.
    """
    return _Accounting(article, codebook, read_as or {}).account()


class _Accounting:
    """Pairs the tags of one article, and looks at each pair."""

    def __init__(self, article: Settled, codebook: Codebook, read_as: Mapping[str, str]) -> None:
        self._article, self._codebook, self._read_as = article, codebook, read_as
        compared = (x for x in article.settlements if article.annotator_id in x.members)
        self._settlements = tuple(compared)
        self._gold_of: dict[str, str] = {}
        self._case_of: dict[str, Settlement] = {}
        self._of: Counter[Respect] = Counter()
        for settlement in self._settlements:
            self._pair(settlement)

    def account(self) -> Account:
        found = [*self._tags(), *self._missed(), *self._ties()]
        return Account(tuple(found), self._of)

    # who goes with whom

    def _pair(self, settlement: Settlement) -> None:
        theirs, gold = self._theirs(settlement), self._gold(settlement)
        for each in (*theirs, *gold):
            self._case_of.setdefault(each.id, settlement)
        for tag, other in paired(theirs, gold):
            if tag.id not in self._gold_of:
                self._gold_of[tag.id] = other.id
                self._case_of[tag.id] = settlement

    def _theirs(self, settlement: Settlement) -> list[Annotation]:
        ids = settlement.members[self._article.annotator_id]
        return [self._article.theirs[key] for key in ids if key in self._article.theirs]

    def _gold(self, settlement: Settlement) -> list[Annotation]:
        return [self._article.gold[key] for key in settlement.tags if key in self._article.gold]

    def _stands_too(self, settlement: Settlement) -> bool:
        ruling = settlement.ruling
        among = self._article.annotator_id in ruling.taken
        return ruling.verdict is Verdict.ACCEPTABLE and among

    # tag by tag

    def _tags(self) -> Iterator[Outcome]:
        ids = dict.fromkeys(each.id for x in self._settlements for each in self._theirs(x))
        for key in ids:
            tag, settlement = self._article.theirs[key], self._case_of[key]
            for fate in (Fate.KEPT, Fate.MOVED, Fate.RECODED, Fate.REJECTED):
                self._of[fate, tag.label, ""] += 1
            gold = self._article.gold.get(self._gold_of.get(key, ""))
            yield from self._tag(tag, gold, settlement)

    def _tag(
        self, tag: Annotation, gold: Annotation | None, settlement: Settlement
    ) -> Iterator[Outcome]:
        changes = list(self._changes(tag, gold, settlement))
        if changes and self._stands_too(settlement):
            spans = gold.spans if gold else ()
            told = excerpt(self._article.text, tag.spans, spans)
            yield Outcome(fate=Fate.ACCEPTED, settlement=settlement, label=tag.label, tag=tag,
                          gold=gold, excerpt=told)  # fmt: skip
        elif changes:
            yield from changes
        else:
            yield Outcome(
                fate=Fate.KEPT, settlement=settlement, label=tag.label, tag=tag, gold=gold
            )

    def _changes(
        self, tag: Annotation, gold: Annotation | None, settlement: Settlement
    ) -> Iterator[Outcome]:
        if gold is None:
            yield self._rejected(tag, settlement)
            return
        text = self._article.text

        def outcome(fate: Fate, **more: object) -> Outcome:
            told = excerpt(text, tag.spans, gold.spans)
            return Outcome(fate=fate, settlement=settlement, label=tag.label, tag=tag, gold=gold,
                           excerpt=told, **more)  # type: ignore[arg-type] # fmt: skip

        if moved := self._moved(tag, gold, settlement):
            yield outcome(Fate.MOVED, moves=moved)
        if tag.label != gold.label:
            yield outcome(Fate.RECODED, before=tag.label, after=gold.label)
        for attribute, before, after in self._revalued(tag, gold):
            yield outcome(Fate.REVALUED, detail=attribute.id, before=before, after=after)

    def _rejected(self, tag: Annotation, settlement: Settlement) -> Outcome:
        anchor, *_ = self._theirs(settlement)
        follows = tag.id != anchor.id and anchor.id not in self._gold_of
        told = excerpt(self._article.text, tag.spans, ())
        return Outcome(fate=Fate.REJECTED, settlement=settlement, label=tag.label, tag=tag,
                       excerpt=told, follows=follows)  # fmt: skip

    def _moved(
        self, tag: Annotation, gold: Annotation, settlement: Settlement
    ) -> tuple[tuple[Move, Habit | None], ...]:
        if tag.spans == gold.spans:
            return ()
        text = self._article.text
        both = common(text, tag.spans, gold.spans)
        scene = Scene(text, self._codebook.role(gold.label), both, self._saying(settlement))
        return tuple((each, habit(each, scene)) for each in moves(text, tag.spans, gold.spans))

    def _saying(self, settlement: Settlement) -> tuple[Span, ...]:
        """The words of the settled cues and sources of the statement."""
        of = (Role.CUE, Role.SOURCE)
        found = (x for x in self._gold(settlement) if self._codebook.role(x.label) in of)
        return tuple(span for each in found for span in each.spans)

    def _revalued(
        self, tag: Annotation, gold: Annotation
    ) -> Iterator[tuple[Attribute, Value | None, Value | None]]:
        label = self._codebook.label(gold.label)
        for attribute in label.attributes if label else ():
            if not label or not applies(label, attribute, gold.attributes):
                continue
            before, after = (self._value(attribute, each) for each in (tag, gold))
            if before is None and after is None:
                continue
            self._of[Fate.REVALUED, tag.label, attribute.id] += 1
            if _plain(before) != _plain(after):
                yield attribute, before, after

    def _value(self, attribute: Attribute, tag: Annotation) -> Value | None:
        value = setting(attribute, tag.attributes).value
        if attribute.type in (AttributeType.ACTOR, AttributeType.ISSUE):
            return self._read_as.get(str(value), value) if value is not None else None
        return value

    # what they lack

    def _missed(self) -> Iterator[Outcome]:
        met = set(self._gold_of.values())
        told: set[str] = set()
        for settlement in self._settlements:
            gold = [] if self._stands_too(settlement) else self._gold(settlement)
            for each in (x for x in gold if x.id not in told):
                told.add(each.id)
                self._of[Fate.MISSED, each.label, ""] += 1
                if each.id not in met:
                    follows = each.id != gold[0].id and gold[0].id not in met
                    yield Outcome(fate=Fate.MISSED, settlement=settlement, label=each.label,
                                  gold=each, follows=follows,
                                  excerpt=excerpt(self._article.text, (), each.spans))  # fmt: skip

    # links

    def _ties(self) -> Iterator[Outcome]:
        """Links between tags that both have, by where they start and their type."""
        theirs = defaultdict(set)
        gold = defaultdict(set)
        met = set(self._gold_of.values())
        for tie in self._article.their_links:
            start, end = self._gold_of.get(tie.from_id), self._gold_of.get(tie.to_id)
            if start and end:
                theirs[start, tie.label].add(end)
        for tie in self._article.gold_links:
            if {tie.from_id, tie.to_id} <= met:
                gold[tie.from_id, tie.label].add(tie.to_id)
        for start, label in sorted({*theirs, *gold}):
            yield from self._retied(start, label, theirs[start, label], gold[start, label])

    def _retied(self, start: str, link: str, theirs: set[str], gold: set[str]) -> Iterator[Outcome]:
        tag = self._their_tag(start)
        settlement = self._case_of[start]
        self._of[Fate.RETIED, tag.label, link] += len(theirs | gold)
        gone, come = (self._in_order(each) for each in (theirs - gold, gold - theirs))
        if self._stands_too(settlement) or not (gone or come):
            return
        settled = self._article.gold[start]
        told = excerpt(self._article.text, tag.spans, settled.spans)
        for at in range(max(len(gone), len(come))):
            before, after = (each[at].text if at < len(each) else None for each in (gone, come))
            yield Outcome(fate=Fate.RETIED, settlement=settlement, label=tag.label, tag=tag,
                          gold=settled, detail=link, before=before, after=after,
                          excerpt=told)  # fmt: skip

    def _their_tag(self, gold_id: str) -> Annotation:
        key = next(mine for mine, gold in self._gold_of.items() if gold == gold_id)
        return self._article.theirs[key]

    def _in_order(self, ids: Iterable[str]) -> list[Annotation]:
        return sorted((self._article.gold[key] for key in ids), key=in_text_order)


def _plain(value: Value | None) -> object:
    """The value as it is compared: case, white space and the order of choices do not count."""
    if isinstance(value, str):
        return " ".join(value.split()).casefold()
    return frozenset(value) if isinstance(value, tuple) else value
