"""Labels out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import answer, counted, progress, say, tell
from onrecord.cli.opened import opened
from onrecord.cli.options import Json, Project
from onrecord.errors import UserError
from onrecord.model.formats import BOOKKEEPING, Alignment
from onrecord.model.losses import Losses
from onrecord.model.quoting import short_quote
from onrecord.model.splitting import Split
from onrecord.work import exporting, formats
from onrecord.work.exporting import ExportResult
from onrecord.work.requests import Only, Request, Unit

_LISTED = 5  # cases of each loss; the manifest lists more


def export(  # noqa: PLR0913 - a command's options are its parameters
    project: Project,
    output: Annotated[Path, typer.Option(metavar="PATH", help="The file or folder to write.")],
    format_name: Annotated[
        str,
        typer.Option(
            "--format", metavar="NAME", help=" | ".join(each.name for each in formats.writing())
        ),
    ] = "jsonl",
    layer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME|PATTERN",
            help="Whose layers (repeatable); all people's and gold if not given. "
            "Machines' only when named: --layer 'machine:*'.",
        ),
    ] = None,
    label: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Which labels (repeatable); all if not given."),
    ] = None,
    split: Annotated[
        str | None, typer.Option(metavar="SHARES", help="As in train=80,dev=10,test=10.")
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed parts the articles alike.")] = 0,
    group_by: Annotated[
        str, typer.Option(metavar="outlet|date", help="What is never parted by the split.")
    ] = "",
    unit: Annotated[Unit, typer.Option(help="What one record is.")] = Unit.ARTICLE,
    only: Annotated[
        Only, typer.Option(help="Leave out layers that are not so far yet.")
    ] = Only.ALL,
    align: Annotated[
        Alignment, typer.Option(help="What becomes of spans that cut through a token.")
    ] = Alignment.EXPAND,
    without_text: Annotated[
        bool, typer.Option("--without-text", help="Keep offsets, hashes and short quotes only.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell what the format could not hold.")
    ] = False,
    json: Json = False,
) -> None:
    """Write the labels as a dataset."""
    tell(formats.offered().remarks)
    with opened(project, writing=False) as session, progress("Exporting") as bar:
        request = Request(
            output,
            format_name,
            layers=tuple(layer or ()),
            labels=tuple(label or ()),
            only=only,
            split=_split(split, seed, group_by),
            unit=unit,
            alignment=align,
            with_text=not without_text,
        )
        if dry_run:
            result = exporting.rehearse(session, request, report=bar)
        else:
            result = exporting.export(session, request, report=bar, agree=_telling)
    if dry_run:
        _telling(result.losses)
    if json:
        answer(_facts(result))
    else:
        would_be = "would be " if dry_run else ""
        say(
            f"{counted(result.articles, unit)}, {counted(result.annotations, 'annotation')} "
            f"{would_be}in {result.path}."
        )
        if result.splits:
            say("Split: " + ", ".join(f"{part} {n}" for part, n in result.splits.items()) + ".")


def _split(shares: str | None, seed: int, group_by: str) -> Split | None:
    if shares is None and (seed or group_by):
        raise UserError("Tell the split too, as in train=80,dev=10,test=10.")
    return Split.told(shares, seed=seed, group_by=group_by) if shares is not None else None


def _telling(losses: Losses) -> bool:
    """Tell what the format cannot hold, before anything is put in place."""
    for what in losses.counts:
        if what not in BOOKKEEPING:
            _tell_loss(what, losses)
    for what, count in losses.counts.items():
        if what in BOOKKEEPING:
            say(f"onrecord: {count} × {what}")
    return True


def _tell_loss(what: str, losses: Losses) -> None:
    count, cases = losses.counts[what], losses.of(what)[:_LISTED]
    say(f"onrecord: {count} × {what}")
    for each in cases:
        words = " ".join(short_quote(each.words).split())
        say(": ".join(filter(None, (f"    {short_quote(each.title)}", words))))
    if cases and count > len(cases):
        say(f"    … and {count - len(cases)} more.")


def _facts(result: ExportResult) -> dict[str, object]:
    return {
        "path": str(result.path),
        "articles": result.articles,
        "annotations": result.annotations,
        "layers": list(result.layers),
        "splits": dict(result.splits),
        "not_held": dict(result.losses.counts),
    }
