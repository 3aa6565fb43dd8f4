"""Discourse events: an actor says something, and takes a stance on an issue.

The unit of discourse network analysis (Leifeld, "Discourse Network Analysis", 2017): one statement
of one source. Computed by the roles of the codebook and the types of its attributes, never by
names of labels: the actor is the source's attribute of type actor, the issue the stance's (or the
claim's) of type issue, and the agreement the stance's first attribute with choices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from onrecord.model.annotations import Annotation, Link, Value, in_text_order
from onrecord.model.bundles import Bundle
from onrecord.model.codebook import Attribute, AttributeType, Codebook, LinkRole, Role, setting
from onrecord.model.recoding import Rereading
from onrecord.model.registries import Registered, Roll
from onrecord.model.statements import Statement, statements

# Words of values, in the languages that Onrecord speaks.
_FOR = frozenset({
    "support", "supports", "agree", "agrees", "agreement", "approve", "favour", "favor", "for",
    "pro", "positive", "yes", "pour", "soutien", "soutient", "favorable", "accord", "oui",
})  # fmt: skip
_AGAINST = frozenset({
    "oppose", "opposes", "disagree", "disagrees", "reject", "rejects", "against", "contra", "con",
    "negative", "no", "contre", "opposition", "défavorable", "désaccord", "non",
})  # fmt: skip
_UNSURE = frozenset({"unknown", "unsure", "no"})
"""Values of a link that does not say that two sources are the same."""
_ORGANISATION = ("affiliation", "organisation", "organization")


class Sign(StrEnum):
    """How an agreement counts in a network. Values in other words than these count as neutral."""

    POSITIVE = "positive"
    NEGATIVE = "negative"
    NEUTRAL = "neutral"


def sign_of(agreement: str) -> Sign:
    """The sign of a stance's value by its id: support and its like, oppose and its like."""
    words = agreement.lower().replace("-", " ").replace("_", " ").split()
    if _FOR.intersection(words):
        return Sign.NEUTRAL if _AGAINST.intersection(words) else Sign.POSITIVE
    return Sign.NEGATIVE if _AGAINST.intersection(words) else Sign.NEUTRAL


class Party(NamedTuple):
    """An actor or an issue: the id it is read as (its name, where no registry has it)."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Event:
    """One statement of one source, with one of the stances it takes.

    A claim without a source has one event, and so has a stance that is held by a source without
    being about a claim; what is not there is None. ``alike`` are the sources that links tell to
    be the same one, in text order.
    """

    annotator_id: str
    statement: Statement | None
    source: Annotation | None
    stance: Annotation | None
    alike: tuple[Annotation, ...] = ()

    @property
    def claim(self) -> Annotation | None:
        """The claim, or the cue of a statement without one."""
        return self.statement.anchor if self.statement else None

    @property
    def cues(self) -> tuple[Annotation, ...]:
        """What signals it; a cue without a claim signals itself."""
        if self.statement is None:
            return ()
        return tuple(part.annotation for part in self.statement.cues)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all tags that take part."""
        parts = {each.id for each in (self.source, self.stance) if each}
        return frozenset(parts | (self.statement.ids if self.statement else set()))


def events(bundle: Bundle, codebook: Codebook) -> Iterator[Event]:
    """The events of an article, layer after layer, each in text order."""
    reread = Rereading(codebook)
    for layer in bundle.layers:
        who = layer.annotator_id
        tags = [reread.annotation(each) for each in bundle.annotations if each.annotator_id == who]
        links = [reread.link(each) for each in bundle.links if each.annotator_id == who]
        yield from _Layer(who, tags, links, codebook).events()


class _Layer:
    def __init__(
        self, who: str, tags: Iterable[Annotation], links: Iterable[Link], codebook: Codebook
    ) -> None:
        self._who = who
        self._tags = {each.id: each for each in tags}
        self._statements = statements(self._tags.values(), links, codebook)
        self._codebook = codebook
        self._holders: dict[str, list[str]] = defaultdict(list)
        self._same: dict[str, list[str]] = defaultdict(list)
        for link in links:
            role = codebook.link_role(link.label)
            if role is LinkRole.HELD_BY and link.to_id in self._tags:
                self._holders[link.from_id].append(link.to_id)
            elif role is LinkRole.SAME_AS and _UNSURE.isdisjoint(
                map(str, link.attributes.values())
            ):
                self._same[link.from_id].append(link.to_id)
                self._same[link.to_id].append(link.from_id)

    def events(self) -> Iterator[Event]:
        told: set[str] = set()
        for statement in self._statements:
            told |= statement.ids
            yield from self._of(statement)
        stances = [each for each in self._tags.values() if each.id not in told]
        for stance in sorted(stances, key=in_text_order):
            if self._codebook.role(stance.label) is Role.STANCE:
                for holder in self._holders.get(stance.id, ()):
                    source = self._tags[holder]
                    yield Event(self._who, None, source, stance, self._alike(source))

    def _of(self, statement: Statement) -> Iterator[Event]:
        stances = [part.annotation for part in statement.stances]
        sources: list[Annotation | None] = [part.annotation for part in statement.sources]
        for source in sources or [None]:
            held: list[Annotation | None] = [s for s in stances if self._holds(source, s)]
            for stance in held or [None]:
                yield Event(self._who, statement, source, stance, self._alike(source))

    def _alike(self, source: Annotation | None) -> tuple[Annotation, ...]:
        """The sources that are said to be the same, over any number of links."""
        if source is None or source.id not in self._same:
            return ()
        found, waiting = {source.id}, [source.id]
        while waiting:
            new = set(self._same.get(waiting.pop(), ())) - found
            found |= new
            waiting += new
        others = [self._tags[key] for key in found - {source.id} if key in self._tags]
        return tuple(sorted(others, key=in_text_order))

    def _holds(self, source: Annotation | None, stance: Annotation) -> bool:
        """Whether the stance is the source's: one that nobody is said to hold is everybody's."""
        holders = self._holders.get(stance.id)
        return not holders or source is None or source.id in holders


class Teller:
    """Reads the values of the events of one article."""

    def __init__(self, bundle: Bundle, codebook: Codebook) -> None:
        self._codebook = codebook
        self._actors, self._issues = Roll(bundle.actors), Roll(bundle.issues)

    def actor(self, event: Event) -> Party | None:
        """Who speaks, through merges: the source's actor, else that of one told to be the same."""
        sources = (event.source, *event.alike)
        found = (self._party(each, AttributeType.ACTOR, self._actors) for each in sources)
        return next((each for each in found if each), None)

    def issue(self, event: Event) -> Party | None:
        """What it is about, through merges: the stance's issue, else the claim's."""
        found = self._party(event.stance, AttributeType.ISSUE, self._issues)
        return found or self._party(event.claim, AttributeType.ISSUE, self._issues)

    def agreement(self, event: Event) -> str:
        """The stance's value, chosen or by default; "" without one."""
        found = self._first(event.stance, AttributeType.CHOICE)
        return str(self._value(event.stance, found) or "") if found else ""

    def organisation(self, event: Event) -> str:
        """The body that the source belongs to: its attribute with the id affiliation or
        organisation."""
        for attribute in self._attributes(event.source):
            if attribute.id in _ORGANISATION:
                return str(self._value(event.source, attribute) or "")
        return ""

    def _party(self, tag: Annotation | None, kind: AttributeType, roll: Roll) -> Party | None:
        attribute = self._first(tag, kind)
        key = self._value(tag, attribute) if attribute else None
        if not isinstance(key, str) or not key:
            return None
        found: Registered | None = roll.read_as(key)
        return Party(found.id, found.name) if found else Party(key, key)

    def _first(self, tag: Annotation | None, kind: AttributeType) -> Attribute | None:
        """The attribute of this kind that is set; else the first of the kind."""
        found = [each for each in self._attributes(tag) if each.type is kind]
        set_ones = [each for each in found if self._value(tag, each) is not None]
        return next(iter(set_ones or found), None)

    def _attributes(self, tag: Annotation | None) -> Iterable[Attribute]:
        label = self._codebook.label(tag.label) if tag else None
        return label.attributes if label else ()

    def _value(self, tag: Annotation | None, attribute: Attribute) -> Value | None:
        chosen: Mapping[str, Value] = tag.attributes if tag else {}
        return setting(attribute, chosen).value
