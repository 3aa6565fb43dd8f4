"""What the list of actors or issues offers: pure functions over a roll."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from onrecord.model.registries import Registered, Roll, folded

_MOST = 300  # rows; nobody walks further, who can type
_LONGEST = 80  # code points; longer words of a source are no name


class Act(Enum):
    """What taking a row does."""

    TAKE = "take"
    ADD = "add"
    ADOPT = "adopt"


class Row(NamedTuple):
    """A row: a record, or a name that would become one."""

    act: Act
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    uses: int = 0
    namesake: bool = False
    suggested: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """A roll with how often each value is held, in all layers."""

    roll: Roll
    counts: Mapping[str, int]

    def uses(self) -> dict[str, int]:
        """How many tags refer to each living record."""
        found: dict[str, int] = {}
        for key, count in self.counts.items():
            record = self.roll.read_as(key)
            if record is not None:
                found[record.id] = found.get(record.id, 0) + count
        return found


@dataclass(frozen=True, slots=True)
class Asked:
    """What one is picked for: the tag's words, the value it has, a name for a new one.

    ``instead_of`` is the id of one that is not offered, since another is to take its place; nor
    is a new one then. Who is ``browsing`` is shown all of them, not only the likeliest.
    """

    words: str = ""
    held: str = ""
    name: str = ""
    instead_of: str = ""
    browsing: bool = False


def offered(roll: Roll, uses: Mapping[str, int], query: str, asked: Asked) -> list[Row]:
    """The rows for what is typed.

    Before anything is typed those that the tag's words suggest come first; a bare name that is
    held already is offered to be entered, and what is typed comes last as a new record's name.
    """
    suggested = [] if folded(query) else _suggested(roll, asked)
    first = {each.id for each in suggested}
    most = None if asked.browsing and not folded(query) else _MOST
    rest = (each for each in roll.found(query)[:most] if each.id not in first)
    found = [*suggested, *rest]
    rows = [
        _row(each, uses, suggested=each.id in first)
        for each in found
        if each.id != asked.instead_of
    ]
    if _is_bare(roll, asked.held) and not folded(query):
        rows.insert(0, Row(Act.ADOPT, "", asked.held, suggested=True))
    return rows + _new(roll, query, asked)


def _suggested(roll: Roll, asked: Asked) -> list[Registered]:
    held = roll.read_as(asked.held) if asked.held else None
    found = roll.suggested(f"{asked.words} {asked.held if held is None else ''}")
    if held is None:
        return found
    return [held, *(each for each in found if each.id != held.id)]


def _is_bare(roll: Roll, held: str) -> bool:
    return bool(held) and roll.read_as(held) is None


def _row(record: Registered, uses: Mapping[str, int], *, suggested: bool) -> Row:
    count = uses.get(record.id, 0)
    return Row(Act.TAKE, record.id, record.name, record.aliases, count, suggested=suggested)


def _new(roll: Roll, query: str, asked: Asked) -> list[Row]:
    typed = " ".join(query.split())
    name = typed or " ".join(asked.name.split())
    if not name or len(name) > _LONGEST or asked.instead_of:
        return []
    namesake = bool(roll.named(name))
    if not typed and (namesake or name == asked.held):
        return []
    return [Row(Act.ADD, "", name, namesake=namesake)]


def first_choice(rows: Sequence[Row], query: str) -> int:
    """The row to begin at; -1 where none is likelier than the others."""
    if rows and (rows[0].suggested or folded(query) or rows[0].act is Act.ADD):
        return 0
    return -1
