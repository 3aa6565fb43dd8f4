"""Articles and labels in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import answer, progress, say
from onrecord.cli.opened import opened
from onrecord.cli.options import AnnotatorName, Json, Project
from onrecord.work import importing
from onrecord.work.importing import ImportResult

_NAMED = 20  # files that are there already; the rest are counted


def import_(
    project: Project,
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders with all below them.")],
    format_name: Annotated[
        str,
        typer.Option("--format", metavar="NAME", help=" | ".join(importing.format_names())),
    ] = "auto",
    annotator: AnnotatorName = None,
    json: Json = False,
) -> None:
    """Bring in articles, and labels where the files hold them."""
    with (
        opened(project, annotator=annotator, writing=True) as session,
        progress("Importing") as bar,
    ):
        result = importing.import_paths(
            session, paths, format_name=format_name, report=lambda done: bar(done, 0)
        )
    for name in result.known_files[:_NAMED]:
        say(f"onrecord: {name}: the text is there already.")
    if len(result.known_files) > _NAMED:
        say(f"onrecord: … and {len(result.known_files) - _NAMED} more that are there already.")
    for skipped in result.skipped:
        say(f"onrecord: {skipped}")
    for label, count in result.left_out.items():
        say(f"onrecord: {count} × “{label}” left out: the codebook has no such label.")
    if json:
        answer(_import_facts(result))
    else:
        say(_import_summary(result))
    if result.came_to_nothing:
        raise typer.Exit(1)


def _import_facts(result: ImportResult) -> dict[str, object]:
    return {
        "articles": result.articles,
        "layers": result.layers,
        "annotations": result.annotations,
        "known": len(result.known_articles),
        "known_files": result.known_files,
        "skipped": [str(each) for each in result.skipped],
        "left_out": dict(result.left_out),
    }


def _import_summary(result: ImportResult) -> str:
    parts = [_counted(result.articles, "article") + " brought in"]
    if result.layers:
        tags = _counted(result.annotations, "annotation")
        parts.append(f"{_counted(result.layers, 'layer')} with {tags}")
    if result.known_articles:
        parts.append(f"{len(result.known_articles)} there already")
    if result.skipped:
        parts.append(_counted(len(result.skipped), "remark") + " above")
    return ", ".join(parts) + "."


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
