from __future__ import annotations

import json
from contextlib import closing

import pytest

from onrecord import resources
from onrecord.work.projects import open_session
from tests.builders import rows


@pytest.fixture
def reviewed(onrecord, project_path):
    """The sample articles with the layers of both people."""
    for what in ("articles", "layers"):
        status, _, said = onrecord("import", project_path, resources.sample(what))
        assert status == 0, said
    return project_path


def passed(onrecord, project, *words):
    status, out, said = onrecord("review", project, "--pass-agreed", "--json", *words)
    assert (status, said) == (0, [])
    return json.loads(out)


def test_what_is_agreed_passes(onrecord, reviewed):
    found = passed(onrecord, reviewed, "--annotator", "Rev")
    assert found["passed"] > 10
    assert found["articles"] >= 3
    assert (found["audit"], found["undecided"] > 10) == (0, True)
    verdicts = rows(reviewed, "SELECT verdict, reviewer, count(*) FROM settlements GROUP BY 1, 2")
    assert verdicts == [("unanimous", "Rev", found["passed"])]
    assert onrecord("check", reviewed)[0] == 0


def test_a_second_time_there_is_nothing_to_pass(onrecord, reviewed):
    first = passed(onrecord, reviewed)
    again = passed(onrecord, reviewed)
    assert again == {**first, "passed": 0, "articles": 0}
    _, _, said = onrecord("review", reviewed, "--pass-agreed")
    assert said[0] == "Nothing that is agreed waits to be passed."


def test_a_share_is_left_for_a_look(onrecord, reviewed):
    found = passed(onrecord, reviewed, "--audit", 0.5, "--seed", 3)
    assert found["audit"] > 0
    assert found["passed"] > 0
    _, _, said = onrecord("review", reviewed, "--pass-agreed", "--audit", 0.5, "--seed", 3)
    assert said[1].startswith(f"Left: {found['audit']} agreed cases for a look, ")


def test_all_of_it_is_one_step_to_undo(onrecord, reviewed):
    passed(onrecord, reviewed, "--annotator", "Rev")
    with closing(open_session(reviewed, annotator="Rev")) as session:
        session.undo()
    assert rows(reviewed, "SELECT count(*) FROM settlements") == [(0,)]


@pytest.mark.parametrize(
    "words", [("--pass-agreed", "--kind", "missed"), ("--audit", "0.1"), ("--seed", "2")]
)
def test_options_that_do_not_go_together_are_refused(onrecord, reviewed, words):
    assert onrecord("review", reviewed, *words)[0] == 2


def test_one_who_is_not_there_is_refused(onrecord, reviewed):
    status, _, said = onrecord("review", reviewed, "--pass-agreed", "--layer", "Nobody")
    assert (status, len(said)) == (1, 1)
