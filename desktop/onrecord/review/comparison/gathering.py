"""Which things of any number of layers are one thing seen several times."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
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
    if all(len(things) < 2 for things in layers):
        return _one_each(layers, alike)
    groups: list[Group[_Thing]] = []
    holding: dict[Hashable, set[int]] = defaultdict(set)
    for number, things in enumerate(layers):
        keys = [key(each) for each in things]
        joined = _the_same(holding, keys) if groups else {}
        if groups and len(joined) < len(things):
            joined |= _likely(things, groups, joined, alike)
        for place, thing in enumerate(things):
            at = joined.get(place, len(groups))
            if at == len(groups):
                groups.append({})
            groups[at][number] = thing
            holding[keys[place]].add(at)
    return groups


def _one_each(
    layers: Sequence[Sequence[_Thing]], alike: Callable[[_Thing, _Thing], float]
) -> list[Group[_Thing]]:
    """As it is mostly: no layer has more than one."""
    groups: list[Group[_Thing]] = []
    for number, things in enumerate(layers):
        for thing in things:
            weights = [_likeness(thing, each.values(), alike) for each in groups]
            best = max(weights, default=0.0)
            if best > 0:
                groups[weights.index(best)][number] = thing
            else:
                groups.append({number: thing})
    return groups


def _the_same(holding: Mapping[Hashable, set[int]], keys: Sequence[Hashable]) -> dict[int, int]:
    """The groups, by the places of the things that are the very same as one in there."""
    often = Counter(keys)
    found: dict[int, int] = {}
    for place, key in enumerate(keys):
        there = holding.get(key)
        if there is not None and len(there) == 1 and often[key] == 1:
            (found[place],) = there
    asked = Counter(found.values())
    return {place: at for place, at in found.items() if asked[at] == 1}


def _likely(
    things: Sequence[_Thing],
    groups: Sequence[Group[_Thing]],
    joined: Mapping[int, int],
    alike: Callable[[_Thing, _Thing], float],
) -> dict[int, int]:
    """The groups that the rest of the things go to, by the things' places."""
    taken = set(joined.values())
    free = [(at, group) for at, group in enumerate(groups) if at not in taken]
    weights = {
        (place, at): weight
        for place, thing in enumerate(things)
        if place not in joined
        for at, group in free
        if (weight := _likeness(thing, group.values(), alike)) > 0
    }
    return dict(assigned(weights))


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
