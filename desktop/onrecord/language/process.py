"""The language process as seen by a program that can wait for it (the window uses QProcess)."""

from __future__ import annotations

import subprocess
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO

from onrecord.errors import Message, UserError
from onrecord.language import protocol
from onrecord.language.protocol import Answer, Ask, Failed, Found, Ready

# One request is worked on while the next lies ready, so that the process never waits for us.
_IN_FLIGHT = 2

_SHORT = 160


@dataclass(frozen=True, slots=True)
class LanguageProcess:
    """A running language process.

    Its methods raise UserError when it fails or ends before it has answered.
    """

    child: subprocess.Popen[bytes]
    complaints: IO[bytes]

    def layer(self) -> str:
        """Wait until it has loaded its pipeline; the name of the layer its findings belong to."""
        answer = self._answer()
        assert isinstance(answer, Ready), answer
        return answer.layer

    def answers(self, requests: Iterable[Sequence[Ask]]) -> Iterator[tuple[Ask, Found]]:
        """Each article asked for with its entities, in the order asked.

        ``requests`` is read no further ahead than needed to keep the process busy.
        """
        in_flight: deque[Sequence[Ask]] = deque()
        for asks in requests:
            self._ask(asks)
            in_flight.append(asks)
            if len(in_flight) == _IN_FLIGHT:
                yield from self._answers_to(in_flight.popleft())
        for asks in in_flight:
            yield from self._answers_to(asks)

    def _answers_to(self, asks: Sequence[Ask]) -> Iterator[tuple[Ask, Found]]:
        for ask in asks:
            found = self._answer()
            assert isinstance(found, Found), found
            assert found.article_id == ask.article_id, "answers come in the order asked"
            yield ask, found

    def _ask(self, asks: Sequence[Ask]) -> None:
        assert self.child.stdin is not None
        try:
            self.child.stdin.write(protocol.request(asks))
            self.child.stdin.flush()
        except BrokenPipeError:
            raise self._ended() from None

    def _answer(self) -> Answer:
        assert self.child.stdout is not None
        line = self.child.stdout.readline()
        if not line:
            raise self._ended()
        answer = protocol.answered(line)
        if isinstance(answer, Failed):
            raise answer.error
        return answer

    def _ended(self) -> UserError:
        status = self.child.wait()
        self.complaints.seek(0)
        said = self.complaints.read().decode(errors="replace").strip().rpartition("\n")[2]
        return UserError(
            "The language process ended unexpectedly ({reason}). "
            "What it found so far is kept; start again to go on from there.",
            reason=said
            if 0 < len(said) <= _SHORT
            else Message("exit status {status}", status=status),
        )


@contextmanager
def started(command: Sequence[str]) -> Iterator[LanguageProcess]:
    """Start the language process; it is gone when the block is left, however that happens."""
    with TemporaryFile() as complaints:
        child = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints
        )
        try:
            yield LanguageProcess(child, complaints)
        finally:
            # It has nothing to save. communicate() closes the pipes, broken or not, and waits.
            child.kill()
            child.communicate()
