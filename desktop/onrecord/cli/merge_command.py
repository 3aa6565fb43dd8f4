"""Colleagues' work back in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import answer, printable, progress
from onrecord.cli.opened import opened
from onrecord.cli.options import AnnotatorName, Json, Project
from onrecord.work import merging
from onrecord.work.merging import Choices, MergeReport


def merge(  # noqa: PLR0913 - a command's options are its parameters
    project: Project,
    files: Annotated[list[Path], typer.Argument(help="Project files that colleagues worked in.")],
    take: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SIDE[:NAME in TITLE]",
            help="For layers changed both here and there: theirs or ours, for all of them or "
            "(repeatable) for one: --take 'theirs:Ana in Ferry cut'.",
        ),
    ] = None,
    annotator: AnnotatorName = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell what would be taken in; change nothing.")
    ] = False,
    json: Json = False,
) -> None:
    """Take in what colleagues did in their files.

    All of it is one step to undo, and merging again changes nothing. A layer that was changed both
    here and in a file is left alone until you choose; exit status 1 tells that there is one.
    """
    with opened(project, annotator=annotator, writing=not dry_run) as session:
        choose = Choices.parse(take or ())
        with progress("Merging") as bar:
            found = merging.merge(session, files, choose=choose, dry_run=dry_run, report=bar)
    _tell(found, dry_run=dry_run, json=json)
    if any(each.forks for each in found):
        raise typer.Exit(1)


def _tell(found: list[MergeReport], *, dry_run: bool, json: bool) -> None:
    if json:
        answer([each.as_json() for each in found])
        return
    for line in (line for each in found for line in each.lines()):
        typer.echo(printable(line))
    if not any(each.is_changing for each in found):
        typer.echo("Nothing new; nothing was changed.")
    elif dry_run:
        typer.echo("This would be taken in; nothing was changed.")
    else:
        typer.echo("Taken in, as one step to undo.")
