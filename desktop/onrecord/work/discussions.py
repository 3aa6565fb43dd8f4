"""What is discussed in a project: threads, and what they are about as it is now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.codebook import Codebook
from onrecord.model.comments import Comment, Subject, item_at
from onrecord.model.edits import Edit
from onrecord.model.layers import Annotator, LayerKind
from onrecord.model.recoding import Rereading
from onrecord.model.threads import Thread, ThreadFilter, Topic, matching, threads
from onrecord.store import gone, many, reviews
from onrecord.work.view import View

_ON_TAGS = (Subject.ANNOTATION, Subject.STATEMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a thread is about.

    ``article`` is the title of its article, empty for a guideline. ``label`` is the title of the
    tag's label, or of the place in the codebook. ``words`` are the tag's, ``start`` is where they
    begin in the article's text (-1 where nowhere) and ``owner`` is whose tag it is. ``is_gone``
    tells that it is no longer there; label and words are what history remembers of it then.
    """

    topic: Topic
    article_id: str = ""
    article: str = ""
    label: str = ""
    words: str = ""
    start: int = -1
    owner_id: str = ""
    owner: str = ""
    is_gone: bool = False


class Talk(NamedTuple):
    """A thread and what it is about."""

    thread: Thread
    about: About


class Place(NamedTuple):
    """Where a topic is: its article, and in whose layer; empty where in none, or not known."""

    article_id: str = ""
    owner_id: str = ""


def discussion(
    view: View, article_id: str | None = None, *, remembers: bool = True
) -> tuple[Talk, ...]:
    """The threads in one article ("": on guidelines), or all, the oldest first.

    With ``remembers`` tags that are gone are looked up in the history, which takes a while where
    that is long. Raises StoreError for a project that cannot be read.
    """
    found = threads(reviews.comments(view.project.read, article_id))
    places = {each.topic: Place(each.article_id, each.head.owner_id) for each in found}
    told = abouts(view, places, remembers=remembers)
    return tuple(Talk(each, told[each.topic]) for each in found)


def wanted(view: View, found: Iterable[Talk], which: ThreadFilter) -> tuple[Talk, ...]:
    """Those that the filter keeps; words of its text may also stand in what they are about."""
    given = list(found)
    apart = matching((each.thread for each in given), replace(which, text=""), people(view))
    kept = {each.id for each in apart}
    words = which.text.casefold().split()
    return tuple(each for each in given if each.thread.id in kept and _says(each, words))


def _says(talk: Talk, words: list[str]) -> bool:
    about = talk.about
    said = "\n".join((talk.thread.text, about.words, about.article, about.label)).casefold()
    return all(word in said for word in words)


def concerns(edit: Edit, targets: Collection[str]) -> bool:
    """Whether threads about these targets may read differently after the edit: somebody spoke, is
    called otherwise, or one of the tags is another."""
    if edit.kinds & {Comment, Annotator}:
        return True
    tags = (each.record for each in edit.changes if isinstance(each.record, Annotation))
    return any(tag.id in targets for tag in tags)


def people(view: View) -> list[str]:
    """The names that comments can mention, in alphabetical order."""
    return sorted((each.name for each in view.annotators()), key=str.casefold)


def names(view: View) -> dict[str, str]:
    """The names of all annotators, by their ids; mine among them."""
    known = {each.id: each.name for each in view.project.read.annotators()}
    return {view.annotator.id: view.annotator.name, **known}


def strangers(view: View) -> frozenset[str]:
    """Ids of colleagues, gold among them: their tags are seen in review only."""
    found = view.project.read.annotators()
    others = (each for each in found if each.kind is not LayerKind.MACHINE)
    return frozenset(each.id for each in others) - {view.annotator.id}


def case_of(view: View, article_id: str, tag_id: str) -> str:
    """The id of the case in which this tag is compared; "" where it is not."""
    from onrecord.work.comparing import comparison  # only where a case is asked for

    try:
        entries = comparison(view, article_id).entries
    except UserError:  # fewer than two layers are done
        return ""
    for entry in entries:
        tags = (tag.id for member in entry.case.members.values() for tag in member.tags)
        if tag_id in (*tags, *(entry.settlement.tags if entry.settlement else ())):
            return entry.case.id
    return ""


def abouts(
    view: View, topics: Mapping[Topic, Place], *, remembers: bool = True
) -> dict[Topic, About]:
    """What each of these topics is now (``discussion``).

    Raises StoreError for a project that cannot be read.
    """
    ids = [each.target for each in topics if each.subject in _ON_TAGS]
    tags = _tags(view, ids, remembers=remembers)
    titles = reviews.titles(view.project.read, {each.article_id for each in topics.values()})
    known = names(view)
    found = {}
    for topic, place in topics.items():
        tag = tags.get(topic.target)
        if topic.subject is Subject.GUIDELINE:
            found[topic] = _of_place(view.codebook, topic)
        elif topic.subject is Subject.ARTICLE:
            found[topic] = _in_article(topic, place, titles)
        else:
            owner_id = tag.tag.annotator_id if tag else place.owner_id
            begun = _in_article(topic, Place(place.article_id, owner_id), titles)
            begun = replace(begun, owner=known.get(owner_id, ""))
            found[topic] = _of_tag(view.codebook, tag, begun)
    return found


def _in_article(topic: Topic, place: Place, titles: Mapping[str, str]) -> About:
    return About(
        topic=topic,
        article_id=place.article_id,
        article=titles.get(place.article_id, ""),
        owner_id=place.owner_id,
        is_gone=place.article_id not in titles,
    )


class _Tag(NamedTuple):
    tag: Annotation
    is_gone: bool


def _tags(view: View, ids: list[str], *, remembers: bool) -> dict[str, _Tag]:
    """The tags with these ids, as they are read now; of those that are gone, the last known."""
    read, reread = view.project.read, Rereading(view.codebook)
    there = many.annotations_by_id(read, ids)
    lost = gone.last_known(read, set(ids) - set(there)) if remembers else {}
    found = {key: _Tag(reread.annotation(tag), False) for key, tag in there.items()}
    return found | {key: _Tag(reread.annotation(tag), True) for key, tag in lost.items()}


def _of_tag(codebook: Codebook, found: _Tag | None, begun: About) -> About:
    """What is known already, with what the tag says."""
    if found is None:
        return replace(begun, is_gone=True)
    tag = found.tag
    label = codebook.label(tag.label)
    return replace(
        begun,
        label=label.title if label else tag.label,
        words=tag.text,
        start=tag.start,
        is_gone=found.is_gone,
    )


def _of_place(codebook: Codebook, topic: Topic) -> About:
    """A guideline: its place in the codebook, by the titles on the way there."""
    if not topic.target:
        return About(topic=topic, label=codebook.title)
    place = item_at(topic.target)
    way = [codebook.at(each) for each in (place.within.within, place.within, place)]
    told = [each.title for each in way if each is not None]
    is_gone = way[-1] is None
    return About(topic=topic, label=" · ".join(told) or topic.target, is_gone=is_gone)
