"""Who goes with whom: the one-to-one assignment with the largest sum of weights."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import inf

Weights = Mapping[tuple[int, int], float]
"""How well a left one and a right one go together; those that are not there cannot."""


def assigned(weights: Weights) -> list[tuple[int, int]]:
    """The pairs of the assignment, in order. Only pairs of positive weight are made.

    Those that nothing connects are assigned apart, so that it is quick where few overlap.
    """
    return sorted(pair for group in _groups(weights) for pair in _best(group, weights))


def _groups(weights: Weights) -> Iterator[list[tuple[int, int]]]:
    """The pairs in groups that share nobody."""
    of_left, of_right = defaultdict(list), defaultdict(list)
    for pair, weight in sorted(weights.items()):
        if weight > 0:
            of_left[pair[0]].append(pair)
            of_right[pair[1]].append(pair)
    seen: set[tuple[int, int]] = set()
    for first in (pair for pairs in list(of_left.values()) for pair in pairs):
        if first in seen:
            continue
        seen.add(first)
        group = [first]
        for left, right in group:  # grows on the way
            near = [each for each in of_left[left] + of_right[right] if each not in seen]
            seen.update(near)
            group += dict.fromkeys(near)
        yield group


def _best(group: Sequence[tuple[int, int]], weights: Weights) -> Iterator[tuple[int, int]]:
    if len(group) == 1:
        yield group[0]
        return
    lefts, rights = sorted({pair[0] for pair in group}), sorted({pair[1] for pair in group})
    costs = [
        # A column more for each row: to stay alone.
        [-max(weights.get((left, right), 0.0), 0.0) for right in rights] + [0.0] * len(lefts)
        for left in lefts
    ]
    for row, column in enumerate(_cheapest(costs)):
        if column < len(rights) and costs[row][column] < 0:
            yield lefts[row], rights[column]


def _cheapest(costs: Sequence[Sequence[float]]) -> list[int]:
    """The column of each row in the cheapest assignment; there must be a column for each row.

    The Hungarian method with potentials: Harold W. Kuhn (1955), in the form of James Munkres
    (1957), which takes rows × rows × columns steps.
    """
    rows, columns = len(costs), len(costs[0])
    of_row, of_column = [0.0] * (rows + 1), [0.0] * (columns + 1)
    row_at = [0] * (columns + 1)  # counted from 1; 0 is nobody
    for row in range(1, rows + 1):
        row_at[0] = row
        came_from, end = _path(costs, row_at, of_row, of_column)
        while end:
            row_at[end] = row_at[came_from[end]]
            end = came_from[end]
    found = [0] * rows
    for column in range(1, columns + 1):
        if row_at[column]:
            found[row_at[column] - 1] = column - 1
    return found


def _path(
    costs: Sequence[Sequence[float]],
    row_at: Sequence[int],
    of_row: list[float],
    of_column: list[float],
) -> tuple[list[int], int]:
    """The cheapest way from the new row to a free column: where each column was reached from, and
    that column. Potentials move on so that no cost is below them."""
    count = len(of_column)
    least, came_from, passed = [inf] * count, [0] * count, [False] * count
    here = 0
    while row_at[here]:
        passed[here] = True
        row = row_at[here]
        for column in range(1, count):
            over = costs[row - 1][column - 1] - of_row[row] - of_column[column]
            if not passed[column] and over < least[column]:
                least[column], came_from[column] = over, here
        there = min((x for x in range(1, count) if not passed[x]), key=least.__getitem__)
        step = least[there]
        for column in range(count):
            if passed[column]:
                of_row[row_at[column]] += step
                of_column[column] -= step
            else:
                least[column] -= step
        here = there
    return came_from, here
