from __future__ import annotations

import json

import pytest

from tests.settled import Review


@pytest.fixture
def settled(session):
    """The path of a project in which something is settled."""
    Review(session).settle("Ferries")
    session.close()
    return session.path


def test_feedback_is_told_on_the_terminal(onrecord, settled):
    status, out, err = onrecord("feedback", settled, "--annotator", "Ann")
    assert (status, err) == (0, [])
    assert out.startswith("Feedback for Ann\n")
    assert "Source: boundaries: 2 of 2 moved" in out
    assert "2 × taken in: titles after names" in out


def test_feedback_is_written_to_a_file(onrecord, settled, tmp_path):
    output = tmp_path / "ann.json"
    status, out, err = onrecord("feedback", settled, "--annotator", "Ann", "--output", output)
    assert (status, out) == (0, "")
    assert err == [f"Wrote {output}: 1 article."]
    assert json.loads(output.read_text())["annotator"] == "Ann"


def test_everybody_s_feedback_goes_into_a_folder(onrecord, settled, tmp_path):
    folder = tmp_path / "feedback"
    assert onrecord("feedback", settled, "--all", "--output", folder)[0] == 0
    names = sorted(each.name for each in folder.iterdir())
    assert names == ["feedback-Ann.html", "feedback-Ben-Okri.html"]


def test_others_are_hidden_and_notes_left_out_on_wish(onrecord, settled):
    words = ("feedback", settled, "--annotator", "Ann")
    assert "Rea Holm noted: “Ben Okri and I see no claim here.”" in onrecord(*words)[1]
    hidden = onrecord(*words, "--hide-names")[1]
    assert "the reviewer noted: “… and I see no claim here.”" in hidden
    assert "noted" not in onrecord(*words, "--without-notes")[1]


def test_what_was_settled_before_a_day_is_left_out(onrecord, settled):
    out = onrecord("feedback", settled, "--annotator", "Ann", "--since", "2999-01-01")[1]
    assert "Nothing of Ann is settled yet." in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--annotator", "Nobody"), "Nobody here is called “Nobody”"),
        (("--annotator", "Ann", "--since", "soon"), "“soon” is no date"),
        (("--annotator", "Ann", "--output", "ann.doc"), "end the name in .html, .md or .json."),
    ],
)
def test_what_cannot_be_is_told_in_one_line(onrecord, settled, words, told):
    status, out, (line,) = onrecord("feedback", settled, *words)
    assert (status, out) == (1, "")
    assert told in line


@pytest.mark.parametrize("words", [(), ("--annotator", "Ann", "--all"), ("--all",)])
def test_whose_feedback_has_to_be_said(onrecord, settled, words):
    assert onrecord("feedback", settled, *words)[0] == 2


def test_a_project_in_which_nothing_is_settled_has_none(onrecord, tagged, tmp_path):
    status, _, (line,) = onrecord("feedback", tagged, "--all", "--output", tmp_path / "out")
    assert (status, line) == (1, "onrecord: Nothing is settled in this project yet.")
