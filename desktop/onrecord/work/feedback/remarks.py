"""What the reviewer and colleagues wrote about somebody's tags, and what they are called there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from onrecord.errors import Message
from onrecord.model.comments import Comment, Subject
from onrecord.model.layers import Annotator, LayerKind
from onrecord.model.settlements import Settlement
from onrecord.review.feedback.outcomes import Outcome
from onrecord.store import reviews
from onrecord.work.feedback.records import Asked, Remark
from onrecord.work.view import View

_SHORTEST_PART = 2  # letters of a part of a name that gives somebody away
# What goes on with a word; scripts that set no spaces between words, and Hangul, to whose names
# endings are joined, are no part of it.
_OF_WORD = r"[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"


class Remarks:
    """Notes and comments of the articles, without the names that are to be hidden."""

    def __init__(
        self, view: View, person: Annotator, asked: Asked, article_ids: Collection[str]
    ) -> None:
        read = view.project.read
        self._person, self._asked = person, asked
        self._people = {each.id: each.name for each in read.annotators()
                        if each.kind is LayerKind.PERSON}  # fmt: skip
        self._reviewers = reviews.reviewers(read) - {person.name}
        self._said: dict[tuple[Subject, str], list[Comment]] = defaultdict(list)
        for each in reviews.comments(read) if asked.has_notes else ():
            if each.article_id in article_ids and each.text:
                self._said[each.subject, each.target].append(each)
        self._told: set[str] = set()
        self._names = _Names(self._hidden(), person.name)

    def note(self, settlement: Settlement) -> Remark | None:
        """What the reviewer noted on the case."""
        ruling = settlement.ruling
        if not self._asked.has_notes or not ruling.note:
            return None
        return Remark(self.called(ruling.reviewer), ruling.at, self._names.out_of(ruling.note))

    def is_said_of(self, outcome: Outcome) -> bool:
        """Whether there may be a note or a comment on it."""
        return bool(outcome.settlement.ruling.note) or any(
            topic in self._said for topic in self._topics(outcome)
        )

    def comments(self, outcome: Outcome) -> tuple[Remark, ...]:
        """What was said on the tag, or on its statement; each is told at one example only."""
        return tuple(self._comments(outcome))

    def _comments(self, outcome: Outcome) -> Iterator[Remark]:
        topics = self._topics(outcome)
        for each in (x for topic in topics for x in self._said.get(topic, ())):
            if each.id not in self._told:
                self._told.add(each.id)
                by = self.called(self._people.get(each.annotator_id, ""))
                yield Remark(by, each.created, self._names.out_of(each.text), each.thread)

    def _topics(self, outcome: Outcome) -> list[tuple[Subject, str]]:
        members = outcome.settlement.members.get(self._person.id, ())
        own = [(Subject.ANNOTATION, outcome.tag.id)] if outcome.tag else []
        return [*own, *((Subject.STATEMENT, key) for key in members[:1])]

    def taken(self, settlement: Settlement) -> tuple[str | Message, ...]:
        """Whose versions stand, the annotator's own apart."""
        others = (each for each in settlement.ruling.taken if each != self._person.id)
        named = (self.called(self._people.get(each, "")) for each in others)
        return tuple({str(each): each for each in named}.values())

    def called(self, name: str) -> str | Message:
        """What somebody is called in what is told."""
        if name == self._person.name:
            return Message("you")
        if name in self._reviewers and self._asked.hides_reviewer:
            return Message("the reviewer")
        is_colleague = name not in self._reviewers
        if not name or (is_colleague and self._asked.hides_names):
            return Message("a colleague")
        return name

    def _hidden(self) -> Iterator[str]:
        for name in {*self._people.values(), *self._reviewers} - {self._person.name}:
            if isinstance(self.called(name), Message):
                yield name


class _Names:
    """Takes names out of what people wrote: whole ones in any case, and parts of them, but for
    those of a name that is ``kept``."""

    def __init__(self, hidden: Iterable[str], kept: str) -> None:
        names = [each for each in hidden if each]
        parts = {part for name in names for part in name.split() if len(part) >= _SHORTEST_PART}
        listed = (f"(?i:{_any_of(names)})", _any_of(parts - {*kept.split()}))
        found = "|".join(each for each in listed if each != "(?i:)" and each)
        self._pattern = (
            re.compile(rf"@?(?<!{_OF_WORD})(?:{found})(?!{_OF_WORD})") if found else None
        )

    def out_of(self, text: str) -> str:
        """The text with an ellipsis for each name."""
        return self._pattern.sub("…", text) if self._pattern else text


def _any_of(words: Iterable[str]) -> str:
    """A pattern of these words, the longest first: a name may begin like another."""
    return "|".join(map(re.escape, sorted(words, key=lambda each: (-len(each), each))))
