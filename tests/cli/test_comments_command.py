from __future__ import annotations

import json

import pytest

from onrecord.model.comments import Subject
from onrecord.work import commenting
from onrecord.work.projects import open_session
from tests.builders import TEXT


@pytest.fixture
def discussed(tagged):
    """A project in which Ben asks Ana about her claim; a thread on the article is resolved."""
    session = open_session(tagged, annotator="Ben")
    article_id = session.queue()[0].article_id
    ana = session.project.read.annotator_named("Ana")
    (claim,) = session.tags(article_id, [ana.id])
    edit = commenting.start(session, Subject.STATEMENT, claim.id, "A fact,\n@ana?")
    commenting.answer(session, edit.changes[0].record.thread, "I think not.")
    edit = commenting.start(session, Subject.ARTICLE, article_id, "Odd \x1b[31mheadline.")
    commenting.resolve(session, edit.changes[0].record.thread)
    session.close()
    return tagged


def test_threads_are_listed_with_what_they_are_about(onrecord, discussed):
    status, out, _ = onrecord("comments", discussed)
    assert status == 0
    title = TEXT.partition("\n")[0]
    assert f"{title}: Statement “Taxes will fall” of Ana (open, 1 answer)" in out
    assert f"{title} (resolved, no answer)" in out
    assert "\x1b" not in out


def test_threads_are_kept_by_state_and_mention(onrecord, discussed):
    assert "headline" not in onrecord("comments", discussed, "--open")[1]
    assert "A fact" in onrecord("comments", discussed, "--mentions", "@Ana")[1]
    assert onrecord("comments", discussed, "--mentions", "Ben")[1] == "No comments.\n"


def test_programs_get_every_comment(onrecord, discussed):
    _, out, _ = onrecord("comments", discussed, "--open", "--json")
    (thread,) = json.loads(out)["threads"]
    assert (thread["subject"], thread["label"], thread["words"], thread["annotator"]) == (
        "statement", "Claim", "Taxes will fall", "Ana",
    )  # fmt: skip
    assert thread["mentions"] == ["Ana"]
    assert [(each["author"], each["text"]) for each in thread["comments"]] == [
        ("Ben", "A fact,\n@ana?"),
        ("Ben", "I think not."),
    ]
    assert not thread["resolved"]
    assert not thread["is_gone"]


def test_a_project_that_is_not_there_is_told_in_one_line(onrecord, tmp_path):
    status, _, said = onrecord("comments", tmp_path / "none.onrecord")
    assert status == 1
    assert len(said) == 1
