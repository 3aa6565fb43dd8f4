"""Commands over the data of a project: import, suggest, export, check, info."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import answer, one_line_errors, printable, progress, say
from onrecord.cli.options import AnnotatorName, Json, Project
from onrecord.errors import StoreError
from onrecord.work import exporting, importing, inspecting, projects, suggesting
from onrecord.work.importing import ImportResult
from onrecord.work.session import Session

_NAMED = 20  # files that are there already; the rest are counted


@contextmanager
def opened(project: Path, *, annotator: str | None = None, writing: bool) -> Iterator[Session]:
    """A session that is closed at the end; its errors are told in one line."""
    with one_line_errors():
        session = projects.open_session(project, annotator=annotator, read_only=not writing)
        try:
            if writing and not session.writable:
                raise session.notices[0] if session.notices else StoreError("Not writable.")
            yield session
        finally:
            session.close()


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


def export(
    project: Project,
    output: Annotated[Path, typer.Option(metavar="PATH", help="The file to write.")],
    format_name: Annotated[
        str,
        typer.Option("--format", metavar="NAME", help=" | ".join(exporting.format_names())),
    ] = "jsonl",
    layer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME|PATTERN",
            help="Whose layers (repeatable); all people's and gold if not given. "
            "Machines' only when named: --layer 'machine:*'.",
        ),
    ] = None,
    json: Json = False,
) -> None:
    """Write the labels as a dataset."""
    with opened(project, writing=False) as session, progress("Exporting") as bar:
        result = exporting.export(
            session, output, format_name=format_name, layers=layer or (), report=bar
        )
    if json:
        answer(
            {
                "path": str(result.path),
                "articles": result.articles,
                "annotations": result.annotations,
                "layers": list(result.layers),
            }
        )
    else:
        say(f"{result.articles} articles, {result.annotations} annotations in {result.path}.")


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
