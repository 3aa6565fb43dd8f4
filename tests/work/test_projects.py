from __future__ import annotations

import getpass
from contextlib import closing
from pathlib import Path

import pytest

from onrecord import resources
from onrecord.errors import CodebookError, StoreError, UserError
from onrecord.work import inspecting, projects, who
from onrecord.work.handing_out import hand_out
from onrecord.work.projects import new_project, open_session, sample_project
from tests.builders import add, article


def test_a_project_gets_its_suffix_and_our_codebook(tmp_path):
    path = new_project(tmp_path / "dam")
    assert path == tmp_path / "dam.onrecord"
    with closing(open_session(path)) as session:
        assert (session.name, session.codebook.id) == ("dam", "onrecord")


def test_a_name_with_dots_keeps_them(tmp_path):
    assert new_project(tmp_path / "dam.v2").name == "dam.v2.onrecord"
    assert new_project(tmp_path / "dam.onrecord").name == "dam.onrecord"


def test_another_codebook_can_be_chosen(tmp_path):
    path = new_project(tmp_path / "dam", codebook=resources.path("codebooks/political-claims.toml"))
    with closing(open_session(path)) as session:
        assert session.codebook.title == "Political claims analysis"
        assert session.codebook.labels[0].id == "concept"


def test_with_a_codebook_that_is_not_valid_nothing_is_made(tmp_path):
    (tmp_path / "mine.toml").write_text("id = 3")
    with pytest.raises(CodebookError):
        new_project(tmp_path / "dam", codebook=tmp_path / "mine.toml")
    with pytest.raises(UserError, match="not for people"):
        new_project(tmp_path / "dam", annotator="gold")
    assert not (tmp_path / "dam.onrecord").exists()


def test_the_annotator_of_a_new_project_is_known_in_it(tmp_path):
    path = new_project(tmp_path / "dam", annotator=" Mara Lindqvist ")
    with closing(open_session(path, annotator="Jonas")) as session:
        assert [each.name for each in session.annotators()] == ["Mara Lindqvist", "Jonas"]


def test_who_sits_at_this_machine_is_kept(project_path):
    who.keep("Élodie", project_path, anywhere=True)
    with closing(open_session(project_path)) as session:
        assert session.annotator.name == "Élodie"


def test_before_that_it_is_the_login_name(project_path, monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "ana42")
    with closing(open_session(project_path)) as session:
        assert session.annotator.name == "ana42"


def test_without_a_login_name_there_is_a_name_still(monkeypatch):
    def nobody():
        raise KeyError("uid 1234")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert who.usual(Path("any.onrecord")) == "analyst"


def test_a_name_nobody_can_have_opens_nothing(project_path):
    with pytest.raises(UserError, match="A name is needed"):
        open_session(project_path, annotator=" ")
    with closing(open_session(project_path, annotator="Ana")) as session:
        assert session.writable


def test_looking_at_a_project_leaves_no_trace_of_who_looked(project_path):
    open_session(project_path, annotator="Ana").close()
    with closing(open_session(project_path, annotator="Ben")) as session:
        assert [each.name for each in session.annotators()] == ["Ben"]


def test_the_sample_project_is_made_once_with_articles_and_layers():
    path = sample_project()
    before = path.read_bytes()
    assert sample_project() == path
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["Sample.onrecord"]
    with closing(open_session(path, annotator="Ana", read_only=True)) as session:
        facts = inspecting.facts(session)
        assert (facts["articles"], facts["layers"]) == (14, 10)
        assert not list(session.project.faults())


def test_a_sample_project_that_was_not_finished_is_made_again(monkeypatch):
    def interrupted(_path):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(projects, "fill_with_samples", interrupted)
        with pytest.raises(KeyboardInterrupt):
            sample_project()
    with closing(open_session(sample_project(), annotator="Ana", read_only=True)) as session:
        assert len(session.queue()) == 14


def test_a_project_told_in_figures(session):
    add(session, article())
    facts = inspecting.facts(session)
    assert facts["codebook"] == {
        "id": "onrecord", "revision": 1, "title": "Claims, sources, cues and stances",
    }  # fmt: skip
    assert (facts["articles"], facts["annotations"]) == (1, 0)
    assert facts["annotators"] == [
        {"name": "Ana", "kind": "person", "layers": 0, "done": 0, "annotations": 0}
    ]
    told = list(inspecting.lines(facts))
    assert told[2] == "Articles: 1"
    assert told[-1] == "  Ana (person): 0 layers, 0 done, 0 annotations"


def test_a_project_that_is_not_there_says_how_to_make_one(tmp_path):
    with pytest.raises(StoreError, match="Make a project with: onrecord new"):
        open_session(tmp_path / "gone.onrecord", annotator="Ana")


def test_a_name_chosen_in_one_project_is_used_there_and_not_elsewhere(tmp_path, project_path):
    who.keep("Ana", project_path, anywhere=True)
    dam = new_project(tmp_path / "dam", annotator="Ada Checker")
    with closing(open_session(dam)) as session:
        assert session.annotator.name == "Ada Checker"
    with closing(open_session(project_path)) as session:
        assert session.annotator.name == "Ana"


def test_a_codebook_that_ships_is_taken_by_its_name(tmp_path):
    path = new_project(tmp_path / "dam", codebook=Path("bare"))
    with closing(open_session(path)) as session:
        assert session.codebook.id == "bare"


def test_a_hand_out_is_opened_as_the_person_it_was_made_for(session, tmp_path, monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "ml")
    add(session, article())
    file = hand_out(session, "Ana", tmp_path / "ana.onrecord").output
    with closing(open_session(file)) as hers:
        assert hers.annotator == session.project.read.annotator_named("Ana")
    who.keep("Ben", file, anywhere=False)
    with closing(open_session(file)) as chosen:
        assert chosen.annotator.name == "Ben"
