"""Patterns of feedback as topics: in words, with their examples and guidelines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from onrecord.errors import Message
from onrecord.model.codebook import Codebook
from onrecord.model.comments import item_at, place_of
from onrecord.model.items import Item
from onrecord.review.feedback.moves import Mark, Piece
from onrecord.review.feedback.outcomes import Fate, Outcome
from onrecord.review.feedback.patterns import Pattern, concerns
from onrecord.work.feedback.phrases import BLAMELESS, Phrases, cause
from onrecord.work.feedback.records import Example, Guideline, Topic, Typical
from onrecord.work.feedback.remarks import Remarks


def _speaking(found: Iterable[Pattern]) -> set[int]:
    """The outcome of each case, by its identity, with which the reviewer's note is told."""
    at: dict[str, Outcome] = {}
    for outcome in (each for pattern in found for each in pattern.outcomes):
        key = outcome.settlement.id
        if key not in at or (concerns(outcome) and not concerns(at[key])):
            at[key] = outcome
    return {id(each) for each in at.values()}


class Topics:
    """Puts patterns into words; a note or comment is told once. ``titles`` are of articles."""

    def __init__(
        self,
        phrases: Phrases,
        remarks: Remarks,
        titles: Mapping[str, str],
        found: Sequence[Pattern],
    ) -> None:
        self._phrases, self._remarks, self._titles = phrases, remarks, titles
        self._speaking = _speaking(found)
        self._spoken = {each.settlement.id for x in found for each in x.outcomes}

    def said(self, stands: Sequence[Outcome]) -> Iterator[Topic]:
        """What was written on tags that stand, if anything was; told after ``topic``."""
        told = (each for each in stands if self._remarks.is_said_of(each))
        found = [each for each in map(self._standing, told) if each.note or each.comments]
        if found:
            counted = Message("on {count} of {all}", count=len(found), all=len(stands))
            yield Topic(
                fate=Fate.KEPT.value, label="", detail="", colour="green",
                title=Message("What was said of it"), counted=counted, of=len(stands),
                typical=(), causes=(), blameless=0, guidelines=(), examples=tuple(found),
            )  # fmt: skip

    def _standing(self, outcome: Outcome) -> Example:
        key = outcome.settlement.id
        if key not in self._spoken:
            self._spoken.add(key)
            self._speaking.add(id(outcome))
        return replace(self._example(outcome), cause=None, taken=())

    def topic(self, pattern: Pattern) -> Topic:
        """A pattern in words."""
        places = {id(each): at for at, each in enumerate(pattern.outcomes)}
        label = self._phrases.codebook.label(pattern.label)
        given = ((cause(each), count) for each, count in pattern.causes.items())
        return Topic(
            fate=pattern.fate.value,
            label=pattern.label,
            detail=pattern.detail,
            colour=label.colour if label else "grey",
            title=self._phrases.title(pattern),
            counted=self._phrases.counted(pattern),
            of=pattern.of,
            typical=tuple(
                Typical(
                    _key(each.habit, each.way, each.before, each.after),
                    self._phrases.typical(each),
                    tuple(places[id(outcome)] for outcome in each.outcomes),
                )
                for each in pattern.typical
            ),
            causes=tuple((said, count) for said, count in given if said),
            blameless=sum(pattern.causes.get(each, 0) for each in BLAMELESS),
            guidelines=tuple(_guidelines(pattern, self._phrases.codebook)),
            examples=tuple(map(self._example, pattern.outcomes)),
        )

    def _example(self, outcome: Outcome) -> Example:
        settlement = outcome.settlement
        return Example(
            article_id=settlement.article_id,
            tag_id=outcome.tag.id if outcome.tag else "",
            start=min(each.start for each in (outcome.tag, outcome.gold) if each),
            title=self._titles[settlement.article_id],
            settlement_id=settlement.id,
            pieces=outcome.excerpt or _words(outcome),
            told=self._phrases.told(outcome),
            cause=cause(settlement.ruling.cause) if concerns(outcome) else None,
            note=self._remarks.note(settlement) if id(outcome) in self._speaking else None,
            comments=self._remarks.comments(outcome),
            taken=self._remarks.taken(settlement),
        )


def _words(outcome: Outcome) -> tuple[Piece, ...]:
    """The tag's words; a tag that was kept has no excerpt."""
    words = outcome.tag.text if outcome.tag else ""
    return (Piece(Mark.BOTH, " ".join(words.split())),) if words else ()


def _key(*parts: object) -> tuple[str, ...]:
    return tuple(str(each) for each in parts if each is not None)


def _guidelines(pattern: Pattern, codebook: Codebook) -> Iterator[Guideline]:
    """What the reviewer pointed to, the most often first, then what the codebook says of it."""
    pointed = (each.settlement.ruling.guideline for each in pattern.outcomes if concerns(each))
    cited = Counter(place for place in pointed if place)
    places = [place for place, _ in cited.most_common()]
    if pattern.fate is Fate.RETIED:
        places.append(place_of(Item(link=pattern.detail)))
    else:
        after = pattern.outcomes[0].gold
        label = after.label if after else pattern.label
        places += [place_of(Item(label=label, attribute=pattern.detail)),
                   place_of(Item(label=label))]  # fmt: skip
    for place in dict.fromkeys(places):
        if found := _guideline(place, codebook, cited[place]):
            yield found


def _guideline(place: str, codebook: Codebook, cited: int) -> Guideline | None:
    item = item_at(place)
    kind, thing = codebook.kind(item), codebook.at(item)
    text = getattr(thing, "guideline", "")
    if kind is None or thing is None or not text:
        return None
    title = kind.title if thing is kind else f"{kind.title}: {thing.title}"
    return Guideline(place, title, text, tuple(getattr(thing, "examples", ())), cited)
