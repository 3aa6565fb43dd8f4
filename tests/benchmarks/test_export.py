"""JSONL export beside reading the same rows and `orjson.dumps`. Figure: at most 3 times.

Both write objects with names in them: the bare loop a line a row, the export a line an article.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import orjson
import pytest

from tests.benchmarks.projects import ARTICLES, TABLES, TAGS, compared, exported

MOST = 3.0
ROUNDS = 3


def bare(project: Path, output: Path) -> None:
    """Read the rows of all tables and write them as JSON."""
    with closing(sqlite3.connect(project)) as connection, output.open("wb") as file:
        for table in TABLES:
            rows = connection.execute(f"SELECT * FROM {table} ORDER BY 1")
            names = [column[0] for column in rows.description]
            for row in rows:
                file.write(orjson.dumps(dict(zip(names, row, strict=True))))
                file.write(b"\n")


@pytest.mark.benchmark(group="export")
def test_export_keeps_up_with_bare_reading_and_writing(benchmark, large_project, tmp_path):
    def ours():
        result = exported(large_project, tmp_path / "out.jsonl", "jsonl")
        assert (result.articles, result.annotations) == (ARTICLES, ARTICLES * TAGS)

    best = compared(benchmark, ours, lambda: bare(large_project, tmp_path / "bare.jsonl"), ROUNDS)
    assert best["times"] <= MOST, best
