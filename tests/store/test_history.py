from __future__ import annotations

import shutil
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import ConflictError, UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.findings import Finding
from onrecord.model.layers import LayerStatus
from onrecord.model.places import Place
from onrecord.work.projects import open_session
from tests.builders import (
    add,
    adding,
    article,
    content,
    layer,
    only_change,
    raw,
    rows,
    span,
    tag,
    tie,
)

TEXT = "Taxes will fall, the minister said."
NEWS, OTHER = article(TEXT), article("Rates will rise, she said.")


@pytest.fixture
def desk(session):
    """Ana's session on two articles, which cannot be undone by her."""
    add(session.as_annotator("Desk"), NEWS, OTHER, name="Import")
    return session


def tagged(desk, words="Taxes will fall", label="claim", about=NEWS):
    return only_change(desk.tag(about.id, [span(about.text, words)], label), Annotation).after


def texts(desk, about=NEWS):
    return sorted(each.text for each in desk.sheet(about.id).annotations.values())


def test_undo_walks_back_over_articles(desk):
    tagged(desk)
    tagged(desk, "Rates will rise", about=OTHER)
    assert desk.undo().articles == {OTHER.id}
    assert desk.undo().articles == {NEWS.id}
    assert texts(desk) == texts(desk, OTHER) == []


def test_undo_and_redo_work_after_a_restart(desk):
    tagged(desk)
    tagged(desk, "said", "cue")
    desk.undo()
    desk.close()
    with closing(open_session(desk.path, annotator="Ana")) as again:
        assert str(again.undo_name()) == "Tag claim"
        assert str(again.redo_name()) == "Tag cue"
        again.redo()
        assert texts(again) == ["Taxes will fall", "said"]
        again.undo()
        again.undo()
        assert texts(again) == []


def test_something_new_ends_what_could_be_redone(desk):
    tagged(desk)
    desk.undo()
    tagged(desk, "said", "cue")
    assert desk.redo_name() is None
    with pytest.raises(UserError, match=r"Nothing to redo\."):
        desk.redo()


def test_with_nothing_to_undo_it_says_so(desk):
    with pytest.raises(UserError, match=r"Nothing to undo\."):
        desk.undo()


def test_each_annotator_undoes_their_own_edits_only(desk):
    ben = desk.as_annotator("Ben")
    tagged(desk)
    tagged(ben, "said", "cue")
    desk.undo()
    assert texts(desk) == []
    assert texts(ben) == ["said"]
    assert desk.undo_name() is None


def test_what_one_undid_stays_to_redo_while_another_works(desk):
    tagged(desk)
    desk.undo()
    tagged(desk.as_annotator("Ben"))
    desk.redo()
    assert texts(desk) == ["Taxes will fall"]


def test_what_has_changed_since_is_not_undone(desk):
    claim = tagged(desk)
    with raw(desk.path) as other:
        other.execute("UPDATE annotations SET note = 'theirs' WHERE id = ?", [claim.id])
    with pytest.raises(ConflictError, match="“Tag claim” touched has changed since"):
        desk.undo()
    assert texts(desk) == ["Taxes will fall"]
    assert str(desk.undo_name()) == "Tag claim"


def test_what_has_changed_since_is_not_redone(desk):
    claim = tagged(desk)
    desk.set_note(claim.id, "mine")
    desk.undo()
    with raw(desk.path) as other:
        other.execute("UPDATE annotations SET note = 'theirs' WHERE id = ?", [claim.id])
    with pytest.raises(ConflictError, match="Not redone"):
        desk.redo()
    assert desk.sheet(NEWS.id).annotations[claim.id].note == "theirs"


def test_what_is_undone_counts_as_newer(desk):
    claim = tagged(desk)
    desk.set_note(claim.id, "mine")
    desk.undo()
    assert desk.sheet(NEWS.id).annotations[claim.id].revision == 3
    desk.redo()
    assert desk.sheet(NEWS.id).annotations[claim.id].revision == 4


def test_undo_and_redo_are_kept_in_history_too(desk):
    tagged(desk)
    desk.undo()
    desk.redo()
    mine = "SELECT kind, state FROM history WHERE annotator_id = ? ORDER BY number"
    assert rows(desk.path, mine, desk.annotator.id) == [("do", "done"), ("undo", ""), ("redo", "")]


def test_a_large_arrival_is_not_stored_twice(desk):
    ana = desk.annotator.id
    tags = [tag("claim", NEWS, "Taxes will fall", by=ana, note="x" * 1000) for _ in range(100)]
    add(desk, layer(NEWS, ana), *tags)
    ((size,),) = rows(desk.path, "SELECT max(length(changes)) FROM history")
    assert size < 100 * 200


# imports and machines


def test_an_import_is_undone_with_the_machine_layers_of_its_articles(session):
    add(session, NEWS, name="Import")
    session.keep_machine_layer(NEWS.id, "machine:x@1", [Finding(0, 5, "entity", {"kind": "ORG"})])
    (entity,) = session.sheet(NEWS.id).machine.values()
    session.project.commit_outside_history(adding(tie("same as", entity, entity)))
    session.undo()
    for table in ("articles", "layers", "annotations", "spans", "links"):
        assert rows(session.path, f"SELECT count(*) FROM {table}") == [(0,)]
    session.redo()
    assert [row.title for row in session.queue()] == [NEWS.title]
    assert not list(session.project.faults())


def test_an_import_that_another_annotated_is_not_undone(session):
    add(session, NEWS, name="Import")
    tagged(session.as_annotator("Ben"))
    before = content(session)
    with pytest.raises(ConflictError, match="Not undone: what “Import” touched has changed since"):
        session.undo()
    assert content(session) == before
    assert str(session.undo_name()) == "Import"


def test_an_import_is_undone_though_a_colleague_looked_at_it(session):
    add(session, NEWS, name="Import")
    ben = session.as_annotator("Ben")
    session.project.add_annotator(ben.annotator)
    ben.keep_place(Place(NEWS.id))
    session.undo()
    assert ben.place() is None


def test_the_full_text_index_follows_undo_and_redo(session):
    def found(word):
        sql = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?"
        return rows(session.path, sql, word) == [(1,)]

    add(session, article("Élodie Marchand résigne à Tórshavn"), name="Import")
    assert found("elodie")
    assert found("torshavn")
    session.undo()
    assert not found("elodie")
    session.redo()
    assert found("RESIGNE")
    rows(session.path, "INSERT INTO articles_fts(articles_fts, rank) VALUES ('integrity-check', 1)")


# any sequence of commands

_WORDS = ["Taxes", "Taxes will fall", "the minister", "minister", "said"]


class Hand:
    """Performs commands on records of the session's own, chosen by ``pick``."""

    def __init__(self, session, pick):
        self._session, self._pick = session, pick
        sheet = session.sheet(NEWS.id)
        self._tags, self._links = [*sheet.annotations], [*sheet.links]
        self._words = [span(TEXT, _WORDS[pick % len(_WORDS)])]

    def _id(self, divisor=1):
        return self._tags[self._pick // divisor % len(self._tags)] if self._tags else "none"

    def tag(self):
        label = ("claim", "source", "cue", "stance")[self._pick // 5 % 4]
        joins = self._id() if self._tags and self._pick % 2 else None
        self._session.tag(NEWS.id, self._words, label, statement_id=joins)

    def delete(self):
        self._session.delete(self._id())

    def note(self):
        self._session.set_note(self._id(), f"note {self._pick}")

    def attribute(self):
        self._session.set_attribute(self._id(), "count", self._pick)

    def attach(self):
        self._session.attach(self._id(), self._id(7))

    def detach(self):
        links = self._links or ["none"]
        self._session.detach(links[self._pick % len(links)])

    def set_spans(self):
        self._session.set_spans(self._id(), self._words)

    def add_fragment(self):
        self._session.add_fragment(self._id(), self._words[0])

    def status(self):
        self._session.set_status(NEWS.id, list(LayerStatus)[self._pick % 3])

    def undo(self):
        self._session.undo()

    def redo(self):
        self._session.redo()


_COMMANDS = st.sampled_from(
    [Hand.tag] * 3 + [f for name, f in vars(Hand).items() if name[0] != "_"]
)


def everything(session):
    """The content, but for the people: they arrive with their first edit and stay."""
    found = content(session)
    found.pop("annotators")
    return found


@settings(max_examples=40)
@given(st.lists(st.tuples(_COMMANDS, st.integers(0, 10**6), st.booleans()), max_size=25))
def test_undoing_all_and_redoing_all_gives_the_same_content(empty_project, commands):
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(empty_project, Path(folder) / "news.onrecord"))
        with closing(open_session(path, annotator="Ana")) as ana:
            add(ana.as_annotator("Desk"), NEWS)
            people = ana, ana.as_annotator("Ben")
            start = everything(ana)
            for command, pick, by_ben in commands:
                with suppress(UserError):  # refusals are fine
                    command(Hand(people[by_ben], pick))
            end = everything(ana)
            for person in people:
                redoable = 0
                while person.undo_name():
                    person.undo()
                    redoable += 1
                for _ in range(redoable):
                    person.redo()
            assert everything(ana) == end
            for person in people:
                while person.undo_name():
                    person.undo()
            assert everything(ana) == start
            assert not list(ana.project.faults())


def test_links_of_what_was_deleted_come_back_with_it(desk):
    claim = tagged(desk)
    source = only_change(
        desk.tag(NEWS.id, [span(TEXT, "the minister")], "source", statement_id=claim.id), Annotation
    ).after
    desk.delete(source.id)
    assert desk.sheet(NEWS.id).links == {}
    assert {type(change.record) for change in desk.undo().changes} == {Annotation, Link}
    (statement,) = desk.sheet(NEWS.id).statements
    assert [part.annotation.id for part in statement.sources] == [source.id]


def test_a_step_of_several_edits_is_undone_and_redone_as_one(session):
    first, second = article("One."), article("Two.")
    one = add(session, first, name="Import")
    session.project.commit(
        replace(adding(second, name="Import"), group=one.group), session.annotator
    )
    assert session.undo().articles == {first.id, second.id}
    assert session.queue() == []
    session.redo()
    assert [row.title for row in session.queue()] == ["One.", "Two."]
    assert session.redo_name() is None
