"""What became of each annotator's tags."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from onrecord.cli.console import counted, printable, progress, say
from onrecord.cli.opened import opened
from onrecord.cli.options import Project
from onrecord.errors import UserError
from onrecord.work.feedback import writing
from onrecord.work.feedback.gathering import feedback as gathered
from onrecord.work.feedback.gathering import with_feedback
from onrecord.work.feedback.records import Asked
from onrecord.work.feedback.terminal import as_text
from onrecord.work.view import View

Report = Callable[[int, int], None]


def feedback(  # noqa: PLR0913 - a command's options are its parameters
    project: Project,
    annotator: Annotated[str, typer.Option(metavar="NAME", help="Whose feedback.")] = "",
    everybody: Annotated[
        bool, typer.Option("--all", help="Everybody's, a page each, into the folder --output.")
    ] = False,
    output: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE|FOLDER",
            help="A page (.html), Markdown (.md) or JSON (.json); a text here if not given.",
        ),
    ] = None,
    since: Annotated[
        str, typer.Option(metavar="DATE", help="What was settled since then: 2026-03-14.")
    ] = "",
    hide_names: Annotated[
        bool, typer.Option("--hide-names", help="Do not tell who others are, the reviewer too.")
    ] = False,
    without_notes: Annotated[
        bool, typer.Option("--without-notes", help="Leave out the reviewer's notes and comments.")
    ] = False,
) -> None:
    """Tell an annotator what became of their tags: what stands, what was changed, by pattern."""
    if bool(annotator) == everybody:
        raise typer.BadParameter("Choose either --annotator NAME or --all.")
    if everybody and output is None:
        raise typer.BadParameter("--all needs a folder: --output FOLDER.")

    def asked(name: str) -> Asked:
        return Asked(annotator=name, since=since, hides_names=hide_names,
                     hides_reviewer=hide_names, has_notes=not without_notes)  # fmt: skip

    with opened(project, writing=False) as session, progress("Looking at what was settled") as bar:
        if everybody and output is not None:
            _write_all(session, asked, output, bar)
        else:
            _tell(session, asked(annotator), output, bar)


def _tell(view: View, asked: Asked, output: Path | None, report: Report) -> None:
    found = gathered(view, asked, report=report)
    if output is None:
        typer.echo(printable(as_text(found)), nl=False)
    else:
        writing.write(found, output)
        say(f"Wrote {output}: {counted(found.articles, 'article')}.")


def _write_all(view: View, asked: Callable[[str], Asked], folder: Path, report: Report) -> None:
    people = with_feedback(view)
    if not people:
        raise UserError("Nothing is settled in this project yet.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as exc:
        raise UserError("{file}: {reason}.", file=folder, reason=exc.strerror or exc) from exc
    for name, output in writing.places([each.name for each in people], folder):
        writing.write(gathered(view, asked(name), report=report), output)
        say(f"Wrote {output}.")
