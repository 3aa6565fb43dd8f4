"""Parquet files, written as the articles pass: a row group at a time."""

from __future__ import annotations

from pathlib import Path
from typing import Self

import pyarrow.parquet as pq

from onrecord.formats.parquet.articles import Articles
from onrecord.model.bundles import Bundle
from onrecord.model.formats import Dataset


class ArticleFile:
    """A Parquet file that articles are added to, complete once its block has ended well."""

    def __init__(self, place: Path, articles: Articles) -> None:
        self._articles = articles
        self.schema = articles.batch().schema
        self._writer = pq.ParquetWriter(place, self.schema, compression="zstd")
        self.rows = self.bytes = 0

    def add(self, bundle: Bundle) -> None:
        self._articles.add(bundle)
        self.rows += 1
        if self._articles.is_full:
            self._flush()

    def _flush(self) -> None:
        batch = self._articles.batch()
        self.bytes += batch.nbytes
        self._writer.write_batch(batch)

    def _complete(self) -> None:
        if len(self._articles):  # readers stumble over row groups without rows
            self._flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with self._writer:
            if kind is None:
                self._complete()


def write_file(dataset: Dataset, place: Path) -> None:
    """Write one file with a row an article; a split, where there is one, is a column."""
    with ArticleFile(place, Articles(dataset.codebook, split=True)) as file:
        for bundle in dataset.bundles:
            file.add(bundle)
