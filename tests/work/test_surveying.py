"""What files hold is told before anything comes in."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import orjson
import pytest

from onrecord.errors import UserError
from onrecord.formats import codebook_toml
from onrecord.model.codebook import Label
from onrecord.work.importing import Import, Order
from onrecord.work.projects import open_session
from onrecord.work.surveying import Named, Survey, survey
from tests.builders import content

TEXT = "Taxes will fall, the minister said."


def line(number, *labels, **more):
    span = {"start": 0, "end": 5, "text": "Taxes"}
    tags = [
        {"id": f"{number}-{n}", "annotator": "Ben", "label": label, "spans": [span]}
        for n, label in enumerate(labels)
    ]
    given = {"id": f"a{number}", "text": f"{TEXT} {number}"}
    return {"format": 1, "article": given, "annotations": tags, **more}


@pytest.fixture
def labels(tmp_path):
    link = {"annotator": "Ben", "label": "Attributed_to", "from": "0-0", "to": "0-1"}
    lines = [line(0, "Content", "Source", links=[link]), line(1, "Content", "mood"), line(2)]
    path = tmp_path / "labels.jsonl"
    path.write_bytes(b"\n".join(map(orjson.dumps, lines)) + b"\n{")
    return path


def test_labels_are_told_with_what_they_would_be_read_as(session, labels):
    done = survey(session, Order(paths=(labels,)))
    assert done.names() == [
        Named("Content", 2, ""),
        Named("Source", 1, "source"),
        Named("mood", 1, ""),
        Named("Attributed_to", 1, "attributed to", is_link=True),
    ]
    assert done.names([("Content", "claim")])[0] == Named("Content", 2, "claim")
    with pytest.raises(UserError, match="no label or link type “x”"):
        done.names([("Content", "x")])


def test_articles_layers_and_what_is_wrong_are_counted(session, labels):
    list(Import(session, Order(paths=(labels,), pairs=(("Content", "claim"),))))
    more = labels.with_name("more.jsonl")
    more.write_bytes(orjson.dumps(line(9, "claim", layers=[{"annotator": ""}])))
    found = survey(session, Order(paths=(labels, more))).found
    assert (found.articles, found.known, found.annotations) == (1, 3, 5)
    assert found.annotators == {"Ben": 3, "": 1}
    (told,) = found.skipped
    assert str(told).startswith("labels.jsonl, line 4: is not valid JSON")


def test_a_survey_changes_nothing_and_needs_no_right_to_write(project_path, labels, session):
    before = content(session)
    with closing(open_session(project_path, annotator="Cem", read_only=True)) as reader:
        assert survey(reader, Order(paths=(labels,))).found.articles == 3
    assert content(session) == before


def test_labels_of_a_codebook_that_would_be_taken_up_are_known(session, labels):
    mood = Label(id="mood", title="Mood")
    newer = replace(session.codebook, revision=2, labels=(*session.codebook.labels, mood))
    labels.with_suffix(".codebook.toml").write_text(codebook_toml.dumps(newer), "utf-8")
    done = survey(session, Order(paths=(labels,)))
    assert Named("mood", 1, "mood") in done.names()
    assert session.codebook.revision == 1


def test_a_survey_goes_on_step_by_step(session, labels):
    run = Survey(session, Order(paths=(labels,)), seconds=0)
    assert [each.articles for each in run] == [0, 1, 2, 3, 3, 3, 3]
    assert run.unmet() == []


def test_pairs_that_no_file_has_are_told(session, labels):
    pairs = (("Gist", "claim"), ("content", "claim"))
    assert survey(session, Order(paths=(labels,), pairs=pairs)).unmet() == ["Gist"]
