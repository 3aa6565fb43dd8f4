"""What people say to each other about tags, statements, articles and guidelines."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.model.ids import new_id
from onrecord.model.items import Item
from onrecord.model.times import now


class Subject(StrEnum):
    """What a thread is about. A statement is told by its anchor."""

    ANNOTATION = "annotation"
    STATEMENT = "statement"
    ARTICLE = "article"
    GUIDELINE = "guideline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """One message of a thread.

    ``annotator_id`` is who wrote it. ``target`` is the id of the annotation or article, or the
    place of the guideline (``place_of``); ``article_id`` is empty for a guideline, ``owner_id`` is
    the annotator in whose layer the tag is, else empty. ``thread`` is the id of the thread's first
    comment, its own for that one, and only that one is ``resolved``. One that its author took
    back keeps its place with an empty ``text``.
    """

    id: str = field(default_factory=new_id)
    article_id: str = ""
    annotator_id: str
    subject: Subject
    target: str
    owner_id: str = ""
    thread: str
    text: str
    resolved: bool = False
    created: str = field(default_factory=now)
    modified: str = field(default_factory=now)
    revision: int = 1


def place_of(item: Item) -> str:
    """The name of a place in a codebook: ``labels.claim.wording``, ``links.attributed to``; empty
    for the codebook as a whole. Ids hold no dots."""
    first = ("labels", item.label) if item.label else ("links", item.link)
    parts = (*first, item.attribute, item.value)
    return ".".join(each for each in parts if each) if first[1] else ""


def item_at(place: str) -> Item:
    """The place that ``place_of`` names; the codebook as a whole for a name that is none."""
    kind, *parts = [*place.split("."), "", "", ""][:4]
    if kind == "links":
        return Item(link=parts[0], attribute=parts[1], value=parts[2])
    return Item(label=parts[0], attribute=parts[1], value=parts[2]) if kind == "labels" else Item()
