"""Work out to colleagues."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import one_line_errors, progress, say
from onrecord.cli.opened import opened
from onrecord.cli.options import Project
from onrecord.work import handing_out


def handout(
    project: Project,
    annotator: Annotated[str, typer.Option(metavar="NAME", help="Who is to work in it.")],
    output: Annotated[Path, typer.Option(metavar="FILE", help="The project file to make.")],
    articles: Annotated[
        str,
        typer.Option(
            metavar="QUERY|FILE",
            help="Which articles: words as in the queue's filter, or a file with an id or title "
            "a line. All if not given.",
        ),
    ] = "",
) -> None:
    """Make a project file for a colleague, with nobody else's tags.

    It holds the articles, the codebook, the registries and the colleague's own layers. What they
    do in it comes back with: onrecord merge PROJECT FILE
    """
    with one_line_errors():
        writing = handing_out.needs_writing(project, annotator)
    with opened(project, writing=writing) as session, progress("Handing out") as bar:
        made = handing_out.hand_out(session, annotator, output, chosen=articles, report=bar)
    more = f", {made.layers} with tags of {annotator}" if made.layers else ""
    say(f"Made {made.output} for {annotator}: {made.articles} articles{more}.")
