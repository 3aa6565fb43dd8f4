"""Sheets made by hand for tests of the pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from onrecord import resources
from onrecord.formats import codebook_toml
from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.codebook import Codebook
from onrecord.model.spans import Span
from onrecord.work.sheet import Sheet
from tests.gui.projects import article

TEXT = "The subsidy ends in June, the minister said. Boats will come. Officials doubted it."
ARTICLE = article("Ferries", TEXT)
ME = "me"


@cache
def codebook() -> Codebook:
    return codebook_toml.read(resources.path("codebooks/onrecord.toml"))


def tag(key: str, label: str, *words: str, by: str = ME, **attributes: Value) -> Annotation:
    spans = tuple(Span.of(TEXT, at := TEXT.index(each), at + len(each)) for each in words)
    return Annotation(
        id=key,
        article_id=ARTICLE.id,
        annotator_id=by,
        label=label,
        spans=spans,
        attributes=attributes,
    )


def link(key: str, label: str, start: str, end: str) -> Link:
    return Link(
        id=key, article_id=ARTICLE.id, annotator_id=ME, label=label, from_id=start, to_id=end
    )


def sheet(
    tags: Iterable[Annotation] = (), links: Iterable[Link] = (), machine: Iterable[Annotation] = ()
) -> Sheet:
    return Sheet(
        article=ARTICLE,
        codebook=codebook(),
        annotator_id=ME,
        regions=(),
        annotations={each.id: each for each in tags},
        links={each.id: each for each in links},
        machine={each.id: each for each in machine},
    )


def statement_sheet() -> Sheet:
    """A claim with source and cue, a second claim that shares the source, and a loose stance."""
    return sheet(
        [
            tag("c1", "claim", "The subsidy ends in June"),
            tag("s1", "source", "the minister"),
            tag("q1", "cue", "said"),
            tag("c2", "claim", "Boats will come"),
            tag("t1", "stance", "doubted"),
        ],
        [
            link("l1", "attributed to", "c1", "s1"),
            link("l2", "signalled by", "c1", "q1"),
            link("l3", "attributed to", "c2", "s1"),
        ],
        [tag("e1", "entity", "June", by="machine")],
    )
