"""Commands that give tags another shape: split, join, other words, the source before.

Each is a function over a Session that returns the Edit it committed, or raises UserError with
nothing changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.edits import Change, Edit
from onrecord.model.recoding import moved_on, read_as
from onrecord.model.statements import Statement, statements
from onrecord.store import many
from onrecord.work import fragments, tagging
from onrecord.work.session import Session
from onrecord.work.tags import all_mine, as_read, layer_as_read, title_of


def last_label(session: Session) -> str:
    """The label of the tag I made last in this project; "" before the first."""
    newest = many.newest(session.project.read, session.annotator.id)
    label = session.codebook.label(read_as(session.codebook, newest).label) if newest else None
    return label.id if label and not label.retired else ""


def split(session: Session, annotation_id: str) -> Edit:
    """Make a tag of its own of each fragment; links and note stay with the first."""
    whole = session.mine(annotation_id)
    if len(whole.spans) < 2:
        raise UserError("This tag has one fragment only.")
    label = read_as(session.codebook, whole).label
    mine, _ = layer_as_read(session, whole.article_id, session.annotator.id)
    taken = {each.spans for each in mine if each.label == label}
    first, *rest = fragments.parted(whole, taken)
    return session.commit(
        "Split {label}",
        Change(whole, first),
        *(Change(None, each) for each in rest),
        label=title_of(session, whole),
    )


def join(session: Session, ids: Sequence[str]) -> Edit:
    """Make one tag of several of one label; it stands where the first stood and has all links.

    Where values differ the first tag's are kept.
    """
    stored = all_mine(session, ids)
    tags = as_read(session, stored)
    if len(tags) < 2:
        raise UserError("Choose the tags to join: two or more of one label.")
    if len({each.label for each in tags}) > 1:
        raise UserError("Only tags of one label can be joined.")
    if len({each.article_id for each in tags}) > 1:
        raise UserError("Only tags of one article can be joined.")
    whole = fragments.joined(session.text(tags[0].article_id), tags)
    links = many.links_of(session.project.read, ids)
    others = [each for each in stored if each.id != whole.id]
    first = next(each for each in stored if each.id == whole.id)
    return session.commit(
        "Join {count} tags",
        *fragments.repointed(links, dict.fromkeys((each.id for each in others), whole.id)),
        *(Change(each, None) for each in others),
        Change(first, moved_on(session.codebook, whole, first)),
        count=len(tags),
    )


def take_words(session: Session, annotation_id: str, suggestion_id: str) -> Edit:
    """Let my annotation cover the words of a machine's instead of its own."""
    before = session.mine(annotation_id)
    suggestion = session.project.read.annotation(suggestion_id)
    if suggestion is None or suggestion.article_id != before.article_id or not suggestion.spans:
        raise UserError("This suggestion is no longer there.")
    if suggestion.spans == before.spans:
        raise UserError("These are its words already.")
    after = tagging.respanned(before, suggestion.spans)
    return session.commit("Take the suggestion’s words", Change(before, after))


def same_source(session: Session, statement_ids: Sequence[str]) -> Edit:
    """Give statements the source of the first of them that has one, else of the statement that
    stands before them and has one.

    Raises UserError when there is no such source or they all have it.
    """
    known = _statements(session, all_mine(session, statement_ids))
    here = [each for each in known if each.id in set(statement_ids)]
    if not here:
        raise UserError("Choose the claim that this belongs to first.")
    giver = _giver(known, here)
    if giver is None:
        raise UserError("No statement before this one has a source.")
    ties = [
        tie
        for statement in here
        for part in giver.sources
        if part.annotation.id not in statement.ids
        for tie in tagging.tied(statement, part.annotation, session.codebook)
    ]
    if not ties:
        raise UserError("It has this source already.")
    return session.commit("Same source as before", *(Change(None, tie) for tie in ties))


def _giver(known: Sequence[Statement], here: Sequence[Statement]) -> Statement | None:
    """Whose sources the statements ``here`` are to have; one alone takes those before it."""
    among = [each for each in here if each.sources] if len(here) > 1 else []
    before = [each for each in known if each.number < here[0].number and each.sources]
    return next(iter(among), None) or next(reversed(before), None)


def _statements(session: Session, anchors: Sequence[Annotation]) -> tuple[Statement, ...]:
    """My statements in the article of these annotations."""
    mine, links = layer_as_read(session, anchors[0].article_id, session.annotator.id)
    return statements(mine, links, session.codebook)
