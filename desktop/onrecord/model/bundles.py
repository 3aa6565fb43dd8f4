"""One article with everything about it that an annotation format can carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article, Region
from onrecord.model.layers import Annotator, Layer
from onrecord.model.registries import Actor, Issue


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """What goes out of a project, or comes in, as a whole: never half an article.

    ``annotators`` holds, by id, whoever has a layer here. ``codebook_id`` and
    ``codebook_revision`` name the codebook the labels were made under, where the format says.
    """

    article: Article
    regions: tuple[Region, ...] = ()
    annotators: Mapping[str, Annotator] = field(default_factory=dict)
    layers: tuple[Layer, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    links: tuple[Link, ...] = ()
    actors: tuple[Actor, ...] = ()
    issues: tuple[Issue, ...] = ()
    codebook_id: str = ""
    codebook_revision: int = 0
