"""Parquet export beside reading the same rows and pyarrow's own writing of them. Figures: at most
3 times, and under 300 MB above start."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from onrecord.work.exporting import export
from onrecord.work.projects import open_session
from onrecord.work.requests import Request
from tests.benchmarks.projects import ARTICLES, TABLES, TAGS, peak_memory

MOST, MOST_MEMORY = 3.0, 300
ROUNDS = 7
BATCH = 10_000  # rows


def bare(project: Path, folder: Path) -> float:
    """Seconds to read the rows of all tables and write them with pyarrow, a file each."""
    started = perf_counter()
    with closing(sqlite3.connect(project)) as connection:
        for table in TABLES:
            rows = connection.execute(f"SELECT * FROM {table} ORDER BY 1")
            names = [column[0] for column in rows.description]
            writer = None
            while some := rows.fetchmany(BATCH):
                batch = pa.record_batch([pa.array(x) for x in zip(*some, strict=True)], names=names)
                if writer is None:
                    place = folder / f"{table}.parquet"
                    writer = pq.ParquetWriter(place, batch.schema, compression="zstd")
                writer.write_batch(batch)
            if writer is not None:
                writer.close()
    return perf_counter() - started


@pytest.mark.benchmark(group="export")
def test_parquet_export_keeps_up_with_pyarrow(benchmark, large_project, tmp_path):
    seconds = {"export": [], "bare": []}

    def before_each_round():
        # The bare loop runs just before, so that both meet the machine in the same mood.
        seconds["bare"].append(bare(large_project, tmp_path))

    def write():
        with closing(open_session(large_project, annotator="Ana", read_only=True)) as session:
            started = perf_counter()
            result = export(session, Request(tmp_path / "out.parquet", "parquet"))
            seconds["export"].append(perf_counter() - started)
        assert (result.articles, result.annotations) == (ARTICLES, ARTICLES * TAGS)

    benchmark.pedantic(write, setup=before_each_round, rounds=ROUNDS)
    best = {name: round(min(each), 3) for name, each in seconds.items()}
    best["times"] = round(best["export"] / best["bare"], 2)
    benchmark.extra_info["seconds"] = best
    assert best["times"] <= MOST, best


def test_parquet_export_takes_little_memory(large_project, tmp_path):
    taken = peak_memory(large_project, tmp_path / "out.parquet", "parquet")
    assert taken < MOST_MEMORY
