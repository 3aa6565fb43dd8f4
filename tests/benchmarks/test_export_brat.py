"""brat export beside a bare loop that reads the same rows and writes the same standoff lines.
Figure: at most 2 times."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.benchmarks.projects import SOME, TAGS, compared, exported, rows_by_article

MOST = 2.0
ROUNDS = 3


def bare(project: Path, folder: Path) -> None:
    """Read the rows and write a text and its annotations an article."""
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(project)) as connection:
        connection.row_factory = sqlite3.Row
        rows = rows_by_article(connection)
        for article in connection.execute("SELECT * FROM articles ORDER BY number"):
            key = article["id"]
            lines = _lines(rows["annotations"][key], rows["links"][key])
            (folder / f"{key}.txt").write_bytes(article["text"].encode())
            (folder / f"{key}.ann").write_bytes("".join(lines).encode())


def _lines(tags: list[dict], links: list[dict]) -> Iterator[str]:
    keys = {tag["id"]: f"T{number}" for number, tag in enumerate(tags, start=1)}
    roles = defaultdict(list)
    for link in links:
        roles[link["from_id"]].append(f"{link['label'].replace(' ', '_')}:{keys[link['to_id']]}")
    events = marks = 0
    for tag in tags:
        key, label = keys[tag["id"]], tag["label"]
        places = ";".join(f"{span['start']} {span['end']}" for span in tag["spans"])
        words = " ".join(span["text"] for span in tag["spans"])
        yield f"{key}\t{label} {places}\t{words}\n"
        target = key
        if label in ("claim", "stance"):
            events += 1
            target = f"E{events}"
            yield f"{target}\t{' '.join([f'{label}:{key}', *roles[tag['id']]])}\n"
        for name, value in tag["attributes"].items():
            marks += 1
            yield f"A{marks}\t{name} {target} {value}\n"


@pytest.mark.benchmark(group="export")
def test_brat_export_keeps_up_with_a_bare_loop(benchmark, smaller_project, tmp_path):
    def ours():
        result = exported(smaller_project, tmp_path / "out", "brat")
        assert (result.articles, result.annotations) == (SOME, SOME * TAGS)

    best = compared(benchmark, ours, lambda: bare(smaller_project, tmp_path / "bare"), ROUNDS)
    assert best["times"] <= MOST, best
