"""Stretches of a text: half-open pairs of code points, in order, apart from one another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

Stretch = tuple[int, int]


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The stretches in order, with overlapping and touching ones made one; empty ones go."""
    found: list[Stretch] = []
    for start, end in sorted(each for each in stretches if each[0] < each[1]):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def holds(stretches: Sequence[Stretch], start: int, end: int) -> bool:
    """Whether one of the joined stretches holds all of ``[start, end)``."""
    at = bisect_right(stretches, start, key=lambda each: each[0]) - 1
    return at >= 0 and end <= stretches[at][1]


def touches(stretches: Sequence[Stretch], start: int, end: int) -> bool:
    """Whether any of the joined stretches shares a code point with ``[start, end)``."""
    at = bisect_right(stretches, start, key=lambda each: each[1])
    return at < len(stretches) and stretches[at][0] < end
