"""What a machine found in a text, before it becomes annotations of a machine layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from onrecord.model.annotations import Value


class Finding(NamedTuple):
    """A half-open range ``[start, end)`` of an article's code points and what it was found to be.

    ``label`` is the role of the label it is meant for ("entity"), so that it fits any codebook.
    ``confidence`` lies between 0 and 1; None where the tool gives none.
    """

    start: int
    end: int
    label: str
    attributes: Mapping[str, Value]
    confidence: float | None = None
