"""What a hand-out is to be, as it stands in its form, and what that comes to. No widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from onrecord.errors import UserError
from onrecord.gui.taking_in.telling import number
from onrecord.work.handing_out import HandedOut, choose
from onrecord.work.parcels import Order, Parcel, Progress
from onrecord.work.view import View


class Which(StrEnum):
    """How the articles are chosen."""

    ALL = "all"
    FILTER = "filter"
    LIST = "list"
    PICKED = "picked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is chosen. ``shared`` is None where everybody gets the same articles."""

    people: tuple[str, ...] = ()
    which: Which = Which.ALL
    words: str = ""
    list_file: str = ""
    picked: tuple[str, ...] = ()
    shared: int | None = None
    folder: str = ""


def articles_of(view: View, wish: Wish) -> tuple[str, ...]:
    """The ids of the articles that are meant.

    Raises UserError where nothing is meant, or what is meant is not there.
    """
    match wish.which:
        case Which.ALL:
            return tuple(choose(view, ""))
        case Which.FILTER:
            if not wish.words.strip():
                raise UserError("Type what the articles have, as in the queue’s filter.")
            return tuple(choose(view, wish.words.strip()))
        case Which.LIST:
            if not Path(wish.list_file).is_file():
                raise UserError("Choose a file that lists articles, an id or title a line.")
            return tuple(choose(view, wish.list_file))
        case Which.PICKED:
            return wish.picked


def order_of(wish: Wish, articles: tuple[str, ...]) -> Order:
    """The order that the wish amounts to. Raises UserError where it does not say where to write."""
    if not wish.people:
        raise UserError("Choose who it is for.")
    folder = Path(wish.folder.strip()).expanduser()
    if not wish.folder.strip() or not folder.is_absolute():
        raise UserError("Say in which folder to write, in full.")
    shared = wish.shared if len(wish.people) > 1 else None
    return Order(wish.people, articles, folder, shared)


def counted(articles: int, of: int) -> str:
    """How many articles are meant."""
    if articles == of:
        return _tr("All {n} articles").format(n=number(of))
    return _tr("{n} of {of} articles").format(n=number(articles), of=number(of))


def holds(parcel: Parcel) -> str:
    """What one person gets, in a line."""
    text = _tr("1 article") if len(parcel.articles) == 1 else _tr("{n} articles")
    return text.format(n=number(len(parcel.articles)))


def overlap(found: tuple[Parcel, ...]) -> str:
    """How many articles are seen by all; "" where that is no question."""
    if len(found) < 2:
        return ""
    first, *others = (set(each.articles) for each in found)
    return _tr("Seen by all: {n}").format(n=number(len(first.intersection(*others))))


def goes_along() -> Iterator[str]:
    """What a hand-out holds beside its articles, a line each."""
    yield _tr("the articles with their facts and marked regions")
    yield _tr("the codebook with its guidelines")
    yield _tr("actors and issues")
    yield _tr("what machines found")
    yield _tr("the colleague’s own tags so far")
    yield _tr("comments on all of these, under their authors’ names")


def stays_here() -> Iterator[str]:
    """What no hand-out holds."""
    yield _tr("everybody else’s tags, links and notes, and comments on them")
    yield _tr("the names of those who did not comment")
    yield _tr("the gold layer and what was settled")
    yield _tr("the history")


def progress(at: Progress) -> str:
    """How far the files are."""
    text = _tr("{name}: {done} of {of} articles")
    return text.format(name=at.name, done=number(at.done), of=number(at.of))


def made(found: list[HandedOut]) -> str:
    """What was made, in a sentence."""
    if len(found) == 1:
        return _tr("Made {file}.").format(file=found[0].output.name)
    return _tr("Made {n} files.").format(n=number(len(found)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("taking_in", text)
