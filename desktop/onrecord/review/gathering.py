"""Which things of any number of layers are one thing seen several times."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from onrecord.review.assigning import assigned

_Thing = TypeVar("_Thing")

Group = dict[int, _Thing]
"""One thing by the numbers of the layers that have it."""

APART = -1.0
"""How alike two things are that cannot be one, whatever lies between them."""


def gathered(
    layers: Sequence[Sequence[_Thing]],
    key: Callable[[_Thing], Hashable],
    alike: Callable[[_Thing, _Thing], float],
) -> list[Group[_Thing]]:
    """The things of the layers, those that go together in one group.

    Layer by layer, things join the groups so far: first those whose keys say that they are the
    very same, where only one is; the others so that their likeness to the most like of each group
    adds up to the most, one to one. Nothing joins a group in which it stands ``APART`` from
    anybody, or is like nobody.
    """
    groups: list[Group[_Thing]] = []
    for number, things in enumerate(layers):
        keys = [key(each) for each in things]
        joined = _the_same(groups, keys, key)
        rest = [place for place in range(len(things)) if place not in joined]
        open_groups = [at for at in range(len(groups)) if at not in joined.values()]
        if rest and open_groups:
            weights = {
                (place, at): weight
                for place in rest
                for at in open_groups
                if (weight := _likeness(things[place], groups[at].values(), alike)) > 0
            }
            joined |= dict(assigned(weights))
        for place, thing in enumerate(things):
            if place in joined:
                groups[joined[place]][number] = thing
            else:
                groups.append({number: thing})
    return groups


def _the_same(
    groups: Sequence[Group[_Thing]],
    keys: Sequence[Hashable],
    key: Callable[[_Thing], Hashable],
) -> dict[int, int]:
    """The groups, by the places of the things that are the very same as one in there."""
    if not groups:
        return {}
    holding: dict[Hashable, set[int]] = defaultdict(set)
    for at, group in enumerate(groups):
        for each in group.values():
            holding[key(each)].add(at)
    often = Counter(keys)
    found = {
        place: next(iter(holding[each]))
        for place, each in enumerate(keys)
        if often[each] == 1 and len(holding.get(each, ())) == 1
    }
    asked = Counter(found.values())
    return {place: at for place, at in found.items() if asked[at] == 1}


def _likeness(
    thing: _Thing, group: Iterable[_Thing], alike: Callable[[_Thing, _Thing], float]
) -> float:
    best = 0.0
    for each in group:
        found = alike(thing, each)
        if found < 0:
            return APART
        best = max(best, found)
    return best
