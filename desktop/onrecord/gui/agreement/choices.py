"""What a person chooses to have measured, and how it is kept. No widgets."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from glob import escape
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.errors import UserError
from onrecord.model.codebook import Codebook
from onrecord.model.layers import LayerKind
from onrecord.work.agreement.records import Asked, By

DRAWS, MOST_DRAWS = 1000, 10_000


class Whose(NamedTuple):
    """An annotator, and how many of their layers are done; machines' count as they are."""

    name: str
    kind: LayerKind
    done: int


class Subject(NamedTuple):
    """What there is to compare: the project's file, annotators and codebook."""

    project: Path
    people: tuple[Whose, ...]
    codebook: Codebook


@dataclass(frozen=True, slots=True)
class Choices:
    """Layers are names of annotators and labels are ids; None stands for all people's and for all
    labels. ``by`` is "" for nothing."""

    layers: tuple[str, ...] | None = None
    labels: tuple[str, ...] | None = None
    by: str = ""
    draws: int = DRAWS


def by_default(people: Sequence[Whose]) -> tuple[str, ...]:
    """Whose layers are compared where nobody chooses."""
    return tuple(each.name for each in people if each.kind is LayerKind.PERSON and each.done)


def can_compare(subject: Subject) -> bool:
    """Whether two annotators have layers that are done."""
    return sum(bool(each.done) for each in subject.people) > 1


def asked(choices: Choices, subject: Subject) -> Asked:
    """What the choices ask for, with what pictures are made of.

    Raises UserError where nothing can come of it.
    """
    ticked = by_default(subject.people) if choices.layers is None else choices.layers
    if len(ticked) < 2:
        raise UserError("Tick two annotators at least: agreement is between them.")
    if choices.labels is not None and not choices.labels:
        raise UserError("Tick the labels to compare.")
    return Asked(
        layers=() if choices.layers is None else tuple(map(escape, choices.layers)),
        labels=choices.labels or (),
        by=By(choices.by) if choices.by else None,
        draws=choices.draws,
        besides=(By.PAIR, By.TIME),
    )


def fitting(choices: Choices, subject: Subject) -> Choices:
    """The choices without annotators and labels that are no more; None where none of them is,
    or where somebody who is gone leaves one annotator alone."""
    layers = _still(choices.layers, {each.name for each in subject.people})
    return replace(
        choices,
        layers=None if layers != choices.layers and len(layers or ()) < 2 else layers,
        labels=_still(choices.labels, {each.id for each in subject.codebook.labels}),
    )


def _still(names: tuple[str, ...] | None, there: set[str]) -> tuple[str, ...] | None:
    return tuple(each for each in names or () if each in there) or None


def written(choices: Choices) -> str:
    """The choices as they are kept."""
    return json.dumps(asdict(choices))


def read(text: str) -> Choices:
    """The choices as they were kept; what cannot be read is as it is by default."""
    try:
        return _read(json.loads(text))
    except (ValueError, TypeError, AttributeError, KeyError):
        return Choices()


def _read(found: Mapping[str, Any]) -> Choices:
    by = str(found["by"])
    return Choices(
        layers=_names(found["layers"]),
        labels=_names(found["labels"]),
        by=By(by).value if by else "",
        draws=min(max(int(found["draws"]), 0), MOST_DRAWS),
    )


def _names(found: Sequence[Any] | None) -> tuple[str, ...] | None:
    return None if found is None else tuple(map(str, found))
