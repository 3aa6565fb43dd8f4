"""The process that measures agreement: ``python -m onrecord.work.agreement.worker``.

It meets one wish (see `agreement_protocol`) and ends. It opens the project only to read and writes
nothing, so that it may be ended at any time; it ends by itself when its standard input closes.
"""

from __future__ import annotations

import os
import signal
from contextlib import closing, suppress
from threading import Thread
from time import monotonic
from typing import BinaryIO

from onrecord.errors import UserError
from onrecord.work.agreement import protocol
from onrecord.work.agreement.measuring import agreement
from onrecord.work.agreement.protocol import Answer, Ask, Found
from onrecord.work.export_protocol import Progress, Refused
from onrecord.work.exporting import Report
from onrecord.work.projects import open_session

_REPORT_EVERY = 0.05  # seconds


def main() -> None:
    # Ctrl+C in a terminal reaches the whole group; the parent decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Not through sys.stdin: at the end of Python, its lock held by a thread would be fatal.
    with open(0, "rb", closefd=False) as wishes, _stdout_of_its_own() as answers:
        line = wishes.readline()
        if line:
            Thread(target=_end_with, args=(wishes,), daemon=True).start()
            with suppress(BrokenPipeError):
                answers.write(protocol.answer(met(protocol.wished(line), _telling(answers))))
                answers.flush()
        # Libraries take their time to go, and nothing waits for them.
        os._exit(0)


def met(ask: Ask, report: Report) -> Answer:
    """What was found, or why nothing can be; whatever ``report`` raises goes on."""
    try:
        with closing(open_session(ask.project, read_only=True)) as session:
            return Found(agreement(session, ask.asked, report=report))
    except UserError as refusal:
        return Refused(0, refusal)


def _telling(answers: BinaryIO) -> Report:
    told = [monotonic()]

    def report(done: int, total: int) -> None:
        if monotonic() - told[0] >= _REPORT_EVERY:
            told[0] = monotonic()
            answers.write(protocol.answer(Progress(0, done, total)))
            answers.flush()

    return report


def _end_with(wishes: BinaryIO) -> None:
    wishes.read()
    os._exit(0)


def _stdout_of_its_own() -> BinaryIO:
    """The pipe of answers; what libraries print goes to standard error from now on."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


if __name__ == "__main__":
    main()
