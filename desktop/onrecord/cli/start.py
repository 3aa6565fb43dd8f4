"""Where ``onrecord`` begins. Opening the window imports nothing that only other commands need."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

COMMANDS = (
    "new", "open", "import", "suggest", "export", "handout", "merge", "review", "agreement",
    "formats", "comments", "feedback", "repairs", "check", "info", "tour", "codebook",
)  # fmt: skip
_OPTIONS = ("--help", "--version")
_TERMINATED = 128 + signal.SIGTERM


def main() -> None:
    """Run the command line of this process."""
    words = arguments(sys.argv[1:])
    if words[0] == "open" and is_plain(words[1:]):
        from onrecord.cli.opening import open_window

        sys.exit(open_window(Path(words[1]) if words[1:] else None))
    from onrecord.cli.app import app

    # Stopped from outside, a command still takes away what it had not finished.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(_TERMINATED))
    app(words, prog_name="onrecord")


def arguments(given: list[str]) -> list[str]:
    """The words of the command line, with ``open`` put before a first word that is no command.

    (An optional argument on Typer's callback would swallow the name of the command.)
    """
    if not given or given[0] not in (*COMMANDS, *_OPTIONS):
        return ["open", *given]
    return given


def is_plain(words: list[str]) -> bool:
    """Whether there is nothing to parse: at most a project. Then Typer stays out, whose import
    takes a third of the time that an empty window needs."""
    return len(words) <= 1 and not any(word.startswith("-") for word in words)
