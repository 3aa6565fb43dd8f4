"""Where ``onrecord`` begins. Opening the window imports nothing that only other commands need."""

from __future__ import annotations

import sys

COMMANDS = ("new", "open", "import", "suggest", "export", "check", "info", "tour")
_OPTIONS = ("--help", "--version")


def main() -> None:
    """Run the command line of this process."""
    words = arguments(sys.argv[1:])
    if words[0] == "open":
        from onrecord.cli.window_command import app as window

        window(words[1:], prog_name="onrecord open")
    else:
        from onrecord.cli.app import app

        app(words, prog_name="onrecord")


def arguments(given: list[str]) -> list[str]:
    """The words of the command line, with ``open`` put before a first word that is no command.

    (An optional argument on Typer's callback would swallow the name of the command.)
    """
    if not given or given[0] not in (*COMMANDS, *_OPTIONS):
        return ["open", *given]
    return given
