"""Tags that came with a file and do not fit the text here."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from onrecord.cli.console import answer, counted, printable, say
from onrecord.cli.opened import opened
from onrecord.cli.options import AnnotatorName, Json, Project
from onrecord.work import repairing
from onrecord.work.repairing import Waiting


def repairs(
    project: Project,
    place: Annotated[
        bool,
        typer.Option("--place", help="Put those whose words stand at one place only there."),
    ] = False,
    annotator: AnnotatorName = None,
    json: Json = False,
) -> None:
    """List the tags that came with colleagues' files and do not fit the texts here.

    With --place, those whose very words stand at exactly one place are put there, as one step to
    undo; then the rest is listed.
    """
    with opened(project, annotator=annotator, writing=place) as session:
        before = len(repairing.waiting(session))
        if place and any(map(repairing.sole, repairing.waiting(session))):
            repairing.place_sole(session)
        found = repairing.waiting(session)
    if json:
        answer({"placed": before - len(found), "waiting": [_as_json(each) for each in found]})
        return
    if place:
        say(f"Put {counted(before - len(found), 'tag')} in place, as one step to undo.")
    for each in found:
        typer.echo(printable(_line(each)))
    say(f"{counted(len(found), 'tag')} to repair." if found else "No tag waits to be repaired.")


_FOUND = {
    "exact": "stands elsewhere",
    "folded": "stands there in other letters",
    "near": "similar words stand there",
    "nowhere": "is not in the text here",
}


def _line(each: Waiting) -> str:
    found = _FOUND[each.likeness.value]
    places = f" ({counted(len(each.likely), 'place')})" if each.likely else ""
    return (
        f"{each.annotator} in “{each.title}”: {each.label} on “{each.words}” {found}{places}; "
        f"came with {each.repair.file}"
    )


def _as_json(each: Waiting) -> dict[str, Any]:
    return {
        "id": each.repair.id,
        "annotator": each.annotator,
        "article": {"id": each.repair.article_id, "title": each.title},
        "label": each.repair.tag.label,
        "words": each.words,
        "file": each.repair.file,
        "likeness": each.likeness.value,
        "places": [[[span.start, span.end] for span in likely.spans] for likely in each.likely],
    }
