"""A process to be killed: it tags, imports or merges, and says on its standard output what is
saved, or how far it is.

Arguments: ``tag``, ``import`` or ``merge``, the project, a file or "-", and after how many hundred
steps of SQLite's machine it kills itself (0: never, somebody else will).
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from onrecord.model.annotations import Annotation
from onrecord.model.edits import Edit
from onrecord.model.spans import Span
from onrecord.work.importing import import_paths
from onrecord.work.merging import merge
from onrecord.work.projects import open_session
from onrecord.work.session import Session


def say(words: object) -> None:
    os.write(1, f"{words}\n".encode())


def added(edit: Edit) -> list[str]:
    return [c.after.id for c in edit.changes if isinstance(c.after, Annotation) and not c.before]


def tag(session: Session) -> None:
    """Claims with a source each; one in five is deleted and brought back."""
    article_id = session.queue()[0].article_id
    text = session.text(article_id)
    words = [Span.of(text, at, at + 5) for at in range(0, len(text) - 20, 10)]
    for number, span in enumerate(words):
        (claim,) = added(session.tag(article_id, [span], "claim"))
        say(claim)
        further = Span.of(text, span.end + 1, span.end + 3)
        (source,) = added(session.tag(article_id, [further], "source", statement_id=claim))
        if number % 5 == 0:
            session.delete(source)
            session.undo()
        say(source)


def bring_in(session: Session, file: Path) -> None:
    import_paths(session, [file], report=say)


def take_in(session: Session, file: Path) -> None:
    merge(session, [file], report=lambda done, _all: say(done))


def deaths(hundreds: int) -> Iterator[None]:
    """Goes on for so many turns, then the process is dead at once."""
    for _ in range(hundreds):
        yield
    os.kill(os.getpid(), signal.SIGKILL)
    yield


def main() -> None:
    what, project, file, hundreds = sys.argv[1:]
    session = open_session(Path(project), annotator="Ana")
    if int(hundreds):
        moments = deaths(int(hundreds))
        session.project._connection.set_progress_handler(lambda: next(moments), 100)
    say("open")
    if what == "tag":
        tag(session)
    elif what == "merge":
        take_in(session, Path(file))
    else:
        bring_in(session, Path(file))
    say("end")
    sys.stdin.read()


if __name__ == "__main__":
    main()
