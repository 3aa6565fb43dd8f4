"""What people say to each other about their work."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from onrecord.cli.console import answer, counted, printable
from onrecord.cli.opened import opened
from onrecord.cli.options import Json, Project
from onrecord.model.comments import Subject
from onrecord.model.threads import ThreadFilter, mentioned
from onrecord.work import discussions
from onrecord.work.discussions import About, Talk


def comments(
    project: Project,
    is_open: Annotated[bool, typer.Option("--open", help="Only threads that are open.")] = False,
    mentions: Annotated[
        str, typer.Option(metavar="NAME", help="Only threads that mention @NAME.")
    ] = "",
    json: Json = False,
) -> None:
    """List the comments on tags, statements, articles and guidelines."""
    wanted = ThreadFilter(is_open=True if is_open else None, mentioned=mentions.lstrip("@"))
    with opened(project, writing=False) as session:
        found = discussions.wanted(session, discussions.discussion(session), wanted)
        names, people = discussions.names(session), discussions.people(session)
    if json:
        answer({"threads": [_as_json(each, names, people) for each in found]})
    else:
        typer.echo(printable("\n\n".join(_as_text(each, names) for each in found) or _NONE))


_NONE = "No comments."


def _as_json(talk: Talk, names: dict[str, str], people: list[str]) -> dict[str, Any]:
    thread, about = talk
    return {
        "id": thread.id,
        "subject": about.topic.subject.value,
        "target": about.topic.target,
        "article_id": about.article_id,
        "article": about.article,
        "label": about.label,
        "words": about.words,
        "annotator": about.owner,
        "is_gone": about.is_gone,
        "resolved": not thread.is_open,
        "mentions": list(mentioned(thread, people)),
        "comments": [
            {
                "id": each.id,
                "author": names.get(each.annotator_id, ""),
                "text": each.text,
                "created": each.created,
                "modified": each.modified,
            }
            for each in thread.comments
        ],
    }


def _as_text(talk: Talk, names: dict[str, str]) -> str:
    thread, about = talk
    state = "open" if thread.is_open else "resolved"
    count = counted(len(thread.answers), "answer") if thread.answers else "no answer"
    lines = [f"{_told(about)} ({state}, {count})"]
    for each in thread.comments:
        said = each.text or "(taken back)"
        lines.append(f"  {names.get(each.annotator_id, '?')}, {each.created[:16]}: ")
        lines[-1] += said.replace("\n", "\n    ")
    return "\n".join(lines)


def _told(about: About) -> str:
    """What a thread is about, in a line."""
    gone = ", which is gone" if about.is_gone else ""
    if about.topic.subject is Subject.GUIDELINE:
        return f"Guideline of {about.label}{gone}"
    if about.topic.subject is Subject.ARTICLE:
        return f"{about.article or 'An article'}{gone}"
    words = f" “{about.words}”" if about.words else ""
    owner = f" of {about.owner}" if about.owner else ""
    is_whole = about.topic.subject is Subject.STATEMENT
    kind = "Statement" if is_whole else about.label or "A tag"
    return f"{about.article}: {kind}{words}{owner}{gone}"
