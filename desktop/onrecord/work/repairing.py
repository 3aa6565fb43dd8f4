"""Tags that came with a colleague's file and do not fit the text here: what waits, where each may
belong, and putting it there.

A tag is put into its annotator's layer as it came, with other words only; who puts it there is told
by history. Links that hang on it are tied once both their ends are there.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.edits import Change, Edit
from onrecord.model.recoding import Rereading
from onrecord.model.repairs import Repair
from onrecord.model.spans import Span, merged
from onrecord.model.times import now
from onrecord.store import reviews
from onrecord.work import tagging
from onrecord.work.likely_places import Likely, Likeness, likely_places
from onrecord.work.session import Session
from onrecord.work.view import View

__all__ = ["Likely", "Likeness", "Waiting", "discard", "place", "place_sole", "sole", "waiting"]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A tag that waits, as people are told of it: whose it is, where, what it says it covers, and
    where in the text here these words may be, the likeliest first."""

    repair: Repair
    title: str
    annotator: str
    label: str
    likely: tuple[Likely, ...]

    @property
    def words(self) -> str:
        return self.repair.tag.text

    @property
    def likeness(self) -> Likeness:
        """How like the words are that were found."""
        return self.likely[0].likeness if self.likely else Likeness.NOWHERE


def waiting(view: View) -> list[Waiting]:
    """What waits: articles in order of arrival, tags in text order."""
    read = view.project.read
    names = {each.id: each.name for each in read.annotators()}
    found = []
    for repair in reviews.repairs(read):
        article = read.article(repair.article_id)
        label = view.codebook.label(Rereading(view.codebook).annotation(repair.tag).label)
        if article is not None:
            found.append(
                Waiting(
                    repair,
                    article.title,
                    names.get(repair.annotator_id, ""),
                    label.title if label else repair.tag.label,
                    likely_places(article.text, repair.tag),
                )
            )
    order = {key: at for at, key in enumerate(read.article_ids())} if found else {}
    return sorted(found, key=lambda each: (order[each.repair.article_id], each.repair.tag.start))


def sole(each: Waiting) -> Likely | None:
    """The place of the very words, where there is no other."""
    exact = [likely for likely in each.likely if likely.likeness is Likeness.EXACT]
    return exact[0] if len(exact) == 1 else None


# commands


def place(session: Session, repair_id: str, spans: Sequence[Span]) -> Edit:
    """Put a tag that waits on these words.

    Raises UserError when it waits no longer, and without words.
    """
    repair = _repair(session, repair_id)
    changes = _placing(session, repair, spans)
    return session.commit("Put “{words}” in its place", *changes, words=repair.tag.text)


def place_sole(session: Session) -> Edit:
    """Put all tags whose very words stand at one place only where they stand, as one step.

    Raises UserError where there is none.
    """
    found = [(each.repair, only) for each in waiting(session) if (only := sole(each))]
    if not found:
        raise UserError("No tag waits whose words stand at one place only.")
    here = {repair.tag.id for repair, _ in found}
    changes: dict[str, Change] = {}
    for repair, only in found:
        for change in _placing(session, repair, only.spans, here):
            changes[f"{type(change.record).__name__} {change.record.id}"] = change
    return session.commit("Put {count} tags in their places", *changes.values(), count=len(found))


def discard(session: Session, repair_id: str) -> Edit:
    """Give up a tag that waits; it comes back only when its annotator changes it."""
    repair = _repair(session, repair_id)
    return session.commit("Give up the tag “{words}”", Change(repair, None), words=repair.tag.text)


def _repair(session: Session, repair_id: str) -> Repair:
    repair = reviews.repair(session.project.read, repair_id)
    if repair is None:
        raise UserError("This tag waits no longer.")
    return repair


def _placing(
    session: Session,
    repair: Repair,
    spans: Sequence[Span],
    coming: Collection[str] = (),
) -> list[Change]:
    """What changes; the tags ``coming`` are put in their places in the same step."""
    read = session.project.read
    text = session.text(repair.article_id)
    if not spans:
        raise UserError("Select the words that the tag belongs to first.")
    if not all(each.fits(text) for each in spans):
        raise ValueError("a span does not fit the article's text")
    before = read.annotation(repair.tag.id)
    at = max(before.revision if before else 0, repair.tag.revision) + 1
    tag = replace(repair.tag, spans=merged(text, spans), modified=now(), revision=at)
    layer = read.layer(repair.article_id, repair.annotator_id)
    return [
        Change(repair, None),
        *(tagging.started(layer, repair.article_id, repair.annotator_id) if not layer else ()),
        Change(before, tag),
        *_ties(session, repair, {tag.id, *coming}),
    ]


def _ties(session: Session, repair: Repair, coming: set[str]) -> list[Change]:
    read = session.project.read

    def is_there(key: str) -> bool:
        found: Annotation | None = read.annotation(key)
        return key in coming or (found is not None and found.annotator_id == repair.annotator_id)

    return [
        Change(None, link)
        for link in repair.links
        if is_there(link.from_id) and is_there(link.to_id) and read.link(link.id) is None
    ]
