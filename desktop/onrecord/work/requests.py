"""What an export is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from onrecord.model.formats import Alignment
from onrecord.model.splitting import Split


class Unit(StrEnum):
    """What one record of a dataset is."""

    ARTICLE = "article"
    SENTENCE = "sentence"


class Only(StrEnum):
    """Which layers go, by how far they are."""

    ALL = "all"
    DONE = "done"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be written, and where. ``layers`` are names or patterns of annotators (all
    people's and gold if empty), ``labels`` ids of the codebook (all if empty)."""

    output: Path
    format_name: str = "jsonl"
    layers: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    only: Only = Only.ALL
    split: Split | None = None
    unit: Unit = Unit.ARTICLE
    alignment: Alignment = Alignment.EXPAND
    with_text: bool = True
