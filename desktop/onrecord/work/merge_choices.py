"""Sides taken of layers that were changed both here and there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from onrecord.errors import UserError
from onrecord.model.lineages import Side
from onrecord.work.merge_report import Fork

Choose = Callable[[Fork], Side | None]
"""The side to take of a fork, or None where nobody chose."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Sides taken beforehand: for all forks, and for single ones by what they are called."""

    all: Side | None = None
    single: Mapping[str, Side] = field(default_factory=dict)

    @classmethod
    def parse(cls, said: Iterable[str]) -> Choices:
        """Read ``theirs``, ``ours``, ``theirs:NAME in TITLE``. Raises UserError for others."""
        sides = {"theirs": Side.THEIRS, "ours": Side.OURS}
        everywhere, single = None, {}
        for each in said:
            side, _, fork = each.partition(":")
            if side not in sides:
                raise UserError("“{side}” is no side to take: theirs, ours.", side=side)
            if fork:
                single[fork.strip()] = sides[side]
            else:
                everywhere = sides[side]
        return cls(everywhere, single)

    def __call__(self, fork: Fork) -> Side | None:
        names = (f"{fork.annotator} in {fork.title}", f"{fork.annotator} in “{fork.title}”")
        return next((self.single[name] for name in names if name in self.single), self.all)


def nobody_chose(_fork: Fork) -> Side | None:
    """Leaves every fork open."""
    return None
