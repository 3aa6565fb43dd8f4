from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from onrecord.errors import ConflictError, StoreError
from onrecord.model.annotations import Annotation
from onrecord.model.articles import Article
from onrecord.model.edits import Change, Edit
from onrecord.model.layers import LayerKind
from onrecord.model.registries import Actor, Issue
from onrecord.work.projects import open_session
from tests.builders import add, adding, article, content, layer, raw, rows, tag, tie


@pytest.fixture
def news(session):
    """An article with a layer of Ana's that holds a claim and its source."""
    news, ana = article(), session.annotator.id
    claim = tag("claim", news, "Taxes will fall", by=ana)
    source = tag("source", news, "the minister", by=ana)
    add(session, news, layer(news, ana), claim, source, tie("attributed to", claim, source))
    return news


def mine(session, news):
    return session.project.read.annotations(news.id, [session.annotator.id])


def full(session):
    """No page more fits on the disk."""
    connection = session.project._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")


def with_room(session):
    session.project._connection.execute("PRAGMA max_page_count = 1000000")


def test_every_kind_of_record_comes_back_as_it_was_written(session):
    news, ana = article(facts={"desk": "north"}, extra={"@line": {"x": [1]}}), session.annotator.id
    odd = tag(
        "source", news, "Two government sources", "the minister", by=ana, confidence=0.25,
        attributes={"count": 2, "type": "unnamed group", "some": ("a", "b"), "sure": False},
        extra={"their": {"own": None}}, note="Élodie’s 🙂",
    )  # fmt: skip
    link = tie("same as", odd, odd, attributes={"certainty": "likely"}, note="?")
    actor = Actor(name="A", aliases=("B", "Ç"), attributes={"x": 1}, extra={"y": [2]})
    issue = Issue(name="I")
    add(session, news, layer(news, ana), odd, link, actor, issue)
    read = session.project.read
    assert read.article(news.id) == news
    assert [each.id for each in read.layers(news.id)] == [layer(news, ana).id]
    assert read.annotation(odd.id) == odd
    assert read.links(news.id, [ana]) == [link]
    assert read.actors() == [actor]
    assert read.issues() == [issue]


def test_an_annotator_enters_with_their_first_edit(session):
    assert rows(session.path, "SELECT name FROM annotators") == []
    add(session, article())
    assert rows(session.path, "SELECT name, kind FROM annotators") == [("Ana", "person")]


def test_half_an_edit_is_never_saved(session, news):
    before = content(session)
    fine = tag("cue", news, "denied", by=session.annotator.id)
    stale = replace(mine(session, news)[0], revision=7)
    with pytest.raises(ConflictError, match="changed elsewhere meanwhile"):
        session.project.commit(
            Edit("Do two things", (Change(None, fine), Change(stale, None))), session.annotator
        )
    assert content(session) == before
    assert str(session.undo_name()) == "Add"


def test_an_annotation_of_no_layer_is_a_fault_of_ours(session, news):
    before = content(session)
    with pytest.raises(Exception, match="FOREIGN KEY") as caught:
        add(session, tag("claim", news, "Taxes", by="nobody"))
    assert not isinstance(caught.value, StoreError)
    assert content(session) == before


def test_a_record_changed_by_another_program_is_not_overwritten(session, news):
    claim = mine(session, news)[0]
    with raw(session.path) as other:
        other.execute(
            "UPDATE annotations SET note = 'theirs', revision = 2 WHERE id = ?", [claim.id]
        )
    with pytest.raises(ConflictError):
        session.project.commit(
            Edit("Change", (Change(claim, replace(claim, note="mine", revision=2)),)),
            session.annotator,
        )
    assert mine(session, news)[0].note == "theirs"


def test_each_record_that_goes_is_at_the_revision_we_know(session):
    add(session, first := Actor(name="A", revision=5), second := Actor(name="B", revision=5))
    with raw(session.path) as other:  # one went back by as much as the other went on
        other.execute("UPDATE actors SET revision = 4 WHERE id = ?", [first.id])
        other.execute("UPDATE actors SET revision = 6 WHERE id = ?", [second.id])
    before = content(session)
    with pytest.raises(ConflictError):
        commit(session, Change(first, None), Change(second, None))
    assert content(session) == before
    commit(
        session, Change(replace(first, revision=4), None), Change(replace(second, revision=6), None)
    )
    assert session.project.read.actors() == []


def test_a_record_goes_once_in_an_edit_and_is_not_changed_as_well(session):
    add(session, actor := Actor(name="A"))
    later = replace(actor, name="B", revision=2)
    before = content(session)
    for changes in (
        (Change(actor, None), Change(actor, None)),
        (Change(actor, later), Change(later, None)),
        (Change(actor, None), Change(actor, later)),
    ):
        with pytest.raises(ConflictError):
            commit(session, *changes)
        assert content(session) == before
    commit(session, Change(actor, None), Change(None, later))
    assert session.project.read.actors() == [later]


def commit(session, *changes):
    session.project.commit(Edit("Change", changes), session.annotator)


def test_history_is_written_with_the_edit(session, news):
    (row,) = rows(session.path, "SELECT message, kind, state, annotator_id FROM history")
    assert row == ("Add", "do", "done", session.annotator.id)


def test_an_edit_that_changes_nothing_leaves_no_history(session):
    session.project.commit(Edit("Nothing", ()), session.annotator)
    assert session.undo_name() is None


def test_what_is_not_recorded_stays_when_the_edit_is_undone(session):
    session.project.commit(
        adding(Issue(name="Recorded")),
        session.annotator,
        unrecorded=[Change(None, Issue(name="Unrecorded"))],
    )
    session.undo()
    assert [issue.name for issue in session.project.read.issues()] == ["Unrecorded"]


# a full disk


def test_a_full_disk_is_told_and_nothing_is_lost(session, news):
    before = content(session)
    full(session)
    with pytest.raises(StoreError) as caught:
        add(session, article("Rates will rise. " * 4000), name="Import")
    assert str(caught.value) == "news.onrecord: not saved, the disk is full."
    with_room(session)
    assert content(session) == before
    assert not any(fault.damage for fault in session.project.faults())


def test_undo_and_redo_work_after_a_full_disk(session, news):
    session.undo()
    full(session)
    with pytest.raises(StoreError, match="the disk is full"):
        add(session, article("Rates will rise. " * 4000), name="Import")
    with pytest.raises(StoreError, match="the disk is full"):
        add(session, article("Rates will rise. " * 4000), name="Import")
    with_room(session)
    assert str(session.redo_name()) == "Add"
    session.redo()
    assert len(mine(session, news)) == 2
    session.undo()
    assert session.queue() == []


def test_an_undo_that_finds_the_disk_full_can_be_done_again(session, news):
    claim = mine(session, news)[0]
    session.set_note(claim.id, "long " * 20_000)
    session.set_note(claim.id, "short")
    add(session.as_annotator("Desk"), article("Rates will rise. " * 6000), name="Import")
    full(session)
    with pytest.raises(StoreError, match="the disk is full"):
        session.undo()
    assert mine(session, news)[0].note == "short"
    with_room(session)
    session.undo()
    assert mine(session, news)[0].note == "long " * 20_000


# machine layers


def test_a_machine_layer_is_no_part_of_history(session, news):
    machine = session.keep_machine_layer(news.id, "machine:x@1", [])
    assert machine.articles == {news.id}
    assert str(session.undo_name()) == "Add"
    kinds = rows(session.path, "SELECT kind FROM annotators ORDER BY rowid")
    assert kinds == [(LayerKind.PERSON,), (LayerKind.MACHINE,)]


# reading


def test_questions_inside_one_moment_do_not_see_what_is_written_meanwhile(session, news):
    with closing(open_session(session.path, annotator="Ben", read_only=True)) as reader:
        read = reader.project.read
        with read.unchanging():
            assert len(read.article_ids()) == 1
            add(session, article("Another text."))
            assert len(read.article_ids()) == 1
        assert len(read.article_ids()) == 2


def test_articles_are_counted_and_found_by_their_text(session, news):
    read = session.project.read
    assert read.articles_by_hash() == {news.sha256: news.id}
    assert read.counts() == {
        "articles": 1, "layers": 1, "annotations": 2, "links": 1, "actors": 0, "issues": 0,
    }  # fmt: skip
    assert read.is_taken(Article, news.id)
    assert not read.is_taken(Annotation, news.id)
