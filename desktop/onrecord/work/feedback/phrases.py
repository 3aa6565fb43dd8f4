"""The words in which feedback is told: what happened, never who is to blame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from onrecord.errors import Message
from onrecord.model.annotations import Value
from onrecord.model.codebook import Attribute, AttributeType, Codebook, Label, attribute_of
from onrecord.model.settlements import Cause
from onrecord.review.feedback.habits import Habit
from onrecord.review.feedback.moves import Way
from onrecord.review.feedback.outcomes import Fate, Outcome
from onrecord.review.feedback.patterns import Pattern
from onrecord.review.feedback.patterns import Typical as Alike

_HABITS = {
    Habit.OTHER_WORDS: Message("other words altogether"),
    Habit.QUOTATION_MARKS: Message("quotation marks"),
    Habit.PUNCTUATION: Message("punctuation at the edge"),
    Habit.ARTICLE: Message("the articles “the” and “a”"),
    Habit.THAT: Message("the word “that” before the claim"),
    Habit.SAYING: Message("the words that say who said it"),
    Habit.SENTENCES: Message("further sentences"),
    Habit.TIME: Message("times, such as “on Tuesday”"),
    Habit.HELPING: Message("helping words beside the verb"),
    Habit.RELATIVE: Message("relative clauses, such as “who heads the council”"),
    Habit.TITLE_AFTER: Message("titles after names"),
    Habit.TITLE_BEFORE: Message("titles before names"),
    Habit.PREPOSITION: Message("what follows after a preposition, such as “of the council”"),
    Habit.JOINING: Message("joining words, such as “and”"),
    Habit.OBJECT: Message("what the verb takes, such as “told reporters”"),
    Habit.SUBJECT: Message("the first words, such as a subject"),
    Habit.SENTENCE: Message("the rest of the sentence"),
}
_CAUSES = {
    Cause.SLIP: Message("a slip"),
    Cause.OVERLOOKED: Message("overlooked"),
    Cause.BOUNDARY: Message("a question of boundaries"),
    Cause.MISREAD: Message("the guideline, read differently"),
    Cause.GAP: Message("a gap in the guideline"),
    Cause.AMBIGUOUS: Message("a text that is truly ambiguous"),
    Cause.OTHER: Message("another cause"),
}
BLAMELESS = (Cause.GAP, Cause.AMBIGUOUS)
"""Causes that lie in the guideline or in the text, not in who tagged."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Names what a codebook and the registries hold (``names``, by id)."""

    codebook: Codebook
    names: Mapping[str, str]

    def title_of(self, label_id: str) -> str:
        label = self.codebook.label(label_id)
        return label.title if label else label_id

    def title(self, pattern: Pattern) -> Message:
        """What the pattern is about: “Source: boundaries”."""
        label = self.title_of(pattern.label)
        match pattern.fate:
            case Fate.MOVED:
                return Message("{label}: boundaries", label=label)
            case Fate.RECODED:
                return Message("{label}: another label", label=label)
            case Fate.REJECTED:
                return Message("{label}: not in the settled version", label=label)
            case Fate.MISSED:
                return Message("{label}: only in the settled version", label=label)
        return Message("{label}: {detail}", label=label, detail=self._detail(pattern))

    def _detail(self, pattern: Pattern) -> str:
        if pattern.fate is Fate.RETIED:
            link = self.codebook.link(pattern.detail)
            return link.title if link else pattern.detail
        attribute = self.attribute(pattern.outcomes[0])
        return attribute.title if attribute else pattern.detail

    @staticmethod
    def counted(pattern: Pattern) -> Message:
        """How many of how many."""
        numbers = {"count": len(pattern.outcomes), "all": pattern.of}
        match pattern.fate:
            case Fate.MOVED:
                return Message("{count} of {all} moved", **numbers)
            case Fate.RECODED:
                return Message("{count} of {all} recoded", **numbers)
            case Fate.REVALUED:
                return Message("{count} of {all} changed", **numbers)
            case Fate.RETIED:
                return Message("{count} of {all} tied differently", **numbers)
            case Fate.REJECTED:
                return Message("{count} of {all} rejected", **numbers)
        return Message("{count} of {all} were not tagged", **numbers)

    def typical(self, alike: Alike) -> Message:
        """What several outcomes share."""
        if alike.habit is not None:
            return _moved(alike.habit, alike.way)
        outcome = alike.outcomes[0]
        return self._change(outcome)

    def told(self, outcome: Outcome) -> tuple[Message, ...]:
        """What is to be said of one outcome, besides its words."""
        match outcome.fate:
            case Fate.MOVED:
                known = {
                    (each, None if each is Habit.OTHER_WORDS else move.way): None
                    for move, each in outcome.moves
                    if each is not None
                }
                return tuple(_moved(*each) for each in known)
            case Fate.RECODED | Fate.REVALUED:
                return (self._change(outcome),)
            case Fate.RETIED:
                return (_retied(outcome),)
        return ()

    def _change(self, outcome: Outcome) -> Message:
        if outcome.fate is Fate.RECODED:
            before, after = (self.title_of(str(x)) for x in (outcome.before, outcome.after))
            return Message("{before} → {after}", before=before, after=after)
        attribute = self.attribute(outcome)
        told = [self._value(attribute, each) for each in (outcome.before, outcome.after)]
        return Message("{before} → {after}", before=told[0], after=told[1])

    def attribute(self, outcome: Outcome) -> Attribute | None:
        """The attribute that the outcome is about."""
        tag = outcome.gold or outcome.tag
        label: Label | None = self.codebook.label(tag.label) if tag else None
        return attribute_of(label, outcome.detail) if label else None

    def _value(self, attribute: Attribute | None, value: Value | None) -> str | Message:
        if value is None:
            return Message("not set")
        if isinstance(value, bool):
            return Message("yes") if value else Message("no")
        if isinstance(value, tuple):
            return ", ".join(_choice(attribute, each) for each in value) or Message("none")
        if attribute and attribute.type in (AttributeType.ACTOR, AttributeType.ISSUE):
            return self.names.get(str(value), str(value))
        return _choice(attribute, str(value))


def _choice(attribute: Attribute | None, value: str) -> str:
    titles = {each.id: each.title for each in attribute.values} if attribute else {}
    return titles.get(value, value)


def _moved(known: Habit, way: Way | None) -> Message:
    words = _HABITS[known]
    if way is Way.TAKEN_IN:
        return Message("taken in: {words}", words=words)
    if way is Way.LEFT_OUT:
        return Message("left out: {words}", words=words)
    return words


def _retied(outcome: Outcome) -> Message:
    before, after = outcome.before, outcome.after
    if before is None:
        return Message("tied to “{after}”", after=after)
    if after is None:
        return Message("no longer tied to “{before}”", before=before)
    return Message("tied to “{after}”, not to “{before}”", after=after, before=before)


def cause(given: Cause) -> Message | None:
    """Why the reviewer says it is so; None where they do not."""
    return _CAUSES.get(given)
