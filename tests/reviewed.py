"""Articles that several people have annotated, a line each."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model.annotations import Annotation, Link
from onrecord.model.articles import Article
from onrecord.model.layers import Annotator, Layer, LayerStatus, annotator_named, layer_of
from onrecord.work import comparing
from onrecord.work.comparing import Comparison, Entry
from onrecord.work.session import Session
from tests.builders import add, article, tag, tie

ANN, BEN, CAI = map(annotator_named, ("Ann", "Ben", "Cai"))


def done(about: Article, who: Annotator, status: LayerStatus = LayerStatus.DONE) -> Layer:
    return replace(layer_of(about.id, who.id), status=status)


def said(
    about: Article, who: Annotator, claim: str, source: str = "", cue: str = "", **values: object
) -> tuple[Annotation | Link, ...]:
    """A statement; ``values`` are the source's."""
    anchor = tag("claim", about, claim, by=who.id)
    found: list[Annotation | Link] = [anchor]
    if source:
        found.append(tag("source", about, source, by=who.id, attributes=values))
        found.append(tie("attributed to", anchor, found[-1]))
    if cue:
        found.append(tag("cue", about, cue, by=who.id))
        found.append(tie("signalled by", anchor, found[-1]))
    return tuple(found)


def desk_with(session: Session, *people: Annotator) -> Article:
    """An article that all of these people have done, without tags yet."""
    about = article()
    add(session, about, *people)
    add(session, *(done(about, each) for each in people))
    return about


def compared(session: Session, about: Article) -> Comparison:
    return comparing.comparison(session, about.id)


def entry(session: Session, about: Article, number: int = 0) -> Entry:
    """One case of the article, as it is now."""
    return compared(session, about).entries[number]


def gold_words(session: Session, about: Article) -> list[tuple[str, str]]:
    """Labels and words of what is in the gold layer, in order."""
    found = compared(session, about).gold.values()
    return sorted((each.label, each.text) for each in found)


def gold_ties(session: Session, about: Article) -> list[tuple[str, str, str]]:
    """What is tied to what in the gold layer, by words."""
    now_there = compared(session, about)
    gold = now_there.gold
    return sorted(
        (each.label, gold[each.from_id].text, gold[each.to_id].text)
        for each in now_there.gold_links.values()
    )
