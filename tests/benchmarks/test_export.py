"""JSONL export beside reading the same rows and `orjson.dumps`. Figure: at most 3 times."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from time import perf_counter

import orjson
import pytest

from onrecord.work.exporting import export
from onrecord.work.projects import open_session
from onrecord.work.requests import Request
from tests.benchmarks.projects import ARTICLES, TABLES, TAGS

MOST = 3.0
ROUNDS = 7


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
def test_export_keeps_up_with_bare_reading_and_writing(benchmark, large_project, tmp_path):
    seconds = {"export": [], "bare": []}

    def before_each_round():
        # The bare loop runs just before, so that both meet the machine in the same mood.
        seconds["bare"].append(bare(large_project, tmp_path / "bare.jsonl"))

    def write():
        with closing(open_session(large_project, annotator="Ana", read_only=True)) as session:
            started = perf_counter()
            result = export(session, Request(tmp_path / "out.jsonl", "jsonl"))
            seconds["export"].append(perf_counter() - started)
        assert (result.articles, result.annotations) == (ARTICLES, ARTICLES * TAGS)

    benchmark.pedantic(write, setup=before_each_round, rounds=ROUNDS)
    best = {name: round(min(each), 3) for name, each in seconds.items()}
    best["times"] = round(best["export"] / best["bare"], 2)
    benchmark.extra_info["seconds"] = best
    assert best["times"] <= MOST, best
