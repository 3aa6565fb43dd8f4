"""Which of two versions of a record grew from the other: told by the states each went through.

A state is a fingerprint of what a record says, or None while it is not there. A project that has
taken a version in knows some states that were passed elsewhere, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

State = str | None


class Side(Enum):
    """What becomes of a record that is here and in another file."""

    SAME = "same"
    OURS = "ours"
    THEIRS = "theirs"
    FORK = "fork"


@dataclass(frozen=True, slots=True)
class Known:
    """The states a record is known to have been in, besides the one it is in now.

    ``last`` is when its annotator last touched it, ``chosen`` when somebody took another version
    instead of one of these states; both are empty where that is not known, or never was.
    ``moves`` counts the changes.
    """

    states: frozenset[State] = frozenset()
    last: str = ""
    moves: int = 0
    chosen: str = ""

    @property
    def touched(self) -> tuple[str, int]:
        """Told by this, the later of two that have been where the other is goes on."""
        return max(self.last, self.chosen), self.moves

    def with_moves(self, states: Iterable[State], at: str, moves: int = 1) -> Known:
        """The same after further changes through these states."""
        last = max(self.last, at)
        return Known(self.states | set(states), last, self.moves + moves, self.chosen)

    def __or__(self, other: Known) -> Known:
        """What is known of one and the same record, from two places or under two ids."""
        found = self.with_moves(other.states, other.last, other.moves)
        return replace(found, chosen=max(self.chosen, other.chosen))


UNKNOWN = Known()


@dataclass(frozen=True, slots=True)
class Version:
    """A record as one project has it: its state now, its revision and time (0 and empty where it
    is not there), and what is known of it."""

    state: State
    revision: int = 0
    modified: str = ""
    known: Known = UNKNOWN


def newer(ours: Version, theirs: Version) -> Side:
    """The version that grew from the other; a fork where each changed by itself.

    Where the states tell nothing, a record one side never had is the other's addition, and of two
    the higher revision is the newer.
    """
    if ours.state == theirs.state:
        return Side.SAME
    theirs_grew = ours.state in theirs.known.states
    ours_grew = theirs.state in ours.known.states
    if theirs_grew != ours_grew:
        return Side.THEIRS if theirs_grew else Side.OURS
    if theirs_grew:
        return _later(ours, theirs)
    if ours.known.states and theirs.known.states:
        return Side.FORK
    return _higher(ours, theirs)


def _later(ours: Version, theirs: Version) -> Side:
    """Each has been where the other is: the one whose annotator touched it last goes on."""
    mine = *ours.known.touched, ours.revision, ours.modified
    other = *theirs.known.touched, theirs.revision, theirs.modified
    if mine == other:
        return Side.FORK
    return Side.THEIRS if mine < other else Side.OURS


def _higher(ours: Version, theirs: Version) -> Side:
    if ours.revision == theirs.revision:
        return Side.FORK
    return Side.THEIRS if ours.revision < theirs.revision else Side.OURS


def together(sides: Iterable[Side]) -> Side:
    """What becomes of a layer, by what would become of its records: it goes as a whole."""
    found = set(sides) - {Side.SAME}
    if not found:
        return Side.SAME
    return found.pop() if len(found) == 1 else Side.FORK
