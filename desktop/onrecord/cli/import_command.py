"""Articles and labels in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import answer, counted, progress, say
from onrecord.cli.opened import opened
from onrecord.cli.options import Json, Project
from onrecord.errors import UserError
from onrecord.model.layers import LayerKind, kind_of
from onrecord.work import importing, surveying
from onrecord.work.importing import ImportResult, Order, Remark
from onrecord.work.pairs import pair
from onrecord.work.surveying import Named, Survey

_NAMED = 20  # files that are there already; the rest are counted


def import_(  # noqa: PLR0913 - a command's options are its parameters
    project: Project,
    paths: Annotated[list[Path], typer.Argument(help="Files, or folders with all below them.")],
    format_name: Annotated[
        str,
        typer.Option("--format", metavar="NAME", help=" | ".join(importing.format_names())),
    ] = "auto",
    annotator: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Whose the labels are that the files give to nobody: you in the project, "
            "or gold, or a machine (machine:TOOL@VERSION).",
        ),
    ] = None,
    mapped: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="THEIRS=OURS",
            help="Read a label or link type of the files as one of the codebook (repeatable): "
            "--map Content=claim. With values: --map 'PER=entity[kind=PERSON]' sets one, "
            "--map 'Speech[role=Claim]=claim' asks for one of theirs. Others are known by id or "
            "title, whatever their case.",
        ),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell what the files hold; change nothing.")
    ] = False,
    json: Json = False,
) -> None:
    """Bring in articles, and labels where the files hold them.

    Known texts get the layers they lack; labels that the codebook does not have, and files or
    lines that are not right, are named and left out.
    """
    is_person = annotator is None or kind_of(annotator) is LayerKind.PERSON
    with opened(
        project, annotator=annotator if is_person else None, writing=not dry_run
    ) as session:
        order = Order(
            paths=tuple(paths),
            format_name=format_name,
            pairs=tuple(pair(each) for each in mapped or ()),
            annotator=annotator or "",
        )
        if dry_run:
            _tell_survey(surveying.survey(session, order), json=json)
            return
        with progress("Importing") as bar:
            result = importing.bring_in(session, order, report=lambda done: bar(done, 0))
    _tell(result, json=json)
    if result.came_to_nothing:
        raise typer.Exit(1)


def _tell(result: ImportResult, *, json: bool) -> None:
    for name in result.known_files[:_NAMED]:
        say(f"onrecord: {name}: the text is there already.")
    if len(result.known_files) > _NAMED:
        say(f"onrecord: … and {len(result.known_files) - _NAMED} more that are there already.")
    _tell_remarks(result.skipped, result.remarks)
    for label, count in result.left_out.items():
        say(f"onrecord: {count} × “{label}” left out: the codebook has no such label.")
    if json:
        answer(_import_facts(result))
    else:
        say(_import_summary(result))


def _tell_remarks(skipped: Iterable[UserError], remarks: Mapping[str, Remark]) -> None:
    for each in skipped:
        say(f"onrecord: {each}")
    for remark in remarks.values():
        more = f" (and {remark.count - 1} more like this)" if remark.count > 1 else ""
        say(f"onrecord: {remark.first}{more}")


def _import_facts(result: ImportResult) -> dict[str, object]:
    return {
        "articles": result.articles,
        "layers": result.layers,
        "annotations": result.annotations,
        "links": result.links,
        "known": len(result.known_articles),
        "known_files": result.known_files,
        "skipped": [str(each) for each in result.skipped],
        "remarks": _remark_facts(result.remarks),
        "left_out": dict(result.left_out),
    }


def _remark_facts(remarks: Mapping[str, Remark]) -> list[dict[str, object]]:
    return [{"remark": str(each.first), "count": each.count} for each in remarks.values()]


def _import_summary(result: ImportResult) -> str:
    parts = [counted(result.articles, "article") + " brought in"]
    if result.layers:
        tags = counted(result.annotations, "annotation")
        parts.append(f"{counted(result.layers, 'layer')} with {tags}")
    if result.known_articles:
        parts.append(f"{len(result.known_articles)} there already")
    if said := len(result.skipped) + len(result.remarks):
        parts.append(counted(said, "remark") + " above")
    return ", ".join(parts) + "."


# dry run


def _tell_survey(survey: Survey, *, json: bool) -> None:
    found = survey.found
    _tell_remarks(found.skipped, found.remarks)
    for name in survey.unmet():
        say(f"onrecord: No file has a label “{name}”.")
    if json:
        answer(_survey_facts(survey))
        return
    for each in survey.names():
        kind = "link " if each.is_link else ""
        becomes = _read_as(each) or "left out: the codebook has no such"
        say(f"{kind}{each.theirs} × {each.count} → {becomes}")
    for name, layers in found.annotators.items():
        say(f"{name or 'nobody named'}: {counted(layers, 'layer')}")
    parts = [f"{counted(found.articles, 'article')} would come in", f"{found.known} there already"]
    say(", ".join(parts) + "; nothing was changed.")


def _read_as(named: Named) -> str:
    return named.ours + "".join(f"[{key}={value}]" for key, value in named.values.items())


def _survey_facts(survey: Survey) -> dict[str, object]:
    found = survey.found
    return {
        "articles": found.articles,
        "known": found.known,
        "annotations": found.annotations,
        "groups": found.groups,
        "labels": [
            {"theirs": each.theirs, "count": each.count, "ours": each.ours or None,
             "link": each.is_link, **({"values": dict(each.values)} if each.values else {})}
            for each in survey.names()
        ],
        "annotators": dict(found.annotators),
        "skipped": [str(each) for each in found.skipped],
        "remarks": _remark_facts(found.remarks),
    }  # fmt: skip
