"""What became of one annotator's tags when their articles were settled: gathered and told."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Codebook
from onrecord.model.layers import Annotator, LayerKind
from onrecord.model.recoding import Rereading
from onrecord.model.registries import Actor, Issue, read_names, resolved
from onrecord.model.settlements import Settlement
from onrecord.model.times import now
from onrecord.review.feedback.outcomes import Account, Fate, Outcome, Settled, account
from onrecord.review.feedback.patterns import STANDS, added, patterns
from onrecord.store import reviews
from onrecord.store.streaming import AT_ONCE, Whole, whole_articles
from onrecord.work.comparing import comparison
from onrecord.work.feedback.phrases import Phrases
from onrecord.work.feedback.records import (
    Asked,
    Feedback,
    Standing,
)
from onrecord.work.feedback.remarks import Remarks
from onrecord.work.feedback.topics import Topics
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
    asked = replace(asked, since=_day(asked.since))
    read = view.project.read
    found = reviews.articles_settled_for(read, person.id, asked.since)
    ids = [key for key in read.article_ids() if key in found]
    gatherer = _Gatherer(view, person, asked)
    for start in range(0, len(ids), AT_ONCE):
        for done, _ in enumerate(gatherer.read(ids[start : start + AT_ONCE]), start=start + 1):
            yield done, len(ids)
    telling = gatherer.telling()
    while True:
        try:
            next(telling)
        except StopIteration as end:
            told: Feedback = end.value
            return told
        yield len(ids), len(ids)


def with_feedback(view: View) -> tuple[Annotator, ...]:
    """Those of whom something is settled, by name."""
    ids = reviews.reviewed_annotators(view.project.read)
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


def _day(since: str) -> str:
    """The day as times begin with it, however ISO 8601 lets it be written."""
    try:
        return date.fromisoformat(since).isoformat() if since else ""
    except ValueError as exc:
        raise UserError("“{since}” is no date; write it as 2026-03-14.", since=since) from exc


class _Gatherer:
    """Reads the articles one after the other, and keeps what became of the tags."""

    def __init__(self, view: View, person: Annotator, asked: Asked) -> None:
        self._view, self._person, self._asked = view, person, asked
        self._reread = Rereading(view.codebook)
        read = view.project.read
        registered: list[Actor | Issue] = [*read.actors(), *read.issues()]
        self._read_as = resolved(registered)
        self._phrases = Phrases(view.codebook, read_names(registered))
        gold = (each.id for each in read.annotators() if each.kind is LayerKind.GOLD)
        self._makers = [person.id, *gold]
        self._accounts: list[Account] = []
        self._titles: dict[str, str] = {}
        self._days: set[str] = set()

    def read(self, article_ids: Sequence[str]) -> Iterator[str]:
        """Look at these articles, but for those that are gone since they were listed; their ids,
        one after the other."""
        read = self._view.project.read
        there = reviews.titles(read, article_ids)
        article_ids = [each for each in article_ids if each in there]
        settled = defaultdict(list)
        for each in reviews.settlements(read, article_ids):
            if not each.is_open and each.ruling.at >= self._asked.since:
                settled[each.article_id].append(each)
        for whole in whole_articles(read, article_ids, self._makers):
            self._add(whole, settled[whole.article.id])
            yield whole.article.id

    def _add(self, whole: Whole, settlements: Sequence[Settlement]) -> None:
        mine = self._person.id
        tags = [self._reread.annotation(each) for each in whole.annotations]
        links = [self._reread.link(each) for each in whole.links]
        settled = Settled(
            text=whole.article.text,
            annotator_id=mine,
            settlements=tuple(settlements),
            theirs=_by_id(each for each in tags if each.annotator_id == mine),
            gold=_by_id(each for each in tags if each.annotator_id != mine),
            their_links=_links(links, lambda each: each.annotator_id == mine),
            gold_links=_links(links, lambda each: each.annotator_id != mine),
        )
        self._accounts.append(account(settled, self._view.codebook, self._read_as))
        self._titles[whole.article.id] = whole.article.title
        self._days |= {each.ruling.at[:10] for each in settlements if mine in each.members}

    def telling(self) -> Generator[None, None, Feedback]:
        """All of it in words, a topic a step."""
        whole = added(self._accounts)
        found = patterns(whole, self._view.codebook)
        remarks = Remarks(self._view, self._person, self._asked, self._titles)
        telling = Topics(self._phrases, remarks, self._titles, found)
        topics = []
        for each in found:
            topics.append((each.is_single, telling.topic(each)))
            yield
        stands = [each for each in whole.outcomes if each.fate in STANDS]
        return Feedback(
            annotator=self._person.name,
            project=self._view.name,
            asked=self._asked,
            at=now(),
            articles=len(self._titles),
            first=min(self._days, default=""),
            last=max(self._days, default=""),
            standings=tuple(_standings(whole, self._view.codebook)),
            said=tuple(telling.said(stands)),
            patterns=tuple(topic for is_single, topic in topics if not is_single),
            singles=tuple(topic for is_single, topic in topics if is_single),
        )


def _by_id(tags: Iterable[Annotation]) -> dict[str, Annotation]:
    return {each.id: each for each in tags}


def _links(links: Iterable[Link], counts: Callable[[Link], bool]) -> tuple[Link, ...]:
    return tuple(filter(counts, links))


_IN_PLACE = frozenset({Fate.REVALUED})
_CHANGED = frozenset({Fate.MOVED, Fate.RECODED, Fate.REVALUED})


def _standings(whole: Account, codebook: Codebook) -> Iterator[Standing]:
    """What became of the tags, label by label in the codebook's order."""
    counts = _counted(whole.outcomes)
    labels = [label.id for label in codebook.labels]
    for key in [*labels, *sorted({*counts} - {*labels})]:
        if counts[key]:
            label = codebook.label(key)
            title, colour = (label.title, label.colour) if label else (key, "grey")
            tags = counts[key].total() - counts[key]["missed"] - counts[key]["in_place"]
            yield Standing(label=key, title=title, colour=colour, tags=tags, **counts[key])


def _counted(outcomes: Iterable[Outcome]) -> defaultdict[str, Counter[str]]:
    """How many tags of each label were kept, changed and so on; a tag that changed in several
    respects is one."""
    fates: dict[str, set[Fate]] = defaultdict(set)
    labels: dict[str, str] = {}
    for each in outcomes:
        tag = each.tag or each.gold
        if tag is not None and each.fate is not Fate.RETIED:
            fates[tag.id].add(each.fate)
            labels[tag.id] = each.label
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for key, found in fates.items():
        of_label = counts[labels[key]]
        of_label["in_place"] += found == _IN_PLACE
        of_label[_part_of(found)] += 1
    return counts


def _part_of(fates: set[Fate]) -> str:
    """The part of a bar that the tag is in."""
    if fates & _CHANGED:
        return "changed"
    (only,) = fates
    return {Fate.KEPT: "kept", Fate.ACCEPTED: "acceptable", Fate.REJECTED: "rejected"}.get(
        only, "missed"
    )
