"""In which respects the layers of a case differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from onrecord.model.annotations import Value
from onrecord.review.cases import Part


class Kind(StrEnum):
    """A respect. Each difference is of one kind."""

    MISSED = "missed"
    BOUNDARY = "boundary"
    LABEL = "label"
    ATTRIBUTE = "attribute"
    LINK = "link"
    SOURCE = "source"
    STANCE = "stance"


@dataclass(frozen=True, slots=True)
class Difference:
    """One respect in which the layers of a case differ.

    ``part`` and ``label`` tell of which part; ``attribute`` is the id of the attribute whose value
    differs, else empty. ``tags`` are the ids of the tags concerned by annotator id, none where a
    layer lacks them. ``values`` hold what each annotator chose, where values differ, None for
    unset.
    """

    kind: Kind
    part: Part
    label: str
    tags: Mapping[str, tuple[str, ...]]
    attribute: str = ""
    values: Mapping[str, Value | None] = field(default_factory=dict)
