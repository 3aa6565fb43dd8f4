"""Commands over the data of a project: suggest, check, info."""

from __future__ import annotations

from typing import Annotated

import typer

from onrecord.cli.console import answer, one_line_errors, printable, progress, say
from onrecord.cli.opened import opened
from onrecord.cli.options import Json, Project
from onrecord.work import inspecting, suggesting


def suggest(
    project: Project,
    pipeline: Annotated[
        str | None, typer.Option(metavar="NAME", help="An installed spaCy pipeline.")
    ] = None,
    json: Json = False,
) -> None:
    """Find the entities of all articles that have not been looked at yet."""
    with opened(project, writing=True) as session, progress("Finding entities") as bar:
        result = suggesting.suggest(session, pipeline=pipeline, report=bar)
    if json:
        answer({"layer": result.layer, "articles": result.articles, "entities": result.entities})
    else:
        say(f"{result.entities} entities in {result.articles} articles ({result.layer}).")


def check(project: Project, json: Json = False) -> None:
    """Check the project file; exit status 1 only for damage."""
    with one_line_errors():
        found = inspecting.faults(project)
    damaged = any(fault.damage for fault in found)
    if json:
        answer(
            {
                "damaged": damaged,
                "faults": [{"damage": fault.damage, "text": str(fault)} for fault in found],
            }
        )
    else:
        for fault in found:
            typer.echo(printable(f"{'damage' if fault.damage else 'remark'}: {fault}"))
        say(f"{project.name}: {'damaged' if damaged else 'sound'}, {len(found)} found.")
    if damaged:
        raise typer.Exit(1)


def info(project: Project, json: Json = False) -> None:
    """Tell what a project holds."""
    with opened(project, writing=False) as session:
        facts = inspecting.facts(session)
    if json:
        answer(facts)
    else:
        for line in inspecting.lines(facts):
            typer.echo(printable(line))
