"""Copies of the project, made through SQLite's backup API so that a writer may go on.

A plain file copy would drop SQLite's locks on the file and miss what is still in the log.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from glob import escape
from pathlib import Path

from onrecord.model.times import now
from onrecord.store.connection import log_path, told

KEPT = 5
_PAGES = 256  # copied at a time, so that a writer is never kept waiting for long
_HEADER = 100  # bytes: counters and the journal mode, which change though nothing is written
_CHUNK = 1 << 20


def folder(project: Path) -> Path:
    """Where the copies of a project lie."""
    return project.with_suffix(".backups")


def back_up(project: Path, *, kept: int = KEPT) -> Path | None:
    """Copy the project if it has changed since the newest copy; keep only the newest ones.

    Uses a connection of its own, so it may run in another thread. Returns the copy, or None when
    there was nothing new. Raises StoreError when the copy cannot be made.
    """
    copy = folder(project) / f"{project.stem} {now().replace(':', '-')}{project.suffix}"
    aside = copy.with_suffix(".part")
    with told(project):
        if not _was_written_to(project):
            return None
        copy.parent.mkdir(exist_ok=True)
        try:
            _copy(project, aside)
            return _kept(project, aside, copy, kept)
        finally:
            aside.unlink(missing_ok=True)


def _copy(project: Path, aside: Path) -> None:
    there = f"{project.absolute().as_uri()}?mode=rw"  # never makes a file that is gone
    with (
        closing(sqlite3.connect(there, uri=True)) as source,
        closing(sqlite3.connect(aside)) as target,
    ):
        source.backup(target, pages=_PAGES)


def _kept(project: Path, aside: Path, copy: Path, number: int) -> Path | None:
    """Keep the new copy, unless it holds what the newest does: opening and closing the project
    writes to the file too."""
    older = copies(project)
    if older and _hold_the_same(older[0], aside):
        older[0].touch()
        return None
    aside.replace(copy)
    for old in older[number - 1 :]:
        old.unlink()
    return copy


def _hold_the_same(one: Path, other: Path) -> bool:
    with one.open("rb") as left, other.open("rb") as right:
        left.seek(_HEADER)
        right.seek(_HEADER)
        while (chunk := left.read(_CHUNK)) == right.read(_CHUNK):
            if not chunk:
                return True
    return False


def copies(project: Path) -> list[Path]:
    """The copies we made, the newest first; what else lies there is not ours."""
    made = f"{escape(project.stem)} [0-9][0-9][0-9][0-9]-*{project.suffix}"
    return sorted(folder(project).glob(made), reverse=True)


def _was_written_to(project: Path) -> bool:
    newest = copies(project)[:1]
    if not newest:
        return True
    files = project, log_path(project)
    written = [file.stat().st_mtime for file in files if file.exists()]
    return max(written) > newest[0].stat().st_mtime
