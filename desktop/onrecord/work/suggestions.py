"""Taking over what machines suggest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.errors import UserError
from onrecord.model.annotations import (
    Annotation,
    Link,
    Origin,
    OriginKind,
    in_text_order,
)
from onrecord.model.codebook import LinkRole
from onrecord.model.edits import Change, Edit
from onrecord.model.statements import statement_of, statements
from onrecord.work import tagging
from onrecord.work.converting import fitting
from onrecord.work.session import Session
from onrecord.work.suggested import covers
from onrecord.work.tags import layer_as_read


def accept(session: Session, article_id: str, suggestion_id: str) -> Edit:
    """Take over what a machine suggests; a claim comes with its parts and their links.

    What I have tagged already is used, not made again. Raises UserError when there is nothing to
    take over.
    """
    offer = _offer(session, article_id, suggestion_id)
    taken = _Taking(session, offer)
    label = tagging.label_offered(session.codebook, offer.head.label)
    changes = taken.changes()
    if not changes:
        raise UserError("You already tagged this as {label}.", label=label.title.lower())
    layer = session.project.read.layer(article_id, session.annotator.id)
    begun = tagging.started(layer, article_id, session.annotator.id)
    return session.commit("Accept suggested {label}", *begun, *changes, label=label.title.lower())


@dataclass(frozen=True, slots=True)
class _Offer:
    """A suggestion with what comes along, and the links of its machine's layer."""

    head: Annotation
    tags: tuple[Annotation, ...]
    links: tuple[Link, ...]
    by: str


def _offer(session: Session, article_id: str, suggestion_id: str) -> _Offer:
    read = session.project.read
    head = read.annotation(suggestion_id)
    machines = {each.id: each.name for each in read.annotators()}
    if head is None or head.article_id != article_id:
        raise UserError("This suggestion is no longer there.")
    if head.annotator_id == session.annotator.id:
        raise UserError("This is your own tag already.")
    tags, links = layer_as_read(session, article_id, head.annotator_id)
    there = {each.id: each for each in tags}
    head = there[head.id]
    found = statement_of(statements(there.values(), links, session.codebook), head.id)
    ids = found.ids if found and found.id == head.id else frozenset({head.id})
    ids |= _relayed(ids, links, session)
    rest = sorted((there[key] for key in ids - {head.id}), key=in_text_order)
    return _Offer(head, (head, *rest), tuple(links), machines.get(head.annotator_id, ""))


def _relayed(ids: frozenset[str], links: Iterable[Link], session: Session) -> frozenset[str]:
    """The sources that those of the statement pass on."""
    relaying = LinkRole.RELAYED_BY
    found = (each for each in links if session.codebook.link_role(each.label) is relaying)
    return frozenset(each.to_id for each in found if each.from_id in ids)


class _Taking:
    """From a machine's records to mine: what is there already, and what is to be made."""

    def __init__(self, session: Session, offer: _Offer) -> None:
        article_id = offer.head.article_id
        self._session = session
        self._offer = offer
        self._theirs, _ = layer_as_read(session, article_id, offer.head.annotator_id)
        self._mine, self._links = layer_as_read(session, article_id, session.annotator.id)

    def changes(self) -> list[Change]:
        there = {each.id: same.id for each in self._theirs if (same := self._worded(each))}
        there |= self._unworded(there.get(self._offer.head.id, ""))
        made = {each.id: self._copy(each) for each in self._offer.tags if each.id not in there}
        becomes = there | {key: each.id for key, each in made.items()}
        ties = self._ties(becomes, made)
        return [*(Change(None, each) for each in made.values()), *(Change(None, t) for t in ties)]

    def _worded(self, tag: Annotation) -> Annotation | None:
        """The tag of mine that says the same of the same words."""
        return next((each for each in self._mine if covers(each, tag)), None)

    def _unworded(self, head: str) -> dict[str, str]:
        """My parts without words of the statement, by the ids of the machine's."""
        ends = {each.from_id for each in self._links if each.to_id == head}
        mine = {each.label: each.id for each in self._mine if each.id in ends and not each.spans}
        tags = (each for each in self._offer.tags if not each.spans)
        return {each.id: mine[each.label] for each in tags if each.label in mine}

    def _copy(self, tag: Annotation) -> Annotation:
        label = tagging.label_offered(self._session.codebook, tag.label)
        return Annotation(
            article_id=tag.article_id,
            annotator_id=self._session.annotator.id,
            label=tag.label,
            spans=tag.spans,
            attributes=fitting(tag.attributes, label),
            origin=Origin(OriginKind.SUGGESTION, self._offer.by),
            codebook_revision=self._session.codebook.revision,
        )

    def _ties(self, becomes: Mapping[str, str], made: Mapping[str, Annotation]) -> list[Link]:
        """The links that are not there yet, within the statement or between a tag made now and
        one that was there."""
        said = {(each.label, each.from_id, each.to_id) for each in self._links}
        within = {each.id for each in self._offer.tags}
        found = []
        for link in self._offer.links:
            ends = {link.from_id, link.to_id}
            start, end = becomes.get(link.from_id, ""), becomes.get(link.to_id, "")
            known = start and end and (link.label, start, end) not in said
            if known and (ends <= within or ends & made.keys()):
                found.append(self._tie(link, start, end))
        return found

    def _tie(self, link: Link, from_id: str, to_id: str) -> Link:
        return Link(
            article_id=link.article_id,
            annotator_id=self._session.annotator.id,
            label=link.label,
            from_id=from_id,
            to_id=to_id,
            attributes=link.attributes,
            origin=Origin(OriginKind.SUGGESTION, self._offer.by),
        )
