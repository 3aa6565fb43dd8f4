"""The language process: ``python -m onrecord.language.worker [PIPELINE]`` (see `protocol`).

It gets text and gives findings; it opens no project. It ends when its standard input closes, so
whatever killed its parent ends it too.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

from onrecord.errors import UserError
from onrecord.language import entities, pipelines, protocol
from onrecord.language.entities import Parse


def main() -> None:
    # Ctrl+C in a terminal reaches the whole group; the parent decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    requests: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(requests,), daemon=True).start()
    with suppress(BrokenPipeError), _stdout_of_its_own() as answers:
        serve(iter(requests.get, b""), answers, lambda: _loaded(*sys.argv[1:]))


def serve(
    requests: Iterable[bytes], answers: BinaryIO, start: Callable[[], tuple[str, Parse]]
) -> None:
    """Answer each request in turn, once ``start`` has given the layer's name and the pipeline.

    A UserError of ``start`` is the only answer then.
    """

    def say(answer: protocol.Answer) -> None:
        answers.write(protocol.answer(answer))
        answers.flush()

    try:
        layer, parse = start()
    except UserError as error:
        say(protocol.Failed(error))
        return
    say(protocol.Ready(layer))
    for request in requests:
        for found in entities.found(parse, protocol.asked(request)):
            say(found)


def _loaded(name: str | None = None) -> tuple[str, Parse]:
    pipeline = pipelines.chosen(name)
    return pipeline.layer, entities.parsing(entities.load(pipeline))


def _listen(requests: SimpleQueue[bytes]) -> None:
    """Take requests in at all times, so that a parent which writes is never kept waiting."""
    # Not through sys.stdin: at the end of Python, its lock held by this thread would be fatal.
    with open(0, "rb", closefd=False) as stdin:
        for line in stdin:
            requests.put(line)
    # Nobody wants an answer any more, in the middle of an article or of loading.
    os._exit(0)


def _stdout_of_its_own() -> BinaryIO:
    """The pipe of answers; what libraries print goes to standard error from now on."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


if __name__ == "__main__":
    main()
