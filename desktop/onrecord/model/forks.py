"""Two versions of one layer beside each other, for somebody who has to choose one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.model.annotations import Annotation, Link, in_text_order
from onrecord.model.layers import Layer, LayerStatus
from onrecord.model.repairs import Repair
from onrecord.model.settlements import Ruling, Settlement

Part = Layer | Annotation | Link | Settlement | Repair
"""What a layer consists of, and what is kept beside its tags."""


class Where(StrEnum):
    """Where a tag is as it is told."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class LayerFacts:
    """What one version comes to; ``last`` is when its annotator last touched it, as far as known.

    ``is_there`` is False where the layer was taken away.
    """

    tags: int = 0
    links: int = 0
    last: str = ""
    status: LayerStatus = LayerStatus.NEW
    is_there: bool = True


@dataclass(frozen=True, slots=True)
class Unlike:
    """A tag that is in one version only, or says something else in the other.

    ``said`` names what differs of one that is in both: "words", "label", "note", or an
    attribute's id.
    """

    where: Where
    label: str
    words: str
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Versions:
    """A layer as it is here and in a file, and the tags in which they are not alike, in text
    order. ``links`` and ``settled`` count links and settled cases that are not alike."""

    ours: LayerFacts = field(default_factory=LayerFacts)
    theirs: LayerFacts = field(default_factory=LayerFacts)
    unlike: tuple[Unlike, ...] = ()
    links: int = 0
    settled: int = 0


def versions(
    ours: Iterable[Part], theirs: Iterable[Part], touched: tuple[str, str] = ("", "")
) -> Versions:
    """Compare the records of two versions by their ids; ``touched`` tells when each was touched
    last, where more is known of it than its records say."""
    here, there = list(ours), list(theirs)
    return Versions(
        ours=_facts(here, touched[0]),
        theirs=_facts(there, touched[1]),
        unlike=tuple(_unlike(_tags(here), _tags(there))),
        links=len(_ties(here) ^ _ties(there)),
        settled=len({key for key, _ in _rulings(here) ^ _rulings(there)}),
    )


def _facts(records: list[Part], touched: str) -> LayerFacts:
    layer = next((each for each in records if isinstance(each, Layer)), None)
    return LayerFacts(
        tags=sum(isinstance(each, Annotation) for each in records),
        links=sum(isinstance(each, Link) for each in records),
        last=max([touched, *(each.modified for each in records)]),
        status=layer.status if layer else LayerStatus.NEW,
        is_there=bool(records),
    )


def _tags(records: Iterable[Part]) -> dict[str, Annotation]:
    return {each.id: each for each in records if isinstance(each, Annotation)}


def _ties(records: Iterable[Part]) -> set[tuple[str, str, str]]:
    return {(x.label, x.from_id, x.to_id) for x in records if isinstance(x, Link)}


def _rulings(records: Iterable[Part]) -> set[tuple[str, Ruling]]:
    return {(x.id, x.ruling) for x in records if isinstance(x, Settlement)}


def _unlike(here: dict[str, Annotation], there: dict[str, Annotation]) -> Iterator[Unlike]:
    for shown in sorted({**there, **here}.values(), key=in_text_order):
        ours, theirs = here.get(shown.id), there.get(shown.id)
        if theirs is None:
            yield Unlike(Where.OURS, shown.label, shown.text)
        elif ours is None:
            yield Unlike(Where.THEIRS, shown.label, shown.text)
        elif said := tuple(_said(ours, theirs)):
            yield Unlike(Where.BOTH, shown.label, shown.text, said)


def _said(ours: Annotation, theirs: Annotation) -> Iterator[str]:
    if ours.spans != theirs.spans:
        yield "words"
    if ours.label != theirs.label:
        yield "label"
    for key in sorted({*ours.attributes, *theirs.attributes}):
        if ours.attributes.get(key) != theirs.attributes.get(key):
            yield key
    if ours.note != theirs.note:
        yield "note"
