"""What a colleague is handed: all they need, and nothing of anybody else's."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from onrecord.errors import UserError
from onrecord.model.comments import Subject
from onrecord.model.findings import Finding
from onrecord.model.layers import LayerStatus
from onrecord.model.registries import Actor
from onrecord.store import reviews
from onrecord.work import commenting, registering
from onrecord.work.handing_out import hand_out
from onrecord.work.projects import open_session
from tests.builders import TEXT, add, article, content, rows, span

OTHER = "Harbour reopens\n\nThe port chief promised jobs."


@pytest.fixture
def news(session):
    """Two articles that Désirée brought in and tagged, with notes, as Ana did too."""
    return fill(session)


def fill(session):
    first = replace(article(author="Désirée"), source_file="désirée.txt")
    second = article(OTHER, author="Désirée")
    desiree = session.as_annotator("Désirée")
    add(desiree, first, second)
    for who, note in ((desiree, "Zwischenruf"), (session, "mine own")):
        who.tag(first.id, [span(TEXT, "Taxes will fall")], "claim")
        (tag,) = who.project.read.annotations(first.id, [who.annotator.id])
        who.set_note(tag.id, note)
    registering.add(desiree, Actor, "Minister of Finance")
    session.keep_machine_layer(second.id, "machine:x@1", [Finding(4, 8, "entity", {})])
    return first, second


def opened(path, name="Ana"):
    return closing(open_session(path, annotator=name))


def test_comments_go_along_but_for_those_on_tags_of_others(session, news, tmp_path):
    first, _ = news
    desiree = session.as_annotator("Désirée")
    (hers,) = session.project.read.annotations(first.id, [desiree.annotator.id])
    (mine,) = session.project.read.annotations(first.id, [session.annotator.id])
    for subject, target, text in (
        (Subject.ANNOTATION, hers.id, "about hers"),
        (Subject.ANNOTATION, mine.id, "about mine"),
        (Subject.ARTICLE, first.id, "about the article"),
        (Subject.GUIDELINE, "labels.claim", "about the guideline"),
    ):
        commenting.start(desiree, subject, target, text)
    made = hand_out(session, "Ana", tmp_path / "ana.onrecord")
    with opened(made.output) as there:
        said = {each.text: each.annotator_id for each in reviews.comments(there.project.read)}
        assert said.keys() == {"about mine", "about the article", "about the guideline"}
        assert set(said.values()) == {desiree.annotator.id}
        assert there.project.read.annotator_named("Désirée").id == desiree.annotator.id
        assert not there.project.read.annotations(first.id, [desiree.annotator.id])


def test_a_hand_out_has_articles_codebook_registries_and_my_own_layers(session, news, tmp_path):
    made = hand_out(session, "Ana", tmp_path / "ana.onrecord")
    assert (made.articles, made.layers) == (2, 1)
    with opened(made.output) as mine:
        here, there = content(mine), content(session)
        assert here["codebooks"] == there["codebooks"]
        assert [row[1] for row in here["actors"]] == ["Minister of Finance"]
        assert {row[7] for row in here["articles"]} == {TEXT, OTHER}
        assert mine.annotator.id == session.annotator.id
        names = {each.id: each.name for each in mine.project.read.annotators()}
        assert sorted(names.values()) == ["Ana", "machine:x@1"]
        assert {names[row[2]] for row in here["layers"]} == {"Ana", "machine:x@1"}
        assert not list(mine.project.faults())
        assert mine.undo_name() is None


@pytest.mark.parametrize("name", ["Ana", "Cem"])
def test_no_byte_of_a_hand_out_tells_of_others(session, news, tmp_path, name):
    session.tag(news[1].id, [span(OTHER, "promised")], "cue")
    path = hand_out(session, name, tmp_path / "out.onrecord").output
    found = path.read_bytes().lower()
    for said in ("Désirée", "Zwischenruf", *(["mine own"] if name != "Ana" else [])):
        assert said.lower().encode() not in found
        assert said.lower().encode("utf-16-le") not in found
    if name != "Ana":
        assert not rows(path, "SELECT 1 FROM layers JOIN annotators ON annotators.id = "
                        "annotator_id WHERE kind = 'person'")  # fmt: skip
        assert session.annotator.id.encode() not in found


def test_somebody_new_has_the_same_id_in_the_project_as_in_the_file(session, news, tmp_path):
    path = hand_out(session, "Cem", tmp_path / "cem.onrecord").output
    known = session.project.read.annotator_named("Cem")
    with opened(path, "Cem") as mine:
        assert mine.annotator == known


@pytest.mark.parametrize("chosen", ["port", "title:harbour", "file"])
def test_articles_are_chosen_by_words_or_by_a_list(session, news, tmp_path, chosen):
    if chosen == "file":
        chosen = str(tmp_path / "list.txt")
        (tmp_path / "list.txt").write_text(f"\n{news[1].title}\n{news[1].id}\n")
    made = hand_out(session, "Ana", tmp_path / "ana.onrecord", chosen=chosen)
    assert rows(made.output, "SELECT id FROM articles") == [(news[1].id,)]


@pytest.mark.parametrize("chosen", ["zebra", "file"])
def test_what_is_not_there_cannot_be_chosen(session, news, tmp_path, chosen):
    if chosen == "file":
        chosen = str(tmp_path / "list.txt")
        (tmp_path / "list.txt").write_text("Another title")
    with pytest.raises(UserError, match=r"zebra|Another title"):
        hand_out(session, "Ana", tmp_path / "ana.onrecord", chosen=chosen)
    assert not (tmp_path / "ana.onrecord").exists()


def test_handed_out_twice_it_holds_the_same(session, news, tmp_path):
    path = hand_out(session, "Ana", tmp_path / "ana.onrecord").output
    with opened(path) as mine:
        before = content(mine)
    hand_out(session, "Ana", path)
    with opened(path) as mine:
        assert content(mine) == before


def test_a_hand_out_somebody_worked_in_is_not_replaced(session, news, tmp_path):
    path = hand_out(session, "Cem", tmp_path / "cem.onrecord").output
    with opened(path, "Cem") as mine:
        mine.set_status(news[0].id, LayerStatus.DONE)
    before = path.read_bytes()
    with pytest.raises(UserError, match="worked in"):
        hand_out(session, "Cem", path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("what", ["text", "project", "other", "folder", "for another"])
def test_nothing_else_is_replaced(session, news, tmp_path, empty_project, what):
    path = tmp_path / "out.onrecord"
    match what:
        case "text":
            path.write_text("dear diary")
        case "project":
            path = session.path
        case "other":
            path.write_bytes(empty_project.read_bytes())
        case "folder":
            path.mkdir()
        case _:
            hand_out(session, "Ana", path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(UserError):
        hand_out(session, "Cem", path)
    assert before == (path.read_bytes() if path.is_file() else b"")
    assert session.project.read.annotator_named("Cem") is None


def test_a_name_that_marks_other_layers_gets_no_hand_out(session, news, tmp_path):
    with pytest.raises(UserError, match="gold"):
        hand_out(session, "gold", tmp_path / "gold.onrecord")
