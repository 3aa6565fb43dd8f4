"""Handing out to several people at once: who gets which articles, and in which file."""

from __future__ import annotations

import re
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import UserError
from onrecord.work import handing_out
from onrecord.work.dealing import dealt
from onrecord.work.handing_out import HandedOut
from onrecord.work.projects import SUFFIX
from onrecord.work.session import Session
from onrecord.work.view import View, check_person

_NO_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')  # what some system refuses in a file's name


@dataclass(frozen=True, slots=True)
class Order:
    """What to hand out: the articles, by their ids, all of them to each of the people; or, where
    ``shared`` is a number, dealt out so that so many are seen by everybody."""

    people: tuple[str, ...]
    articles: tuple[str, ...]
    folder: Path
    shared: int | None = None


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one person gets, and where; ``refusal`` says why it cannot be put there."""

    name: str
    output: Path
    articles: tuple[str, ...]
    refusal: UserError | None = None


class Progress(NamedTuple):
    """How far it is: whose file, and articles in it, of how many."""

    name: str
    done: int
    of: int


def parcels(view: View, order: Order) -> tuple[Parcel, ...]:
    """What each person would get, in their order; nothing is written.

    Raises UserError for an order that makes no sense as a whole, and a name nobody can have.
    """
    people = tuple(dict.fromkeys(check_person(each) for each in order.people))
    shared = len(order.articles) if order.shared is None else order.shared
    if not order.articles:
        raise UserError("Choose at least one article.")
    hands = dealt(order.articles, people, shared)
    names = file_names(view.name, people)
    return tuple(_parcel(view, name, order.folder / names[name], hands[name]) for name in people)


def _parcel(view: View, name: str, output: Path, articles: tuple[str, ...]) -> Parcel:
    refusal = None
    try:
        if not articles:
            raise UserError("There is no article left for {name}.", name=name)
        handing_out.refuse(view, name, output)
    except UserError as reason:
        refusal = reason
    except (OSError, ValueError):  # a folder that no system takes: writing tells why
        pass
    return Parcel(name, output, articles, refusal)


def file_names(project: str, people: Sequence[str]) -> dict[str, str]:
    """The names of people's files, each another one on any system."""
    found: dict[str, str] = {}
    for name in people:
        plain = _NO_NAME.sub("_", f"{project} - {name}").strip(". ")
        number, made = 2, plain
        while made.casefold() in {each.casefold() for each in found.values()}:
            made, number = f"{plain} {number}", number + 1
        found[name] = made
    return {name: f"{made}{SUFFIX}" for name, made in found.items()}


def handing_out_all(
    session: Session, wanted: Sequence[Parcel]
) -> Generator[Progress, None, list[HandedOut]]:
    """Make the files, one after the other, an article a step.

    Raises UserError as ``handing_out`` does. The files that are complete by then stay.
    """
    made = []
    for each in wanted:
        made.append((yield from _handed_out(session, each)))
    return made


def _handed_out(session: Session, parcel: Parcel) -> Generator[Progress, None, HandedOut]:
    steps = handing_out.handing_out(session, parcel.name, parcel.output, parcel.articles)
    with closing(steps):
        while True:
            try:
                done, of = next(steps)
            except StopIteration as end:
                made: HandedOut = end.value
                return made
            yield Progress(parcel.name, done, of)
