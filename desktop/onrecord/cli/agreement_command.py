"""How far people agree."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from onrecord.cli.console import answer, printable, progress
from onrecord.cli.opened import opened
from onrecord.cli.options import Json, Project
from onrecord.work.agreement import told as agreement_told
from onrecord.work.agreement.measuring import agreement as measured
from onrecord.work.agreement.records import Agreement, Asked, By


class Printed(StrEnum):
    """What figures are printed as, for another program."""

    CSV = "csv"
    LATEX = "latex"


def agreement(  # noqa: PLR0913 - a command's options are its parameters
    project: Project,
    layer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME|PATTERN",
            help="Whose layers (repeatable); all people's if not given. "
            "Gold and machines only when named: --layer gold --layer Ana.",
        ),
    ] = None,
    label: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Which labels (repeatable); all if not given."),
    ] = None,
    by: Annotated[By | None, typer.Option(help="Also tell the figures apart by this.")] = None,
    printed: Annotated[
        Printed | None, typer.Option("--format", help="A table for another program.")
    ] = None,
    draws: Annotated[
        int, typer.Option(min=0, help="How often articles are drawn for the intervals.")
    ] = 1000,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same intervals.")] = 0,
    json: Json = False,
) -> None:
    """Measure how far the annotators agree, with intervals."""
    if json and printed:
        raise typer.BadParameter("Choose either --json or --format.")
    asked = Asked(tuple(layer or ()), tuple(label or ()), by, draws, seed)
    with opened(project, writing=False) as session, progress("Comparing layers") as bar:
        found = measured(session, asked, report=bar)
    if json:
        answer(agreement_told.as_json(found))
    else:
        _tell(found, printed)


def _tell(found: Agreement, printed: Printed | None) -> None:
    if printed is Printed.CSV:
        typer.echo(agreement_told.as_csv(found), nl=False)
    elif printed is Printed.LATEX:
        typer.echo(agreement_told.as_latex(found), nl=False)
    else:
        typer.echo(printable(agreement_told.as_text(found)))
