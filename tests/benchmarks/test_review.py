"""Comparing layers, beside a bare loop that reads the same rows in the same run.

Figures wanted: an article with 3 layers of 60 annotations opened in 50 ms; the list of
differences of 1,000 articles in 3 s, then narrowed in 50 ms. The layers here differ in nine cases
of ten, so that nearly nothing is quick because it is the same. Measured while eight others used
two cores: 10 ms to open; 1.5 s for the list of 2 layers of 20, about 4 s for 3 of 40; 20 ms to
narrow it. CPU time, and the least of some rounds, so that a busy machine decides less.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import process_time

import pytest

from onrecord.review.comparison.differences import Kind
from onrecord.work.comparing import comparison
from onrecord.work.projects import open_session
from onrecord.work.surveys import CaseFilter, survey
from tests.benchmarks import reviewed

TABLES = "articles", "layers", "annotations", "spans", "links"
SOME, ROUNDS = 300, 3
MOST_TIMES = {"open": 12.0, "list": 14.0, "narrow": 0.5}


def seconds(work: Callable[[], object]) -> float:
    """The least that it took in some rounds."""
    taken = []
    for _ in range(ROUNDS):
        started = process_time()
        work()
        taken.append(process_time() - started)
    return min(taken)


def bare(path: Path, where: str = "") -> None:
    """Fetches the rows, and does nothing with them."""
    with closing(sqlite3.connect(path)) as connection:
        for table in TABLES:
            column = {"articles": "id"}.get(table, "article_id")
            asked = f" WHERE {column} = ?" if where and table != "spans" else ""
            if where and table == "spans":
                asked = " WHERE annotation_id IN (SELECT id FROM annotations WHERE article_id = ?)"
            connection.execute(f"SELECT * FROM {table}{asked}", [where] * bool(where)).fetchall()


@pytest.mark.benchmark(group="review")
def test_an_article_with_three_layers_is_opened(benchmark, tmp_path):
    path = reviewed.reviewed(tmp_path, 5, 3, 60)
    with closing(open_session(path, annotator="Lead", read_only=True)) as session:
        article_id = session.project.read.article_ids()[2]
        least = seconds(lambda: bare(path, article_id))
        found = benchmark.pedantic(lambda: comparison(session, article_id), rounds=5)
        assert len(found.layers) == 3
        assert sum(len(each.case.parts) for each in found.entries) >= 60
        times = seconds(lambda: comparison(session, article_id)) / least
    benchmark.extra_info["times a bare reading"] = round(times, 1)
    assert times <= MOST_TIMES["open"], times


@pytest.mark.benchmark(group="review")
@pytest.mark.parametrize(("layers", "tags"), [(2, 20), (3, 40)])
def test_differences_are_listed_and_narrowed(benchmark, tmp_path, layers, tags):
    path = reviewed.reviewed(tmp_path, SOME, layers, tags)
    with closing(open_session(path, annotator="Lead", read_only=True)) as session:
        least = seconds(lambda: bare(path))
        found = benchmark.pedantic(lambda: survey(session), rounds=2)
        assert found.articles == SOME
        listed = seconds(lambda: survey(session))
    wanted = CaseFilter(kinds=frozenset({Kind.BOUNDARY}), text="ferry")
    narrowed = seconds(lambda: (found.matching(wanted), found.counts(wanted)))
    benchmark.extra_info["CPU seconds for 1,000 articles"] = round(listed * 1000 / SOME, 2)
    benchmark.extra_info["ms to narrow, for 1,000"] = round(narrowed * 1e6 / SOME, 1)
    benchmark.extra_info["times a bare reading"] = round(listed / least, 1)
    assert listed / least <= MOST_TIMES["list"], (listed, least)
    assert narrowed / least <= MOST_TIMES["narrow"], (narrowed, least)
