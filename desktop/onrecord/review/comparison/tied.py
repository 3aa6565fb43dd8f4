"""Where layers tie the same tags differently."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from onrecord.model.annotations import Annotation, Link, Value
from onrecord.model.codebook import Codebook, LinkRole
from onrecord.review.comparison.cases import Case, Tie
from onrecord.review.comparison.differences import Difference, Kind, sides_of
from onrecord.review.comparison.values import Values

_Pair = tuple[int, int]
_Edges = dict[_Pair, dict[str, list[Link]]]
"""The links between each two parts of a case, by the parts' numbers and annotators' ids."""


class Tied:
    """Tells what differs in the links of cases."""

    def __init__(self, codebook: Codebook, values: Values) -> None:
        self._roles = {link.id: link.role for link in codebook.links}
        self._values = values

    def differences(self, case: Case) -> Iterator[Difference]:
        """Links that some have and others lack, though they have both tags; other types; other
        values; stances that are held by others."""
        if len(case.members) > 1:
            yield from self._within(case)
        for tie in case.outward:
            yield from self._of_tie(tie)

    def _within(self, case: Case) -> Iterator[Difference]:
        edges = _edges(case)
        if _are_same(case, edges):
            return
        other_holders: dict[int, set[int]] = {}
        if LinkRole.HELD_BY in self._roles.values():
            other_holders = self._other_holders(case, edges)
        for stance in other_holders:
            yield self._of_holders(case, stance, edges)
        for pair, links in sorted(edges.items()):
            one, other = pair
            if other not in other_holders.get(one, ()) and one not in other_holders.get(other, ()):
                yield from self._of_tie(_tie(case, pair, links))

    def _of_tie(self, tie: Tie) -> Iterator[Difference]:
        """What differs in how the same two tags are tied, by those who have both."""
        if len(tie.ends) < 2:
            return
        said = {key: self._said(tie, key) for key in tie.ends}
        label = min(link.label for found in tie.links.values() for link in found)
        sides = sides_of(said)
        if len(sides) > 1:
            labels: dict[str, Value | None] = {
                key: tuple(each.label for each in tie.links.get(key, ())) or None
                for key in tie.ends
            }
            yield Difference(Kind.LINK, tie.part, label, tie.ends, values=labels, sides=sides)
            return
        by_maker = {key: tie.links[key][0] for key in tie.ends}
        for each in self._values.differing_links(label, by_maker):
            yield Difference(Kind.LINK, tie.part, label, tie.ends, *each)

    def _said(self, tie: Tie, key: str) -> frozenset[tuple[str, bool]]:
        """The links' labels and directions; that of two who are the same does not count."""
        start = tie.ends[key][0]
        return frozenset(
            (each.label, each.from_id == start or self._role(each) is LinkRole.SAME_AS)
            for each in tie.links.get(key, ())
        )

    def _role(self, link: Link) -> LinkRole:
        return self._roles.get(link.label, LinkRole.NONE)

    # who holds a stance

    def _other_holders(self, case: Case, edges: _Edges) -> dict[int, set[int]]:
        """The stances that somebody holds here and somebody else there, with the numbers of all
        these sources."""
        held: dict[int, dict[str, set[int]]] = {}
        for (one, other), links in edges.items():
            for key, found in links.items():
                for link in found:
                    if self._role(link) is LinkRole.HELD_BY:
                        from_one = case.parts[one].tags[key].id == link.from_id
                        stance, holder = (one, other) if from_one else (other, one)
                        held.setdefault(stance, {}).setdefault(key, set()).add(holder)
        return {
            stance: set().union(*by.values())
            for stance, by in held.items()
            if not set.intersection(*by.values())
        }

    def _of_holders(self, case: Case, stance: int, edges: _Edges) -> Difference:
        part = case.parts[stance]
        links = {key: self._holding(key, tag.id, edges) for key, tag in part.tags.items()}
        there = {key: found for key, found in links.items() if found}
        ids = {
            key: (part.tags[key].id, *(link.to_id for link in found))
            for key, found in there.items()
        }
        at = {tag.id: number for number, x in enumerate(case.parts) for tag in x.tags.values()}
        sides = sides_of({key: frozenset(at[x] for x in found[1:]) for key, found in ids.items()})
        label, held_by = next(iter(part.tags.values())).label, next(iter(there.values()))[0].label
        return Difference(Kind.STANCE, part.part, label, ids, held_by, sides=sides)

    def _holding(self, key: str, stance_id: str, edges: _Edges) -> list[Link]:
        return [
            link
            for links in edges.values()
            for link in links.get(key, ())
            if link.from_id == stance_id and self._role(link) is LinkRole.HELD_BY
        ]


def _edges(case: Case) -> _Edges:
    at = {
        (key, tag.id): number
        for number, part in enumerate(case.parts)
        for key, tag in part.tags.items()
    }
    edges: _Edges = {}
    for key, member in case.members.items():
        # Where a cue stands for the claim that others have, its links stand for the claim's.
        standing = "" if key in case.parts[0].tags else member.anchor.id
        for link in member.links:
            if standing in (link.from_id, link.to_id):
                continue
            one, other = at[key, link.from_id], at[key, link.to_id]
            pair = (one, other) if one < other else (other, one)
            edges.setdefault(pair, {}).setdefault(key, []).append(link)
    return edges


def _are_same(case: Case, edges: _Edges) -> bool:
    """Whether it is as it is mostly: all have one plain link of the same type there."""
    return all(
        len(links) == len(case.members) and _are_plain(links, case.parts[pair[0]].tags)
        for pair, links in edges.items()
    )


def _are_plain(links: Mapping[str, Sequence[Link]], ends: Mapping[str, Annotation]) -> bool:
    first = next(iter(links.values()))[0].label
    starting = {ends[key].id == found[0].from_id for key, found in links.items()}
    return len(starting) == 1 and all(
        len(found) == 1 and found[0].label == first and not found[0].attributes
        for found in links.values()
    )


def _tie(case: Case, pair: _Pair, links: Mapping[str, Sequence[Link]]) -> Tie:
    """What ties two parts. The later is what is tied: a source to its claim, a stance to its
    holder."""
    one, other = (case.parts[number] for number in pair)
    there = other.tags
    ends = {key: (tag.id, there[key].id) for key, tag in one.tags.items() if key in there}
    return Tie(other.part, ends, {key: tuple(found) for key, found in links.items()})
