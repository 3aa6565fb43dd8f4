"""Spans as columns of IOB tags, and back. Spans are half-open ranges of token numbers.

We write IOB2 (B- at each start). Also read are IOB1, where I- starts a span unless it would run
into one before it, and the schemes that mark ends and single tokens (BIOES, BILOU, BMEWO).
Source: E. F. Tjong Kim Sang, J. Veenstra, Representing Text Chunks (EACL 1999).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

_TAG = re.compile(r"([BIMELSUW])-(.+)", re.DOTALL)
_OUTSIDE = frozenset({"O", "_", "*", ""})
_BEGINS, _ENDS = frozenset("BSUW"), frozenset("SUWEL")


class Labelled(NamedTuple):
    start: int
    end: int
    label: str


class Orphan(NamedTuple):
    """A tag that goes on with a span that is not there; ``token`` is its number."""

    token: int
    tag: str


def encoded(length: int, spans: Iterable[Labelled]) -> list[str]:
    """A tag for each of so many tokens; the spans do not overlap."""
    tags = ["O"] * length
    for start, end, label in spans:
        tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
    return tags


def is_tag(cell: str) -> bool:
    return cell in _OUTSIDE or _TAG.fullmatch(cell) is not None


@dataclass(slots=True)
class Evidence:
    """What the columns of a file tell of their scheme."""

    inside_starts: int = 0
    needless_begins: int = 0

    def add(self, tags: Sequence[str]) -> None:
        """Look at a column of one sentence."""
        before = None
        for tag in tags:
            found = _TAG.fullmatch(tag)
            label = found[2] if found else None
            if found and label != before:
                self.inside_starts += found[1] == "I"
                self.needless_begins += found[1] in _BEGINS
            before = label

    @property
    def is_iob1(self) -> bool:
        """Whether spans begin with I-; in IOB1 no B- stands where I- would do."""
        return bool(self.inside_starts) and not self.needless_begins


def decoded(tags: Sequence[str], *, iob1: bool) -> tuple[list[Labelled], list[Orphan]]:
    """The spans of one sentence's column, and the tags that no span begins before."""
    spans: list[Labelled] = []
    orphans: list[Orphan] = []
    is_open = False
    for number, tag in enumerate(tags):
        found = _TAG.fullmatch(tag)
        if found is None:
            is_open = False
            continue
        prefix, label = found.groups()
        goes_on = is_open and spans[-1].label == label and prefix not in _BEGINS
        if goes_on:
            spans[-1] = spans[-1]._replace(end=number + 1)
        elif prefix in _BEGINS or iob1:
            spans.append(Labelled(number, number + 1, label))
        else:
            orphans.append(Orphan(number, tag))
        is_open = (goes_on or prefix in _BEGINS or iob1) and prefix not in _ENDS
    return spans, orphans
