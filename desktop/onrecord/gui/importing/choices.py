"""What becomes of somebody else's labels: what is offered, proposed and kept in mind. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from onrecord.gui.marking import letter
from onrecord.model.codebook import Codebook, Label, LinkType, Role


class Deed(StrEnum):
    """What is done about a label of theirs."""

    TAKE = "take"
    LEAVE = "leave"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Answer:
    """A deed, with the id it is taken as, or the role that a new label plays."""

    deed: Deed
    ours: str = ""
    role: Role = Role.NONE


LEAVE = Answer(Deed.LEAVE)
ADD = Answer(Deed.ADD)


@dataclass(frozen=True, slots=True)
class Theirs:
    """A label or link type of the files: how often it is there, and the id of ours that it is by
    its name ("" where there is none)."""

    name: str
    count: int
    is_link: bool = False
    matched: str = ""


class Option(NamedTuple):
    """A label or link type of ours to choose."""

    answer: Answer
    title: str
    letter: str = ""
    colour: str = ""


Remembered = Mapping[str, str]
"""The id of ours by their name, or "" for what was left out; links' names begin with an arrow.
What is to be added and has no id yet is a plus and the role it plays, as no id is."""

_ARROW, _PLUS = "→ ", "+"
_TO_ADD = {_PLUS + role: Answer(Deed.ADD, role=role) for role in Role}


def key_of(theirs: Theirs) -> str:
    """How it is told apart, and shown: link types after an arrow."""
    return _ARROW + theirs.name if theirs.is_link else theirs.name


def options(book: Codebook, *, links: bool) -> tuple[Option, ...]:
    """What can be chosen of the codebook, in its order; what is retired cannot."""
    if links:
        return tuple(Option(_taken(each), each.title) for each in book.links if not each.retired)
    return tuple(
        Option(_taken(each), each.title, letter(each)[:1], each.colour) for each in book.offered
    )


def retired(theirs: Theirs, book: Codebook) -> Option | None:
    """The label, no longer on offer, that it comes in as by its name; None for any other."""
    offered = {each.answer.ours for each in options(book, links=theirs.is_link)}
    if not theirs.matched or theirs.matched in offered:
        return None
    kind = book.link(theirs.matched) if theirs.is_link else book.label(theirs.matched)
    return Option(Answer(Deed.TAKE, theirs.matched), kind.title if kind else theirs.name)


def _taken(kind: Label | LinkType) -> Answer:
    return Answer(Deed.TAKE, kind.id)


def in_order(found: Iterable[Theirs]) -> tuple[Theirs, ...]:
    """Those without a match first, labels before links, the frequent before the rare."""
    return tuple(
        sorted(found, key=lambda x: (bool(x.matched), x.is_link, -x.count, x.name.casefold()))
    )


def proposed(theirs: Theirs, book: Codebook, remembered: Remembered) -> Answer:
    """What was chosen the last time, if that is still there; else what its name says, which may
    be retired: what was tagged under it comes in as it is."""
    offered = {each.answer.ours for each in options(book, links=theirs.is_link)}
    before = remembered.get(key_of(theirs))
    if before == "":
        return LEAVE
    if before in _TO_ADD and not theirs.matched:
        return _TO_ADD[before]
    ours = before if before in offered else theirs.matched
    return Answer(Deed.TAKE, ours) if ours else LEAVE


def is_open(theirs: Theirs, remembered: Remembered) -> bool:
    """Whether nobody has said yet what becomes of it."""
    return not theirs.matched and key_of(theirs) not in remembered


def to_remember(answers: Mapping[Theirs, Answer], added: Mapping[Theirs, str]) -> Remembered:
    """The answers as they are kept for the next delivery; what was added has an id now, unless
    nothing came in."""
    return {key_of(theirs): added.get(theirs, _kept(answer)) for theirs, answer in answers.items()}


def _kept(answer: Answer) -> str:
    return _PLUS + answer.role if answer.deed is Deed.ADD else answer.ours


def left_out(answers: Mapping[Theirs, Answer]) -> Sequence[Theirs]:
    """What will not come in."""
    return [theirs for theirs, answer in answers.items() if answer.deed is Deed.LEAVE]
