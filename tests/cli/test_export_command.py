from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from onrecord.model.articles import RegionKind, region
from onrecord.model.formats import Feature
from onrecord.work import formats
from onrecord.work.projects import open_session
from tests.builders import add, article


@pytest.fixture
def marked(tagged):
    """The same project with a region marked, which a table cannot hold."""
    session = open_session(tagged, annotator="Desk")
    news = article("Rates will rise.", id="b")
    add(session, news, region("b", RegionKind.BODY, 0, 5, by="x"))
    session.close()
    return tagged


def test_export_writes_a_dataset(onrecord, tagged, tmp_path):
    status, out, said = onrecord("export", tagged, "--output", tmp_path / "out.jsonl")
    assert (status, out) == (0, "")
    assert said == [f"1 article, 1 annotation in {tmp_path / 'out.jsonl'}."]
    assert len((tmp_path / "out.jsonl").read_text().splitlines()) == 1


def test_export_answers_in_json(onrecord, tagged, tmp_path):
    out = tmp_path / "out.csv"
    words = ["--format", "csv", "--output", out, "--layer", "Ana", "--layer", "De*", "--json"]
    assert json.loads(onrecord("export", tagged, *words)[1]) == {
        "path": str(out), "articles": 1, "annotations": 1, "layers": ["Desk", "Ana"],
        "splits": {}, "not_held": {},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "doc"], "There is no format “doc”; choose one of jsonl, csv"),
        (["--layer", "Zoë"], "There is no layer “Zoë”; there are: Desk, Ana."),
        (["--label", "clame"], "The codebook has no label “clame”; there are: claim"),
        (["--seed", "4"], "Tell the split too, as in train=80,dev=10,test=10."),
        (["--group-by", "outlet"], "Tell the split too, as in train=80,dev=10,test=10."),
        (["--split", "half"], "Tell the split as in train=80,dev=10,test=10."),
        (["--split", "a=1", "--group-by", "mood"], "Articles can be grouped by outlet or date."),
    ],
)
def test_what_export_cannot_do_is_told(onrecord, tagged, tmp_path, words, said):
    status, out, told = onrecord("export", tagged, "--output", tmp_path / "out", *words)
    assert (status, out) == (1, "")
    (line,) = told
    assert line.startswith(f"onrecord: {said}")


def test_what_the_format_cannot_hold_is_counted_and_listed(onrecord, marked, tmp_path):
    words = ["export", marked, "--format", "csv", "--output", tmp_path / "out.csv"]
    status, _, said = onrecord(*words)
    assert status == 0
    assert said[0] == f"onrecord: 1 × {Feature.REGIONS.value}"
    assert said[-1].startswith("2 articles, 1 annotation in ")
    assert json.loads(onrecord(*words, "--json")[1])["not_held"] == {Feature.REGIONS.value: 1}


def test_a_dry_run_tells_the_same_and_writes_nothing(onrecord, marked, tmp_path):
    out = tmp_path / "out.csv"
    words = ["export", marked, "--format", "csv", "--output", out, "--dry-run"]
    _, _, said = onrecord(*words)
    assert said[0] == f"onrecord: 1 × {Feature.REGIONS.value}"
    assert said[-1] == f"2 articles, 1 annotation would be in {out}."
    assert not out.exists()


def test_splits_units_and_filters_reach_the_file(onrecord, tagged, tmp_path):
    out = tmp_path / "out.jsonl"
    words = ["--split", "train=1", "--seed", "4", "--group-by", "outlet", "--unit", "sentence",
             "--label", "claim", "--only", "all", "--without-text"]  # fmt: skip
    assert onrecord("export", tagged, "--output", out, *words)[0] == 0
    filters = json.loads((tmp_path / "out.jsonl.manifest.json").read_text())["filters"]
    assert filters == {
        "layers": [], "labels": ["claim"], "only": "all", "unit": "sentence", "text": False,
        "alignment": "expand",
        "split": {"shares": {"train": 1.0}, "seed": 4, "group_by": "outlet"},
    }  # fmt: skip
    first = json.loads(out.read_text().splitlines()[0])
    assert (first["split"], first["article"]["text"]) == ("train", "")


def test_a_broken_format_of_others_is_told(onrecord, tagged, tmp_path, monkeypatch):
    there = formats.offered()
    remark = formats.FormatError("The format “x” of y cannot be loaded: gone.")
    monkeypatch.setattr(formats, "offered", lambda: formats.Offered(there.formats, (remark,)))
    _, _, said = onrecord("export", tagged, "--output", tmp_path / "out.jsonl")
    assert said[0] == f"onrecord: {remark}"


def test_an_export_that_is_terminated_leaves_nothing(tagged, tmp_path):
    folder = tmp_path / "there"
    code = (
        "import os, signal, sys\n"
        "from onrecord.work.collecting import Collector\n"
        "from onrecord.cli import start\n"
        "Collector.bundle = lambda *_: os.kill(os.getpid(), signal.SIGTERM)\n"
        f"sys.argv = ['onrecord', 'export', {str(tagged)!r}, '--output', {str(folder / 'x')!r}]\n"
        "start.main()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 128 + signal.SIGTERM
    assert list(folder.iterdir()) == []
