"""Agreements with known figures, for tests of what is shown of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from onrecord.work.agreement.records import Agreement, Asked, By, Figure, Group, Told

TITLES = {"alpha": "Krippendorff's alpha", "f1_exact": "F1, the same tokens"}
NO_FIGURE = Figure(None, None, None, 0, "tokens", "nobody used it")


def figure(value: float | None, spread: float = 0.1, n: int = 1200) -> Figure:
    """A figure with an interval as wide as this on both sides; none at 0."""
    if value is None:
        return NO_FIGURE
    low, high = (value - spread, value + spread) if spread else (None, None)
    return Figure(value, low, high, n, "tokens")


def told(path: str, value: float | None, **more: float) -> Told:
    words = tuple(path.split())
    return Told(words, TITLES.get(words[-1], words[-1]), figure(value, **more))


def agreement(
    *every: Told, apart: Mapping[By, tuple[Group, ...]] | None = None,
    names: Sequence[str] = ("Ana", "Ben"), by: By | None = None,
) -> Agreement:  # fmt: skip
    return Agreement(12, tuple(names), {}, 0.05, every, Asked(by=by), apart or {})


def of_pairs(names: Sequence[str], missing: Sequence[tuple[str, str]] = ()) -> Agreement:
    """A figure for each two: 0.9, 0.8, … in the order of names; those missing share nothing."""
    pairs = [pair for pair in combinations(names, 2) if pair not in missing]
    groups = tuple(
        Group(" and ".join(pair), (told("token alpha", 0.9 - at / 10),), pair)
        for at, pair in enumerate(pairs)
    )
    return agreement(names=names, apart={By.PAIR: groups})


def of_weeks(**labels: Sequence[float | None]) -> Agreement:
    """A figure for each week from the first of 2026, by label; "token" is all of them."""
    weeks = range(len(next(iter(labels.values()))))
    groups = []
    for week in weeks:
        paths = {name: "token alpha" if name == "token" else f"labels {name} alpha"
                 for name in labels}  # fmt: skip
        every = tuple(told(paths[name], values[week]) for name, values in labels.items())
        key = f"2026-W{week + 1:02}"
        groups.append(Group(key, every, (key,), (f"article-{week}",)))
    return agreement(apart={By.TIME: tuple(groups)})
