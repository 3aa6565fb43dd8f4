"""Parquet export beside reading the same rows and pyarrow's own writing of them. Figure: at most
3 times."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.benchmarks.projects import ARTICLES, TABLES, TAGS, compared, exported

MOST = 3.0
ROUNDS = 3
BATCH = 10_000  # rows


def bare(project: Path, folder: Path) -> None:
    """Read the rows of all tables and write them with pyarrow, a file each."""
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


@pytest.mark.benchmark(group="export")
def test_parquet_export_keeps_up_with_pyarrow(benchmark, large_project, tmp_path):
    def ours():
        result = exported(large_project, tmp_path / "out.parquet", "parquet")
        assert (result.articles, result.annotations) == (ARTICLES, ARTICLES * TAGS)

    best = compared(benchmark, ours, lambda: bare(large_project, tmp_path), ROUNDS)
    assert best["times"] <= MOST, best
