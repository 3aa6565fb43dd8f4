"""Where annotators differ."""

from __future__ import annotations

from typing import Annotated

import typer

from onrecord.cli import passing
from onrecord.cli.console import answer, printable, progress
from onrecord.cli.opened import opened
from onrecord.cli.options import AnnotatorName, Json, Project
from onrecord.cli.passing import Share
from onrecord.work import survey_told, surveys
from onrecord.work.comparing import State
from onrecord.work.exporting import chosen_labels
from onrecord.work.reviews import Kind
from onrecord.work.surveys import CaseFilter


def review(  # noqa: PLR0913 - a command's options are its parameters
    project: Project,
    layer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME|PATTERN",
            help="Whose layers (repeatable); all people's that are done if not given. "
            "Machines only when named.",
        ),
    ] = None,
    article: Annotated[
        str, typer.Option(metavar="ID|TITLE", help="Only what differs in this article.")
    ] = "",
    kind: Annotated[
        list[Kind] | None, typer.Option(help="Only differences of this kind (repeatable).")
    ] = None,
    label: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Only differences in this label (repeatable)."),
    ] = None,
    state: Annotated[
        list[State] | None, typer.Option(help="Only cases that are so far (repeatable).")
    ] = None,
    pass_agreed: Annotated[
        bool,
        typer.Option("--pass-agreed", help="Settle what everybody has, and has the same."),
    ] = False,
    audit: Annotated[
        float,
        typer.Option(min=0, max=1, help="The share of it that is left for a look: 0.1."),
    ] = 0,
    seed: Annotated[int, typer.Option(help="The same seed leaves the same ones.")] = 0,
    annotator: AnnotatorName = None,
    json: Json = False,
) -> None:
    """List where annotators differ, and how far each case is; or settle what they agree on."""
    if pass_agreed:
        if article or kind or label or state:
            raise typer.BadParameter("--pass-agreed is for all articles, kinds and labels.")
        passing.pass_agreed(project, layer or (), Share(audit, seed), annotator, json=json)
        return
    if audit or seed:
        raise typer.BadParameter("--audit and --seed go with --pass-agreed.")
    with opened(project, writing=False) as session, progress("Comparing layers") as bar:
        wanted = CaseFilter(
            kinds=frozenset(kind or ()),
            labels=frozenset(chosen_labels(session.codebook, label or ())),
            article_id=surveys.chosen_article(session, article),
            states=frozenset(state or ()),
        )
        found = surveys.survey(session, tuple(layer or ()), report=bar)
    if json:
        answer(survey_told.as_json(found, wanted))
    else:
        typer.echo(printable(survey_told.as_text(found, wanted)))
