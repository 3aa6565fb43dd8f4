"""How soon the export process answers: progress, and a cancel. Figure: 200 milliseconds.

The window shows a preview before it exports, so that the format's libraries are there already.
These are times on the clock, for it is a person who waits: on a machine that is busy with other
things they tell of those, too, so that the best of some runs counts.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest

from onrecord.work import export_protocol as protocol
from onrecord.work import formats
from onrecord.work.export_protocol import Agree, Answer, Ask, Cancel, Done, Kind, Lost, Stopped
from onrecord.work.requests import Request

MOST = 0.2
ROUNDS = 3
FAR_ENOUGH = 200, 400, 600
"""Articles after which the person thinks better of it."""


class Worker:
    """The export process, as the window talks to it."""

    def __init__(self, child: subprocess.Popen[bytes]) -> None:
        self._child = child
        self._number = 0

    def ask(self, kind: Kind, project: Path, request: Request) -> None:
        self._number += 1
        self.say(Ask(self._number, kind, project, request))

    def cancel(self) -> None:
        self.say(Cancel(self._number))

    def say(self, wish: protocol.Wish) -> None:
        self._child.stdin.write(protocol.wish(wish))
        self._child.stdin.flush()

    def answers(self) -> Iterator[tuple[float, Answer]]:
        """Each answer with the seconds waited for it, up to the last; losses are agreed to."""
        asked = monotonic()
        while not isinstance(answer := protocol.answered(self._child.stdout.readline()), Done):
            yield monotonic() - asked, answer
            if isinstance(answer, Lost):
                self.say(Agree(self._number, agreed=True))
            elif isinstance(answer, Stopped | protocol.Shown):
                return
            asked = monotonic()
        yield monotonic() - asked, answer


@contextmanager
def ready(project: Path, request: Request) -> Iterator[Worker]:
    """The process, when it has shown a preview."""
    command = [sys.executable, "-P", "-m", "onrecord.work.export_worker"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as child:
        worker = Worker(child)
        worker.ask(Kind.PREVIEW, project, request)
        list(worker.answers())
        yield worker
        child.stdin.close()


@pytest.mark.parametrize("name", [each.name for each in formats.writing()])
def test_progress_is_told_all_the_while(smaller_project, tmp_path, name):
    longest: list[float] = []
    with ready(smaller_project, Request(tmp_path / "out", name)) as worker:
        while len(longest) < ROUNDS and min(longest, default=MOST) >= MOST:
            request = Request(tmp_path / str(len(longest)), name)
            worker.ask(Kind.EXPORT, smaller_project, request)
            longest.append(max(waited for waited, _ in worker.answers()))
    assert min(longest) < MOST


@pytest.mark.parametrize("name", [each.name for each in formats.writing()])
def test_a_cancel_is_answered_and_nothing_is_left(smaller_project, tmp_path, name):
    request = Request(tmp_path / "out" / "labels", name)
    seconds = []
    with ready(smaller_project, request) as worker:
        for enough in FAR_ENOUGH:
            worker.ask(Kind.EXPORT, smaller_project, request)
            for _, answer in worker.answers():
                if isinstance(answer, protocol.Progress) and answer.done >= enough:
                    worker.cancel()
                    break
            cancelled = monotonic()
            *_, (_, last) = worker.answers()
            seconds.append(monotonic() - cancelled)
            assert isinstance(last, Stopped)
            assert list(request.output.parent.iterdir()) == []
    assert min(seconds) < MOST
