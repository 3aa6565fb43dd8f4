"""Changing the codebook of a project, and deciding about tags that a change left in question.

Commands and questions are functions over a session; each command is one edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from onrecord.errors import Message, UserError
from onrecord.model.annotations import Annotation, in_text_order
from onrecord.model.codebook import Attribute, Codebook
from onrecord.model.codebook_changes import diff, path_of
from onrecord.model.codebook_tables import from_tables
from onrecord.model.codebook_writing import to_tables
from onrecord.model.drafts import items
from onrecord.model.edits import Change, Edit
from onrecord.model.items import Item, Recoding
from onrecord.model.layers import LayerKind
from onrecord.model.recoding import Rereading, answered, kept, options, read_from
from onrecord.model.revisions import finished, told_of, vanished, with_kept
from onrecord.model.times import now
from onrecord.store import many, usage
from onrecord.store.usage import Revision, Use
from onrecord.work import tagging
from onrecord.work.session import Session

__all__ = ["Revision"]

_NAMED = 3  # items that the edit's name tells of


# revisions


def revisions(session: Session) -> list[Revision]:
    """The revisions of the codebook that the project keeps, oldest first."""
    return usage.revisions(session.project.read, session.codebook.id)


def revision(session: Session, number: int) -> Codebook:
    """A revision of the codebook. Raises UserError where the project does not keep it."""
    book = session.project.read.codebook_revision(session.codebook.id, number)
    if book is None:
        raise UserError("This project has no revision {revision}.", revision=number)
    return book


def next_revision(session: Session, draft: Codebook) -> Codebook:
    """The draft as ``revise`` would commit it: what it drops although there are tags of it, or
    changes that lead to it, is kept as retired.

    Raises UserError for a draft of another codebook or of an older revision, and for another
    type of an attribute that has values; CodebookError for one that does not hold together.
    """
    old = session.project.read.codebook()
    if draft.id != old.id:
        raise UserError(
            "This is another codebook: “{theirs}”, not “{ours}”.", theirs=draft.id, ours=old.id
        )
    if draft.revision != old.revision:
        raise UserError(
            "The codebook has been changed meanwhile; it is now at revision {revision}.",
            revision=old.revision,
        )
    new = finished(old, draft)
    told = told_of(new)
    gone = vanished(old, new)
    new = with_kept(old, new, (x for x in gone if x in told or _is_used(session, old, x)))
    _check_types(session, old, new)
    checked = from_tables(to_tables(new), Message("The codebook"))
    return replace(checked, author=session.annotator.name, modified=now())


def _is_used(session: Session, book: Codebook, item: Item) -> bool:
    return usage.is_used(session.project.read, read_from(book, item))


def _check_types(session: Session, old: Codebook, new: Codebook) -> None:
    for item in items(old):
        before, after = old.at(item), new.at(item)
        if not isinstance(before, Attribute) or not isinstance(after, Attribute):
            continue
        if before.type is not after.type and _is_used(session, old, item):
            raise UserError(
                "“{title}” has values already, so its type stays; make another attribute.",
                title=before.title,
            )


def revise(session: Session, draft: Codebook) -> Edit:
    """Make a draft of the codebook in use its next revision.

    Raises UserError as ``next_revision`` does, and where nothing is different.
    """
    old, new = session.project.read.codebook(), next_revision(session, draft)
    differences = diff(old, new)
    if not differences:
        raise UserError("This is what the codebook says already.")
    names = list(dict.fromkeys(path_of(new, each.item) for each in differences))
    what = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
    return session.commit("Change codebook: {what}", Change(None, new), what=what)


def draft_from(session: Session, book: Codebook) -> Codebook:
    """A codebook that came from outside as a draft of the one in use.

    Its own revision number gives way; changes it tells of that are not known here count from
    the next revision on, and those it has forgotten stay.
    """
    ours = session.codebook
    told = {(each.item, each.becomes) for each in ours.changes}
    since = ours.revision + 1
    fresh = [
        replace(each, since=since) for each in book.changes if (each.item, each.becomes) not in told
    ]
    return replace(book, revision=ours.revision, changes=(*ours.changes, *fresh))


# what a change touches


class Outcome(StrEnum):
    """What becomes of the tags that a change touches."""

    READ_AS = "read as"
    ASKED = "asked"
    KEPT = "kept"


class Whose(NamedTuple):
    """How many tags one annotator has."""

    annotator: str
    tags: int


@dataclass(frozen=True, slots=True)
class Touched:
    """An item in use that changes: what becomes of its tags, how many there are, in which
    articles (titles, in order of arrival) and whose."""

    item: Item
    path: str
    outcome: Outcome
    becomes: tuple[str, ...]
    tags: int
    articles: tuple[str, ...]
    whose: tuple[Whose, ...]


def impact(session: Session, draft: Codebook) -> tuple[Touched, ...]:
    """What ``revise`` would touch of what has been tagged, in the order of the codebook.

    Titles and colours touch nothing. Raises UserError as ``next_revision`` does.
    """
    old, new = session.project.read.codebook(), next_revision(session, draft)
    found = []
    for item, becomes, outcome in _outcomes(old, new):
        uses = usage.uses(session.project.read, read_from(new, item))
        if outcome is Outcome.ASKED:
            uses = [each for each in uses if each.kind is not LayerKind.MACHINE]
        if uses:
            found.append(_touched(old if old.at(item) else new, item, becomes, outcome, uses))
    return tuple(found)


def _outcomes(old: Codebook, new: Codebook) -> Iterator[tuple[Item, tuple[str, ...], Outcome]]:
    fresh = {each.item: each for each in new.changes if each.since > old.revision}
    for item in items(new):
        before, after = old.at(item), new.at(item)
        if change := fresh.get(item):
            titles = (new.at(item.beside(each)) for each in change.becomes)
            became = tuple(each.title for each in titles if each)
            yield item, became, Outcome.READ_AS if change.is_mapping else Outcome.ASKED
        elif before and after and after.retired and not before.retired:
            yield item, (), Outcome.KEPT


def _touched(
    book: Codebook, item: Item, becomes: tuple[str, ...], outcome: Outcome, uses: Sequence[Use]
) -> Touched:
    whose: dict[str, int] = {}
    for use in uses:
        whose[use.annotator] = whose.get(use.annotator, 0) + use.tags
    articles = {use.article_id: use.title for use in uses}
    return Touched(
        item=item,
        path=path_of(book, item),
        outcome=outcome,
        becomes=becomes,
        tags=sum(whose.values()),
        articles=tuple(articles.values()),
        whose=tuple(Whose(name, tags) for name, tags in sorted(whose.items())),
    )


# what is to be decided


class Recode(NamedTuple):
    """A question about one of my annotations, which is shown as it is read now.

    ``options`` are the ids to choose from, beside ``change.item``; "" takes the value away.
    """

    annotation: Annotation
    title: str
    change: Recoding
    options: tuple[str, ...]


class Answer(NamedTuple):
    """The answer to one question about an annotation."""

    annotation_id: str
    change: Recoding
    choice: str


def recode_list(session: Session) -> list[Recode]:
    """What I have to decide since the codebook changed, in the order of the articles."""
    read, book = session.project.read, session.codebook
    asked = [each for each in book.changes if not each.is_mapping]
    if not asked:
        return []
    reread = Rereading(book)
    found: dict[tuple[str, Recoding], Annotation] = {}
    for change in asked:
        stored = read_from(book, change.item)
        for each in usage.made_before(read, stored, session.annotator.id, change.since):
            if change in reread.questions(each):
                found[each.id, change] = reread.annotation(each)
    titles = usage.headings(read, {each.article_id for each in found.values()})
    recodes = (
        Recode(each, titles[each.article_id], change, options(book, change))
        for (_, change), each in found.items()
    )
    place = {key: number for number, key in enumerate(titles)}
    return sorted(
        recodes, key=lambda x: (place[x.annotation.article_id], in_text_order(x.annotation))
    )


def recode(session: Session, annotation_id: str, change: Recoding, choice: str) -> Edit:
    """Answer one question about an annotation of mine.

    Raises UserError for an annotation that is not mine and for a choice that is none of the
    options.
    """
    return recode_many(session, [Answer(annotation_id, change, choice)])


def recode_many(session: Session, answers: Iterable[Answer]) -> Edit:
    """Answer questions about annotations of mine, all in one edit."""
    answers = list(answers)
    before = _mine(session, (each.annotation_id for each in answers))
    after = dict(before)
    for annotation_id, change, choice in answers:
        after[annotation_id] = answered(session.codebook, after[annotation_id], change, choice)
    return _recoded(session, before, after)


def keep_as_it_is(session: Session, annotation_ids: Iterable[str]) -> Edit:
    """Let annotations of mine stand as they are read now: they are asked about no more."""
    before = _mine(session, annotation_ids)
    after = {key: kept(session.codebook, each) for key, each in before.items()}
    return _recoded(session, before, after)


def _mine(session: Session, annotation_ids: Iterable[str]) -> dict[str, Annotation]:
    wanted = dict.fromkeys(annotation_ids)
    found = many.annotations_by_id(session.project.read, wanted)
    if not wanted or len(found) < len(wanted):
        raise UserError("This annotation is no longer there.")
    if any(each.annotator_id != session.annotator.id for each in found.values()):
        raise UserError("Only your own annotations can be changed.")
    return found


def _recoded(
    session: Session, before: Mapping[str, Annotation], after: Mapping[str, Annotation]
) -> Edit:
    changes = (Change(old, tagging.revised(after[key])) for key, old in before.items())
    if len(before) > 1:
        return session.commit("Recode {count} tags", *changes, count=len(before))
    label = tagging.label_named(session.codebook, next(iter(after.values())).label)
    return session.commit("Recode {label}", *changes, label=label.title.lower())
