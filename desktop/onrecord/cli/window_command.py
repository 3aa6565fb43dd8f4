"""The command that starts the window, for all but the simplest ways of calling it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.opening import open_sample, open_window
from onrecord.cli.options import AnnotatorName


def open_(
    project: Annotated[
        Path | None,
        typer.Argument(help="The project file; without it, a page to start from."),
    ] = None,
    annotator: AnnotatorName = None,
    sample: Annotated[
        bool, typer.Option("--sample", help="Open the sample project instead.")
    ] = False,
) -> None:
    """Open the window (also: onrecord PROJECT)."""
    raise typer.Exit(open_sample(annotator) if sample else open_window(project, annotator))
