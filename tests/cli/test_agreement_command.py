from __future__ import annotations

import csv
import json
from contextlib import closing
from io import StringIO

import pytest

from onrecord import resources
from onrecord.model.layers import LayerStatus, annotator_named, layer_of
from onrecord.work.projects import open_session
from tests.builders import add, article


@pytest.fixture
def reviewed(onrecord, project_path):
    """The sample articles with the layers of both people."""
    status, _, said = onrecord("import", project_path, resources.sample("articles"))
    assert status == 0, said
    status, _, said = onrecord("import", project_path, resources.sample("layers"))
    assert status == 0, said
    return project_path


def test_figures_are_told_as_a_table_with_what_was_chosen(onrecord, reviewed):
    status, out, said = onrecord("agreement", reviewed, "--draws", 20)
    assert (status, said) == (0, [])
    lines = out.splitlines()
    assert lines[0] == "Tokens"
    assert lines[1].split()[:2] == ["Krippendorff's", "alpha"]
    assert "n = " in lines[1]
    assert any("the shortest tag's label counts" in line for line in lines)
    assert any("20 draws" in line and "seed 0" in line for line in lines)


def test_figures_in_json(onrecord, reviewed):
    told = json.loads(onrecord("agreement", reviewed, "--json", "--draws", 20)[1])
    assert told["articles"] >= 4
    assert len(told["annotators"]) == 2
    alpha = told["token"]["alpha"]
    assert alpha["low"] <= alpha["value"] <= alpha["high"] <= 1
    assert alpha["n"] > 1000
    assert 0 < told["labels"]["claim"]["f1_overlap"]["value"] <= 1
    assert 0 < told["statements"]["source"]["identity"]["value"] <= 1
    assert told["statements"]["agr"]["n"] > 10
    assert told["attributes"]["source"]["type"]["alpha"]["value"]
    assert told["attributes"]["source"]["title"]["alpha"]["left_out"]


def test_what_cannot_be_computed_says_why(onrecord, project_path):
    with closing(open_session(project_path, annotator="Ana")) as session:
        add(session, article())
    told = json.loads(onrecord("agreement", project_path, "--json")[1])
    assert told["articles"] == 0
    assert told["token"]["alpha"]["value"] is None
    assert told["token"]["alpha"]["because"]
    assert told["left_out"] == {"articles with fewer than two layers that are done": 1}
    assert "not computable because" in onrecord("agreement", project_path)[1]


def test_groups_in_json(onrecord, reviewed):
    words = "agreement", reviewed, "--json", "--draws", 5, "--by", "pair"
    told = json.loads(onrecord(*words)[1])["by"]
    assert told["what"] == "pair"
    (group,) = told["groups"]
    assert " and " in group["name"]
    assert group["token"]["cohen_kappa"]["value"]


def test_a_table_in_csv_holds_the_same_rows(onrecord, reviewed):
    words = "agreement", reviewed, "--draws", 5, "--by", "article"
    rows = list(csv.DictReader(StringIO(onrecord(*words, "--format", "csv")[1])))
    told = json.loads(onrecord(*words, "--json")[1])
    assert float(rows[0]["value"]) == round(told["token"]["alpha"]["value"], 3)
    assert sum(row["of what"].endswith(": Tokens") for row in rows) == told["articles"]


def test_a_table_in_latex_is_escaped(onrecord, reviewed):
    out = onrecord("agreement", reviewed, "--draws", 5, "--format", "latex")[1]
    assert out.startswith(r"\begin{tabular}{llrrrrll}")
    assert r"95 \% of 5 draws" in out
    assert out.count(r"\\") == out.count(" & ") // 7


def test_a_title_that_begins_as_a_formula_stays_words(onrecord, project_path):
    about = article("Taxes fall", title="=cmd()\x1b[2J")
    people = [annotator_named(name) for name in ("Ana", "Ben")]
    with closing(open_session(project_path, annotator="Desk")) as session:
        layers = [layer_of(about.id, each.id, LayerStatus.DONE) for each in people]
        add(session, about, *people, *layers)
    out = onrecord("agreement", project_path, "--format", "csv", "--by", "article")[1]
    assert "\n'=cmd()[2J: Tokens," in out


def test_one_answer_at_a_time(onrecord, project_path):
    words = "agreement", project_path, "--json", "--format", "csv"
    assert onrecord(*words)[:2] == (2, "")


def test_a_label_that_is_not_there_is_one_line(onrecord, reviewed):
    status, out, (line,) = onrecord("agreement", reviewed, "--label", "opinion")
    assert (status, out) == (1, "")
    assert line.startswith("onrecord: The codebook has no label “opinion”")
