from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article
from onrecord.model.comments import Comment, Subject
from onrecord.model.edits import Edit
from onrecord.model.threads import ThreadFilter
from onrecord.work import commenting, discussions
from onrecord.work.discussions import Talk
from onrecord.work.session import Session
from tests.builders import TEXT, add, article, content, only_change, span


@pytest.fixture
def news(session: Session) -> Article:
    found = article()
    add(session.as_annotator("Desk"), found)
    return found


@pytest.fixture
def claim(session: Session, news: Article) -> Annotation:
    edit = session.tag(news.id, [span(TEXT, "Taxes will fall")], "claim")
    found = only_change(edit, Annotation).after
    assert isinstance(found, Annotation)
    return found


def comment_of(edit: Edit) -> Comment:
    found = only_change(edit, Comment).after
    assert isinstance(found, Comment)
    return found


def only(session: Session) -> Talk:
    (found,) = discussions.discussion(session)
    return found


def test_a_comment_on_a_colleagues_claim_is_no_change_of_their_layer(
    session: Session, claim: Annotation
) -> None:
    before = content(session)
    ben = session.as_annotator("Ben")
    commenting.start(ben, Subject.STATEMENT, claim.id, "  Is this his word? ")
    after = content(session)
    assert [after[each] for each in ("layers", "annotations", "links")] == [
        before[each] for each in ("layers", "annotations", "links")
    ]
    thread, about = only(session)
    assert thread.head.text == "Is this his word?"
    assert (about.label, about.words, about.owner) == ("Claim", "Taxes will fall", "Ana")
    assert about.start == TEXT.index("Taxes")


def test_others_answer_and_resolve_and_open_again(session: Session, claim: Annotation) -> None:
    thread_id = comment_of(
        commenting.start(session, Subject.ANNOTATION, claim.id, "Too long?")
    ).thread
    ben = session.as_annotator("Ben")
    commenting.answer(ben, thread_id, "Yes, @Ana.")
    commenting.resolve(ben, thread_id)
    thread = only(session).thread
    assert [each.text for each in thread.comments] == ["Too long?", "Yes, @Ana."]
    assert not thread.is_open
    commenting.reopen(session, thread_id)
    assert only(session).thread.is_open


def test_answers_follow_each_other_whatever_the_clocks_say(session: Session, news: Article) -> None:
    ahead = replace(
        comment_of(commenting.start(session, Subject.ARTICLE, news.id, "Hm.")),
        id="ahead", thread="ahead", created="2999-01-01T00:00:00.000Z",
    )  # fmt: skip
    add(session, ahead)
    for text in ("one", "two", "three"):
        commenting.answer(session, "ahead", text)
    said = [each.text for each in commenting.thread(session, "ahead").comments]
    assert said == ["Hm.", "one", "two", "three"]


def test_each_step_is_one_edit_that_undo_takes_back(session: Session, news: Article) -> None:
    first = comment_of(commenting.start(session, Subject.ARTICLE, news.id, "Odd headline."))
    steps: list[Callable[[], Edit]] = [
        lambda: commenting.rewrite(session, first.id, "Odd."),
        lambda: commenting.answer(session, first.id, "Indeed."),
        lambda: commenting.resolve(session, first.id),
        lambda: commenting.reopen(session, first.id),
        lambda: commenting.take_back(session, first.id),
    ]
    for step in steps:
        before = [each.text for each in only(session).thread.comments]
        was_open = only(session).thread.is_open
        step()
        session.undo()
        assert [each.text for each in only(session).thread.comments] == before
        assert only(session).thread.is_open is was_open
        session.redo()


def test_what_is_taken_back_leaves_its_place(session: Session, news: Article) -> None:
    first = comment_of(commenting.start(session, Subject.ARTICLE, news.id, "Nonsense."))
    commenting.answer(session.as_annotator("Ben"), first.id, "Why?")
    commenting.take_back(session, first.id)
    assert [each.text for each in only(session).thread.comments] == ["", "Why?"]


def test_words_of_others_stay_theirs(session: Session, news: Article) -> None:
    first = comment_of(commenting.start(session, Subject.ARTICLE, news.id, "Mine."))
    ben = session.as_annotator("Ben")
    for refused in (
        lambda: commenting.rewrite(ben, first.id, "His."),
        lambda: commenting.take_back(ben, first.id),
    ):
        with pytest.raises(UserError, match="Only your own comments"):
            refused()
    assert only(session).thread.head.text == "Mine."


def test_nothing_comes_of_a_comment_that_says_nothing_or_is_about_nothing(
    session: Session, claim: Annotation
) -> None:
    for subject, target, text in (
        (Subject.STATEMENT, claim.id, " \n"),
        (Subject.STATEMENT, "nobody", "Hm."),
        (Subject.ARTICLE, "nowhere", "Hm."),
        (Subject.GUIDELINE, "labels.nothing", "Hm."),
        (Subject.GUIDELINE, "elsewhere", "Hm."),
    ):
        with pytest.raises(UserError):
            commenting.start(session, subject, target, text)
    assert discussions.discussion(session) == ()


def test_a_thread_cannot_be_resolved_twice(session: Session, news: Article) -> None:
    thread_id = comment_of(commenting.start(session, Subject.ARTICLE, news.id, "Hm.")).thread
    with pytest.raises(UserError, match="open already"):
        commenting.reopen(session, thread_id)
    commenting.resolve(session, thread_id)
    with pytest.raises(UserError, match="resolved already"):
        commenting.resolve(session, thread_id)


def test_a_thread_on_a_tag_that_is_gone_tells_its_words(
    session: Session, claim: Annotation
) -> None:
    commenting.start(session, Subject.STATEMENT, claim.id, "Keep it?")
    session.delete(claim.id)
    about = only(session).about
    assert about.is_gone
    assert (about.label, about.words, about.owner) == ("Claim", "Taxes will fall", "Ana")


def test_a_thread_on_a_tag_that_never_came_here_is_readable(
    session: Session, claim: Annotation
) -> None:
    comment = comment_of(commenting.start(session, Subject.STATEMENT, claim.id, "Hm."))
    stray = Comment(
        article_id=claim.article_id,
        annotator_id=session.annotator.id,
        subject=Subject.ANNOTATION,
        target="elsewhere",
        owner_id=session.annotator.id,
        thread="other",
        text="Where?",
    )
    add(session, stray)
    about = next(
        each.about
        for each in discussions.discussion(session, claim.article_id)
        if each.thread.id != comment.thread
    )
    assert about.is_gone
    assert (about.words, about.owner) == ("", "Ana")


def test_guidelines_are_discussed_by_their_place(session: Session) -> None:
    commenting.start(session, Subject.GUIDELINE, "labels.claim.wording.direct", "And mixed?")
    (found,) = discussions.discussion(session, "")
    assert found.about.label == "Claim · Wording · direct"
    assert not found.about.is_gone


def test_words_are_looked_for_in_what_is_discussed_too(session: Session, claim: Annotation) -> None:
    commenting.start(session, Subject.STATEMENT, claim.id, "Too long?")
    found = discussions.discussion(session)
    for text, kept in (("taxes long", 1), ("ferry", 1), ("strike", 0)):
        assert len(discussions.wanted(session, found, ThreadFilter(text=text))) == kept
