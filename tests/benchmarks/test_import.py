"""Import of text files beside a bare loop that inserts the same rows. Figure: at most 3 times."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from time import perf_counter

import pytest

from onrecord.work.importing import import_paths
from onrecord.work.projects import new_project, open_session
from tests.benchmarks.texts import article

ARTICLES, WORDS, PARAGRAPHS = 1000, 800, 20
MOST = 3.0
ROUNDS = 7


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("articles")
    for number in range(ARTICLES):
        text = article(WORDS, PARAGRAPHS, number).text
        (folder / f"{number:04}.txt").write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def projects(tmp_path_factory):
    """Makes empty projects; copies would be quicker, but this is not what is measured."""
    home = tmp_path_factory.mktemp("projects")
    return lambda: new_project(home / f"news {len(list(home.iterdir()))}")


@pytest.fixture(scope="module")
def rows(folder, projects) -> dict[str, list[tuple]]:
    """What an import writes to the tables of articles and regions, but for the texts."""
    path = projects()
    with closing(open_session(path, annotator="Ana")) as session:
        import_paths(session, [folder])
    with closing(sqlite3.connect(path)) as connection:
        return {
            "articles": connection.execute("SELECT * FROM articles").fetchall(),
            "regions": connection.execute("SELECT * FROM regions").fetchall(),
        }


_INDEX = "INSERT INTO articles_fts (rowid, title, byline, outlet, text) VALUES (?, ?, ?, ?, ?)"


def bare(path: Path, folder: Path, rows: dict[str, list[tuple]]) -> float:
    """Seconds to read the files and insert the same rows, the texts as they are read."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        columns = [row[1] for row in connection.execute("PRAGMA table_info(articles)")]
        text = columns.index("text")
        indexed = [columns.index(name) for name in ("number", "title", "byline", "outlet", "text")]
        started = perf_counter()
        for file, row in zip(sorted(folder.iterdir()), rows["articles"], strict=True):
            values = (*row[:text], file.read_text("utf-8"), *row[text + 1 :])
            connection.execute(f"INSERT INTO articles VALUES ({_places(values)})", values)
            connection.execute(_INDEX, [values[index] for index in indexed])
        for row in rows["regions"]:
            connection.execute(f"INSERT INTO regions VALUES ({_places(row)})", row)
        connection.commit()
        return perf_counter() - started


def _places(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


@pytest.mark.benchmark(group="import")
def test_import_keeps_up_with_a_bare_loop(benchmark, folder, projects, rows):
    seconds = {"import": [], "bare": []}

    def before_each_round():
        # The bare loop runs just before, so that both meet the machine in the same mood.
        seconds["bare"].append(bare(projects(), folder, rows))
        return (projects(),), {}

    def bring_in(path):
        with closing(open_session(path, annotator="Ana")) as session:
            started = perf_counter()
            result = import_paths(session, [folder])
            seconds["import"].append(perf_counter() - started)
        assert result.articles == ARTICLES

    benchmark.pedantic(bring_in, setup=before_each_round, rounds=ROUNDS)
    best = {name: round(min(each), 3) for name, each in seconds.items()}
    best["times"] = round(best["import"] / best["bare"], 2)
    benchmark.extra_info["seconds"] = best
    assert best["times"] <= MOST, best
