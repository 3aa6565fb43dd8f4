"""The command that starts the window, for all but the simplest ways of calling it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.opening import open_window

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command("open")
def open_(
    project: Annotated[
        Path | None,
        typer.Argument(help="The project file; the sample project if not given."),
    ] = None,
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Who you are in the project.")
    ] = None,
) -> None:
    """Open the window (also: onrecord PROJECT)."""
    raise typer.Exit(open_window(project, annotator))
