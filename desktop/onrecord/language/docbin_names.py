"""What is called what in the documents that are written for spaCy, and read from it."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

SPANS = "sc"
"""The group of spans that spancat learns from unless told otherwise."""
ENTITIES = "entities"
"""The group of all entities of a document, where some overlap and ``doc.ents`` lacks them."""
ALL = "all"
"""The part that documents go to where no split was asked for."""

REST = "onrecord"
"""In ``doc.user_data``: what of an article is not in an extension."""
SHOWN = "shown"
"""There: the mark of the spans that the document was written with."""


def extension(name: str) -> tuple[str, str, None, None]:
    """Where ``doc.user_data`` keeps ``doc._.name``."""
    return "._.", name, None, None


ARTICLE, LAYER, TAGS, RELATIONS = map(extension, ("article", "layer", "tags", "relations"))


def mark_of(spans: Iterable[tuple[int, int, str]]) -> str:
    """Tells whether spans are still those that were written: their code points and labels."""
    return sha256(repr(sorted(spans)).encode()).hexdigest()
