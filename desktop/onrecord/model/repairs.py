"""Tags that came with a colleague's file and do not fit the text here."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.model.annotations import Annotation, Link
from onrecord.model.ids import new_id
from onrecord.model.times import now


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A tag that waits to be put in its place, with the links that hang on it.

    ``article_id`` and ``annotator_id`` are the project's; so are those of ``tag`` and ``links``,
    whose spans tell where the tag was in the file's text and the words it covered there. ``file``
    is the name of the file it came with.
    """

    id: str = field(default_factory=new_id)
    article_id: str
    annotator_id: str
    file: str
    tag: Annotation
    links: tuple[Link, ...] = ()
    modified: str = field(default_factory=now)
    revision: int = 1
