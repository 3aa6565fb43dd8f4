"""What became of one annotator's tags when their articles were settled: gathered and told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import date

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Codebook
from onrecord.model.comments import item_at, place_of
from onrecord.model.items import Item
from onrecord.model.layers import Annotator
from onrecord.model.recoding import Rereading
from onrecord.model.registries import read_names, resolved
from onrecord.model.settlements import Settlement
from onrecord.model.times import now
from onrecord.review.feedback import Account, Fate, Outcome, Settled, account
from onrecord.review.patterns import Pattern, added, concerns, patterns
from onrecord.store import reviews
from onrecord.store.streaming import Whole, whole_articles
from onrecord.work.comparing import comparison
from onrecord.work.feedback_phrases import BLAMELESS, Phrases, cause
from onrecord.work.feedback_records import (
    Asked,
    Example,
    Feedback,
    Guideline,
    Standing,
    Topic,
    Typical,
)
from onrecord.work.feedback_remarks import Remarks
from onrecord.work.view import View

Report = Callable[[int, int], None]
"""Called with how many articles are read, and of how many."""


def feedback(view: View, asked: Asked, *, report: Report = lambda _done, _all: None) -> Feedback:
    """What became of the annotator's tags in all articles.

    Raises UserError for a name that nobody here has and for a day that is none, and whatever
    ``report`` raises.
    """
    steps = gathering(view, asked)
    while True:
        try:
            at = next(steps)
        except StopIteration as end:
            found: Feedback = end.value
            return found
        report(*at)


def gathering(view: View, asked: Asked) -> Generator[tuple[int, int], None, Feedback]:
    """What ``feedback`` does, an article a step: yields how many are read, and of how many."""
    person = _annotator(view, asked.annotator)
    _check_day(asked.since)
    found = _settlements(view, person.id, asked.since)
    read = view.project.read
    ids = [key for key in read.article_ids() if key in found]
    gatherer = _Gatherer(view, person, found)
    makers = {person.id, *(each.annotator_id for group in found.values() for each in group)}
    for done, whole in enumerate(whole_articles(read, ids, makers), start=1):
        gatherer.add(whole)
        yield done, len(ids)
    return gatherer.told(asked)


def with_feedback(view: View) -> tuple[Annotator, ...]:
    """Those of whom something is settled, by name."""
    settled = (each for each in reviews.settlements(view.project.read) if not each.is_open)
    ids = {key for each in settled for key in each.members}
    found = (each for each in view.project.read.annotators() if each.id in ids)
    return tuple(sorted(found, key=lambda each: each.name.casefold()))


def case_of(view: View, article_id: str, settlement_id: str) -> str:
    """The id of the case that the settlement is about, as the comparison has it now.

    Raises UserError where it is none any more, or the article cannot be compared.
    """
    for entry in comparison(view, article_id).entries:
        if entry.settlement is not None and entry.settlement.id == settlement_id:
            return entry.case.id
    raise UserError("This case is no longer there: the tags have changed since.")


def _annotator(view: View, name: str) -> Annotator:
    found = view.project.read.annotator_named(name.strip())
    if found is None:
        known = ", ".join(each.name for each in view.annotators())
        raise UserError("Nobody here is called “{name}”; there are: {known}.", name=name,
                        known=known)  # fmt: skip
    return found


def _check_day(since: str) -> None:
    try:
        if since:
            date.fromisoformat(since)
    except ValueError as exc:
        raise UserError("“{since}” is no date; write it as 2026-03-14.", since=since) from exc


def _settlements(view: View, annotator_id: str, since: str) -> dict[str, list[Settlement]]:
    found = defaultdict(list)
    for each in reviews.settlements(view.project.read):
        if annotator_id in each.members and not each.is_open and each.ruling.at >= since:
            found[each.article_id].append(each)
    return found


class _Gatherer:
    """Reads the articles one after the other, and keeps what became of the tags."""

    def __init__(
        self, view: View, person: Annotator, found: Mapping[str, Sequence[Settlement]]
    ) -> None:
        self._view, self._person, self._settlements = view, person, found
        self._reread = Rereading(view.codebook)
        registered = [*view.project.read.actors(), *view.project.read.issues()]
        self._read_as = resolved(registered)
        self._phrases = Phrases(view.codebook, read_names(registered))
        self._accounts: list[Account] = []
        self._titles: dict[str, str] = {}

    def add(self, whole: Whole) -> None:
        """Look at one article."""
        mine = self._person.id
        tags = [self._reread.annotation(each) for each in whole.annotations]
        links = [self._reread.link(each) for each in whole.links]
        settled = Settled(
            text=whole.article.text,
            annotator_id=mine,
            settlements=tuple(self._settlements[whole.article.id]),
            theirs=_by_id(each for each in tags if each.annotator_id == mine),
            gold=_by_id(each for each in tags if each.annotator_id != mine),
            their_links=_links(links, lambda each: each.annotator_id == mine),
            gold_links=_links(links, lambda each: each.annotator_id != mine),
        )
        self._accounts.append(account(settled, self._view.codebook, self._read_as))
        self._titles[whole.article.id] = whole.article.title

    def told(self, asked: Asked) -> Feedback:
        """All of it, in words."""
        whole = added(self._accounts)
        found = patterns(whole, self._view.codebook)
        remarks = Remarks(self._view, self._person, asked, self._titles)
        telling = _Telling(self._phrases, remarks, self._titles, _speaking(found))
        topics = [(each.is_single, telling.topic(each)) for each in found]
        days = sorted(x.ruling.at[:10] for group in self._settlements.values() for x in group)
        return Feedback(
            annotator=self._person.name,
            project=self._view.name,
            asked=asked,
            at=now(),
            articles=len(self._titles),
            first=days[0] if days else "",
            last=days[-1] if days else "",
            standings=tuple(_standings(whole, self._view.codebook)),
            patterns=tuple(topic for is_single, topic in topics if not is_single),
            singles=tuple(topic for is_single, topic in topics if is_single),
        )


def _by_id(tags: Iterable[Annotation]) -> dict[str, Annotation]:
    return {each.id: each for each in tags}


def _links(links: Iterable[Link], counts: Callable[[Link], bool]) -> tuple[Link, ...]:
    return tuple(filter(counts, links))


def _standings(whole: Account, codebook: Codebook) -> Iterator[Standing]:
    """What became of the tags, label by label in the codebook's order."""
    changed = {Fate.MOVED, Fate.RECODED, Fate.REVALUED}
    counts: Counter[tuple[str, str]] = Counter()
    seen: set[str] = set()
    for each in whole.outcomes:
        key = each.tag.id if each.tag else ""
        if each.fate is Fate.RETIED or key in seen:
            continue  # a tag that changed in two respects is one tag
        seen.update({key} - {""})
        fate = "changed" if each.fate in changed else each.fate.value
        counts[each.label, fate] += 1
    labels = [label.id for label in codebook.labels]
    labels += sorted({label for label, _ in counts} - {*labels})
    for key in labels:
        kept, stands, moved, rejected, missed = (
            counts[key, fate]
            for fate in (Fate.KEPT.value, Fate.ACCEPTED.value, "changed",
                         Fate.REJECTED.value, Fate.MISSED.value)
        )  # fmt: skip
        if kept or stands or moved or rejected or missed:
            label = codebook.label(key)
            yield Standing(label=key, title=label.title if label else key,
                           colour=label.colour if label else "grey",
                           tags=kept + stands + moved + rejected, kept=kept, acceptable=stands,
                           changed=moved, rejected=rejected, missed=missed)  # fmt: skip


def _speaking(found: Iterable[Pattern]) -> set[int]:
    """The outcome of each case, by its identity, with which the reviewer's note is told."""
    at: dict[str, Outcome] = {}
    for outcome in (each for pattern in found for each in pattern.outcomes):
        key = outcome.settlement.id
        if key not in at or (concerns(outcome) and not concerns(at[key])):
            at[key] = outcome
    return {id(each) for each in at.values()}


class _Telling:
    """Puts patterns into words."""

    def __init__(
        self, phrases: Phrases, remarks: Remarks, titles: Mapping[str, str], speaking: set[int]
    ) -> None:
        self._phrases, self._remarks, self._titles = phrases, remarks, titles
        self._speaking = speaking

    def topic(self, pattern: Pattern) -> Topic:
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
            pieces=outcome.excerpt,
            told=self._phrases.told(outcome),
            cause=cause(settlement.ruling.cause) if concerns(outcome) else None,
            note=self._remarks.note(settlement) if id(outcome) in self._speaking else None,
            comments=self._remarks.comments(outcome),
            taken=self._remarks.taken(settlement),
        )


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
