"""Projects as large as the figures for exports ask, and what an export of them takes.

Times are CPU seconds of the process, all its threads together: on a machine that others use, they
do not hang on how long it was let wait. What an export is compared with runs in the same round.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import process_time

from onrecord.model.annotations import Link
from onrecord.model.edits import Change, Edit
from onrecord.model.ids import new_id
from onrecord.model.layers import layer_of
from onrecord.work.exporting import ExportResult, export
from onrecord.work.projects import new_project, open_session
from onrecord.work.requests import Request
from tests.benchmarks import texts

ARTICLES, SOME, WORDS, PARAGRAPHS, TAGS = 10_000, 1000, 800, 20, 40
TABLES = "articles", "regions", "layers", "annotations", "spans", "links"
"""What an export reads, table by table."""


Rows = dict[str, dict[str, list[dict]]]
"""Rows by table and article."""


def filled(folder: Path, articles: int) -> Path:
    """A project of so many articles, with regions and a layer of tags each."""
    path = new_project(folder / "news", annotator="Ana")
    with closing(open_session(path, annotator="Ana")) as session:
        for number in range(articles):
            changes = (Change(None, each) for each in _records(number, session.annotator.id))
            session.project.commit_outside_history(Edit("Fill", tuple(changes)))
    return path


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


def exported(project: Path, output: Path, name: str) -> ExportResult:
    """What an export of everything came to."""
    with closing(open_session(project, annotator="Ana", read_only=True)) as session:
        return export(session, Request(output, name))


def compared(
    benchmark, ours: Callable[[], object], bare: Callable[[], object], rounds: int
) -> dict[str, float]:
    """The least CPU seconds of the export and of the bare loop, and how many times that is."""
    seconds: dict[str, list[float]] = {"export": [], "bare": []}

    def took(name: str, work: Callable[[], object]) -> None:
        started = process_time()
        work()
        seconds[name].append(process_time() - started)

    # The bare loop runs just before, so that both meet the machine in the same mood.
    benchmark.pedantic(lambda: took("export", ours), setup=lambda: took("bare", bare),
                       rounds=rounds)  # fmt: skip
    best = {name: round(min(each), 3) for name, each in seconds.items()}
    best["times"] = round(best["export"] / best["bare"], 2)
    benchmark.extra_info["CPU seconds"] = best
    return best


def rows_by_article(connection: sqlite3.Connection) -> Rows:
    """All that is in the articles, as rows with names; ``connection`` gives such."""
    tables = "regions", "layers", "annotations", "links"
    found = {table: _of_articles(connection, table) for table in tables}
    spans = defaultdict(list)
    for row in connection.execute("SELECT * FROM spans ORDER BY annotation_id, ordinal"):
        spans[row["annotation_id"]].append(dict(row))
    for tags in found["annotations"].values():
        for tag in tags:
            tag["spans"] = spans[tag["id"]]
            tag["attributes"] = json.loads(tag["attributes"])
    return found


def _of_articles(connection: sqlite3.Connection, table: str) -> dict[str, list[dict]]:
    found = defaultdict(list)
    for row in connection.execute(f"SELECT * FROM {table}"):
        found[row["article_id"]].append(dict(row))
    return found


_EXPORT = """
import sys
from pathlib import Path
from onrecord.work.exporting import export
from onrecord.work.projects import open_session
from onrecord.work.requests import Request

def peak():
    (line,) = (x for x in open("/proc/self/status") if x.startswith("VmHWM"))
    return int(line.split()[1]) / 1024

project, output, name, first = sys.argv[1:]
session = open_session(Path(project), annotator="Ana", read_only=True)
start = peak()
export(session, Request(Path(output), name), first=int(first))
print(peak() - start)
"""


def peak_memory(project: Path, output: Path, name: str, articles: int) -> float:
    """Megabytes above start that an export of the first articles takes at most, in a process of
    its own; the format's libraries count."""
    asked = [sys.executable, "-c", _EXPORT, project, output, name, str(articles)]
    told = subprocess.run(asked, check=True, capture_output=True, text=True)
    return float(told.stdout)
