"""One article with everything about it that an annotation format can carry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from onrecord.errors import Message
from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, Region
from onrecord.model.layers import Annotator, Layer
from onrecord.model.registries import Actor, Issue
from onrecord.model.settlements import Provenance


class Standing(NamedTuple):
    """How sure a tag is. ``acceptable`` are the names of the annotators whose versions stand,
    where several do, the one in the gold layer first."""

    provenance: Provenance = Provenance.UNCOMPARED
    acceptable: tuple[str, ...] = ()


UNCOMPARED = Standing()


@dataclass(frozen=True, slots=True)
class Group:
    """Annotations that a file says belong together (a brat event) without naming the links of
    our codebook: ``members`` are annotation ids of one layer. The codebook's roles decide how
    they are tied once their labels are known."""

    annotator_id: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What goes out of a project, or comes in, as a whole: never half an article.

    ``annotators`` holds, by id, whoever has a layer here; an annotator without a name stands for
    whoever brings the file in. ``codebook_id`` and ``codebook_revision`` name the codebook the
    labels were made under, where the format says. ``split`` is the part of the dataset it goes
    to. ``standing`` tells of compared articles how sure each tag is, by its id; it is computed for
    an export, never read in. ``remarks`` are for the person who brings it in: how offsets were
    counted, say.
    """

    article: Article
    regions: tuple[Region, ...] = ()
    annotators: Mapping[str, Annotator] = field(default_factory=dict)
    layers: tuple[Layer, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    links: tuple[Link, ...] = ()
    groups: tuple[Group, ...] = ()
    actors: tuple[Actor, ...] = ()
    issues: tuple[Issue, ...] = ()
    codebook_id: str = ""
    codebook_revision: int = 0
    split: str = ""
    standing: Mapping[str, Standing] = field(default_factory=dict)
    remarks: tuple[Message, ...] = ()


def provenances(bundle: Bundle) -> Iterator[Provenance]:
    """How sure each of its tags is; none of those that nobody compared."""
    if bundle.standing:
        for tag in bundle.annotations:
            if tag.id in bundle.standing:
                yield bundle.standing[tag.id].provenance
