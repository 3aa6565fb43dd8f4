"""Handing out and merging on the command line."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from onrecord.work.projects import open_session
from tests.builders import TEXT, content, rows, span


@pytest.fixture
def ben(onrecord, tagged, tmp_path):
    """The path of what Ben got and tagged in."""
    path = tmp_path / "ben.onrecord"
    status, _, _ = onrecord("handout", tagged, "--annotator", "Ben", "--output", path)
    assert status == 0
    with closing(open_session(path, annotator="Ben")) as session:
        ((key,),) = rows(path, "SELECT id FROM articles")
        session.tag(key, [span(TEXT, "The mayor")], "source")
    return path


def test_a_hand_out_tells_what_it_holds(onrecord, tagged, tmp_path):
    path = tmp_path / "ana.onrecord"
    status, out, said = onrecord("handout", tagged, "--annotator", "Ana", "--output", path)
    assert (status, out) == (0, "")
    assert "1 articles, 1 with tags of Ana" in said[-1]


def test_a_hand_out_needs_a_free_place(onrecord, tagged, tmp_path):
    (tmp_path / "diary").write_text("dear")
    status, _, said = onrecord(
        "handout", tagged, "--annotator", "Ben", "--output", tmp_path / "diary"
    )
    assert (status, len(said)) == (1, 1)
    assert (tmp_path / "diary").read_text() == "dear"


def test_merging_tells_what_came_in_and_again_that_nothing_did(onrecord, tagged, ben):
    status, out, _ = onrecord("merge", tagged, ben)
    assert status == 0
    assert "layers: 1 added" in out
    assert "one step to undo" in out
    status, out, _ = onrecord("merge", tagged, ben)
    assert status == 0
    assert "nothing was changed" in out


def test_a_dry_run_in_json_changes_nothing(onrecord, tagged, ben):
    with closing(open_session(tagged, read_only=True)) as session:
        before = content(session)
    status, out, _ = onrecord("merge", tagged, ben, "--dry-run", "--json")
    (found,) = json.loads(out)
    assert status == 0
    assert found["articles"] == {"known": 1, "new": 0, "facts": 0}
    assert found["annotations"] == {"added": 1, "changed": 0, "removed": 0, "equal": 0}
    with closing(open_session(tagged, read_only=True)) as session:
        assert content(session) == before


def test_a_fork_is_status_1_until_a_side_is_taken(onrecord, tagged, ben):
    onrecord("merge", tagged, ben)
    for path, note in ((tagged, "here"), (ben, "there")):
        with closing(open_session(path, annotator="Ben")) as session:
            ((key,),) = rows(path, "SELECT id FROM annotations WHERE label = 'source'")
            session.set_note(key, note)
    status, out, _ = onrecord("merge", tagged, ben)
    assert status == 1
    assert "Ben in “Ferry cut divides islands”: changed both here and in ben.onrecord" in out
    assert onrecord("merge", tagged, ben, "--take", "sideways")[0] == 1
    status, _, _ = onrecord("merge", tagged, ben, "--take", "theirs")
    assert status == 0
    assert rows(tagged, "SELECT note FROM annotations WHERE label = 'source'") == [("there",)]


def test_a_file_that_is_no_project_is_one_line_and_status_1(onrecord, tagged, tmp_path):
    (tmp_path / "notes.txt").write_text("hello")
    status, out, said = onrecord("merge", tagged, tmp_path / "notes.txt")
    assert (status, out, len(said)) == (1, "", 1)
    assert "notes.txt" in said[0]
