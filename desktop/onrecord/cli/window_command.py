"""Starting the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import one_line_errors
from onrecord.work import projects

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command()
def open_window(
    project: Annotated[
        Path | None,
        typer.Argument(help="The project file; the sample project if not given."),
    ] = None,
    annotator: Annotated[
        str | None, typer.Option("--annotator", metavar="NAME", help="Who you are in the project.")
    ] = None,
) -> None:
    """Open the window (also: onrecord PROJECT)."""
    from onrecord.gui.app import run  # here: the other commands do without Qt

    with one_line_errors():
        path = project or projects.sample_project()
        raise typer.Exit(run(path, annotator=annotator))
