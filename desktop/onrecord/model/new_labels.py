"""Labels and link types of somebody else's taken into a codebook's draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.model.codebook import Codebook, Label, LinkType, Role
from onrecord.model.drafts import added
from onrecord.model.items import Item


@dataclass(frozen=True, slots=True)
class NewKind:
    """A label, or a link type, as somebody else calls it, and what it shall be for."""

    theirs: str
    role: Role = Role.NONE
    is_link: bool = False


def with_new(
    book: Codebook, wanted: Iterable[NewKind], *, hues: Iterable[str], taken_keys: str = ""
) -> tuple[Codebook, Mapping[NewKind, str]]:
    """The draft with these at the end of its lists, and the id each of them got.

    A label gets the hue that fewest labels have, and a letter of its own name as its key where
    one is free; ``taken_keys`` are letters that are none, for they do other things.
    """
    hues = tuple(hues)
    ids: dict[NewKind, str] = {}
    for each in wanted:
        key = ids[each] = _free_id(book, each)
        title = _title_of(each.theirs)
        if each.is_link:
            book = added(book, Item(link=key), LinkType(id=key, title=title))
        else:
            label = Label(
                id=key,
                title=title,
                role=each.role,
                key=_free_key(book, title, taken_keys),
                colour=_rarest(book, hues),
            )
            book = added(book, Item(label=key), label)
    return book, ids


def _free_id(book: Codebook, wanted: NewKind) -> str:
    """Their name as an id; with a number where the codebook has it already (as retired, say)."""
    stem = wanted.theirs.casefold().replace(".", " ").strip() or "label"
    key, number = stem, 2
    while book.at(Item(link=key) if wanted.is_link else Item(label=key)) is not None:
        key, number = f"{stem} {number}", number + 1
    return key


def _title_of(theirs: str) -> str:
    title = " ".join(theirs.replace("_", " ").split()) or theirs
    return title[:1].upper() + title[1:]


def _free_key(book: Codebook, title: str, taken: str) -> str:
    used = {label.key.upper() for label in book.offered} | set(taken.upper())
    letters = (each.upper() for each in title if each.isalnum() and each.isascii())
    return next((each for each in letters if each not in used), "")


def _rarest(book: Codebook, hues: tuple[str, ...]) -> str:
    """The hue that fewest of the labels on offer have; the first of those."""
    counts = Counter(label.colour for label in book.offered)
    return min(hues, key=lambda hue: counts[hue])
