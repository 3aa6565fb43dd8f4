"""Copies of the project, made through SQLite's backup API so that a writer may go on.

A plain file copy would drop SQLite's locks on the file and miss what is still in the log.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from onrecord.store.connection import told

KEPT = 5
_PAGES = 256  # copied at a time, so that a writer is never kept waiting for long


def folder(project: Path) -> Path:
    """Where the copies of a project lie."""
    return project.with_suffix(".backups")


def back_up(project: Path) -> Path | None:
    """Copy the project if it has changed since the newest copy; keep only the newest few.

    Uses a connection of its own, so it may run in another thread. Returns the copy, or None when
    there was nothing new. Raises StoreError when the copy cannot be made.
    """
    if not _has_changed(project):
        return None
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S")
    copy = folder(project) / f"{project.stem} {stamp}{project.suffix}"
    with told(project):
        copy.parent.mkdir(exist_ok=True)
        aside = copy.with_suffix(".part")
        with closing(sqlite3.connect(project)) as source, closing(sqlite3.connect(aside)) as target:
            source.backup(target, pages=_PAGES)
        aside.replace(copy)
        for old in copies(project)[KEPT:]:
            old.unlink()
    return copy


def copies(project: Path) -> list[Path]:
    """The copies there are, the newest first."""
    return sorted(folder(project).glob(f"*{project.suffix}"), reverse=True)


def _has_changed(project: Path) -> bool:
    newest = copies(project)[:1]
    if not newest:
        return True
    log = project.with_name(project.name + "-wal")
    written = [file.stat().st_mtime for file in (project, log) if file.exists()]
    return max(written) > newest[0].stat().st_mtime
