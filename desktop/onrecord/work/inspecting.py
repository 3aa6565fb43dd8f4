"""What a project holds, in figures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from onrecord.store import backups as store
from onrecord.store.checking import Fault
from onrecord.store.project import ProjectFile
from onrecord.work.session import Session


def faults(path: Path) -> list[Fault]:
    """What a check of a project finds, also of one too damaged to work in.

    Raises StoreError for a file that is missing, foreign or from a newer version.
    """
    with closing(ProjectFile.open(path, writer="", read_only=True)) as project:
        return list(project.faults())


def backups(path: Path) -> tuple[Path, list[Path]]:
    """The folder of a project's backups, and those that lie there, the newest first."""
    return store.folder(path), store.copies(path)


def facts(session: Session) -> dict[str, Any]:
    """The figures of ``onrecord info``."""
    read = session.project.read
    return {
        "path": str(session.path),
        "id": read.fact("id"),
        "created": read.fact("created"),
        "codebook": {
            "id": session.codebook.id,
            "revision": session.codebook.revision,
            "title": session.codebook.title,
        },
        **read.counts(),
        "annotators": [
            {"name": name, "kind": kind, "layers": layers, "done": done, "annotations": tags}
            for name, kind, layers, done, tags in read.layer_counts()
        ],
    }


def lines(found: dict[str, Any]) -> Iterator[str]:
    """The figures as text, a line each."""
    book = found["codebook"]
    yield f"{found['path']}, made {found['created'][:10]}"
    yield f"Codebook: {book['title']} ({book['id']}, revision {book['revision']})"
    yield f"Articles: {found['articles']}"
    by_people = sum(x["annotations"] for x in found["annotators"] if x["kind"] != "machine")
    by_machines = found["annotations"] - by_people
    yield f"Annotations: {by_people}, by machines: {by_machines}, links: {found['links']}"
    for each in found["annotators"]:
        yield (
            f"  {each['name']} ({each['kind']}): {each['layers']} layers, {each['done']} done, "
            f"{each['annotations']} annotations"
        )
