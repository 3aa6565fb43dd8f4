"""The tour."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import one_line_errors


def tour(
    output: Annotated[
        Path, typer.Option(metavar="DIR", help="Where the project, exports and pictures go.")
    ] = Path("onrecord-tour"),
    articles: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Articles of your own instead of the sample ones."),
    ] = None,
) -> None:
    """Play a whole session on the sample articles, without a screen."""
    # Before Qt is imported: the tour is played without a screen, wherever it is played.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from onrecord.gui.tour.script import play

    with one_line_errors():
        play(output, articles=articles, say=lambda text: typer.echo(text))
