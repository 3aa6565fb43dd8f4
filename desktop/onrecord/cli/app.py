"""The command line: ``onrecord [PROJECT]`` opens the window, every other command works without."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from onrecord import __version__
from onrecord.cli import data_commands, tour_command, window_command
from onrecord.cli.console import one_line_errors, say
from onrecord.work import projects

app = typer.Typer(
    name="onrecord",
    help="Tag who says what, on whose word, and where they stand.",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Project = Annotated[Path, typer.Argument(help="The project file (NAME.onrecord).")]
AnnotatorName = Annotated[
    str | None, typer.Option("--annotator", metavar="NAME", help="Who you are in the project.")
]


@app.command()
def new(
    project: Project,
    codebook: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A codebook in TOML instead of ours.")
    ] = None,
    annotator: AnnotatorName = None,
) -> None:
    """Make an empty project."""
    with one_line_errors():
        path = projects.new_project(project, codebook=codebook, annotator=annotator)
    say(f"Made {path}. Bring articles in with: onrecord import {path} FILES")


app.command("open")(window_command.open_window)
app.command("import")(data_commands.import_)
app.command()(data_commands.suggest)
app.command()(data_commands.export)
app.command()(data_commands.check)
app.command()(data_commands.info)
app.command()(tour_command.tour)

_OPTIONS = ("--help", "--version")


def arguments(given: list[str]) -> list[str]:
    """The words of the command line, with ``open`` put before a first word that is no command.

    (An optional argument on Typer's callback would swallow the name of the command.)
    """
    commands = set(typer.main.get_group(app).commands)
    if not given or (given[0] not in commands and given[0] not in _OPTIONS):
        return ["open", *given]
    return given


def main() -> None:
    """Run the command line of this process."""
    words = arguments(sys.argv[1:])
    if words == ["--version"]:
        typer.echo(__version__)
        return
    app(words)
