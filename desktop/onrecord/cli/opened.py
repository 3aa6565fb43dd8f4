"""The project that a command works on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord.cli.console import one_line_errors
from onrecord.errors import StoreError
from onrecord.work import projects
from onrecord.work.session import Session


@contextmanager
def opened(project: Path, *, annotator: str | None = None, writing: bool) -> Iterator[Session]:
    """A session that is closed at the end; its errors are told in one line."""
    with one_line_errors():
        session = projects.open_session(project, annotator=annotator, read_only=not writing)
        try:
            if writing and not session.writable:
                raise session.notices[0] if session.notices else StoreError("Not writable.")
            yield session
        finally:
            session.close()
