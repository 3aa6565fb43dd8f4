"""All commands. ``start`` comes first: it opens the window without what only these need."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord import __version__
from onrecord.cli import (
    agreement_command,
    codebook_command,
    comments_command,
    data_commands,
    export_command,
    feedback_command,
    formats_command,
    handout_command,
    import_command,
    merge_command,
    repairs_command,
    review_command,
    tour_command,
    window_command,
)
from onrecord.cli.console import one_line_errors, say
from onrecord.cli.options import AnnotatorName, Project
from onrecord.work import projects

app = typer.Typer(
    name="onrecord",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _about(
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="The version.")
    ] = False,
) -> None:
    """Tag who says what, on whose word, and where they stand."""


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


app.command("open")(window_command.open_)
app.command("import")(import_command.import_)
app.command()(data_commands.suggest)
app.command()(export_command.export)
app.command()(handout_command.handout)
app.command()(merge_command.merge)
app.command()(review_command.review)
app.command()(agreement_command.agreement)
app.command()(comments_command.comments)
app.command()(feedback_command.feedback)
app.command()(repairs_command.repairs)
app.command()(formats_command.formats)
app.command()(data_commands.check)
app.command()(data_commands.info)
app.command()(tour_command.tour)
app.add_typer(codebook_command.app)
