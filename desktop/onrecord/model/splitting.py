"""Parting articles into train, dev and test, the same way for the same seed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

from onrecord.errors import UserError


@dataclass(frozen=True, slots=True)
class Split:
    """Names of the parts and their shares, which need not sum to 100."""

    shares: tuple[tuple[str, float], ...]
    seed: int = 0
    group_by: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.shares)

    @classmethod
    def told(cls, text: str, *, seed: int = 0, group_by: str = "") -> Self:
        """The split that ``train=80,dev=10,test=10`` tells.

        Raises UserError for anything else.
        """
        shares = tuple(_share(part) for part in text.split(","))
        names = [name for name, _ in shares]
        if len(set(names)) != len(names) or not sum(share for _, share in shares):
            raise UserError("Tell the split as in train=80,dev=10,test=10.")
        return cls(shares, seed, group_by)


def _share(part: str) -> tuple[str, float]:
    name, _, share = (each.strip() for each in part.partition("="))
    try:
        amount = float(share)
    except ValueError:
        amount = -1.0
    if not name.isidentifier() or not 0 <= amount < float("inf"):
        raise UserError("Tell the split as in train=80,dev=10,test=10.")
    return name, amount


def assigned(groups: Mapping[str, str], split: Split) -> dict[str, str]:
    """The part each article goes to, by its id; ``groups`` tells the group of each.

    A group is never parted. Groups are taken in an order that the seed and their names alone
    decide, the larger first, each to the part that lacks most; so that articles that come or go
    later do not depend on the order of their arrival.
    """
    members: dict[str, list[str]] = defaultdict(list)
    for article_id, group in groups.items():
        members[group].append(article_id)
    order = sorted(members, key=lambda group: (-len(members[group]), _drawn(group, split.seed)))
    total = sum(share for _, share in split.shares)
    lacking = {name: share / total * len(groups) for name, share in split.shares}
    found = {}
    for group in order:
        part = max(split.names, key=lambda name: lacking[name])
        lacking[part] -= len(members[group])
        found.update(dict.fromkeys(members[group], part))
    return found


def _drawn(group: str, seed: int) -> str:
    return sha256(f"{seed}\n{group}".encode()).hexdigest()


def groups_of(articles: Sequence[tuple[str, str, str]]) -> dict[str, str]:
    """Groups by article id, of id, group and the id of the article it supersedes, if any.

    The versions of an article stay together with all of their groups, since the same words on
    both sides of a split would flatter whatever is tested. An article without a group or another
    version stands alone.
    """
    joined: dict[str, str] = {}
    for key, group, older in articles:
        for other in (f"={group}" if group else "", f"#{older}" if older else ""):
            if other:
                _join(joined, f"#{key}", other)
    return {key: _root(joined, f"#{key}") for key, _, _ in articles}


def _join(joined: dict[str, str], one: str, other: str) -> None:
    """Let both have the lesser of their names, so that the order does not matter; those of groups
    come first, since ids of articles are drawn anew in every project."""
    roots = _root(joined, one), _root(joined, other)
    first, last = sorted(roots, key=lambda name: (not name.startswith("="), name))
    if first != last:
        joined[last] = first


def _root(joined: Mapping[str, str], name: str) -> str:
    while name in joined:
        name = joined[name]
    return name
