"""Bundles that hypothesis makes up, and what of them has to come back."""

from __future__ import annotations

from hypothesis import strategies as st

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Region
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Layer
from tests.strategies import ACTORS, ISSUES, PEOPLE, TYPED, WORKED_ON, articles, texts


@st.composite
def bundles(draw):
    """An article with layers of several people, as a project gives it out."""
    about, *records = draw(articles(draw(texts(TYPED)), WORKED_ON))

    def each(kind):
        return tuple(record for record in records if isinstance(record, kind))

    layers, values = each(Layer), [tag.attributes.values() for tag in each(Annotation | Link)]
    named = {str(value) for some in values for value in some}
    if ACTORS[1].id in named:
        named.add(ACTORS[0].id)
    return Bundle(
        article=about,
        regions=each(Region),
        annotators={who.id: who for x in layers for who in PEOPLE if who.id == x.annotator_id},
        layers=layers,
        annotations=each(Annotation),
        links=each(Link),
        actors=tuple(actor for actor in ACTORS if actor.id in named),
        issues=tuple(issue for issue in ISSUES if issue.id in named),
        codebook_id="onrecord",
        codebook_revision=1,
    )


def said(bundle):
    """What a format of tokens tells: the text, whose layers there are, and labels on words."""
    names = {key: who.name for key, who in bundle.annotators.items()}
    return {
        "article": (bundle.article.id, bundle.article.title, bundle.article.text),
        "layers": [(names[each.annotator_id], each.status) for each in bundle.layers],
        "split": bundle.split,
        "tags": sorted((names[x.annotator_id], x.label, x.spans) for x in bundle.annotations),
    }
