"""The export process: ``python -m onrecord.work.export_worker`` (see `export_protocol`).

It opens the project only to read, and writes nothing but what an export wishes for. It ends when
its standard input closes; what is in hand is cancelled then, so that whatever killed its parent
leaves no half of a dataset behind.
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import BinaryIO

from onrecord.errors import Cancelled, UserError, marked
from onrecord.model.losses import Losses
from onrecord.model.quoting import short_quote
from onrecord.work import export_protocol as protocol
from onrecord.work import exporting, formats, preview
from onrecord.work.export_protocol import Agree, Answer, Ask, Cancel, Kind
from onrecord.work.projects import open_session
from onrecord.work.session import Session

_REPORT_EVERY = 0.05  # seconds
_FIRST = (5, 100)  # articles looked at for a preview; all, if there is nothing of use in them
_CANCELLED = marked("Cancelled; nothing was written.")

Say = Callable[[Answer], None]


class Hearing:
    """What the window has said so far; filled by one thread, read by another."""

    def __init__(self) -> None:
        self._asks: SimpleQueue[Ask | None] = SimpleQueue()
        self._agreements: SimpleQueue[Agree | None] = SimpleQueue()
        self._cancelled: set[int] = set()
        self._closed = Event()
        self._in_hand: Ask | None = None

    def hear(self, wish: protocol.Wish) -> None:
        """Take in one wish."""
        match wish:
            case Ask():
                self._asks.put(wish)
            case Agree():
                self._agreements.put(wish)
            case Cancel(number):
                self._cancelled.add(number)
                self._agreements.put(Agree(number, agreed=False))

    def close(self) -> None:
        """Nothing more will be said, and no answer is wanted."""
        self._closed.set()
        self._asks.put(None)
        self._agreements.put(None)

    def next_ask(self) -> Ask | None:
        """The next wish that has not been cancelled meanwhile, waited for; None at the end."""
        self._in_hand = None
        while (ask := self._asks.get()) is not None:
            if not self.is_cancelled(ask.number):
                self._in_hand = ask
                return ask
        return None

    @property
    def is_exporting(self) -> bool:
        """Whether something may lie beside a dataset's place that has to be cleared up."""
        ask = self._in_hand
        return ask is not None and ask.kind is Kind.EXPORT

    def is_cancelled(self, number: int) -> bool:
        return self._closed.is_set() or number in self._cancelled

    def agrees(self, number: int) -> bool:
        """Whether the person wants it all the same, waited for."""
        while (said := self._agreements.get()) is not None:
            if said.number == number:
                return said.agreed
        return False


def main() -> None:
    # Ctrl+C in a terminal reaches the whole group; the parent decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Previews and rehearsals are written there, and go with it.
    tempfile.tempdir = scratch = tempfile.mkdtemp(prefix="onrecord-")
    hearing = Hearing()
    Thread(target=_listen, args=(hearing, scratch), daemon=True).start()
    try:
        with suppress(BrokenPipeError), _stdout_of_its_own() as answers:
            serve(hearing, _saying(answers))
        # Libraries take their time to go, and nothing waits for them.
        _end(scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _saying(answers: BinaryIO) -> Say:
    def say(answer: Answer) -> None:
        answers.write(protocol.answer(answer))
        answers.flush()

    return say


def serve(hearing: Hearing, say: Say) -> None:
    """Meet one wish after the other, until there are no more."""
    while (ask := hearing.next_ask()) is not None:
        try:
            say(_met(ask, hearing, say))
        except Cancelled:
            say(protocol.Stopped(ask.number))
        except UserError as refusal:
            say(protocol.Refused(ask.number, refusal))


def _met(ask: Ask, hearing: Hearing, say: Say) -> Answer:
    session = open_session(ask.project, read_only=True)
    try:
        report = _reporting(ask, hearing, say)
        if ask.kind is Kind.PREVIEW:
            return protocol.Shown(ask.number, _pages(session, ask, report))
        if ask.kind is Kind.REHEARSE:
            result = exporting.rehearse(session, ask.request, report=report)
        else:
            result = exporting.export(
                session, ask.request, report=report, agree=_agreeing(ask, hearing, say)
            )
        losses = _shortened(result.losses)
        return protocol.Done(
            ask.number, result.articles, result.annotations, losses, dict(result.splits)
        )
    finally:
        session.close()


def _reporting(ask: Ask, hearing: Hearing, say: Say) -> exporting.Report:
    told = [monotonic()]

    def report(done: int, total: int) -> None:
        if hearing.is_cancelled(ask.number):
            raise Cancelled(_CANCELLED)
        if ask.kind is not Kind.PREVIEW and monotonic() - told[0] >= _REPORT_EVERY:
            told[0] = monotonic()
            say(protocol.Progress(ask.number, done, total))

    return report


def _agreeing(ask: Ask, hearing: Hearing, say: Say) -> exporting.Agree:
    def agree(losses: Losses) -> bool:
        say(protocol.Lost(ask.number, _shortened(losses)))
        return hearing.agrees(ask.number)

    return agree


def _pages(session: Session, ask: Ask, report: exporting.Report) -> tuple[preview.Page, ...]:
    """The first records that the wish leaves, written to a place that is thrown away."""
    chosen = formats.written_as(ask.request.format_name)
    for first in (*_FIRST, None):
        with tempfile.TemporaryDirectory() as folder:
            elsewhere = replace(ask.request, output=Path(folder) / ask.request.output.name)
            result = exporting.export(session, elsewhere, report=report, first=first)
            if result.annotations or first is None:
                return preview.pages(elsewhere.output, chosen, session.codebook)
    raise AssertionError("the last of them looks at all articles")


def _shortened(losses: Losses) -> Losses:
    """The losses with no more of the texts than is shown in a list."""
    cases = [replace(each, words=short_quote(each.words)) for each in losses.cases]
    return Losses(losses.counts, cases)


def _listen(hearing: Hearing, scratch: str) -> None:
    # Not through sys.stdin: at the end of Python, its lock held by this thread would be fatal.
    with open(0, "rb", closefd=False) as stdin:
        for line in stdin:
            hearing.hear(protocol.wished(line))
    hearing.close()
    if not hearing.is_exporting:  # else the export ends at its next article, and then all
        _end(scratch)


def _end(scratch: str) -> None:
    shutil.rmtree(scratch, ignore_errors=True)
    os._exit(0)


def _stdout_of_its_own() -> BinaryIO:
    """The pipe of answers; what libraries print goes to standard error from now on."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


if __name__ == "__main__":
    main()
