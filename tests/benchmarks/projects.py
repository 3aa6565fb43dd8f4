"""A project as large as the figures for exports ask, and what one of them takes."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from onrecord.model.annotations import Link
from onrecord.model.edits import Change, Edit
from onrecord.model.ids import new_id
from onrecord.model.layers import layer_of
from onrecord.work.projects import new_project, open_session
from tests.benchmarks import texts

ARTICLES, WORDS, PARAGRAPHS, TAGS = 1000, 800, 20, 40
TABLES = "articles", "regions", "layers", "annotations", "spans", "links"
"""What an export reads, table by table."""


def filled(folder: Path) -> Path:
    """A project of articles with regions and a layer of tags each."""
    path = new_project(folder / "news", annotator="Ana")
    with closing(open_session(path, annotator="Ana")) as session:
        for number in range(ARTICLES):
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


_EXPORT = """
import sys
from pathlib import Path
from onrecord.work.exporting import export
from onrecord.work.projects import open_session
from onrecord.work.requests import Request

def peak():
    (line,) = (x for x in open("/proc/self/status") if x.startswith("VmHWM"))
    return int(line.split()[1]) / 1024

project, output, name = sys.argv[1:]
session = open_session(Path(project), annotator="Ana", read_only=True)
start = peak()
export(session, Request(Path(output), name))
print(peak() - start)
"""


def peak_memory(project: Path, output: Path, name: str) -> float:
    """Megabytes above start that an export takes at most, in a process of its own."""
    asked = [sys.executable, "-c", _EXPORT, project, output, name]
    told = subprocess.run(asked, check=True, capture_output=True, text=True)
    return float(told.stdout)
