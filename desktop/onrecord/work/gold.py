"""The gold layer of an article as the project holds it, and the edits that change it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.codebook import Codebook, LinkRole
from onrecord.model.comments import item_at
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import GOLD, Annotator, LayerStatus, layer_of
from onrecord.model.quoting import short_quote
from onrecord.model.recoding import Rereading
from onrecord.model.settlements import Cause, Ruling, Settlement, Verdict
from onrecord.model.times import now
from onrecord.review.adjudication import settling
from onrecord.review.adjudication.making import Gold
from onrecord.store import reviews
from onrecord.work import tagging
from onrecord.work.comparing import Comparison, Entry, State
from onrecord.work.session import Session
from onrecord.work.view import View, known_annotator

_Record = TypeVar("_Record", Annotation, Link, Settlement)

_ACROSS = frozenset({LinkRole.SAME_AS, LinkRole.RELAYED_BY, LinkRole.NONE})
"""Links that lead from one statement to another without saying who says what."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why: the cause of the difference, a note, and the place of the codebook that it cites
    (``model.comments.place_of``)."""

    cause: Cause = Cause.UNSAID
    note: str = ""
    guideline: str = ""


UNSAID = Reasons()


class Stored:
    """The gold layer of one article as it is stored; ``gold`` is how it is read."""

    def __init__(self, view: View, article_id: str) -> None:
        read, reread = view.project.read, Rereading(view.codebook)
        self.article_id = article_id
        self.annotator = known_annotator(view.project, GOLD)
        whose = self.annotator.id
        self._tags = {each.id: each for each in read.annotations(article_id, [whose])}
        self._links = {each.id: each for each in read.links(article_id, [whose])}
        self._settlements = {each.id: each for each in reviews.settlements(read, [article_id])}
        self._layer = read.layer(article_id, whose)
        self.gold = Gold(
            article_id,
            whose,
            {key: reread.annotation(each) for key, each in self._tags.items()},
            {key: reread.link(each) for key, each in self._links.items()},
            self._settlements,
        )

    def changes(self, after: Gold) -> list[Change]:
        """What leads from the stored records to these."""
        before = self.gold
        return [
            *_changes(self._links, before.links, after.links),
            *_changes(self._settlements, before.settlements, after.settlements),
            *_changes(self._tags, before.tags, after.tags),
        ]

    def marked_as(self, status: LayerStatus | None) -> tuple[Change, ...]:
        """The change that brings the layer into being or to this status; None leaves it."""
        if status is None or (self._layer is not None and self._layer.status is status):
            return ()
        if self._layer is None:
            return (Change(None, layer_of(self.article_id, self.annotator.id, status)),)
        return (Change(self._layer, tagging.with_status(self._layer, status)),)


def _changes(
    stored: Mapping[str, _Record], before: Mapping[str, _Record], after: Mapping[str, _Record]
) -> Iterable[Change]:
    for key in settling.changed(before, after):
        old, new = stored.get(key), after.get(key)
        if old is not None and new is not None:
            new = replace(new, modified=now(), revision=old.revision + 1)
        yield Change(old, new)


def ruled(session: Session, verdict: Verdict, whose: Sequence[str], reasons: Reasons) -> Ruling:
    """A decision of the person at work. UserError for a guideline that is not there."""
    place = reasons.guideline
    if place and session.codebook.at(item_at(place)) is None:
        raise UserError("The codebook has no place “{place}” to cite.", place=place)
    return Ruling(
        verdict=verdict,
        reviewer=session.annotator.name,
        cause=reasons.cause,
        note=reasons.note.strip(),
        guideline=place,
        taken=tuple(whose),
    )


def with_links_across(
    session: Session, before: Gold, after: Gold, annotator_ids: Sequence[str]
) -> Gold:
    """The gold layer with what these annotators tied between this case and others."""
    links = [
        each
        for each in session.ties(after.article_id, annotator_ids)
        if session.codebook.link_role(each.label) in _ACROSS
    ]
    if not links:
        return after
    tags = {each.id: each for each in session.tags(after.article_id, annotator_ids)}
    return settling.crossing(after, before, links, tags, session.annotator.name)


def seen_from(gold: Gold, comparison: Comparison, entry: Entry) -> Gold:
    """The gold layer, with the settlements marked that are of other cases than this one."""
    others = (each.settlement for each in comparison.entries if each is not entry)
    return replace(gold, elsewhere=frozenset(each.id for each in others if each is not None))


def status_after(comparison: Comparison, closing: Collection[str]) -> LayerStatus:
    """How far the gold layer is once these cases are closed as well."""
    left = (x for x in comparison.entries if x.state is not State.SETTLED)
    is_settled = all(each.case.id in closing for each in left)
    return LayerStatus.SETTLED if is_settled else LayerStatus.STARTED


def told(tag: Annotation | None, codebook: Codebook) -> str:
    """What the person knows the case by: its words, or its label where it has none."""
    if tag is None:
        return "…"
    if tag.spans:
        return " ".join(short_quote(tag.text).split())
    label = codebook.label(tag.label)
    return label.title.lower() if label else tag.label


def commit(session: Session, message: str, changes: Iterable[Change], **arguments: object) -> Edit:
    """Write the edit; gold's arrival stays when it is undone, as an annotator's does."""
    gold = known_annotator(session.project, GOLD)
    is_new = not session.project.read.is_taken(Annotator, gold.id)
    unrecorded = [Change(None, gold)] if is_new else []
    edit = Edit(message, tuple(changes), arguments)
    return session.project.commit(edit, session.annotator, unrecorded=unrecorded)
