"""Where pages end. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Strip(NamedTuple):
    """A line with its lanes, from ``top`` to ``foot``; ``first`` and ``last`` of its paragraph.

    ``clings`` to what follows: a headline must not stand alone at the foot of a page.
    """

    top: float
    foot: float
    first: bool = True
    last: bool = True
    clings: bool = False


class Cut(NamedTuple):
    """What one page holds of the whole: from ``top`` up to ``foot``."""

    top: float
    foot: float


def cuts(strips: Sequence[Strip], height: float) -> list[Cut]:
    """Pages no higher than ``height``, cut between lines.

    No page ends with the first line of a paragraph, or with one that clings to the next; none
    begins with a paragraph's last line. A line higher than a page has a page to itself.
    """
    found: list[Cut] = []
    at = 0
    while at < len(strips):
        end = _after_fitting(strips, at, height)
        if end < len(strips):
            end = _mended(strips, at, end)
        found.append(Cut(strips[at].top, strips[end - 1].foot))
        at = end
    return found


def _after_fitting(strips: Sequence[Strip], start: int, height: float) -> int:
    end = start + 1
    while end < len(strips) and strips[end].foot - strips[start].top <= height:
        end += 1
    return end


def _mended(strips: Sequence[Strip], start: int, end: int) -> int:
    """A better place to cut a little further up, if there is one."""
    better = end
    if strips[better].last and not strips[better].first:
        better -= 1  # two lines go over
    if strips[better - 1].first and not strips[better - 1].last:
        better -= 1  # none stays behind
    while better > start and strips[better - 1].clings:
        better -= 1
    return better if better > start else end
