"""JSONL export beside reading the same rows and `orjson.dumps`. Figure: at most 3 times."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import orjson
import pytest

from onrecord.model.annotations import Link
from onrecord.model.edits import Change, Edit
from onrecord.model.ids import new_id
from onrecord.model.layers import layer_of
from onrecord.work.exporting import export
from onrecord.work.projects import new_project, open_session
from onrecord.work.requests import Request
from tests.benchmarks import texts

ARTICLES, WORDS, PARAGRAPHS, TAGS = 1000, 800, 20, 40
MOST = 3.0
ROUNDS = 7
TABLES = "articles", "regions", "layers", "annotations", "spans", "links"


def _records(number: int, annotator_id: str) -> list:
    """An article with its regions and a layer of tags, each claim tied to what stands before it."""
    about = texts.article(WORDS, PARAGRAPHS, number)
    mine = {"article_id": about.id, "annotator_id": annotator_id}
    tags = [
        replace(tag, id=f"{number}-{tag.id}", attributes={"type": "other"}, **mine)
        for tag in texts.annotations(about, TAGS, number)
    ]
    ties = [
        Link(id=new_id(), label="attributed to", from_id=start, to_id=end, **mine)
        for start, end in texts.ties(tags).values()
    ]
    return [about, *texts.regions(about), layer_of(about.id, annotator_id), *tags, *ties]


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    path = new_project(tmp_path_factory.mktemp("project") / "news", annotator="Ana")
    with closing(open_session(path, annotator="Ana")) as session:
        for number in range(ARTICLES):
            changes = (Change(None, each) for each in _records(number, session.annotator.id))
            session.project.commit_outside_history(Edit("Fill", tuple(changes)))
    return path


def bare(project: Path, output: Path) -> float:
    """Seconds to read the rows of all tables and write them as JSON."""
    started = perf_counter()
    with closing(sqlite3.connect(project)) as connection, output.open("wb") as file:
        for table in TABLES:
            for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1"):
                file.write(orjson.dumps(row))
                file.write(b"\n")
    return perf_counter() - started


@pytest.mark.benchmark(group="export")
def test_export_keeps_up_with_bare_reading_and_writing(benchmark, project, tmp_path):
    seconds = {"export": [], "bare": []}

    def before_each_round():
        # The bare loop runs just before, so that both meet the machine in the same mood.
        seconds["bare"].append(bare(project, tmp_path / "bare.jsonl"))

    def write():
        with closing(open_session(project, annotator="Ana", read_only=True)) as session:
            started = perf_counter()
            result = export(session, Request(tmp_path / "out.jsonl", "jsonl"))
            seconds["export"].append(perf_counter() - started)
        assert (result.articles, result.annotations) == (ARTICLES, ARTICLES * TAGS)

    benchmark.pedantic(write, setup=before_each_round, rounds=ROUNDS)
    best = {name: round(min(each), 3) for name, each in seconds.items()}
    best["times"] = round(best["export"] / best["bare"], 2)
    benchmark.extra_info["seconds"] = best
    assert best["times"] <= MOST, best
