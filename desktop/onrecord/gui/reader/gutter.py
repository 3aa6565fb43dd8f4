"""The places of brackets in the gutter, for a whole article at once. Pure.

Lanes are worked out cluster by cluster of overlapping brackets and only where looked at, so that
none moves while the person scrolls, and that one more among thousands costs next to nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.gui.reader.lanes import Extent, stacked


class _Cluster(NamedTuple):
    """Brackets that overlap one another, directly or through others."""

    start: int
    end: int
    extents: dict[str, Extent]
    lanes: dict[str, int]  # filled when first asked for


class Gutter:
    """Half-open extents by key, each with a lane in which no other overlaps it."""

    def __init__(self) -> None:
        self._extents: dict[str, Extent] = {}
        self._clusters: list[_Cluster] | None = None

    def place(self, key: str, extent: Extent | None) -> None:
        """Give a bracket this extent, or take it out."""
        if self._extents.get(key) == extent:
            return
        if extent:
            self._extents[key] = extent
        else:
            del self._extents[key]
        self._clusters = None

    def within(self, start: int, end: int) -> Iterator[tuple[str, int]]:
        """The brackets that overlap the range, each with its lane, 0 next to the text."""
        if self._clusters is None:
            self._clusters = _clusters(self._extents)
        first = bisect_right(self._clusters, start, key=lambda cluster: cluster.end)
        for cluster in self._clusters[first:]:
            if cluster.start >= end:
                return
            if not cluster.lanes:
                cluster.lanes.update(stacked(cluster.extents))
            for key, (near, far) in cluster.extents.items():
                if near < end and start < far:
                    yield key, cluster.lanes[key]


def _clusters(extents: dict[str, Extent]) -> list[_Cluster]:
    found: list[_Cluster] = []
    members: dict[str, Extent] = {}
    first = reach = 0
    for key, extent in sorted(extents.items(), key=lambda item: item[1]):
        start, end = extent
        if members and start >= reach:
            found.append(_Cluster(first, reach, members, {}))
            members = {}
        if not members:
            first, reach = start, end
        members[key] = extent
        reach = max(reach, end)
    if members:
        found.append(_Cluster(first, reach, members, {}))
    return found
