"""Commands that discuss: comments on tags, statements, articles and guidelines, and their answers.

A comment is in no layer and changes none: anybody may comment on anybody's tags, answer, settle a
thread or open it again. What is said stays its author's.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from onrecord.errors import UserError
from onrecord.model.comments import Comment, Subject, item_at, place_of
from onrecord.model.edits import Change, Edit
from onrecord.model.ids import new_id
from onrecord.model.threads import Thread, threads
from onrecord.model.times import now
from onrecord.store import reviews
from onrecord.work.session import Session


def start(session: Session, subject: Subject, target: str, text: str) -> Edit:
    """Begin a thread about this target (``Comment``).

    Raises UserError for an empty text, and for a target that is not there.
    """
    article_id, owner_id = _place(session, subject, target)
    key = new_id()
    comment = Comment(
        id=key,
        article_id=article_id,
        annotator_id=session.annotator.id,
        subject=subject,
        target=target,
        owner_id=owner_id,
        thread=key,
        text=_said(text),
    )
    return session.commit("Comment", Change(None, comment))


def _place(session: Session, subject: Subject, target: str) -> tuple[str, str]:
    """The article that a target is in, and in whose layer; empty where in none."""
    read = session.project.read
    if subject is Subject.GUIDELINE:
        place = item_at(target)
        if place_of(place) != target or (target and session.codebook.at(place) is None):
            raise UserError("The codebook has no place “{place}”.", place=target)
        return "", ""
    if subject is Subject.ARTICLE:
        session.text(target)
        return target, ""
    tag = read.annotation(target)
    if tag is None:
        raise UserError("This annotation is no longer there.")
    return tag.article_id, tag.annotator_id


def answer(session: Session, thread_id: str, text: str) -> Edit:
    """Say something in a thread. Raises UserError for an empty text or a thread that is gone."""
    before = thread(session, thread_id)
    head, moment = before.head, _after(max(each.created for each in before.comments))
    comment = Comment(
        article_id=head.article_id,
        annotator_id=session.annotator.id,
        subject=head.subject,
        target=head.target,
        owner_id=head.owner_id,
        thread=thread_id,
        text=_said(text),
        created=moment,
        modified=moment,
    )
    return session.commit("Answer a comment", Change(None, comment))


def rewrite(session: Session, comment_id: str, text: str) -> Edit:
    """Say something else in a comment of mine."""
    before, text = _mine(session, comment_id), _said(text)
    if text == before.text:
        raise UserError("This is what the comment says already.")
    return session.commit("Rewrite a comment", Change(before, _changed(before, text=text)))


def take_back(session: Session, comment_id: str) -> Edit:
    """Take the words of a comment of mine away; its place in the thread stays."""
    before = _mine(session, comment_id)
    if not before.text:
        raise UserError("This comment was taken back already.")
    return session.commit("Take back a comment", Change(before, _changed(before, text="")))


def resolve(session: Session, thread_id: str) -> Edit:
    """Mark a thread as settled, whoever began it."""
    head = thread(session, thread_id).head
    if head.resolved:
        raise UserError("This thread is resolved already.")
    return session.commit("Resolve a thread", Change(head, _changed(head, resolved=True)))


def reopen(session: Session, thread_id: str) -> Edit:
    """Open a resolved thread again."""
    head = thread(session, thread_id).head
    if not head.resolved:
        raise UserError("This thread is open already.")
    return session.commit("Reopen a thread", Change(head, _changed(head, resolved=False)))


def thread(session: Session, thread_id: str) -> Thread:
    """The thread as the project holds it now; UserError when it is gone."""
    found = threads(reviews.comments_of(session.project.read, thread_id))
    if not found:
        raise UserError("This thread is no longer there.")
    return found[0]


def _mine(session: Session, comment_id: str) -> Comment:
    found = reviews.comment(session.project.read, comment_id)
    if found is None:
        raise UserError("This comment is no longer there.")
    if found.annotator_id != session.annotator.id:
        raise UserError("Only your own comments can be changed.")
    return found


def _changed(before: Comment, **changes: str | bool) -> Comment:
    return replace(before, **changes, modified=now(), revision=before.revision + 1)  # type: ignore[arg-type]


def _after(last: str) -> str:
    """Now, or just after what was said last: clocks of colleagues differ, and an answer comes
    after what it answers."""
    moment = now()
    if moment > last:
        return moment
    try:
        later = datetime.fromisoformat(last) + timedelta(milliseconds=1)
    except (ValueError, OverflowError):  # written by another program
        return moment
    return later.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _said(text: str) -> str:
    text = text.strip()
    if not text:
        raise UserError("Write something first.")
    return text
