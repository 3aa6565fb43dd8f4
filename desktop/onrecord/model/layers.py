"""Who annotates, and how far they are with each article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.model.ids import derived_id, new_id
from onrecord.model.times import now

GOLD = "gold"
MACHINE_PREFIX = "machine:"


class LayerKind(StrEnum):
    PERSON = "person"
    MACHINE = "machine"
    GOLD = "gold"


class LayerStatus(StrEnum):
    """How far a layer is. An empty layer that is done says "nothing found"."""

    NEW = "new"
    STARTED = "started"
    DONE = "done"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotator:
    """A person, a machine (``machine:TOOL[/MODEL]@VERSION``) or the gold standard."""

    id: str = field(default_factory=new_id)
    name: str
    kind: LayerKind = LayerKind.PERSON
    colour: str = ""
    modified: str = field(default_factory=now)
    revision: int = 1


UNNAMED = Annotator(id="", name="", modified="")
"""Stands, in a file that does not say whose labels it holds, for whoever brings it in."""


def kind_of(name: str) -> LayerKind:
    """Machines and gold are told by their names, in files as on the command line."""
    if name.startswith(MACHINE_PREFIX):
        return LayerKind.MACHINE
    return LayerKind.GOLD if name == GOLD else LayerKind.PERSON


def annotator_named(name: str) -> Annotator:
    """A new annotator; machines and gold have the same id on every machine."""
    kind = kind_of(name)
    key = new_id() if kind is LayerKind.PERSON else derived_id("annotator", name)
    return Annotator(id=key, name=name, kind=kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """All annotations of one annotator in one article. It exists once it has this record."""

    id: str
    article_id: str
    annotator_id: str
    status: LayerStatus = LayerStatus.NEW
    extra: Mapping[str, object] = field(default_factory=dict)
    modified: str = field(default_factory=now)
    revision: int = 1


def layer_of(
    article_id: str, annotator_id: str, status: LayerStatus = LayerStatus.STARTED
) -> Layer:
    """The layer of this annotator in this article, under the id it has everywhere."""
    key = derived_id("layer", article_id, annotator_id)
    return Layer(id=key, article_id=article_id, annotator_id=annotator_id, status=status)
