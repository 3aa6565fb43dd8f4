"""What people say goes out with hand-outs and comes back with merges, in any order."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from onrecord.model.comments import Comment, Subject
from onrecord.work import commenting, discussions
from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from onrecord.work.session import Session
from tests.builders import TEXT, add, article, only_change, span

NEWS = article(TEXT, id="news")


@pytest.fixture
def lead(session: Session) -> Session:
    """A project in which Ben tagged a claim, and the lead, Ana, asks him about it."""
    add(session, NEWS)
    ben = session.as_annotator("Ben")
    claim = ben.tag(NEWS.id, [span(TEXT, "Taxes will fall")], "claim").changes[-1].record
    commenting.start(session, Subject.STATEMENT, claim.id, "A fact, @Ben?")
    commenting.start(session, Subject.GUIDELINE, "labels.claim", "Promises are policy.")
    return session


def handed(lead: Session, name: str, folder: Path) -> Path:
    return hand_out(lead, name, folder / f"{name}.onrecord").output


def said(session: Session) -> list[tuple[list[str], bool]]:
    """The threads: what is said in each, by whom, and whether it is open."""
    names = discussions.names(session)
    return sorted(
        ([f"{names[c.annotator_id]}: {c.text}" for c in each.comments], each.is_open)
        for each, _ in discussions.discussion(session)
    )


def thread_id(session: Session, words: str) -> str:
    found = discussions.discussion(session)
    return next(each.thread.id for each in found if words in each.thread.text)


def answered(path: Path, name: str) -> None:
    """Somebody answers in their copy, begins a thread on the article, and resolves the rest."""
    with closing(open_session(path, annotator=name)) as session:
        commenting.answer(session, thread_id(session, "policy"), f"{name} agrees.")
        commenting.start(session, Subject.ARTICLE, NEWS.id, f"{name} finds the headline odd.")
        if name == "Ben":
            commenting.resolve(session, thread_id(session, "A fact"))


def test_whoever_works_on_a_hand_out_sees_what_is_said_to_them_and_nothing_else(
    lead: Session, tmp_path: Path
) -> None:
    with closing(open_session(handed(lead, "Ben", tmp_path), annotator="Ben")) as ben:
        assert said(ben) == [(["Ana: A fact, @Ben?"], True), (["Ana: Promises are policy."], True)]
        about = discussions.discussion(ben, NEWS.id)[0].about
        assert (about.words, about.owner, about.is_gone) == ("Taxes will fall", "Ben", False)
    with closing(open_session(handed(lead, "Cleo", tmp_path), annotator="Cleo")) as cleo:
        assert said(cleo) == [(["Ana: Promises are policy."], True)]


def test_answers_come_together_whatever_is_taken_in_first(lead: Session, tmp_path: Path) -> None:
    files = [handed(lead, name, tmp_path) for name in ("Ben", "Cleo")]
    for file in files:
        answered(file, file.stem)
    lead.close()
    found = []
    for order in (files, files[::-1]):
        copy = shutil.copy(lead.path, tmp_path / f"{order[0].stem}-first.onrecord")
        with closing(open_session(Path(copy), annotator="Ana")) as session:
            for file in order:
                merge(session, [file])
            found.append(said(session))
            merge(session, files)
            assert said(session) == found[-1]
    assert found[0] == found[1]
    threads = {tuple(sorted(each)): is_open for each, is_open in found[0]}
    assert threads == {
        ("Ana: A fact, @Ben?",): False,
        ("Ana: Promises are policy.", "Ben: Ben agrees.", "Cleo: Cleo agrees."): True,
        ("Ben: Ben finds the headline odd.",): True,
        ("Cleo: Cleo finds the headline odd.",): True,
    }


def test_undoing_a_merge_takes_its_comments_back(lead: Session, tmp_path: Path) -> None:
    before, file = said(lead), handed(lead, "Ben", tmp_path)
    answered(file, "Ben")
    merge(lead, [file])
    assert said(lead) != before
    lead.undo()
    assert said(lead) == before


def test_a_comment_that_was_taken_back_stays_taken_back(lead: Session, tmp_path: Path) -> None:
    file = handed(lead, "Ben", tmp_path)
    comment = commenting.thread(lead, thread_id(lead, "policy")).head
    after = only_change(commenting.take_back(lead, comment.id), Comment).after
    assert isinstance(after, Comment)
    merge(lead, [file])
    assert not any("policy" in text for texts, _ in said(lead) for text in texts)
