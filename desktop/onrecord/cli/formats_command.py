"""The formats there are."""

from __future__ import annotations

import typer

from onrecord.cli.console import answer, printable, tell
from onrecord.cli.options import Json
from onrecord.model.formats import Format
from onrecord.work.formats import offered


def formats(json: Json = False) -> None:
    """Tell the formats to import from and export to, and what each cannot hold."""
    found = offered()
    tell(found.remarks)
    if json:
        answer([_facts(each) for each in found.formats])
        return
    for each in found.formats:
        typer.echo(printable(f"{each.name}: {each.title} ({_ways(each)})"))
        if each.about:
            typer.echo(printable(f"    {each.about}"))
        if each.write:
            for feature in each.lacks:
                typer.echo(printable(f"    - {feature.value}"))


def _ways(each: Format) -> str:
    return " and ".join(["in"] * bool(each.read) + ["out"] * bool(each.write))


def _facts(each: Format) -> dict[str, object]:
    return {
        "name": each.name,
        "title": each.title,
        "about": each.about,
        "suffixes": list(each.suffixes),
        "folder": each.is_folder,
        "reads": each.read is not None,
        "writes": each.write is not None,
        "textless": each.textless,
        "cannot_hold": [feature.name.lower() for feature in each.lacks],
    }
