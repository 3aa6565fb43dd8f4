"""A small debate: two papers, two annotators, actors with a merge, issues."""

from __future__ import annotations

from onrecord.model.bundles import Bundle
from onrecord.model.layers import Annotator, LayerStatus, layer_of
from onrecord.model.registries import Actor, Issue
from tests.builders import article, tag, tie

MAYOR = Actor(id="mayor", name="The mayor")
OLD = Actor(id="old", name="Mayor Muir", merged_into="mayor")
LINE = Actor(id="line", name="=Skerrow Line")
SUBSIDY = Issue(id="subsidy", name="Ferry subsidy")

FIRST = article(
    "Ferries\n\n“Keep it,” the mayor said. “Drop it,” said the line. It rained.",
    id="a1", outlet="The Post", published="2026-03-14",
)  # fmt: skip
SECOND = article("The mayor is for it.", id="a2", published="2026-03")


def ana(about=FIRST, by="ana"):
    """The mayor for, the line against, each on the issue; and an entity that is no part of it."""
    keep, drop = (
        tag("claim", about, "Keep it", id=f"{by}1", by=by),
        tag("claim", about, "Drop it", id=f"{by}2", by=by, attributes={"kind": "policy"}),
    )
    mayor = tag("source", about, "the mayor", id=f"{by}3", by=by, attributes={"actor": "old"})
    line = tag(
        "source", about, "the line", id=f"{by}4", by=by,
        attributes={"actor": "line", "affiliation": "Skerrow"},
    )  # fmt: skip
    said = tag("cue", about, "said", id=f"{by}5", by=by)
    for_it = tag("stance", about, id=f"{by}6", by=by, attributes=_stance("support"))
    against = tag("stance", about, "Drop", id=f"{by}7", by=by, attributes=_stance("oppose"))
    rain = tag("entity", about, "rained", id=f"{by}8", by=by)
    tags = (keep, drop, mayor, line, said, for_it, against, rain)
    links = (
        tie("attributed to", keep, mayor), tie("attributed to", drop, line),
        tie("signalled by", keep, said), tie("about", for_it, keep), tie("about", against, drop),
        tie("held by", for_it, mayor), tie("held by", against, line),
    )  # fmt: skip
    return tags, links


def _stance(polarity):
    return {"polarity": polarity, "issue": "subsidy"}


def debate() -> tuple[Bundle, Bundle]:
    """Ana and Ben agree on the first article; in the second a stance is held without a claim."""
    people = {key: Annotator(id=key, name=key.title()) for key in ("ana", "ben")}
    both = [ana(by=key) for key in people]
    source = tag("source", SECOND, "The mayor", id="s1", attributes={"actor": "mayor"})
    stance = tag("stance", SECOND, "is for it", id="s2", attributes=_stance("support"))
    claim = tag("claim", SECOND, "it", id="s3")
    return (
        Bundle(
            article=FIRST, annotators=people, split="train",
            layers=tuple(layer_of(FIRST.id, key, LayerStatus.DONE) for key in people),
            annotations=tuple(each for tags, _ in both for each in tags),
            links=tuple(each for _, links in both for each in links),
            actors=(MAYOR, OLD, LINE), issues=(SUBSIDY,),
        ),
        Bundle(
            article=SECOND, annotators={"ana": people["ana"]},
            layers=(layer_of(SECOND.id, "ana", LayerStatus.DONE),),
            annotations=(source, stance, claim), links=(tie("held by", stance, source),),
            actors=(MAYOR,), issues=(SUBSIDY,),
        ),
    )  # fmt: skip
