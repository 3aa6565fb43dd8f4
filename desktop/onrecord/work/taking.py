"""Taking a candidate: making it a part of a statement."""

from __future__ import annotations

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Origin, OriginKind
from onrecord.model.edits import Change, Edit
from onrecord.model.recoding import read_as
from onrecord.work import tagging
from onrecord.work.candidates import Candidate, Kind
from onrecord.work.converting import fitting
from onrecord.work.session import Session


def take(session: Session, statement_id: str, label_id: str, candidate: Candidate) -> Edit:
    """Make the candidate a part, with this label, of the statement: one edit.

    A tag of mine is attached, a suggestion or an entity taken over, words are tagged.
    Raises UserError when what it is about is no longer there.
    """
    article_id = session.mine(statement_id).article_id
    match candidate.kind:
        case Kind.TAGGED:
            return session.attach(statement_id, candidate.annotation_id)
        case Kind.SUGGESTED | Kind.ENTITY:
            return _take_over(session, statement_id, label_id, candidate)
        case _:
            return session.tag(article_id, candidate.spans, label_id, statement_id=statement_id)


def _take_over(session: Session, statement_id: str, label_id: str, candidate: Candidate) -> Edit:
    """A tag of mine over the words of somebody else's; values go along where labels agree."""
    read, statement = session.project.read, session.statement(statement_id)
    stored = read.annotation(candidate.annotation_id)
    if stored is None:
        raise UserError("This annotation is no longer there.")
    there = read_as(session.codebook, stored)
    label = tagging.label_offered(session.codebook, label_id)
    by = next(each.name for each in read.annotators() if each.id == there.annotator_id)
    part = Annotation(
        article_id=there.article_id,
        annotator_id=session.annotator.id,
        label=label.id,
        spans=there.spans,
        attributes=fitting(there.attributes, label) if there.label == label.id else {},
        origin=Origin(OriginKind.SUGGESTION, by),
        codebook_revision=session.codebook.revision,
    )
    layer = read.layer(part.article_id, part.annotator_id)
    return session.commit(
        "Take over {label}",
        *tagging.started(layer, part.article_id, part.annotator_id),
        Change(None, part),
        *(Change(None, tie) for tie in tagging.tied(statement, part, session.codebook)),
        label=label.title.lower(),
    )
