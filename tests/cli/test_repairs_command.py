from __future__ import annotations

import json
from contextlib import closing

import pytest

from onrecord.work.handing_out import hand_out
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from tests.builders import TEXT, add, article, raw, span

NEWS = article(TEXT, id="first")


@pytest.fixture
def news(session, tmp_path):
    """A project in which two tags of Ben's wait, one of them with no place here."""
    add(session, NEWS)
    path = hand_out(session, "Ben", tmp_path / "ben.onrecord").output
    with closing(open_session(path, annotator="Ben")) as ben:
        ben.tag(NEWS.id, [span(TEXT, "Taxes will fall")], "claim")
        ben.tag(NEWS.id, [span(TEXT, "The mayor")], "source")
    with raw(path) as other:
        other.execute('UPDATE spans SET start = start + 1, "end" = "end" + 1')
        other.execute("UPDATE spans SET text = 'Qxyzzyq' WHERE text = 'The mayor'")
    merge(session, [path])
    session.close()
    return session.path


def test_what_waits_is_listed(onrecord, news):
    status, out, err = onrecord("repairs", news)
    assert status == 0
    assert "on “Taxes will fall” stands elsewhere (1 place); came with ben.onrecord" in out
    assert "on “Qxyzzyq” is not in the text here" in out
    assert err == ["2 tags to repair."]


def test_those_with_one_place_only_are_put_there(onrecord, news):
    status, _, err = onrecord("repairs", news, "--place", "--annotator", "Ana")
    assert (status, err[0]) == (0, "Put 1 tag in place, as one step to undo.")
    status, out, _ = onrecord("repairs", news, "--json")
    told = json.loads(out)
    assert [each["words"] for each in told["waiting"]] == ["Qxyzzyq"]
    assert (told["waiting"][0]["likeness"], told["waiting"][0]["places"]) == ("nowhere", [])
    status, _, err = onrecord("repairs", news, "--place", "--annotator", "Ana")
    assert (status, err[-1]) == (0, "1 tag to repair.")


def test_a_project_where_nothing_waits_says_so(onrecord, session):
    session.close()
    status, out, err = onrecord("repairs", session.path)
    assert (status, out, err) == (0, "", ["No tag waits to be repaired."])
