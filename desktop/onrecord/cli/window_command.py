"""The command that starts the window, for all but the simplest ways of calling it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.opening import open_window
from onrecord.cli.options import AnnotatorName


def open_(
    project: Annotated[
        Path | None,
        typer.Argument(help="The project file; the sample project if not given."),
    ] = None,
    annotator: AnnotatorName = None,
) -> None:
    """Open the window (also: onrecord PROJECT)."""
    raise typer.Exit(open_window(project, annotator))
