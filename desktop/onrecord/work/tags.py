"""Tags as commands take them: mine, many at a time, and as they are read under the codebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.errors import UserError
from onrecord.model.annotations import Annotation, Link
from onrecord.model.recoding import Rereading
from onrecord.store import many
from onrecord.work.session import Session


def all_mine(session: Session, ids: Sequence[str]) -> list[Annotation]:
    """My annotations with these ids, in this order, as they are stored.

    Raises UserError when one is gone or somebody else's.
    """
    found = many.annotations_by_id(session.project.read, ids)
    if len(found) < len(set(ids)):
        raise UserError("This annotation is no longer there.")
    if any(each.annotator_id != session.annotator.id for each in found.values()):
        raise UserError("Only your own annotations can be changed.")
    return [found[key] for key in dict.fromkeys(ids)]


def as_read(session: Session, tags: Iterable[Annotation]) -> list[Annotation]:
    """The annotations as they are read now, whatever they were made under."""
    reread = Rereading(session.codebook)
    return [reread.annotation(each) for each in tags]


def layer_as_read(
    session: Session, article_id: str, annotator_id: str
) -> tuple[list[Annotation], list[Link]]:
    """What an annotator tagged and tied in an article, as it is read now."""
    read, reread = session.project.read, Rereading(session.codebook)
    links = map(reread.link, read.links(article_id, [annotator_id]))
    return as_read(session, read.annotations(article_id, [annotator_id])), list(links)


def title_of(session: Session, tag: Annotation) -> str:
    """What the codebook calls the tag's label, as within a sentence."""
    (read,) = as_read(session, [tag])
    label = session.codebook.label(read.label)
    return label.title.lower() if label else read.label
