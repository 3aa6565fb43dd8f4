"""``onrecord codebook``: look at the codebook of a project, change it, and decide what is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from onrecord.cli.console import answer, printable, say
from onrecord.cli.opened import opened
from onrecord.cli.options import AnnotatorName, Json, Project
from onrecord.errors import UserError
from onrecord.model.codebook import Attribute, Codebook, Label, LinkType
from onrecord.model.codebook_changes import Difference, diff, path_of
from onrecord.model.codebook_writing import to_tables
from onrecord.work import codebook_files, recoding
from onrecord.work.recoding import Answer, Outcome, Recode, Touched
from onrecord.work.session import Session

app = typer.Typer(
    name="codebook",
    help="Look at the codebook of a project, change it, and decide about tags it left in question.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

RevisionNumber = Annotated[
    int | None, typer.Option("--revision", metavar="N", help="An earlier revision.")
]


def _tell(text: str) -> None:
    typer.echo(printable(text))


def _revision(session: Session, number: int | None) -> Codebook:
    return session.codebook if number is None else recoding.revision(session, number)


@app.command("list")
def list_(project: Project, json: Json = False) -> None:
    """List the revisions of the codebook that the project keeps."""
    with opened(project, writing=False) as session:
        found = recoding.revisions(session)
    if json:
        answer([each._asdict() for each in found])
        return
    for each in found:
        _tell(f"{each.number}  {each.modified[:10]}  {each.title}  {each.author}".rstrip())


@app.command()
def show(project: Project, revision: RevisionNumber = None, json: Json = False) -> None:
    """Tell what labels, attributes, values and links there are."""
    with opened(project, writing=False) as session:
        book = _revision(session, revision)
    if json:
        answer(to_tables(book))
        return
    for line in _lines(book):
        _tell(line)


def _lines(book: Codebook) -> Iterator[str]:
    yield f"{book.title} ({book.id}, revision {book.revision})"
    for label in book.labels:
        key = f", key {label.key}" if label.key else ""
        yield f"{_named(label)}: {label.role.value}{key}"
        yield from _attribute_lines(label)
    for link in book.links:
        ends = [" or ".join(each) or "anything" for each in (link.starts, link.ends)]
        yield f"{_named(link)}: {link.role.value}, from {ends[0]} to {ends[1]}"
        yield from _attribute_lines(link)


def _attribute_lines(kind: Label | LinkType) -> Iterator[str]:
    for attribute in kind.attributes:
        values = ", ".join(choice.title for choice in attribute.offered)
        yield f"  {_named(attribute)}: {values or attribute.type.value}"
        if gone := [choice.title for choice in attribute.values if choice.retired]:
            yield f"    retired: {', '.join(gone)}"


def _named(entry: Label | LinkType | Attribute) -> str:
    name = (
        entry.title
        if entry.title.casefold() == entry.id.casefold()
        else (f"{entry.title} ({entry.id})")
    )
    return f"{name}, retired" if entry.retired else name


@app.command()
def export(
    project: Project,
    output: Annotated[Path, typer.Option(metavar="FILE", help="The TOML file to write.")],
    revision: RevisionNumber = None,
) -> None:
    """Write the codebook to a TOML file."""
    with opened(project, writing=False) as session:
        book = _revision(session, revision)
        codebook_files.write(book, output)
    say(f"Revision {book.revision} of “{book.title}” in {output}.")


@app.command("import")
def import_(
    project: Project,
    file: Annotated[Path, typer.Argument(help="The TOML file to read.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only tell what would change.")
    ] = False,
    annotator: AnnotatorName = None,
    json: Json = False,
) -> None:
    """Make a TOML file the next revision of the codebook.

    What it drops although there are tags of it is kept as retired.
    """
    with opened(project, annotator=annotator, writing=not dry_run) as session:
        draft = recoding.draft_from(session, codebook_files.read(file))
        old, new = session.codebook, recoding.next_revision(session, draft)
        differences, touched = diff(old, new), recoding.impact(session, draft)
        if not dry_run:
            recoding.revise(session, draft)
    if json:
        answer(
            {
                "revision": new.revision,
                "committed": not dry_run,
                "differences": [_difference(each) for each in differences],
                "touched": [_touched(each) for each in touched],
            }
        )
        return
    _tell_differences(differences)
    for each in touched:
        _tell(f"  {_touched_line(each)}")
    if dry_run:
        say("Nothing was changed: this was a dry run.")
    else:
        say(f"The codebook is now at revision {new.revision}.")


def _tell_differences(differences: Sequence[Difference]) -> None:
    for each in differences:
        _tell(f"{each}.")
    if not differences:
        say("There is no difference.")


def _difference(each: Difference) -> dict[str, Any]:
    place = {k: v for k in ("label", "link", "attribute", "value") if (v := getattr(each.item, k))}
    more = {
        k: str(v) for k, v in each.arguments.items() if k in ("before", "after", "became", "id")
    }
    return {"kind": each.kind.value, **place, "field": each.field, **more, "text": str(each)}


_OUTCOMES = {
    Outcome.READ_AS: "are read as {became} from now on",
    Outcome.ASKED: "are to be decided by their annotators",
    Outcome.KEPT: "stay as they are",
}


def _touched_line(each: Touched) -> str:
    became = ", ".join(f"“{title}”" for title in each.becomes)
    whose = ", ".join(f"{name} {tags}" for name, tags in each.whose)
    tags = f"{each.tags} tag" if each.tags == 1 else f"{each.tags} tags"
    outcome = _OUTCOMES[each.outcome].replace("{became}", became)
    articles = f"{len(each.articles)} article" + ("" if len(each.articles) == 1 else "s")
    return f"{each.path}: {tags} in {articles} ({whose}) {outcome}."


def _touched(each: Touched) -> dict[str, Any]:
    return {
        "path": each.path,
        "outcome": each.outcome.value,
        "becomes": list(each.becomes),
        "tags": each.tags,
        "articles": list(each.articles),
        "layers": dict(each.whose),
    }


@app.command("diff")
def diff_(
    project: Project,
    from_revision: Annotated[
        int | None,
        typer.Option("--from", metavar="N", help="The earlier revision; the one before if none."),
    ] = None,
    to_revision: Annotated[
        int | None,
        typer.Option("--to", metavar="M", help="The later revision; the one in use if none."),
    ] = None,
    json: Json = False,
) -> None:
    """Tell what differs between two revisions of the codebook."""
    with opened(project, writing=False) as session:
        new = _revision(session, to_revision)
        kept = [each.number for each in recoding.revisions(session) if each.number < new.revision]
        number = from_revision if from_revision is not None else max(kept, default=new.revision)
        differences = diff(recoding.revision(session, number), new)
    if json:
        answer([_difference(each) for each in differences])
        return
    say(f"From revision {number} to {new.revision}:")
    _tell_differences(differences)


@app.command()
def recode(
    project: Project,
    choose: Annotated[
        list[str] | None,
        typer.Option(metavar="TAG=CHOICE", help="Decide about a tag, by its id (repeatable)."),
    ] = None,
    keep: Annotated[
        list[str] | None,
        typer.Option(metavar="TAG", help="Let a tag stay as it is, by its id (repeatable)."),
    ] = None,
    annotator: AnnotatorName = None,
    json: Json = False,
) -> None:
    """List your tags that a change of the codebook left in question, or decide about them."""
    with opened(project, annotator=annotator, writing=bool(choose or keep)) as session:
        asked = recoding.recode_list(session)
        if choose:
            recoding.recode_many(session, [_answer(each, asked) for each in choose])
        if keep:
            recoding.keep_as_it_is(session, keep)
        asked, book = recoding.recode_list(session), session.codebook
    if json:
        answer([_recode(each, book) for each in asked])
        return
    for each in asked:
        _tell(_recode_line(each, book))
    say(f"{len(asked)} to decide.")


def _answer(said: str, asked: Sequence[Recode]) -> Answer:
    annotation_id, _, choice = said.partition("=")
    of_it = [each for each in asked if each.annotation.id == annotation_id]
    for each in of_it:
        if choice in each.options:
            return Answer(annotation_id, each.change, choice)
    if not of_it:
        raise UserError("There is nothing to decide about “{id}”.", id=annotation_id)
    raise UserError("“{choice}” is none of the choices here.", choice=choice)


def _recode(each: Recode, book: Codebook) -> dict[str, Any]:
    return {
        "id": each.annotation.id,
        "article": each.title,
        "text": each.annotation.text,
        "question": path_of(book, each.change.item),
        "options": list(each.options),
    }


def _recode_line(each: Recode, book: Codebook) -> str:
    choices = " | ".join(option or "(none)" for option in each.options)
    words = each.annotation.text.replace("\n", " ")
    question = path_of(book, each.change.item)
    return f"{each.annotation.id}  {each.title}: “{words}”\n  {question}: {choices}"
